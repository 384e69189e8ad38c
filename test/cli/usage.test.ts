import { describe, expect, test } from "vitest";
import { COMMAND_NAMES } from "../../src/cli/commands/index.js";
import { LEVELS } from "../../src/model/vocabulary.js";
import { DEFAULT_PACKS } from "../../src/policy/resolve.js";
import { folder, temporary } from "../e2e/runner.js";
import { PACKS } from "../helpers/run.js";
import { call } from "./call.js";

describe("rules", () => {
  const ON = PACKS.filter(({ name }) => (DEFAULT_PACKS as readonly string[]).includes(name));
  const ids = ON.flatMap(({ rules }) => rules.map(({ id }) => id)).sort();
  const list = async (cwd: string, ...more: string[]) => {
    const { code, out, err } = await call(cwd, ["rules", "--format", "json", ...more]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    return JSON.parse(out) as { id: string; configured?: string; severity: string[] }[];
  };

  test("lists those of the packs that are on", async () => {
    const cwd = temporary();
    expect((await list(cwd)).map(({ id }) => id).sort()).toEqual(ids);
    const { out } = await call(cwd, ["rules"]);
    const rows = out.split("\n").flatMap((row) => /^ {2}(\S+\/\S+) /.exec(row)?.[1] ?? []);
    expect(rows.sort()).toEqual(ids);
    for (const one of await list(cwd, "--pack", "privacy")) expect(one.id).toMatch(/^privacy\//);
  });

  test("says what the configuration makes of a rule", async () => {
    const cwd = folder({ ".cardwarden.yml": 'rules: {ip/model-license-missing: "off"}\n' });
    const configured = (await list(cwd)).filter((one) => one.configured !== undefined);
    expect(configured).toMatchObject([{ id: "ip/model-license-missing", configured: "off" }]);
    const { out } = await call(cwd, ["rules"]);
    expect(out).toMatch(/^ {2}ip\/model-license-missing +off /m);
  });

  test("in Chinese has the same rows", async () => {
    const { out } = await call(temporary(), ["rules", "--locale", "zh-CN"]);
    for (const id of ids) expect(out).toContain(`  ${id} `);
    expect(out).toMatch(/[\u4E00-\u9FFF]/);
  });
});

describe("help", () => {
  test.each(COMMAND_NAMES)("%s --help names its forms and fits 120 columns", async (name) => {
    const { code, out, err } = await call(temporary(), [...name.split(" "), "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`  cardwarden ${name} `);
    const forms = out.split("\n").filter((row) => /^ {2}(?:cardwarden|--)/.test(row));
    expect(forms.length).toBeGreaterThan(2);
    expect(forms.filter((row) => row.length > 120)).toEqual([]);
  });

  test.each(COMMAND_NAMES)("%s --help shows a call that can be copied", async (name) => {
    const { out } = await call(temporary(), [...name.split(" "), "--help"]);
    expect(out).toContain(`\nExamples:\n  cardwarden ${name}`);
  });

  test("says what each level does where one can be chosen", async () => {
    const help = async (name: string) => (await call(temporary(), [name, "--help"])).out;
    const levels = (await help("check")).split("\n").find((row) => row.startsWith("Levels: "));
    for (const level of LEVELS) expect(levels).toContain(level);
    expect(await help("merge")).not.toContain("Levels: ");
  });

  test("of share speaks of its list", async () => {
    const { out } = await call(temporary(), ["share", "--help"]);
    expect(out).toMatch(/--shard I\/N +print share I of N of the list/);
  });

  test("pack has a form for each action", async () => {
    const { out } = await call(temporary(), ["help", "pack"]);
    expect(out.match(/^ {2}cardwarden pack (?:new-rule|test) /gm)).toHaveLength(2);
  });
});

describe("wrong words: exit 2, one sentence, one next step", () => {
  test.each<[string[], RegExp]>([
    [["expain", "mit"], /`explain`/],
    [["rules", "ip"], /--pack/],
    [["rules", "--format", "sarif"], /text, json/],
    [["rules", "--format", "json=rules.json"], /> FILE/],
    [["facts", "README.md", "--format", "json=facts.json"], /> FILE/],
    [["lineage", "--format", "dot=x.dot"], /> FILE/],
    [["explain", "mit", "--format", "json"], /explain --help/],
    [["explain", "mit", "--pack", "privcy"], /`privacy`/],
    [["init", "--level", "strict"], /init --help/],
    [["pack", "test", ".", "--fail-on", "error"], /pack test --help/],
  ])("%j", async (argv, hint) => {
    const { code, out, err } = await call(folder({ "README.md": "# x\n" }), argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    const [first, second, ...rest] = err.trimEnd().split("\n");
    expect(first).toMatch(/^error: /);
    expect(second).toMatch(/^hint: /);
    expect(second).toMatch(hint);
    expect(rest).toEqual([]);
  });
});
