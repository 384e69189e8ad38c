import { describe, expect, test } from "vitest";
import { command } from "../../src/cli/command.js";
import { EXIT } from "../../src/cli/terminal.js";
import type { Fact } from "../../src/model/fact.js";
import { changeBetween } from "../../src/pack/example.js";
import type { CheckOptions } from "../../src/pipeline/check.js";
import { isArtifact } from "../../src/pipeline/review/artifacts.js";
import type { Change } from "../../src/pipeline/review/change.js";
import { folder, git } from "../e2e/runner.js";
import { leaf, pack, ruleSource } from "../helpers/make.js";
import { brief, card, run } from "../helpers/run.js";

type Files = Readonly<Record<string, string>>;
const changed = (before: Files, now: Files): Change =>
  changeBetween(new Map(Object.entries(before)), new Map(Object.entries(now)));

/** A run over `now` as a change from `before`. */
const review = (before: Files, now: Files, over: Partial<CheckOptions> = {}) =>
  run(now, { change: changed(before, now), ...over });

describe("introduced", () => {
  const packs = [pack(ruleSource())];
  const now = { "a/README.md": card("license: mit"), "b/README.md": card("license: mit") };

  test("is said of findings in changed files, and of none outside a change", async () => {
    const { report } = await review({ ...now, "a/README.md": "" }, now, { packs });
    expect(report.findings.map(({ primary, introduced }) => [primary.file, introduced])).toEqual([
      ["a/README.md", true],
      ["b/README.md", false],
    ]);
    const { report: whole } = await run(now, { packs });
    expect(whole.findings.map((finding) => "introduced" in finding)).toEqual([false, false]);
  });

  test("counts the facts that decided, not only the primary place", async () => {
    const rule = ruleSource({
      subject: "edge",
      when: leaf("from.license.id", "equal", "gpl-3.0"),
      require: leaf("edge.relation", "equal", "trained-on"),
    });
    const files = {
      "base/README.md": card("license: gpl-3.0"),
      "student/README.md": card("license: mit", "base_model: base"),
    };
    const before = { ...files, "base/README.md": card("license: mit") };
    const { report } = await review(before, files, { packs: [pack(rule)] });
    expect(report.findings.map(({ primary, introduced }) => [primary.file, introduced])).toEqual([
      ["student/README.md", true],
    ]);
  });
});

describe("the repository", () => {
  const facts = async (
    before: Files | undefined,
    now: Files,
  ): Promise<Record<string, Fact["value"]>> => {
    const { facts } = before ? await review(before, now) : await run(now);
    const found = facts.subjects.filter(({ kind }) => kind === "repository");
    expect(found.map(({ id, document }) => [id, document])).toEqual([[".", undefined]]);
    return Object.fromEntries(
      Object.entries(found[0]?.facts ?? {}).map(([name, { value }]) => [
        name.replace("repository.", ""),
        value,
      ]),
    );
  };

  /** No pack of the run sets one. */
  const NO_FLOOR = { "policy.floor": "no", "policy.weakened": null };

  test("is one subject a run", async () => {
    const files = { "README.md": card("license: mit"), LICENSE: "Apache License", "a.onnx": "" };
    expect(await facts(undefined, {})).toEqual({
      documents: 0,
      isChange: "no",
      artifactsWithoutCard: null,
      uncheckedDocuments: null,
      ...NO_FLOOR,
      licenseFile: null,
    });
    expect(await facts({}, files)).toEqual({
      documents: 1,
      isChange: "yes",
      artifactsWithoutCard: null,
      uncheckedDocuments: null,
      ...NO_FLOOR,
      licenseFile: "LICENSE",
    });
  });

  test("names artifacts without a card in their folder or above", async () => {
    const now = {
      "models/a/README.md": card("license: mit"),
      "models/a/onnx/model.onnx": "",
      "models/ab/model.onnx": "",
      "models/model.onnx": "",
      // A machine's file is no card.
      "models/adapter_config.json": '{"peft_type": "LORA", "base_model_name_or_path": null}',
      "old.onnx": "",
    };
    expect((await facts({ "old.onnx": "", "gone.onnx": "" }, now)).artifactsWithoutCard).toEqual([
      "models/ab/model.onnx",
      "models/model.onnx",
    ]);
  });
});

test.each<[string, number, string[], boolean]>([
  ["m/model.SAFETENSORS", 0, [], true],
  ["model.safetensors.index.json", 9e9, [], false],
  ["a.csv", 1024 * 1024, [], false],
  ["a.csv", 1024 * 1024 + 1, [], true],
  ["flash.bin", 9e9, [], false],
  ["flash.bin", 1, ["config.json"], true],
  ["adapter_model.bin", 1, [], true],
  ["ggml-base-q4.bin", 1, [], true],
  ["remodel.bin", 1, [], false],
  ["a.md", 9e9, ["config.json"], false],
])("isArtifact %s, %d bytes beside %j: %s", (file, bytes, beside, expected) => {
  expect(isArtifact(file, bytes, beside)).toBe(expected);
});

describe("review.status", () => {
  const declared = (review: string, ...more: string[]) =>
    card("license: mit", ...more, "governance:", `  review: {${review}}`);
  const statusOf = async (before: Files | undefined, now: Files) => {
    const { facts } = await (before ? review(before, now) : run(now));
    const model = facts.subjects.find(({ kind }) => kind === "model");
    return [model?.facts["review.status"]?.value, model?.facts["change.entries"]?.value];
  };
  const status = (before: string | undefined, now: string) =>
    statusOf(before === undefined ? before : before === "" ? {} : { "README.md": before }, {
      "README.md": now,
    });
  const base = "base_model: x/base";

  test.each<[string, string]>([
    ["date: 2025-11-23", "current"],
    ["date: 2025-11-22", "aged"],
    ["date: 2026-11-22, maxAgeDays: 1", "current"],
    ["date: 2026-11-21, maxAgeDays: 1", "aged"],
    ["date: 2025-11-22, maxAgeDays: 0", "aged"],
    ["date: 2025-11-23, maxAgeDays: soon", "current"],
    ["date: 2027-11-23", "current"],
  ])("goes by the day of the run: %s", async (stated, expected) => {
    expect(await status(undefined, declared(stated))).toEqual([expected, null]);
  });

  const day = "date: 2026-11-01";
  test.each<[string, string, string, unknown]>([
    [
      "nothing of it changed",
      declared(day, base),
      `${declared(day, base)}\nMore.\n`,
      ["current", null],
    ],
    ["a new card", "", declared(day, base), ["current", null]],
    ["added", declared(day), declared(day, base), ["not-renewed", ["x/base"]]],
    ["removed", declared(day, base), declared(day), ["not-renewed", ["x/base"]]],
    [
      "altered relation",
      declared(day, base),
      declared(day, base, "base_model_relation: adapter"),
      ["not-renewed", ["x/base"]],
    ],
    ["only its case", declared(day, base), declared(day, "base_model: X/Base"), ["current", null]],
    ["renewed", declared(day), declared("date: 2026-11-20", base), ["current", ["x/base"]]],
    ["dated back", declared(day), declared("date: 2026-10-01", base), ["not-renewed", ["x/base"]]],
    ["dated first", card("license: mit"), declared(day, base), ["current", ["x/base"]]],
    ["no declaration", card("license: mit"), card("license: mit", base), [null, null]],
    [
      "was unreadable",
      declared(day).replace("license: mit", "license: [mit"),
      declared(day, base),
      ["current", null],
    ],
  ])("compares with the base: %s", async (_, before, now, expected) => {
    expect(await status(before, now)).toEqual(expected);
  });

  test("a declaration beside the card counts with it", async () => {
    const teacher = (id: string) => `review: {${day}}\nteachers: [{id: ${id}}]\n`;
    const files = {
      "m/README.md": card("license: mit", base),
      "m/governance.yaml": teacher("x/t"),
    };
    const changes = [
      { "m/README.md": card("license: mit", "base_model: x/other") },
      { "m/governance.yaml": teacher("x/u") },
      { "m/README.md": `${files["m/README.md"]}\nMore.\n` },
    ];
    const found = [];
    for (const change of changes) found.push(await statusOf(files, { ...files, ...change }));
    expect(found).toEqual([
      ["not-renewed", ["x/other", "x/base"]],
      ["not-renewed", ["x/u", "x/t"]],
      ["current", null],
    ]);
  });

  test("without a day, the declaration has to change along", async () => {
    const bare = (notes: string, ...more: string[]) =>
      card("license: mit", ...more, "governance:", `  intendedUse: ${notes}`);
    expect(await status(bare("notes"), bare("notes", base))).toEqual(["not-renewed", ["x/base"]]);
    expect(await status(bare("notes"), bare("letters", base))).toEqual([null, ["x/base"]]);
    expect(await status(bare("notes"), bare("letters"))).toEqual([null, null]);
    // Taking the day out renews nothing.
    expect(await status(declared(day), bare("notes", base))).toEqual(["not-renewed", ["x/base"]]);
  });
});

describe("check --changed-since", () => {
  const terminal = (cwd: string) => {
    const out: string[] = [];
    return {
      out,
      streams: {
        cwd,
        color: false,
        width: 80,
        out: (text: string) => void out.push(text),
        err: () => {},
        stdin: async () => new Uint8Array(),
      },
    };
  };
  const check = async (cwd: string, ...args: string[]) => {
    const { out, streams } = terminal(cwd);
    const argv = ["check", "--format", "json", "--date", "2026-11-23", ...args];
    const status = await command(argv, "2026-11-23", streams);
    return { status, report: JSON.parse(out.join("")) };
  };

  test("reads the change from git, and applies waivers of the configuration", async () => {
    const root = folder({
      "README.md": declaredCard("mit"),
      "old/README.md": card("license: mit"),
    });
    await git(root, "init", "-q", "-b", "main");
    await git(root, "add", "-A");
    await git(root, "commit", "-q", "-m", "c");
    folder({ "README.md": declaredCard("apache-2.0") }, root);
    folder({ ".cardwarden.yml": "packs: [./rules]\n", ...RULES }, root);
    const seen = await check(root, "--changed-since", "main");
    expect(seen.report.findings.map(brief)).toEqual([
      "rules/entries error README.md:2:10",
      "rules/version error README.md:7:1",
      "rules/version error old/README.md:3:1",
    ]);
    // The version was missing before; the base is judged by the same policy.
    expect(seen.report.findings.map((one: { introduced: boolean }) => one.introduced)).toEqual([
      true,
      false,
      false,
    ]);
    expect(seen.status).toBe(EXIT.findings);
    const none = await check(root);
    expect(none.report.summary.error).toBe(2);

    const waiver = (rule: string) =>
      `{rule: rules/${rule}, subject: "*", reason: r, owner: o, expires: 2027-01-01}`;
    const waivers = `packs: [./rules]\nwaivers: [${waiver("entries")}, ${waiver("version")}]\n`;
    folder({ ".cardwarden.yml": waivers }, root);
    const waived = await check(root, "--changed-since", "main");
    expect([waived.status, waived.report.summary.suppressed]).toEqual([EXIT.ok, 3]);
    const counted = await check(root, "--changed-since", "main", "--no-waivers");
    expect([counted.status, counted.report.summary.suppressed]).toEqual([EXIT.findings, 0]);
    // Nothing in the change: what waits for one is not told of.
    expect((await check(root)).report.diagnostics).toEqual([]);
  });
});

const declaredCard = (license: string) =>
  card(`license: ${license}`, "governance:", "  review:", "    date: 2026-11-01", "    owner: o");
const RULES: Files = {
  "rules/pack.json": JSON.stringify({ name: "rules", version: "1.0.0", title: { en: "T" } }),
  "rules/version/rule.json": JSON.stringify(ruleSource({ id: "rules/version" })),
  "rules/entries/rule.json": JSON.stringify(
    ruleSource({
      id: "rules/entries",
      when: leaf("review.status", "present", true),
      require: leaf("change.entries", "present", false),
    }),
  ),
};
