import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packFolder } from "../../src/node/files.js";
import { loadPack } from "../../src/policy/packs/load.js";
import { SILENT } from "../e2e/cards.js";
import { folder, ROOT, temporary } from "../e2e/runner.js";
import { call } from "./call.js";

const files = (root: string) => readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
const NEW = ["bad.md", "draft.md", "good.md", "rule.json"];

describe("pack new-rule", () => {
  test("makes a rule that passes its test, loads, and finds what it should", async () => {
    const cwd = folder({ "model/README.md": SILENT });
    const made = await call(cwd, ["pack", "new-rule", "./acme", "no-version"]);
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(files(join(cwd, "acme"))).toEqual([
      "no-version",
      ...NEW.map((name) => `no-version/${name}`),
      "pack.json",
    ]);
    for (const name of NEW) expect(made.out).toContain(`wrote ./acme/no-version/${name}\n`);

    expect(await call(cwd, ["pack", "test", "./acme"])).toMatchObject({ code: 0, err: "" });
    // The loader holds it against the shape of `rule.v1`, the catalog and the operators.
    const { rules } = loadPack(await packFolder(join(cwd, "acme")));
    expect(rules.map(({ id }) => id)).toEqual(["acme/no-version"]);
    // Nobody has read a basis yet, so there is none that is called verified, and no error.
    expect(rules[0]?.basis.map(({ verified }) => verified)).toEqual([false]);

    const args = ["check", "--pack", "./acme", "--format", "json"];
    const checked = await call(cwd, args);
    expect(checked).toMatchObject({ code: 0, err: "" });
    const { findings, documents } = JSON.parse(checked.out);
    expect(documents.map(({ file }: { file: string }) => file)).toEqual(["model/README.md"]);
    expect(findings).toMatchObject([
      {
        ruleId: "acme/no-version",
        severity: "warning",
        primary: { file: "model/README.md", range: { start: { line: 4 } } },
      },
    ]);
    const stated = SILENT.replace("license:", 'version: "1.0"\nlicense:');
    writeFileSync(join(cwd, "model/README.md"), stated);
    expect(JSON.parse((await call(cwd, args)).out).findings).toEqual([]);
  });

  test("adds to a pack, under the pack's own name", async () => {
    const pack = JSON.stringify({ name: "house", version: "2.0.0", title: { en: "House" } });
    const cwd = folder({ "Policies/pack.json": pack });
    for (const name of ["one", "two"])
      expect(await call(cwd, ["pack", "new-rule", "Policies/", name])).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, "Policies/pack.json"), "utf8")).toBe(pack);
    const { rules } = loadPack(await packFolder(join(cwd, "Policies")));
    expect(rules.map(({ id }) => id)).toEqual(["house/one", "house/two"]);
    expect(await call(cwd, ["pack", "test", "Policies"])).toMatchObject({ code: 0 });
  });

  test.each<[string[]]>([
    [[]],
    [["./acme"]],
    [["./acme", "Bad_Name"]],
    [["./acme", "../x"]],
    [["./acme", "-x"]],
    [["./acme", "x/y"]],
    [["./Acme", "x"]],
    [["./acme", "x", "y"]],
  ])("%j is refused, and nothing is written", async (words) => {
    const cwd = temporary();
    expect(await call(cwd, ["pack", "new-rule", ...words])).toMatchObject({ code: 2, out: "" });
    expect(files(cwd)).toEqual([]);
  });

  test("leaves alone what is there", async () => {
    const cwd = temporary();
    await call(cwd, ["pack", "new-rule", "acme", "x"]);
    writeFileSync(join(cwd, "acme/x/good.md"), "mine");
    symlinkSync(join(cwd, "elsewhere"), join(cwd, "acme/y"));
    const before = files(cwd);
    for (const name of ["x", "y"])
      expect(await call(cwd, ["pack", "new-rule", "acme", name])).toMatchObject({ code: 2 });
    expect(files(cwd)).toEqual(before);
    expect(readFileSync(join(cwd, "acme/x/good.md"), "utf8")).toBe("mine");
    writeFileSync(join(cwd, "acme/pack.json"), "{");
    expect(await call(cwd, ["pack", "new-rule", "acme", "z"])).toMatchObject({ code: 2 });
    expect(files(cwd)).toEqual(before);
  });
});

describe("pack test", () => {
  test.each(["doc", "privacy"])("passes on the built-in pack %s", async (name) => {
    const { code, out } = await call(ROOT, ["pack", "test", `policies/${name}`]);
    expect(out).toMatch(/, 0 failed\n$/);
    expect(code).toBe(0);
  });

  const BAD = { path: "bad.md", outcome: "fail", line: 4 };
  test.each<[string, Record<string, unknown>, Record<string, string>]>([
    ["another line", { ...BAD, line: 3 }, {}],
    ["another outcome", { ...BAD, outcome: "pass" }, {}],
    ["an outcome that does not come", { ...BAD, outcome: "undetermined" }, {}],
    ["a subject that is not there", { ...BAD, subject: "acme/other" }, {}],
    ["a document that no longer fails", BAD, { "bad.md": "# Nothing\n" }],
    ["no file", { ...BAD, path: "gone.md" }, {}],
    ["a file outside the rule", { ...BAD, path: "../outside.md" }, {}],
    ["a folder that is no example", { ...BAD, path: "e" }, { "e/date": "someday", "e/a.md": "" }],
    [
      "a configuration that does not load",
      { ...BAD, path: "e" },
      { "e/.cardwarden.yml": "pakcs: []\n", "e/a.md": "" },
    ],
    [
      "a configuration that names another pack",
      { ...BAD, path: "e" },
      { "e/.cardwarden.yml": "packs: [./x]\n", "e/a.md": "" },
    ],
  ])("reports %s", async (_, example, more) => {
    const cwd = temporary();
    await call(cwd, ["pack", "new-rule", "acme", "x"]);
    const path = join(cwd, "acme/x/rule.json");
    const rule = JSON.parse(readFileSync(path, "utf8"));
    writeFileSync(path, JSON.stringify({ ...rule, examples: [rule.examples[0], example] }));
    folder(
      { "../outside.md": readFileSync(join(cwd, "acme/x/bad.md"), "utf8") },
      join(cwd, "acme/x"),
    );
    folder(more, join(cwd, "acme/x"));
    const { code, out, err } = await call(cwd, ["pack", "test", "acme"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/1 rule, 2 examples, 1 failed\n$/);
    expect(out.split("\n")[0]).toBe(`acme/x ${example.path}`);
  });

  test("runs an example that is a repository, with its own configuration", async () => {
    const cwd = temporary();
    await call(cwd, ["pack", "new-rule", "acme", "x"]);
    const path = join(cwd, "acme/x/rule.json");
    const rule = JSON.parse(readFileSync(path, "utf8"));
    const examples = [
      { path: "two", subject: "b", outcome: "fail", line: 4 },
      { path: "two", subject: "a", outcome: "pass" },
    ];
    writeFileSync(path, JSON.stringify({ ...rule, examples }));
    folder(
      {
        "two/a/README.md": SILENT.replace("license:", "version: 2\nlicense:"),
        "two/b/README.md": SILENT,
        "two/.cardwarden.yml": "rules: { acme/x: error }\n",
        "two/date": "2026-01-01\n",
      },
      join(cwd, "acme/x"),
    );
    expect(await call(cwd, ["pack", "test", "acme"])).toMatchObject({ code: 0, err: "" });
  });

  test("exits 2 where there is no pack, or one that does not load", async () => {
    const cwd = folder({ "acme/pack.json": "{", "keep.md": "" });
    for (const words of [[], ["gone"], ["keep.md"], ["acme"], ["acme", "acme"]])
      expect(await call(cwd, ["pack", "test", ...words])).toMatchObject({ code: 2, out: "" });
  });

  test("is suggested for what looks like it", async () => {
    const { code, err } = await call(temporary(), ["pack", "tset"]);
    expect(code).toBe(2);
    expect(err).toContain("`test`");
    for (const words of [[], ["xyzzy"]])
      expect(await call(temporary(), ["pack", ...words])).toMatchObject({ code: 2, out: "" });
  });
});

describe("pack test of a fix", () => {
  const bad = "---\nversion: one\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Model\n";
  const rule = (fixed: string) => ({
    id: "acme/plain-version",
    subject: "model",
    when: { fact: "version", operator: "present", value: true },
    require: { fact: "version", operator: "notEqual", value: "one" },
    severity: { baseline: "warning" },
    message: { en: "m" },
    fix: { edit: [{ set: { fact: "version", to: "{license.id}-1" }, safe: false }] },
    basis: [{ instrument: "I", provision: "P", asks: "A", verified: false }],
    examples: [
      { path: "bad.md", outcome: "fail", line: 2, fixed },
      { path: "fixed.md", outcome: "pass" },
    ],
  });
  const acme = (fixed: string, text = bad.replace("one", "mit-1")) =>
    folder({
      "acme/pack.json": JSON.stringify({ name: "acme", version: "1.0.0", title: { en: "A" } }),
      "acme/plain-version/rule.json": JSON.stringify(rule(fixed)),
      "acme/plain-version/bad.md": bad,
      "acme/plain-version/fixed.md": text,
    });

  test("holds an example against its fixed form", async () => {
    expect(await call(acme("fixed.md"), ["pack", "test", "acme"])).toMatchObject({ code: 0 });
    const other = await call(acme("fixed.md", bad.replace("one", "mit-2")), [
      "pack",
      "test",
      "acme",
    ]);
    expect(other.code).toBe(1);
    expect(other.out).toContain(
      "acme/plain-version bad.md\n  bad.md differs from the expected text",
    );
    const gone = await call(acme("gone.md"), ["pack", "test", "acme"]);
    expect(gone.code).toBe(1);
    expect(gone.out).toContain("acme/plain-version bad.md\n");
  });
});
