import { describe, expect, test } from "vitest";
import type { CheckOptions } from "../../src/pipeline/check.js";
import { run } from "../helpers/run.js";

type Files = Readonly<Record<string, string>>;

const BASE = "ip/base-model-not-declared";
const TEACHER = "ip/distilled-without-teacher";

/** `severity file:line < file:line of what it is compared with`, of one rule. */
async function found(rule: string, files: Files, over?: Partial<CheckOptions>): Promise<string[]> {
  const { report } = await run(files, over);
  return report.findings
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ severity, outcome, primary, related }) =>
      [
        outcome === "fail" ? severity : outcome,
        `${primary.file}:${primary.range.start.line}`,
        ...related.map(({ at }) => `< ${at.file}:${at.range.start.line}`),
      ].join(" "),
    );
}

const card = (matter: string, body = "# Notices\n\nSorts notices to mariners.\n") =>
  `---\nlicense: mit\npipeline_tag: text-generation\n${matter}${matter ? "\n" : ""}---\n\n${body}`;
const adapter = (base: string | null, more = '"revision": null') =>
  `{\n  "peft_type": "LORA",\n  ${more},\n  "base_model_name_or_path": ${JSON.stringify(base)}\n}\n`;
const axolotl = (base: string, more = "") =>
  `base_model: ${base}\nsequence_len: 2048\nmicro_batch_size: 1\nnum_epochs: 1\n${more}`;
const distillkit = (teacher: string, more = "") =>
  `model: harbour/small\noutput_path: ./out\nsequence_length: 512\n${more}dataset: {train_dataset: {repo_id: a/b}}\nteacher:\n  kind: hf\n  path: ${teacher}\nloss_functions: []\n`;

describe("an adapter's configuration beside a card", () => {
  const beside = (matter: string, base: string | null, body?: string): Files => ({
    "m/README.md": card(matter, body),
    "m/adapter_config.json": adapter(base),
  });

  test("names a base that the card does not name: both places", async () => {
    const files = beside("", "Qwen/Qwen2.5-7B");
    expect(await found(BASE, files)).toEqual(["warning m/README.md:4 < m/adapter_config.json:4"]);
    expect(await found(BASE, files, { level: "strict" })).toEqual([
      "error m/README.md:4 < m/adapter_config.json:4",
    ]);
  });

  test("names another base than the card", async () => {
    expect(await found(BASE, beside("base_model: google/gemma-2-9b", "Qwen/Qwen2.5-7B"))).toEqual([
      "warning m/README.md:4 < m/adapter_config.json:4",
    ]);
    const { report } = await run(beside("base_model: google/gemma-2-9b", "Qwen/Qwen2.5-7B"));
    const [one] = report.findings.filter(({ ruleId }) => ruleId === BASE);
    expect(one?.message).toMatch(/Qwen2\.5-7B.*gemma-2-9b/);
    expect(one?.missing).toBeUndefined();
  });

  test.each<[string, string, string | null, string?]>([
    ["the same", "base_model: Qwen/Qwen2.5-7B", "Qwen/Qwen2.5-7B"],
    [
      "the same on another page",
      "base_model: https://huggingface.co/Qwen/Qwen2.5-7B",
      "qwen/qwen2.5-7b",
    ],
    [
      "a re-upload",
      "base_model: meta-llama/Llama-3.1-8B-Instruct",
      "unsloth/Meta-Llama-3.1-8B-Instruct-bnb-4bit",
    ],
    ["a quantised copy", "base_model: nobody/tide-7b", "someone/tide-7b-GPTQ"],
    ["another of its line", "base_model: Qwen/Qwen2.5-7B", "Qwen/Qwen2.5-7B-Instruct"],
    ["a name in the text", "", "Qwen/Qwen2.5-Math-1.5B", "# N\n\nWe began with Qwen 2.5 Math.\n"],
    ["a path", "", "/root/models/qwen-7b"],
    ["a relative path", "", "./base"],
    ["a folder of a tool", "", "outputs/stage-1"],
    ["nothing", "", null],
    ["a placeholder", "", "your-org/base-model"],
    ["a bare word", "", "base-7b"],
    ["itself", "model_name: harbour/notices", "harbour/notices"],
    ["a model of the same publisher", "model_name: harbour/notices", "harbour/older"],
    ["an earlier stage", "model_name: harbour/tide-7b-chat", "other/tide-7b-sft-full"],
  ])("%s is no omission", async (_, matter, base, body) => {
    expect(await found(BASE, beside(matter, base, body))).toEqual([]);
  });

  test("brings the license of its base where the card names none: both places", async () => {
    const rule = "ip/license-contradicts-inherited";
    const files = beside("", "meta-llama/Llama-2-7b-hf");
    expect(await found(rule, files)).toEqual(["error m/adapter_config.json:4 < m/README.md:2"]);
    expect(await found(BASE, files)).toEqual(["warning m/README.md:4 < m/adapter_config.json:4"]);
    const named = beside("base_model: meta-llama/Llama-2-7b-hf", "meta-llama/Llama-2-7b-hf");
    expect(await found(rule, named)).toEqual(["error m/README.md:4 < m/README.md:2"]);
    const other = beside("base_model: Qwen/Qwen2.5-7B", "meta-llama/Llama-2-7b-hf");
    expect(await found(rule, other)).toEqual([]);
    for (const base of ["harbor/tide-7b", "Qwen/Qwen2.5-7B"])
      expect(await found(rule, beside("", base))).toEqual([]);
    const below = {
      "README.md": card(""),
      "out/adapter_config.json": adapter("meta-llama/Llama-2-7b-hf"),
    };
    expect(await found(rule, below)).toEqual([]);
  });

  test("a base described in the same repository is no stranger", async () => {
    const files = {
      "base/README.md": card("model_name: other/tide"),
      "m/README.md": card("base_model: ../base"),
      "m/adapter_config.json": adapter("other/tide"),
    };
    expect(await found(BASE, files)).toEqual([]);
  });

  test("a draft owes nothing", async () => {
    expect(
      await found(BASE, beside("governance: {subject: {stage: draft}}", "Qwen/Qwen2.5-7B")),
    ).toEqual([]);
  });

  test("what cannot be read in the card is not compared", async () => {
    const files = {
      ...beside("", "Qwen/Qwen2.5-7B"),
      "m/README.md": '---\npipeline_tag: x\nlicense: "mit\nbase_model: [a\n---\n',
    };
    expect(await found(BASE, files)).toEqual([]);
  });

  test("kept in Git LFS it is said to be unread, and nothing else", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 700\n`;
    const files = { "m/README.md": card(""), "m/adapter_config.json": pointer };
    expect(await found(BASE, files)).toEqual([]);
    for (const level of ["baseline", "strict"] as const)
      expect(await found("doc/unreadable-document", files, { level })).toEqual([
        "warning m/adapter_config.json:1",
      ]);
  });
});

describe("which model evidence is put to", () => {
  const base = adapter("Qwen/Qwen2.5-7B");

  test("the only one of the nearest folder above: a guess warns, at strict too", async () => {
    for (const level of ["baseline", "strict"] as const)
      expect(
        await found(
          BASE,
          { "README.md": card(""), "out/final/adapter_config.json": base },
          { level },
        ),
      ).toEqual(["warning README.md:4 < out/final/adapter_config.json:4"]);
    expect(
      await found(BASE, { "docs/MODEL_CARD.md": card(""), "out/adapter_config.json": base }),
    ).toEqual(["warning docs/MODEL_CARD.md:4 < out/adapter_config.json:4"]);
  });

  test("nobody where several share the folder, or none is above", async () => {
    const two = { "a.md": card(""), "b.md": card("") };
    expect(await found(BASE, { ...two, "adapter_config.json": base })).toEqual([]);
    expect(await found(BASE, { ...two, "out/adapter_config.json": base })).toEqual([]);
    expect(await found(BASE, { "m/README.md": card(""), "n/adapter_config.json": base })).toEqual(
      [],
    );
  });

  test("a data set's card is none of a model", async () => {
    const data = "---\nlicense: mit\ntask_categories: [x]\n---\n\n# D\n";
    const { facts } = await run({ "README.md": data, "adapter_config.json": base });
    expect(facts.subjects.filter(({ kind }) => kind === "model")).toEqual([]);
    expect(facts.lineage).toEqual([]);
  });

  test("the one whose id a recipe gives, wherever it stands", async () => {
    const files = {
      "a/README.md": card("model_name: harbour/a"),
      "b/README.md": card("model_name: harbour/b"),
      "recipes/x.yaml": axolotl("Qwen/Qwen2.5-7B", "hub_model_id: harbour/b\n"),
      "recipes/y.yaml": axolotl("google/gemma-2-9b", "hub_model_id: harbour/c\n"),
    };
    expect(await found(BASE, files, { level: "strict" })).toEqual([
      "error b/README.md:5 < recipes/x.yaml:1",
    ]);
  });

  test("a recipe alone goes to the card above it, one of several to nobody", async () => {
    const one = { "README.md": card(""), "configs/tune.yaml": axolotl("Qwen/Qwen2.5-7B") };
    expect(await found(BASE, one)).toEqual(["warning README.md:4 < configs/tune.yaml:1"]);
    const several = { ...one, "configs/other.yaml": axolotl("google/gemma-2-9b") };
    expect(await found(BASE, several)).toEqual([]);
  });

  test("a recipe that puts its output under the name of a model", async () => {
    const files = {
      "a/README.md": card("model_name: harbour/tide-a"),
      "b/README.md": card("model_name: harbour/tide-b"),
      "r/1.yaml": axolotl("Qwen/Qwen2.5-7B", "output_dir: ./outputs/tide_a\n"),
      "r/2.yaml": axolotl("Qwen/Qwen2.5-7B", "output_dir: ./outputs/tide_c\n"),
    };
    expect(await found(BASE, files)).toEqual(["warning a/README.md:5 < r/1.yaml:1"]);
  });

  test("another id than the card's is somebody else's", async () => {
    const files = {
      "m/README.md": card("model_name: harbour/a"),
      "m/train.yaml": axolotl("Qwen/Qwen2.5-7B", "hub_model_id: harbour/b\n"),
    };
    expect(await found(BASE, files)).toEqual([]);
  });

  test("evidence makes no subject, no edge and no debt of its own", async () => {
    const { report, facts } = await run({
      "adapter_config.json": base,
      "t.yaml": distillkit("a/t"),
    });
    expect(report.findings).toEqual([]);
    expect(report.lineage).toEqual([]);
    expect(facts.subjects.map(({ kind }) => kind).sort()).toEqual([
      "document",
      "document",
      "repository",
    ]);
  });
});

describe("a teacher in a recipe", () => {
  const files = (matter: string, teacher: string, body?: string): Files => ({
    "m/README.md": card(matter, body),
    "m/distil.yml": distillkit(teacher),
  });

  test("that the card does not name, though it speaks of no distillation", async () => {
    const given = files("base_model: harbour/small", "meta-llama/Llama-3.1-70B");
    expect(await found(TEACHER, given)).toEqual(["warning m/README.md:5 < m/distil.yml:7"]);
    expect(await found(TEACHER, given, { level: "strict" })).toEqual([
      "error m/README.md:5 < m/distil.yml:7",
    ]);
    expect(await found(BASE, given)).toEqual([]);
  });

  test("beside another teacher that the card names", async () => {
    const declared =
      "base_model: harbour/small\ngovernance:\n  teachers:\n    - id: google/gemma-2-27b";
    expect(await found(TEACHER, files(declared, "meta-llama/Llama-3.1-70B"))).toEqual([
      "warning m/README.md:7 < m/distil.yml:7",
    ]);
  });

  test.each<[string, string, string, string?]>([
    [
      "named as teacher",
      "governance: {teachers: [{id: meta-llama/Llama-3.1-70B}]}",
      "meta-llama/Llama-3.1-70B",
    ],
    [
      "named in a sentence",
      "",
      "meta-llama/Llama-3.1-70B",
      "# N\n\nIts answers are those of Llama 3.1 70B.\n",
    ],
    ["of the same publisher", "model_name: harbour/notices", "harbour/big"],
    ["a path", "", "/models/big"],
  ])("%s", async (_, matter, teacher, body) => {
    expect(await found(TEACHER, files(matter, teacher, body))).toEqual([]);
  });

  test("named where the data are described that it made", async () => {
    const given = {
      "d/README.md":
        "---\nlicense: mit\ntask_categories: [x]\ngovernance: {synthetic: {present: yes, generators: [{id: other/big-70b}]}}\n---\n\n# D\n",
      "m/README.md": card("base_model: harbour/small\ndatasets: [../d]"),
      "m/distil.yml": distillkit("other/big-70b"),
    };
    expect(await found(TEACHER, given)).toEqual([]);
  });
});

describe("dataset_infos.json beside a data set", () => {
  const infos = (license: string, features = '"text": {"dtype": "string", "_type": "Value"}') =>
    `{\n "default": {\n  "description": "Notices.",\n  "license": ${JSON.stringify(license)},\n  "features": {\n   ${features}\n  },\n  "builder_name": "n",\n  "splits": {"train": {"name": "train", "num_examples": 7}}\n }\n}\n`;
  const data = (license: string, more = "") =>
    `---\n${license}pretty_name: N\ntask_categories: [x]\n${more}---\n\n# N\n`;
  const pair = (one: string, other: string): Files => ({
    "d/README.md": one,
    "d/dataset_infos.json": other,
  });

  test("another license is a contradiction", async () => {
    expect(
      await found(
        "doc/conflicting-statements",
        pair(data("license: cc-by-4.0\n"), infos("CC BY-NC 4.0")),
      ),
    ).toEqual(["warning d/README.md:2 < d/dataset_infos.json:4"]);
    expect(
      await found(
        "doc/conflicting-statements",
        pair(data("license: cc-by-4.0\n"), infos("CC BY 4.0")),
      ),
    ).toEqual([]);
  });

  test("its columns speak against a card that denies personal information", async () => {
    const denies = data("license: mit\n", "governance: {personalInfo: {present: no}}\n");
    const personal = '"email": {"dtype": "string", "_type": "Value"}';
    expect(
      await found("privacy/implausible-no-personal-data", pair(denies, infos("", personal))),
    ).toEqual(["warning d/README.md:5 < d/dataset_infos.json:6"]);
    expect(await found("privacy/implausible-no-personal-data", pair(denies, infos("")))).toEqual(
      [],
    );
  });

  test("silence in it is no statement, and what is broken in it hides nothing of the card", async () => {
    const { facts } = await run(pair(data("license: mit\n"), infos("unknown").slice(0, -8)));
    const subject = facts.subjects.find(({ kind }) => kind === "dataset");
    expect(subject?.facts["license.stated"]?.value).toEqual(["mit"]);
    expect(subject?.facts["personalInfo.present"]?.state).toBe("absent");
    expect(subject?.facts.columns?.value).toEqual(["text"]);
  });
});
