import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PackDiff } from "../../src/pack/diff.js";
import { folder, temporary } from "../e2e/runner.js";
import { call } from "./call.js";

type Json = Record<string, unknown>;
const read = (path: string): Json => JSON.parse(readFileSync(path, "utf8"));
const write = (path: string, value: unknown) => writeFileSync(path, JSON.stringify(value, null, 2));
const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const PUBLISHED = leaf("isPublished", "equal", "yes");
const VERSION = leaf("version", "present", true);
const CONTACT = leaf("contact", "present", true);
const LICENSES = (...ids: string[]) => leaf("license.id", "in", ids);

/** A pack with one rule, twice: as it was, and as it is with something replaced. */
async function twice(was: Json, now: Json, version = "1.0.1"): Promise<string> {
  const cwd = temporary();
  await call(cwd, ["pack", "new-rule", "old/acme", "x"]);
  const head = { name: "acme", title: { en: "A" } };
  write(join(cwd, "old/acme/pack.json"), { ...head, version: "1.0.0" });
  const rule = join(cwd, "old/acme/x/rule.json");
  write(rule, { ...read(rule), ...was });
  cpSync(join(cwd, "old"), join(cwd, "new"), { recursive: true });
  write(join(cwd, "new/acme/pack.json"), { ...head, version });
  write(join(cwd, "new/acme/x/rule.json"), { ...read(rule), ...now });
  return cwd;
}
async function diff(cwd: string): Promise<PackDiff & { readonly exit: number }> {
  const { code, out, err } = await call(cwd, [
    "pack",
    "diff",
    "old/acme",
    "new/acme",
    "--format",
    "json",
  ]);
  expect(err).toBe("");
  return { ...JSON.parse(out), exit: code };
}
const brief = ({ rules }: PackDiff) =>
  rules.flatMap(({ id, changes }) => changes.map(({ code, bump }) => `${bump} ${id} ${code}`));

describe("pack diff says what a change of a rule asks for", () => {
  const severity = (baseline: string, strict?: string) => ({
    severity: { baseline, ...(strict ? { strict } : {}) },
  });
  const one = (require: unknown, baseline: string) => ({ require, severity: { baseline } });
  const cases = (...list: unknown[]) => ({ require: undefined, severity: undefined, cases: list });
  const basis = (over: Json) => ({
    basis: [
      {
        instrument: "I",
        provision: "P",
        asks: "A",
        verified: true,
        accessed: "2026-01-01",
        ...over,
      },
    ],
  });
  const allow = (ids: string[], configured = true) => ({
    require: leaf("license.id", "in", configured ? { parameter: "allow" } : ids),
    parameters: configured
      ? { allow: { type: "list", description: { en: "Licences." }, default: ids } }
      : undefined,
  });
  test.each<[string, Json, Json, string[]]>([
    ["nothing", {}, {}, []],
    [
      "a severity raised",
      severity("notice"),
      severity("warning"),
      ["major acme/x severity-raised"],
    ],
    [
      "one raised at strict",
      severity("notice"),
      severity("notice", "warning"),
      ["major acme/x severity-raised"],
    ],
    ["one lowered", severity("warning"), severity("notice"), ["patch acme/x severity-lowered"]],
    [
      "a draft that becomes stable",
      { status: "draft" },
      { status: "stable" },
      ["major acme/x severity-raised", "patch acme/x about"],
    ],
    ["texts", {}, { message: { en: "m" }, rationale: { en: "r" } }, ["patch acme/x text"]],
    ["a fix", {}, { fix: undefined }, ["patch acme/x fix"]],
    ["a place", {}, { anchor: "name" }, ["patch acme/x place"]],
    ["a reference", {}, basis({ verified: false }), ["patch acme/x basis"]],
    [
      "a law in force earlier",
      basis({ effectiveFrom: "2027-01-01" }),
      basis({ effectiveFrom: "2026-01-01" }),
      ["minor acme/x in-force"],
    ],
    [
      "a ground read at last",
      { ...severity("error"), ...basis({ verified: "register" }) },
      basis({}),
      ["major acme/x severity-raised"],
    ],
    [
      "one more thing that `when` wants",
      { when: PUBLISHED },
      { when: { all: [PUBLISHED, CONTACT] } },
      ["patch acme/x condition-narrower"],
    ],
    [
      "one less",
      { when: { all: [PUBLISHED, CONTACT] } },
      { when: PUBLISHED },
      ["major acme/x condition-wider"],
    ],
    [
      "one more way to pass",
      { require: VERSION },
      { require: { any: [VERSION, CONTACT] } },
      ["patch acme/x condition-narrower"],
    ],
    [
      "one more thing to state",
      { require: VERSION },
      { require: { all: [VERSION, CONTACT] } },
      ["major acme/x condition-wider"],
    ],
    [
      "a longer list that passes",
      { require: LICENSES("mit") },
      { require: LICENSES("mit", "x") },
      ["patch acme/x condition-narrower"],
    ],
    [
      "a shorter one",
      { require: LICENSES("mit", "x") },
      { require: LICENSES("mit") },
      ["major acme/x condition-wider"],
    ],
    [
      "a shorter list that `when` names",
      { when: LICENSES("apache-2.0", "x") },
      { when: LICENSES("apache-2.0") },
      ["patch acme/x condition-narrower"],
    ],
    [
      "other words for the same",
      { when: PUBLISHED },
      { when: { all: [{ any: [PUBLISHED] }, PUBLISHED] } },
      ["patch acme/x condition-same"],
    ],
    ["another fact", { require: VERSION }, { require: CONTACT }, ["major acme/x condition-wider"]],
    [
      "another kind of subject",
      { subject: "model" },
      { subject: ["model", "dataset"] },
      ["major acme/x condition-wider"],
    ],
    [
      "one kind less",
      { subject: ["model", "dataset"] },
      { subject: "model" },
      ["patch acme/x condition-narrower"],
    ],
    [
      "a case that is split, with less severity",
      cases(one(VERSION, "warning")),
      cases(one({ any: [VERSION, CONTACT] }, "warning"), one(VERSION, "notice")),
      ["patch acme/x condition-narrower"],
    ],
    [
      "a case that is split, with more",
      cases(one(VERSION, "notice")),
      cases(one({ any: [VERSION, CONTACT] }, "warning"), one(VERSION, "notice")),
      ["major acme/x condition-wider"],
    ],
    [
      "what it cannot tell any more",
      {},
      { undetermined: { fact: "license.status", operator: "equal", value: "unknown" } },
      ["major acme/x condition-wider"],
    ],
    [
      "a value that may be configured now",
      allow(["mit"], false),
      allow(["mit"]),
      ["minor acme/x parameters"],
    ],
    [
      "one that may not be any more",
      allow(["mit"]),
      allow(["mit"], false),
      ["major acme/x parameters"],
    ],
    [
      "a default that lets more pass",
      allow(["mit"]),
      allow(["mit", "x"]),
      ["patch acme/x condition-narrower", "patch acme/x parameters"],
    ],
    [
      "one that lets less pass",
      allow(["mit", "x"]),
      allow(["mit"]),
      ["major acme/x condition-wider", "patch acme/x parameters"],
    ],
    [
      "a rule it no longer stands for",
      { supersedes: ["acme/y"] },
      { supersedes: [] },
      ["major acme/x supersedes"],
    ],
    [
      "one that it stands for too",
      { supersedes: [] },
      { supersedes: ["acme/y"] },
      ["patch acme/x supersedes"],
    ],
  ])("%s", async (_, was, now, expected) => {
    // The examples of the new rule are its own; what they promise is another matter.
    const made = await diff(await twice(was, now));
    expect(brief(made)).toEqual(expected);
    const asks = ["major", "minor", "patch"].find((bump) =>
      expected.some((text) => text.startsWith(bump)),
    );
    expect([made.asks, made.exit]).toEqual([asks, asks === undefined || asks === "patch" ? 0 : 1]);
  });

  test("an example that passed and fails now is named", async () => {
    const cwd = await twice({ require: VERSION }, { require: { all: [VERSION, CONTACT] } });
    const { rules } = await diff(cwd);
    expect(rules[0]?.changes[0]?.note).toContain("good.md");
  });
});

describe("pack diff", () => {
  test("a rule is added, by its severity, or removed, with a tombstone or without", async () => {
    const cwd = await twice({}, {}, "2.0.0");
    await call(cwd, ["pack", "new-rule", "new/acme", "y"]);
    expect(brief(await diff(cwd))).toEqual(["minor acme/y added"]);
    const rule = join(cwd, "new/acme/y/rule.json");
    const [basis] = read(rule).basis as Json[];
    write(rule, {
      ...read(rule),
      severity: { baseline: "error" },
      basis: [{ ...basis, verified: true, accessed: "2026-01-01" }],
    });
    expect(brief(await diff(cwd))).toEqual(["major acme/y added"]);
    write(rule, { ...read(rule), status: "draft" });
    expect(brief(await diff(cwd))).toEqual(["minor acme/y added"]);
    const back = (await call(cwd, ["pack", "diff", "new/acme", "old/acme"])).out;
    expect(back).toContain("pack.json does not say why");
    const head = join(cwd, "old/acme/pack.json");
    write(head, {
      ...read(head),
      removed: [
        { id: "acme/y", version: "3.0.0", reason: "It asked twice.", replacedBy: "acme/x" },
      ],
    });
    const named = await call(cwd, ["pack", "diff", "new/acme", "old/acme"]);
    expect([named.code, named.out]).toEqual([1, expect.stringContaining("acme/x")]);
  });

  test.each([
    ["1.0.0", "1.0.1", "patch", true],
    ["1.0.0", "1.0.1", "minor", false],
    ["1.0.0", "1.1.0", "minor", true],
    ["1.0.0", "1.9.9", "major", false],
    ["1.0.0", "2.0.0", "major", true],
    ["1.0.0", "1.0.0", "patch", false],
    ["1.1.0", "1.0.9", "patch", false],
    ["0.1.0", "0.1.1", "minor", true],
    ["0.1.0", "0.1.1", "major", false],
    ["0.1.0", "0.2.0", "major", true],
  ])("from %s to %s, a %s change: enough %s", async (from, to, bump, enough) => {
    const now = {
      patch: { title: { en: "T" } },
      minor: {},
      major: { severity: { baseline: "warning" } },
    }[bump] as Json;
    const cwd = await twice({ severity: { baseline: "notice" } }, now, to);
    const head = join(cwd, "old/acme/pack.json");
    write(head, { ...read(head), version: from });
    if (bump === "minor") await call(cwd, ["pack", "new-rule", "new/acme", "y"]);
    expect(await diff(cwd)).toMatchObject({ asks: bump, enough, exit: enough ? 0 : 1 });
  });

  test("is said in words and as Markdown too", async () => {
    const cwd = await twice({}, { title: { en: "T" } });
    const { out } = await call(cwd, ["pack", "diff", "old/acme", "new/acme"]);
    expect(out.split("\n").slice(0, 2)).toEqual(["acme 1.0.0 -> 1.0.1", "  patch  acme/x  texts"]);
    const markdown = await call(cwd, [
      "pack",
      "diff",
      "old/acme",
      "new/acme",
      "--format",
      "markdown",
    ]);
    expect(markdown.out).toContain("| patch | `acme/x` | texts |");
  });

  const GROUND = { upstream: "a/*", basis: "contract", evidence: "C-1" };
  test.each<[string, Json, Json, string]>([
    ["a floor", {}, { floor: { level: "baseline" } }, "major"],
    ["no floor any more", { floor: { level: "baseline" } }, {}, "patch"],
    ["another floor", { floor: { level: "baseline" } }, { floor: { level: "strict" } }, "major"],
    ["a higher level", {}, { level: "strict" }, "major"],
    ["a lower level", {}, { level: "advisory" }, "patch"],
    ["another pack", {}, { extends: ["doc"] }, "major"],
    ["a pack less", { extends: ["doc"] }, {}, "major"],
    ["a rule off", {}, { rules: { "acme/x": "off" } }, "patch"],
    ["a rule set", {}, { rules: { "acme/x": "notice" } }, "major"],
    ["one raised", { rules: { "acme/x": "notice" } }, { rules: { "acme/x": "error" } }, "major"],
    ["one lowered", { rules: { "acme/x": "error" } }, { rules: { "acme/x": "notice" } }, "patch"],
    ["one on again", { rules: { "acme/x": "off" } }, { rules: { "acme/x": "notice" } }, "major"],
    ["one set no more", { rules: { "acme/x": "off" } }, {}, "major"],
    ["a ground", {}, { authorizations: [GROUND] }, "patch"],
    ["a ground less", { authorizations: [GROUND] }, {}, "major"],
    ["another tool", {}, { engine: ">=0.1.0" }, "major"],
  ])("%s of pack.json asks for a version", async (_, was, now, bump) => {
    const cwd = await twice({}, {});
    for (const [folder, over] of [
      ["old", was],
      ["new", now],
    ] as const) {
      const head = join(cwd, folder, "acme/pack.json");
      write(head, { ...read(head), ...over });
    }
    const made = await diff(cwd);
    expect(brief(made)).toEqual([`${bump} pack.json setting`]);
    expect([made.head, made.asks, made.exit]).toEqual([false, bump, bump === "major" ? 1 : 0]);
  });

  test("register entries are data: a patch", async () => {
    const cwd = await twice({}, {});
    const upstream = {
      pattern: "quay-works/*",
      kind: "model",
      license: "mit",
      source: "The page of the model.",
      retrieved: "2026-01-01",
      verified: true,
    };
    folder({ "new/acme/register/upstreams.json": JSON.stringify([upstream]) }, cwd);
    const made = await diff(cwd);
    expect([made.register, made.asks, made.rules]).toEqual([true, "patch", []]);
  });

  test("two packs, or none, are refused", async () => {
    const cwd = await twice({}, {});
    folder(
      {
        "other/pack.json": JSON.stringify({ name: "other", version: "1.0.0", title: { en: "O" } }),
      },
      cwd,
    );
    for (const words of [[], ["old/acme"], ["old/acme", "other"], ["old/acme", "gone"]])
      expect(await call(cwd, ["pack", "diff", ...words])).toMatchObject({ code: 2, out: "" });
  });
});

describe("a rule that was removed", () => {
  test("is no unknown rule to a configuration or a waiver", async () => {
    const cwd = await twice({}, {});
    const head = join(cwd, "old/acme/pack.json");
    write(head, {
      ...read(head),
      removed: [
        { id: "acme/y", version: "1.0.0", reason: "It asked twice.", replacedBy: "acme/x" },
      ],
    });
    const card = "---\nlicense: mit\npipeline_tag: text-generation\nversion: 1\n---\n\n# M\n";
    folder(
      { "m/README.md": card, ".cardwarden.yml": "packs: [./old/acme]\nrules: { acme/y: error }\n" },
      cwd,
    );
    const named = await call(cwd, ["check", "m"]);
    expect([named.code, named.err]).toEqual([
      2,
      expect.stringContaining("removed in 1.0.0: It asked twice"),
    ]);
    expect(named.err).toContain("use acme/x instead");
    const waiver = "{ rule: acme/y, subject: m, reason: r, owner: o, expires: 2026-12-31 }";
    folder({ ".cardwarden.yml": `packs: [./old/acme]\nwaivers: [${waiver}]\n` }, cwd);
    const { out } = await call(cwd, ["check", "m", "--format", "json"]);
    expect(JSON.parse(out).diagnostics).toMatchObject([
      {
        code: "waiver-rule-removed",
        at: { file: ".cardwarden.yml", range: { start: { line: 2, column: 19 } } },
      },
    ]);
  });
});
