import { describe, expect, test } from "vitest";
import { changeBetween } from "../../src/pack/example.js";
import type { Change } from "../../src/pipeline/review/change.js";
import { brief, card, ofRule, PACKS, run } from "../helpers/run.js";

type Files = Readonly<Record<string, string>>;

const RULE = "doc/document-no-longer-checked";
const BASE = card("license: llama3.1", "base_model: meta-llama/Llama-3.1-8B");
const OTHER = card("license: apache-2.0", "pipeline_tag: text-generation");
const STUDENT = card("license: mit", "base_model: acme/base");
const TEACHER = card("license: llama3.1", "model_name: acme/base", "pipeline_tag: text-generation");

const review = (before: Files, now: Files, over: Partial<Change> = {}) =>
  run(now, {
    change: {
      ...changeBetween(new Map(Object.entries(before)), new Map(Object.entries(now))),
      ...over,
    },
  });

/** Findings on documents that went unchecked, and the subjects that were retired. */
async function outcome(before: Files, now: Files): Promise<[string[], string[]]> {
  const result = await review(before, now);
  return [
    ofRule(result, RULE).map((finding) => `${brief(finding)} ${finding.introduced}`),
    (result.report.change?.retired ?? []).map(({ kind, subject, file }) =>
      [kind, subject, file].join(" "),
    ),
  ];
}
const at = (place: string) => [`${RULE} error ${place} true`];

describe("a card that is still a file and no longer a card", () => {
  const hidden: [name: string, text: string][] = [
    ["without front matter", "# Card\n"],
    ["a template", card("license: {{ license }}", "base_model: {{ base }}")],
    ["another thing", "[link](card.txt)\n"],
  ];
  test.each(hidden)("%s", async (_, text) => {
    expect(await outcome({ "m/README.md": BASE }, { "m/README.md": text })).toEqual([
      at("m/README.md:1:1"),
      [],
    ]);
    // A card elsewhere does not stand in for it.
    const [findings] = await outcome(
      { "m/README.md": BASE, "o/README.md": OTHER },
      { "m/README.md": text, "o/README.md": OTHER },
    );
    expect(findings).toEqual(at("m/README.md:1:1"));
  });

  test("is fine where the statements moved to a card of the same folder", async () => {
    expect(
      await outcome(
        { "m/README.md": BASE },
        { "m/README.md": "# Code\n", "m/MODEL_CARD.md": BASE },
      ),
    ).toEqual([[], []]);
  });

  test("a decoy beside front matter that stays does not stand in for it", async () => {
    const [findings] = await outcome(
      { "README.md": BASE },
      { "README.md": card("license: {{ x }}", "base_model: {{ y }}"), "MODEL_CARD.md": OTHER },
    );
    expect(findings).toEqual(at("README.md:1:1"));
  });

  test("a model card that becomes a data set card loses what it was made from", async () => {
    const data = card(
      "license: mit",
      "pretty_name: x",
      "task_categories: [other]",
      "size_categories: [n<1K]",
      "base_model: meta-llama/Llama-3.1-8B",
    );
    const [findings] = await outcome({ "m/README.md": BASE }, { "m/README.md": data });
    expect(findings).toEqual(at("m/README.md:1:1"));
  });
});

describe("a card that is gone", () => {
  test("with all that belongs to it is told and passes", async () => {
    expect(
      await outcome(
        { "m/README.md": BASE, "m/model.safetensors": "", "o/README.md": OTHER },
        { "o/README.md": OTHER },
      ),
    ).toEqual([[], ["model m m/README.md"]]);
  });

  test.each([
    "m/model.safetensors",
    "m/adapter_config.json",
    "m/onnx/fp16/model.onnx",
    "m/config.json",
  ])("while %s stays", async (file) => {
    expect(await outcome({ "m/README.md": BASE, [file]: "{}" }, { [file]: "{}" })).toEqual([
      at(`${file}:1:1`),
      [],
    ]);
  });

  test("while another card of the folder describes what stays", async () => {
    const now = { "m/MODEL_CARD.md": BASE, "m/model.safetensors": "" };
    expect(await outcome({ ...now, "m/OTHER_MODEL_CARD.md": OTHER }, now)).toEqual([
      [],
      ["model m/OTHER_MODEL_CARD m/OTHER_MODEL_CARD.md"],
    ]);
  });

  test.each(["tests/m/README.txt", "notes.txt", "m/README.mdx"])("moved to %s", async (file) => {
    expect(await outcome({ "m/README.md": BASE }, { [file]: `${BASE}\nOne more line.\n` })).toEqual(
      [at(`${file}:1:1`), []],
    );
  });

  test("while a folder has taken its place", async () => {
    expect(await outcome({ "m/README.md": BASE }, { "m/README.md/x.txt": "x" })).toEqual([
      at("m/README.md:1:1"),
      [],
    ]);
  });

  test("moved to where it is read", async () => {
    expect(
      await outcome(
        { "m/README.md": BASE, "m/config.json": "{}" },
        { "n/README.md": BASE, "n/config.json": "{}" },
      ),
    ).toEqual([[], []]);
  });

  test("a translation less is no card less", async () => {
    const now = { "m/README.md": BASE };
    expect(await outcome({ ...now, "m/README_zh.md": BASE }, now)).toEqual([[], []]);
  });
});

describe("a lineage that the change cuts", () => {
  const before = { "base/README.md": TEACHER, "student/README.md": STUDENT };

  test("by deleting the base's card", async () => {
    expect(await outcome(before, { "student/README.md": STUDENT })).toEqual([
      at("student/README.md:3:13"),
      [],
    ]);
  });

  test("by renaming it", async () => {
    const renamed = TEACHER.replace("acme/base", "acme/basis");
    expect(await outcome(before, { ...before, "base/README.md": renamed })).toEqual([
      at("student/README.md:3:13"),
      [],
    ]);
  });

  test("not where the mention goes too", async () => {
    expect(
      await outcome(before, { "student/README.md": card("license: mit", "tags: [x]") }),
    ).toEqual([[], ["model acme/base base/README.md"]]);
  });

  test("not where it only moves", async () => {
    expect(
      await outcome(before, { "models/base/README.md": TEACHER, "student/README.md": STUDENT }),
    ).toEqual([[], []]);
  });
});

test("without the rule in a pack of the run, the run itself fails", async () => {
  const change = changeBetween(
    new Map([["m/README.md", BASE]]),
    new Map([["m/README.md", "# Code\n"]]),
  );
  const { report } = await run(
    { "m/README.md": "# Code\n" },
    { change, packs: PACKS.filter(({ name }) => name === "ip") },
  );
  expect(
    report.diagnostics
      .filter(({ severity }) => severity !== "notice")
      .map(({ code, severity, at }) => [code, severity, at?.file]),
  ).toEqual([["document-no-longer-checked", "fatal", "m/README.md"]]);
});

describe("where the base is not known", () => {
  const now = { "m/README.md": "# Code\n", "o/README.md": OTHER };

  test("and cannot be read, changed files called like cards count", async () => {
    const result = await review({ ...now, "m/README.md": BASE }, now, { comparable: false });
    expect(ofRule(result, RULE).map(brief)).toEqual([`${RULE} error m/README.md:1:1`]);
    expect(ofRule(result, RULE).map(({ introduced }) => introduced)).toEqual([true]);
  });

  test("and the change is not known either, the review cannot pass", async () => {
    const result = await run(now, { policyAtBase: true });
    expect(ofRule(result, RULE).map(brief)).toEqual([`${RULE} error .:1:1`]);
  });

  test("outside a review nothing is compared", async () => {
    expect(ofRule(await run(now), RULE)).toEqual([]);
  });
});

describe("what a change states of itself", () => {
  const stated = async (before: Files, now: Files) =>
    ((await review(before, now)).report.change?.stated ?? []).map(
      ({ what, subject, value, at: { file, range } }) =>
        `${what} ${subject} ${value} ${file}:${range.start.line}`,
    );
  const declared = card(
    "license: mit",
    "base_model: meta-llama/Llama-3.1-8B",
    "governance:",
    "  subject: { stage: draft }",
    "  lineage:",
    "    - id: meta-llama/Llama-3.1-8B",
    "      relation: finetune",
    "      authorization: { basis: contract, evidence: x }",
    "    - id: openai/gpt-4o",
    "      relation: distilled-from",
    "      role: judge",
  );

  test("is listed with its place where it makes the check ask less", async () => {
    expect(await stated({ "m/README.md": BASE }, { "m/README.md": declared })).toEqual([
      "stage m draft m/README.md:5",
      "ground m <- meta-llama/Llama-3.1-8B [finetune] contract m/README.md:9",
      "role m <- openai/gpt-4o [distilled-from] judge m/README.md:12",
    ]);
  });

  test("is not what the base states already", async () => {
    const moved = `${declared}\nMore.\n`;
    expect(await stated({ "m/README.md": declared }, { "m/README.md": moved })).toEqual([]);
  });

  test("holds the comments that excuse", async () => {
    const now = BASE.replace(
      "license:",
      "# cardwarden-ignore ip/upstream-not-pinned: agreed\nlicense:",
    );
    expect(await stated({ "m/README.md": BASE }, { "m/README.md": now })).toEqual([
      "comment m/README.md ip/upstream-not-pinned m/README.md:2",
    ]);
  });
});
