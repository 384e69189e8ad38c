import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { changeBetween } from "../../src/pack/example.js";
import type { Change } from "../../src/pipeline/review/change.js";
import { readConfig } from "../../src/policy/settings/config.js";
import { leaf, pack, ruleSource } from "../helpers/make.js";
import { PACKS as BUILT_IN, card, run } from "../helpers/run.js";

type Files = Readonly<Record<string, string>>;
const changed = (before: Files, now: Files): Change =>
  changeBetween(new Map(Object.entries(before)), new Map(Object.entries(now)));

/** `rule file:line introduced` of every finding. */
const brief = ({ findings }: Report) =>
  findings.map(
    ({ ruleId, primary, introduced }) =>
      `${ruleId} ${primary.file}:${primary.range.start.line} ${introduced}`,
  );
const review = async (before: Files, now: Files, over: Parameters<typeof run>[1] = {}) =>
  (await run(now, { change: changed(before, now), packs: PACKS, ...over })).report;

/** No license but these two; every model states its version. */
const PACKS = [
  pack(
    ruleSource({ id: "test/version" }),
    ruleSource({
      id: "test/license",
      when: leaf("license.id", "present", true),
      require: leaf("license.id", "in", ["mit", "apache-2.0"]),
    }),
    ruleSource({
      id: "test/upstream",
      subject: "edge",
      anchor: "from.name",
      when: leaf("from.license.id", "present", true),
      require: leaf("from.license.id", "in", ["mit", "apache-2.0"]),
    }),
  ),
];
const versioned = (...lines: string[]) => card("version: '1'", ...lines);

describe("a finding is introduced", () => {
  test("where the base does not have it, also where no line was written", async () => {
    const now = { "README.md": card("license: mit") };
    expect(
      await review({ "README.md": card("license: mit", "version: '1'") }, now).then(brief),
    ).toEqual(["test/version README.md:3 true"]);
  });

  test("not where it was there before and the change is elsewhere in the file", async () => {
    const now = { "README.md": `${card("license: mit")}\nMore text.\n` };
    expect(await review({ "README.md": card("license: mit") }, now).then(brief)).toEqual([
      "test/version README.md:3 false",
    ]);
  });

  test("where a line was written on which it stands, though the base has it", async () => {
    const now = { "README.md": versioned("license: gpl-2.0") };
    const before = { "README.md": versioned("license: gpl-3.0") };
    expect(await review(before, now).then(brief)).toEqual(["test/license README.md:3 true"]);
    const moved = { "README.md": versioned("language: en", "license: gpl-3.0") };
    expect(await review(before, moved).then(brief)).toEqual(["test/license README.md:4 false"]);
  });

  test("where a teacher's card changed, at its students' lines", async () => {
    const student = versioned("license: mit", "base_model: ../base");
    const before = { "base/README.md": versioned("license: mit"), "s/README.md": student };
    const now = { ...before, "base/README.md": versioned("license: gpl-3.0") };
    expect(await review(before, now).then(brief)).toEqual([
      "test/license base/README.md:3 true",
      "test/upstream s/README.md:4 true",
    ]);
  });

  test("not where a card was moved, unless it is another subject by that", async () => {
    const declared = card("license: mit", "governance: {subject: {kind: model, id: x/y}}");
    const moved = (text: string) => review({ "a/README.md": text }, { "b/c/README.md": text });
    expect(await moved(declared).then(brief)).toEqual(["test/version b/c/README.md:4 false"]);
    expect(await moved(card("license: mit")).then(brief)).toEqual([
      "test/version b/c/README.md:3 true",
    ]);
  });

  test("where it became more severe", async () => {
    const rule = ruleSource({
      id: "test/cases",
      severity: undefined,
      require: undefined,
      cases: [
        { require: leaf("license.id", "notEqual", "gpl-3.0"), severity: { baseline: "error" } },
        { require: leaf("version", "present", true), severity: { baseline: "warning" } },
      ],
      anchor: "version",
    });
    const before = { "README.md": card("license: mit", "x: 1") };
    const now = { "README.md": card("license: gpl-3.0", "x: 1") };
    const { findings } = await review(before, now, { packs: [pack(rule)] });
    expect(findings).toMatchObject([{ severity: "error", introduced: true }]);
  });

  test("without the base, where a changed file has part in it", async () => {
    const now = { "a/README.md": card("license: mit"), "b/README.md": card("license: mit") };
    const change = { ...changed({ ...now, "a/README.md": "x" }, now), comparable: false };
    const { report } = await run(now, { change, packs: PACKS });
    expect(brief(report)).toEqual([
      "test/version a/README.md:3 true",
      "test/version b/README.md:3 false",
    ]);
    expect(report.change).toMatchObject({ compared: false, licenses: [] });
  });

  test("by a change of code alone: never", async () => {
    const now = { "README.md": card("license: mit"), "train.py": "2" };
    expect(await review({ ...now, "train.py": "1" }, now).then(brief)).toEqual([
      "test/version README.md:3 false",
    ]);
  });

  test("by a license file beside the card that went away", async () => {
    const rule = ruleSource({
      id: "test/file",
      require: leaf("license.file", "present", true),
    });
    const now = { "m/README.md": card("license: mit") };
    const before = { ...now, "m/LICENSE": "text" };
    const packs = [pack(rule)];
    expect((await review(before, now, { packs })).findings).toMatchObject([{ introduced: true }]);
    expect((await review(now, now, { packs })).findings).toMatchObject([{ introduced: false }]);
  });
});

test("weights without a card are the change's", async () => {
  const rule = ruleSource({
    id: "test/weights",
    subject: "repository",
    when: leaf("repository.isChange", "equal", "yes"),
    require: leaf("repository.artifactsWithoutCard", "present", false),
  });
  const now = { "m/model.onnx": "", "n/README.md": card("license: mit") };
  const { findings } = await review({ "n/README.md": now["n/README.md"] }, now, {
    packs: [pack(rule)],
  });
  expect(findings).toMatchObject([{ introduced: true, primary: { file: "m/model.onnx" } }]);
});

test("a finding about the policy is not the change's where the base's policy judges", async () => {
  const config =
    "waivers: [{rule: test/version, subject: x, reason: r, owner: o, expires: 2020-01-01}]\n";
  const { waivers = [] } = readConfig(".cardwarden.yml", config);
  const rule = ruleSource({
    id: "test/waiver",
    subject: "waiver",
    when: leaf("waiver.rule", "present", true),
    require: leaf("waiver.status", "equal", "active"),
  });
  const files = { "README.md": card("license: mit"), ".cardwarden.yml": "# rewritten\n" };
  const judged = async (policyAtBase: boolean) => {
    const report = await review({ ...files, ".cardwarden.yml": config }, files, {
      packs: [pack(rule)],
      waivers: { stated: waivers, knownRules: new Set(["test/version"]), apply: true },
      policyAtBase,
    });
    return report.findings.map(({ introduced }) => introduced);
  };
  expect(await judged(true)).toEqual([false]);
  expect(await judged(false)).toEqual([true]);
});

describe("licenses of the change", () => {
  const licenses = async (before: Files, now: Files) =>
    ((await review(before, now)).change?.licenses ?? []).map(
      ({ subject, upstream, before, after, at }) =>
        `${subject}${upstream ? ` <- ${upstream}` : ""}: ${before} -> ${after} ${at.file}:${at.range.start.line}`,
    );

  test("are those of subjects that both states have", async () => {
    const before = { "a/README.md": card("license: mit"), "b/README.md": card("license: mit") };
    expect(
      await licenses(before, {
        "a/README.md": card("license: llama3.1"),
        "b/README.md": card("language: en", "pipeline_tag: text-generation"),
        "c/README.md": card("license: gpl-3.0"),
      }),
    ).toEqual(["a: mit -> llama3.1 a/README.md:2", "b: mit -> null b/README.md:4"]);
  });

  test("and of upstreams that were not used before", async () => {
    const before = { "s/README.md": card("license: mit", "base_model: Qwen/Qwen2.5-7B") };
    const now = { "s/README.md": card("license: mit", "base_model: meta-llama/Llama-3.1-8B") };
    expect(await licenses(before, now)).toEqual([
      "s <- meta-llama/Llama-3.1-8B: null -> llama3.1 s/README.md:3",
    ]);
    expect(await licenses({}, now)).toEqual([]);
  });
});

test("a manifest that breaks its schema in both states was not broken by the change", async () => {
  const letters = (description: string): Files => ({
    "letters/croissant.json": JSON.stringify(
      {
        "@context": { "@vocab": "https://schema.org/", cr: "http://mlcommons.org/croissant/" },
        "@type": "Dataset",
        conformsTo: "http://mlcommons.org/croissant/1.0",
        name: "letters",
        url: "https://huggingface.co/datasets/harbor/letters",
        description,
        license: "https://spdx.org/licenses/MIT",
        distribution: [{ "@type": "cr:FileObject", "@id": "letters.csv" }],
      },
      undefined,
      2,
    ),
  });
  const [before, now] = [letters("Letters."), letters("Letters of a harbor.")];
  const report = await review(before, now, { packs: BUILT_IN });
  const broken = report.findings.filter(({ ruleId }) => ruleId === "doc/invalid-manifest");
  expect(broken.map(({ introduced }) => introduced)).toEqual([false]);
});
