import { describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { document, factsOf, subjectsOf, valuesOf } from "./facts.js";

/** A chain of models in one folder; the first stands on Llama, the rest name what comes before them. */
const chain = (length: number, license = "llama3.1") =>
  Object.fromEntries(
    Array.from({ length }, (_, i) => [
      `m/c${i}.md`,
      `---\nlicense: ${license}\nbase_model: ${i === 0 ? "meta-llama/Llama-3.1-8B" : `m/c${i - 1}`}\n---\n`,
    ]),
  );

describe("a way that is too long to be followed", () => {
  const asked = async (length: number, license: string) => {
    const facts = await factsOf(chain(length, license), "edge", `m/c${length - 1} <-`);
    return valuesOf(facts, "edge.permission.label", "edge.permission.derivatives");
  };
  test("leaves open what the rest could forbid", async () => {
    expect(await asked(64, "llama3.1")).toEqual(["yes", "yes"]);
    expect(await asked(80, "llama3.1")).toEqual(["unknown", "unknown"]);
  });

  test("not what is forbidden already", async () => {
    const files = {
      ...chain(80, "llama3.1"),
      "z.md": document("license: mit\nmodel_name: acme/z\nbase_model: m/c79"),
    };
    const facts = await factsOf(files, "edge", "acme/z <-");
    expect(valuesOf(facts, "edge.permission.label", "edge.label.license")).toEqual([
      "no",
      "llama3.1",
    ]);
  });

  test("asks nothing of outputs that are none", async () => {
    const facts = await factsOf(chain(80), "edge", "m/c79 <-");
    expect(valuesOf(facts, "edge.permission.outputs")).toEqual(["n/a"]);
    const taught = {
      ...chain(80, "apache-2.0"),
      "z.md": document("license: mit\nmodel_name: acme/z\ngovernance: {teachers: [{id: m/c79}]}"),
    };
    expect(valuesOf(await factsOf(taught, "edge", "acme/z <-"), "edge.permission.outputs")).toEqual(
      ["unknown"],
    );
  });

  test("is not said of a cycle", async () => {
    const files = {
      "a/README.md": document("license: mit\nbase_model: ../b"),
      "b/README.md": document("license: mit\nbase_model: ../a"),
    };
    expect(valuesOf(await factsOf(files, "edge", "a <-"), "edge.permission.label")).toEqual([
      "n/a",
    ]);
  });
});

describe("ends in time", () => {
  test("a chain of 1,000 cards", async () => {
    const edges = (await run(chain(1_000), { packs: [] })).report.lineage;
    expect(edges).toHaveLength(1_000);
    expect(Math.max(...edges.map((edge) => edge.chain.length))).toBeLessThan(300);
  }, 120_000);

  test("every card based on every other", async () => {
    const names = Array.from({ length: 60 }, (_, i) => `m/c${i}`);
    const files = Object.fromEntries(
      names.map((name) => [
        `${name}.md`,
        `---\nlicense: mit\nbase_model: [${names.join(", ")}]\n---\n`,
      ]),
    );
    const edges = (await subjectsOf(files)).filter(({ kind }) => kind === "edge");
    // Nobody is its own base: that name stays unresolved.
    expect(edges).toHaveLength(3600);
  }, 60_000);

  test.each(["/", "a/", "../", "@", "?", "models--", "-1"])("a name of many %s", async (part) => {
    const name = `x${part.repeat(20_000)}y`;
    const files = { "m/README.md": document(`license: mit\nbase_model: "${name}"`) };
    expect((await subjectsOf(files)).filter(({ kind }) => kind === "edge")).toHaveLength(1);
  });

  test("a card that names 20,000 upstreams in a long text", async () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `a${i}/b`);
    const files = {
      "m/README.md": document(
        `license: mit\npipeline_tag: text-generation\ndatasets: [${names.join(", ")}]`,
        "word ".repeat(300_000),
      ),
    };
    expect((await subjectsOf(files)).filter(({ kind }) => kind === "edge").length).toBeGreaterThan(
      10_000,
    );
  }, 60_000);
});
