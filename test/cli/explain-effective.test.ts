import { describe, expect, test } from "vitest";
import { folder } from "../e2e/runner.js";
import { ruleSource } from "../helpers/make.js";
import { call } from "./call.js";

const RULE = "acme/asks";
const files = (config: string) => ({
  ".cardwarden.yml": `packs: [./packs/acme]\n${config}`,
  "packs/acme/pack.json": JSON.stringify(
    {
      name: "acme",
      version: "2.1.0",
      title: { en: "A" },
      extends: ["../base"],
      rules: { [RULE]: "error" },
      floor: {
        level: "baseline",
        rules: { "acme/*": "warning" },
        parameters: ["acme/*"],
        waivers: { never: [RULE], longestDays: 90 },
      },
    },
    null,
    2,
  ),
  "packs/acme/asks/rule.json": JSON.stringify(
    ruleSource({ id: RULE, severity: { baseline: "notice", strict: "warning" } }),
    null,
    2,
  ),
  "packs/base/pack.json": JSON.stringify({ name: "base", version: "1.0.0", title: { en: "B" } }),
});
const CONFIG = `rules:\n  ${RULE}: "off"\noverrides:\n  - files: [docs/**, "*.md"]\n    rules: {${RULE}: error}\n`;
const effective = (config: string, ...more: string[]) =>
  call(folder(files(config)), ["explain", RULE, "--effective", ...more]);

/** Words of each line, without the padding. */
const rows = (out: string) =>
  out
    .split("\n")
    .map((line) => line.trim().split(/ {2,}/))
    .filter(([first]) => first !== "");

describe("explain --effective", () => {
  test("who decided, in order, and what came of it", async () => {
    const { code, out, err } = await effective(CONFIG);
    expect([code, err]).toEqual([0, ""]);
    const said = rows(out);
    expect(said.slice(2, 7)).toEqual([
      ["notice", "acme 2.1.0", "packs/acme/asks/rule.json:15"],
      ["error", "acme 2.1.0", "packs/acme/pack.json:11"],
      ["off", ".cardwarden.yml", ".cardwarden.yml:3"],
      ["error", ".cardwarden.yml", ".cardwarden.yml:6", "in docs/**, *.md"],
      ["warning", "floor of acme 2.1.0", "packs/acme/pack.json:16"],
    ]);
    expect(said.slice(8).map(([text]) => text)).toEqual([
      "acme 2.1.0: a level below baseline",
      "acme 2.1.0: a severity below warning",
      "acme 2.1.0: looser values for the parameters",
      "acme 2.1.0: waivers, comments and baselines for it",
      "acme 2.1.0: a waiver for more than 90 days",
      "effective: error in docs/**, *.md",
      "effective: warning",
    ]);
  });

  test("by the name alone, in Chinese, at the level of the configuration", async () => {
    const cwd = folder(files("level: strict\n"));
    const { code, out } = await call(cwd, ["explain", "asks", "--effective", "--locale", "zh-CN"]);
    expect(code).toBe(0);
    const said = rows(out);
    expect(said[2]).toEqual(["警告", "acme 2.1.0", "packs/acme/asks/rule.json:16"]);
    expect(said.at(-1)).toEqual(["生效：错误"]);
  });

  test("a built-in rule of which nobody says anything, one that is not on, and none", async () => {
    const cwd = folder({ "README.md": "" });
    const own = await call(cwd, ["explain", "doc/misspelled-key", "--effective"]);
    const [, , step, last] = rows(own.out);
    expect(step?.[2]).toMatch(/^policies\/doc\/misspelled-key\/rule\.json:\d+$/);
    expect(last).toEqual([`effective: ${step?.[0]}`]);
    const off = await call(cwd, ["explain", "cn/ip-officer-missing", "--effective"]);
    expect(rows(off.out).at(-1)?.[0]).toContain("--pack cn");
    expect((await call(cwd, ["explain", "mit", "--effective"])).code).toBe(2);
  });

  test("advisory caps what it says, but for the rule on floors", async () => {
    const cwd = folder({ ".cardwarden.yml": "level: advisory\n" });
    const last = async (rule: string) =>
      rows((await call(cwd, ["explain", rule, "--effective"])).out).at(-1)?.[0];
    expect(await last("doc/unreadable-document")).toBe("effective: notice");
    expect(await last("doc/floor-weakened")).toBe("effective: error");
  });
});
