import { describe, expect, test } from "vitest";
import { card, edges, run } from "../helpers/run.js";

const LLAMA = "base_model: meta-llama/Llama-3.1-8B";

/** Edges of a student in `student/`, with other cards beside it. */
async function student(upstream: string, files: Record<string, string>): Promise<string[]> {
  const all = await run({ ...files, "student/README.md": card("license: mit", upstream) });
  return edges(all)
    .filter((edge) => edge.startsWith("student <-"))
    .map((edge) => edge.slice("student <- ".length));
}
const base = card("license: mit", "pipeline_tag: text-generation");

describe("where an upstream is found", () => {
  const declared = card("license: mit", "governance: {subject: {kind: model, id: acme/base}}");
  const named = card("license: mit", "model_name: acme/base");
  const title = card("license: mit", "model_name: Base One", "pipeline_tag: text-generation");

  test.each<[string, string, Record<string, string>, string]>([
    ["declared id", "acme/base", { "x/README.md": declared }, "acme/base in-repository"],
    [
      "declared id, other case",
      "ACME/Base",
      { "x/README.md": declared },
      "acme/base in-repository",
    ],
    [
      "address of the Hub",
      "https://huggingface.co/acme/base",
      { "x/README.md": declared },
      "acme/base in-repository",
    ],
    [
      "address with a query",
      "https://hf.co/acme/base/?x=1",
      { "x/README.md": declared },
      "acme/base in-repository",
    ],
    ["model_name with an owner", "acme/base", { "x/README.md": named }, "acme/base in-repository"],
    ["model_name without one", "base one", { "x/README.md": title }, "x in-repository"],
    ["../x", "../x", { "x/README.md": base }, "x in-repository"],
    ["../x/", "../x/", { "x/README.md": base }, "x in-repository"],
    ["./x", "./x", { "student/x/README.md": base }, "student/x in-repository"],
    ["./../x", "./../x", { "x/README.md": base }, "x in-repository"],
    ["..: the root", "..", { "README.md": base }, ". in-repository"],
    ["../: the root", "../", { "README.md": base }, ". in-repository"],
    ["a folder", "models/x", { "models/x/README.md": base }, "models/x in-repository"],
    [
      "folder suffix org/name",
      "acme/x",
      { "hub/acme/x/README.md": base },
      "hub/acme/x in-repository",
    ],
    ["bare name of a folder", "x", { "models/x/README.md": base }, "models/x in-repository"],
    ["bare name, other case", "X", { "Models/x/README.md": base }, "Models/x in-repository"],
    ["the register", "meta-llama/Llama-3.1-8B", {}, "meta-llama/Llama-3.1-8B register"],
    ["the card file", "../x/README.md", { "x/README.md": base }, "x in-repository"],
    [
      "a card file from the root",
      "m/x.md",
      { "m/x.md": base, "m/y.md": base },
      "m/x in-repository",
    ],
    [
      "a card without its extension",
      "m/x",
      { "m/x.md": base, "m/y.md": base },
      "m/x in-repository",
    ],
    [
      "the folder of several cards: its README",
      "../m",
      { "m/README.md": base, "m/y.md": base },
      "m/README in-repository",
    ],
    ["backslashes", "..\\x", { "x/README.md": base }, "x in-repository"],
    ["a revision", "acme/base@v1", { "x/README.md": declared }, "acme/base in-repository"],
    [
      "a page of the Hub",
      "https://huggingface.co/acme/base/tree/main",
      { "x/README.md": declared },
      "acme/base in-repository",
    ],
  ])("%s", async (_, upstream, files, expected) => {
    expect(await student(`base_model: ${upstream}`, files)).toEqual([
      expected.replace(" ", " [finetune] "),
    ]);
  });

  test.each<[string, string, Record<string, string>]>([
    ["nobody's", "acme/gone", { "x/README.md": base }],
    ["a path that leaves the repository", "../../x", { "x/README.md": base }],
    ["a path far outside", "../../../../etc/x", { "etc/x/README.md": base }],
    ["itself", "../student", {}],
    ["a bare name of two folders", "x", { "a/x/README.md": base, "b/x/README.md": base }],
    ["an owner that differs", "other/base", { "x/README.md": declared }],
    [
      "a data set under the name of a model",
      "acme/d",
      { "acme/d/README.md": card("license: mit", "task_categories: [text-generation]") },
    ],
  ])("unresolved: %s", async (_, upstream, files) => {
    expect(await student(`base_model: ${upstream}`, files)).toEqual([
      `${upstream} [finetune] unresolved`,
    ]);
  });

  describe("a path that leads elsewhere counts by its end, as a guess", () => {
    const edge = async (upstream: string, files: Record<string, string> = {}) => {
      const all = await run({
        ...files,
        "student/README.md": card("license: mit", `base_model: ${upstream}`),
      });
      const facts = all.facts.subjects.find((one) => one.id.startsWith("student <-"))?.facts;
      return [
        facts?.["edge.resolution"]?.value,
        facts?.["from.license.id"]?.value,
        facts?.["edge.channel"]?.evidence,
      ];
    };
    test.each<[string, (string | null)[], Record<string, string>?]>([
      ["/data/models/Llama-2-7b-hf", ["register", "llama2", "inferred"]],
      ["/mnt/meta-llama/Llama-3.1-8B", ["register", "llama3.1", "inferred"]],
      ["~/.cache/hub/models--google--gemma-2-9b/snapshots/0a1b", ["register", "gemma", "inferred"]],
      ["C:\\\\weights\\\\gpt2", ["register", "gpt2-modified-mit", "inferred"]],
      ["./out/Llama-2-7b-hf", ["register", "llama2", "inferred"]],
      ["/srv/build/tide", ["in-repository", "mit", "inferred"], { "models/tide/README.md": base }],
      [
        "/srv/tide",
        ["unresolved", null, "structured"],
        { "a/tide/README.md": base, "b/tide/README.md": base },
      ],
      ["/data/input/llama-3.1/transformers/8b/1", ["unresolved", null, "structured"]],
      ["/data/checkpoint-500", ["unresolved", null, "structured"]],
      ["/opt/gpt-4", ["unresolved", null, "structured"]],
      ["./out/tide", ["unresolved", null, "structured"], { "models/tide/README.md": base }],
    ])("%s", async (upstream, expected, files) => {
      expect(await edge(`"${upstream}"`, files)).toEqual(expected);
    });

    test("and is never more than a warning", async () => {
      const result = await run({
        "student/README.md": card("license: mit", "base_model: /data/Llama-2-7b-hf"),
      });
      const severities = result.report.findings
        .filter(({ ruleId }) => ruleId === "ip/license-contradicts-inherited")
        .map(({ severity }) => severity);
      expect(severities).toEqual(["warning"]);
    });
  });

  test("the surer name wins: declared id before folder", async () => {
    const files = {
      "a/README.md": card("license: mit", "model_name: acme/base"),
      "hub/acme/base/README.md": base,
    };
    expect(await student("base_model: acme/base", files)).toEqual([
      "acme/base [finetune] in-repository",
    ]);
  });

  test("a card of the repository before the register", async () => {
    const files = { "meta-llama/Llama-3.1-8B/README.md": base };
    expect(await student(LLAMA, files)).toEqual([
      "meta-llama/Llama-3.1-8B [finetune] in-repository",
    ]);
  });

  test("a data set and a model of one name are told apart by the use", async () => {
    const files = {
      "m/README.md": card("license: mit", "model_name: acme/one"),
      "d/README.md": card(
        "license: mit",
        "task_categories: [text-generation]",
        "governance: {subject: {id: acme/one, kind: dataset}}",
      ),
    };
    const { facts } = await run({
      ...files,
      "student/README.md": card("license: mit", "datasets: [acme/one]", "base_model: acme/one"),
    });
    const kinds = facts.subjects
      .filter((one) => one.kind === "edge" && one.id.startsWith("student"))
      .map((one) => [one.facts["edge.relation"]?.value, one.facts["from.kind"]?.value]);
    expect(kinds.sort()).toEqual([
      ["finetune", "model"],
      ["trained-on", "dataset"],
    ]);
  });

  test("two spellings of one upstream are one edge", async () => {
    const files = { "x/README.md": card("license: mit", "model_name: acme/base") };
    expect(await student("base_model: [../x, acme/base, ACME/base]", files)).toEqual([
      "acme/base [merge] in-repository",
    ]);
  });

  test("a re-upload leads to its root", async () => {
    const { report } = await run({
      "q/README.md": card("license: mit", "base_model: TheBloke/Llama-2-7B-GGUF", "tags: [gguf]"),
    });
    expect(report.lineage[0]).toMatchObject({
      from: "TheBloke/Llama-2-7B-GGUF",
      relation: "quantized",
      channel: "carry",
      resolution: "register",
      chain: ["TheBloke/Llama-2-7B-GGUF", "meta-llama/Llama-2-7B"],
    });
    expect(report.findings.map((one) => one.ruleId)).toContain("ip/license-contradicts-inherited");
  });
});

describe("subjects", () => {
  const subjects = async (files: Record<string, string>) =>
    (await run(files)).facts.subjects
      .filter((one) => one.kind === "model" || one.kind === "dataset")
      .map((one) => `${one.kind} ${one.id} ${one.document}`);

  test("declared id, else the folder, else `.`", async () => {
    expect(
      await subjects({
        "README.md": base,
        "a/README.md": card("license: mit", "model_name: acme/a"),
        "b/c/README.md": base,
      }),
    ).toEqual(["model . README.md", "model acme/a a/README.md", "model b/c b/c/README.md"]);
  });

  test("several cards in one folder: folder and stem", async () => {
    expect(
      (
        await subjects({
          "m/small.md": base,
          "m/large.md": base,
          "README.md": base,
          "other.md": base,
        })
      ).sort(),
    ).toEqual([
      "model README README.md",
      "model m/large m/large.md",
      "model m/small m/small.md",
      "model other other.md",
    ]);
  });

  test("translations in one folder are one subject, whichever declares the id", async () => {
    for (const suffix of ["_zh", ".zh-CN", "-ja", "_en"]) {
      const translated = `m/README${suffix}.md`;
      expect(await subjects({ "m/README.md": base, [translated]: base })).toHaveLength(1);
      const named = card("license: mit", "model_name: acme/m", LLAMA);
      const both = await run({ "m/README.md": named, [translated]: card("license: mit", LLAMA) });
      expect(edges(both)).toEqual(["acme/m <- meta-llama/Llama-3.1-8B [finetune] register"]);
      expect(both.report.documents.map((one) => one.subjects)).toEqual([["acme/m"], ["acme/m"]]);
      const swapped = await run({
        "m/README.md": card("license: mit", LLAMA),
        [translated]: named,
      });
      expect(edges(swapped)).toEqual(edges(both));
    }
  });

  test("translations that declare two ids are two subjects", async () => {
    const files = {
      "m/README.md": card("license: mit", "model_name: acme/m"),
      "m/README_zh.md": card("license: mit", "model_name: acme/n"),
    };
    expect(await subjects(files)).toHaveLength(2);
  });

  test("what one language leaves out another may say", async () => {
    const { report } = await run({
      "m/README.md": base,
      "m/README_zh.md": card("pipeline_tag: x"),
    });
    expect(report.findings.map((one) => one.ruleId)).not.toContain("ip/model-license-missing");
  });
});
