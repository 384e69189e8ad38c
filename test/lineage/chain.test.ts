import { describe, expect, test } from "vitest";
import { brief, card, edges, ofRule, run } from "../helpers/run.js";

const LLAMA = "base_model: meta-llama/Llama-3.1-8B";
const LABEL = "ip/license-contradicts-inherited";
const TEACHER = "ip/teacher-terms-forbid-training";
const mit = (upstream: string) => card("license: mit", `base_model: ${upstream}`);

/** Findings of one rule: where, and the documents named in `related`. */
async function label(files: Record<string, string>, rule = LABEL) {
  const result = await run(files);
  return ofRule(result, rule).map((one) => [
    brief(one).slice(rule.length + 1),
    [...new Set(one.related.map(({ at }) => at.file))].filter((file) => file !== one.primary.file),
  ]);
}
const chains = async (files: Record<string, string>) =>
  Object.fromEntries((await run(files)).report.lineage.map((edge) => [edge.id, edge.chain]));

describe("several hops", () => {
  test("one finding at the first edge that breaks, its descendants related", async () => {
    expect(
      await label({
        "a/README.md": mit("meta-llama/Llama-3.1-8B"),
        "b/README.md": mit("../a"),
        "c/README.md": mit("../b"),
      }),
    ).toEqual([["error a/README.md:3:13", ["b/README.md", "c/README.md"]]]);
  });

  test("the first may stand in the middle of the repository", async () => {
    const upstream = card("license: llama3.1", "model_name: acme/Llama-a", LLAMA);
    expect(
      await label({
        "a/README.md": upstream,
        "b/README.md": mit("../a"),
        "c/README.md": mit("../b"),
      }),
    ).toEqual([["error b/README.md:3:13", ["c/README.md"]]]);
  });

  test("a hop without a license cures nothing", async () => {
    expect(
      await label({
        "middle/README.md": card(LLAMA, "pipeline_tag: text-generation"),
        "student/README.md": mit("../middle"),
      }),
    ).toEqual([["error student/README.md:3:13", []]]);
  });

  test("two branches from one broken middle: still one finding", async () => {
    expect(
      await label({
        "a/README.md": mit("meta-llama/Llama-3.1-8B"),
        "b/README.md": mit("../a"),
        "c/README.md": mit("../a"),
      }),
    ).toEqual([["error a/README.md:3:13", ["b/README.md", "c/README.md"]]]);
  });

  test("two texts broken at two places are two causes", async () => {
    expect(
      await label({
        "a/README.md": mit("meta-llama/Llama-3.1-8B"),
        "b/README.md": mit("\n- ../a\n- google/gemma-2-9b"),
      }),
    ).toEqual([
      ["error a/README.md:3:13", ["b/README.md"]],
      ["error b/README.md:5:3", []],
    ]);
  });

  test("the chain names every hop to the root", async () => {
    expect(
      await chains({ "a/README.md": mit("meta-llama/Llama-3.1-8B"), "b/README.md": mit("../a") }),
    ).toEqual({
      "a <- meta-llama/Llama-3.1-8B [finetune]": ["meta-llama/Llama-3.1-8B"],
      "b <- a [finetune]": ["a", "meta-llama/Llama-3.1-8B"],
    });
  });

  test("long and wide repositories end in time", async () => {
    const long = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [
        `m${i}/README.md`,
        mit(i === 0 ? "meta-llama/Llama-3.1-8B" : `../m${i - 1}`),
      ]),
    );
    expect((await label(long)).length).toBeGreaterThan(0);
    // Two merges on every level: 2^40 paths.
    const wide = Object.fromEntries(
      Array.from({ length: 80 }, (_, i) => [
        `m${i}/README.md`,
        mit(
          i < 2 ? "meta-llama/Llama-3.1-8B" : `[../m${(i >> 1) * 2 - 2}, ../m${(i >> 1) * 2 - 1}]`,
        ),
      ]),
    );
    expect((await label(wide)).map(([where]) => where)).toEqual([
      "error m0/README.md:3:13",
      "error m1/README.md:3:13",
    ]);
  }, 30_000);
});

describe("cycles end", () => {
  test.each<[string, Record<string, string>, number]>([
    ["a <-> b", { "a/README.md": mit("../b"), "b/README.md": mit("../a") }, 0],
    ["itself", { "a/README.md": mit("../a") }, 0],
    [
      "of three, with a root that breaks",
      {
        "a/README.md": mit("\n- ../c\n- meta-llama/Llama-3.1-8B"),
        "b/README.md": mit("../a"),
        "c/README.md": mit("../b"),
      },
      1,
    ],
    [
      "of data sets",
      {
        "a/README.md": card("license: mit", "source_datasets: [../b]", "task_ids: [x]"),
        "b/README.md": card("license: mit", "source_datasets: [../a]", "task_ids: [x]"),
      },
      0,
    ],
  ])("%s", async (_, files, findings) => {
    expect(await label(files)).toHaveLength(findings);
  });

  test("each edge of a cycle names the other once", async () => {
    expect(await chains({ "a/README.md": mit("../b"), "b/README.md": mit("../a") })).toEqual({
      "a <- b [finetune]": ["b", "a"],
      "b <- a [finetune]": ["a", "b"],
    });
  });
});

describe("several upstreams", () => {
  test("a merge has one edge per model, and every one is judged", async () => {
    const result = await run({
      "m/README.md": mit("\n- mistralai/Mistral-7B-v0.1\n- meta-llama/Llama-3.1-8B"),
    });
    expect(edges(result)).toEqual([
      "m <- mistralai/Mistral-7B-v0.1 [merge] register",
      "m <- meta-llama/Llama-3.1-8B [merge] register",
    ]);
    expect(ofRule(result, LABEL).map(brief)).toEqual([`${LABEL} error m/README.md:5:3`]);
  });

  test("the strictest text of a chain decides", async () => {
    const { facts } = await run({
      "a/README.md": card(
        "license: apache-2.0",
        "base_model: [mistralai/Mistral-7B-v0.1, meta-llama/Llama-3.1-8B]",
      ),
      "b/README.md": mit("../a"),
    });
    const edge = facts.subjects.find(
      (one) => one.id === "b <- a [merge]" || one.id === "b <- a [finetune]",
    );
    expect(edge?.facts["edge.permission.label"]?.value).toBe("no");
    expect(edge?.facts["edge.label.license"]?.value).toBe("llama3.1");
    expect(edge?.facts["edge.root"]?.value).toBe("meta-llama/Llama-3.1-8B");
  });

  test("a missing parent is unresolved and accuses nobody", async () => {
    const result = await run({ "m/README.md": mit("acme/never-heard-of-it") });
    expect(edges(result)).toEqual(["m <- acme/never-heard-of-it [finetune] unresolved"]);
    expect(ofRule(result, LABEL).filter((one) => one.outcome === "fail")).toEqual([]);
  });
});

describe("licenses that agree", () => {
  test.each([
    ["license: llama3.1", "model_name: acme/Llama-m"],
    ["license: [mit, llama3.1]", "model_name: acme/Llama-m"],
  ])("%s passes", async (...lines) => {
    expect(await label({ "m/README.md": card(...lines, LLAMA) })).toEqual([]);
  });

  test("the same owner may relicense its own text", async () => {
    const nc = (id: string) => card("license: cc-by-nc-4.0", `model_name: ${id}`);
    const from = (id: string) => card("license: mit", `model_name: ${id}`, "base_model: acme/a");
    expect(await label({ "a/README.md": nc("acme/a"), "b/README.md": from("acme/b") })).toEqual([]);
    expect(await label({ "a/README.md": nc("acme/a"), "b/README.md": from("ACME/b") })).toEqual([]);
  });

  test("but not a text of somebody else that its model carries", async () => {
    const upstream = card("license: llama3.1", "model_name: acme/Llama-a", LLAMA);
    const own = card("license: mit", "model_name: acme/b", "base_model: acme/Llama-a");
    expect(await label({ "a/README.md": upstream, "b/README.md": own })).toEqual([
      ["error b/README.md:4:13", []],
    ]);
  });
});

describe("data sets that a model made", () => {
  const made = card(
    "license: mit",
    "task_categories: [text-generation]",
    "governance:",
    "  synthetic:",
    "    generators:",
    "    - id: gpt-4",
  );
  const trained = (name: string) =>
    card("license: mit", "pipeline_tag: text-generation", `datasets: [${name}]`);

  test("one edge at the data set's line, the generator in its chain", async () => {
    const result = await run({ "d/README.md": made, "m/README.md": trained("../d") });
    expect(edges(result)).toEqual([
      "d <- gpt-4 [generated-by] register",
      "m <- d [trained-on] in-repository",
    ]);
    expect(result.report.lineage[1]?.chain).toEqual(["d", "gpt-4"]);
    expect(ofRule(result, TEACHER).map(brief)).toEqual([`${TEACHER} warning m/README.md:4:12`]);
  });

  test("the same through the register", async () => {
    const result = await run({ "m/README.md": trained("tatsu-lab/alpaca") });
    expect(edges(result)).toEqual(["m <- tatsu-lab/alpaca [trained-on] register"]);
    expect(result.report.lineage[0]?.chain).toEqual(["tatsu-lab/alpaca", "text-davinci-003"]);
    expect(ofRule(result, TEACHER).map(brief)).toEqual([`${TEACHER} warning m/README.md:4:12`]);
  });

  test("a data set derived from it keeps the generator", async () => {
    const derived = card("license: mit", "task_ids: [x]", "source_datasets: [../d]");
    const files = { "d/README.md": made, "e/README.md": derived, "m/README.md": trained("../e") };
    expect((await chains(files))["m <- e [trained-on]"]).toEqual(["e", "d", "gpt-4"]);
    expect(await label(files, TEACHER)).toEqual([["warning m/README.md:4:12", []]]);
  });

  test("what a base was trained on does not reach the next model", async () => {
    const files = { "m/README.md": trained("tatsu-lab/alpaca"), "n/README.md": mit("../m") };
    expect((await chains(files))["n <- m [finetune]"]).toEqual(["m"]);
  });

  test("a model whose data sets all have a card here says so", async () => {
    const of = async (files: Record<string, string>) =>
      (await run(files)).facts.subjects.find((one) => one.kind === "model")?.facts
        .dataDescribedElsewhere?.value;
    expect(await of({ "d/README.md": made, "m/README.md": trained("../d") })).toBe("yes");
    expect(await of({ "m/README.md": trained("tatsu-lab/alpaca") })).toBe("no");
    expect(await of({ "d/README.md": made, "m/README.md": trained("../d, squad") })).toBe("no");
  });
});

test("every edge knows its channel, its place and its kind", async () => {
  const { report, facts } = await run({
    "m/README.md": card(
      "license: mit",
      "base_model: meta-llama/Llama-3.1-8B",
      "datasets: [squad]",
      "governance:",
      "  teachers:",
      "  - {id: gpt-4, role: judge}",
    ),
  });
  expect(
    report.lineage.map(({ relation, channel, at }) => [
      relation,
      channel,
      at.range.start.line,
      at.range.start.column,
    ]),
  ).toEqual([
    ["finetune", "carry", 3, 13],
    ["trained-on", "train", 4, 12],
    ["distilled-from", "output", 7, 10],
  ]);
  const kinds = facts.subjects.filter((one) => one.kind === "edge").map((one) => one.facts);
  expect(kinds.map((one) => one["from.kind"]?.value)).toEqual(["model", "dataset", "hosted"]);
  expect(kinds.map((one) => one["edge.role"]?.value)).toEqual([null, null, "judge"]);
});
