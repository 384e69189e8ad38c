import { describe, expect, test } from "vitest";
import { UserError } from "../../src/model/errors.js";
import { BUILTIN_PACKS } from "../../src/policy/packs/builtin.js";
import { DEFAULT_PACKS, resolvePolicy } from "../../src/policy/resolve.js";
import type { Config } from "../../src/policy/settings/config.js";
import { packSource, ruleSource } from "../helpers/make.js";

type Flags = Parameters<typeof resolvePolicy>[1];

const asked: string[] = [];
const local = async (path: string) => {
  asked.push(path);
  return packSource(ruleSource());
};
const resolve = (config: Config = {}, flags: Flags = {}) =>
  resolvePolicy(config, flags, BUILTIN_PACKS, local);

/** `code guess?` of the refusal. */
async function refusal(config: Config, flags: Flags = {}): Promise<string> {
  try {
    await resolve(config, flags);
    return "accepted";
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.hint).toBeDefined();
    const guess = /did you mean `([^`]*)`/.exec(error.hint ?? "")?.[1];
    return `${error.code}${guess === undefined ? "" : ` ${guess}`}`;
  }
}
const names = async (...args: Parameters<typeof resolve>) =>
  (await resolve(...args)).packs.map((pack) => pack.name);

describe("packs", () => {
  test("the defaults are all built in", async () => {
    expect(await names()).toEqual([...DEFAULT_PACKS]);
    for (const name of DEFAULT_PACKS) expect(Object.keys(BUILTIN_PACKS)).toContain(name);
  });

  test("the configuration replaces the defaults, flags replace the configuration", async () => {
    expect(await names({ packs: ["ip"] })).toEqual(["ip"]);
    expect(await names({ packs: ["ip"] }, { packs: ["doc", "privacy"] })).toEqual([
      "doc",
      "privacy",
    ]);
  });

  test("a run without a pack is refused at the line that asks for it", async () => {
    const at = () => ({
      file: ".cardwarden.yml",
      range: { start: { line: 3, column: 8 }, end: { line: 3, column: 10 } },
    });
    const refused = (config: Config, flags: Flags = {}) =>
      resolvePolicy({ ...config, at }, flags, BUILTIN_PACKS, local);
    await expect(refused({ packs: [] })).rejects.toMatchObject({ code: "no-rule", at: at() });
    await expect(refused({}, { packs: [] })).rejects.toMatchObject({
      code: "no-rule",
      at: undefined,
    });
  });

  test("a pack named twice is loaded once", async () => {
    expect(await names({ packs: ["ip", "doc", "ip"] })).toEqual(["ip", "doc"]);
  });

  test("a local pack is asked for by its path, and loaded once", async () => {
    expect(await names({ packs: ["doc", "./packs/own", "../shared"] })).toEqual(["doc", "test"]);
    expect(asked).toEqual(["./packs/own", "../shared"]);
  });

  test.each([
    ["privcy", "pack-unknown privacy"],
    ["IP", "pack-unknown ip"],
    ["xy", "pack-unknown"],
    ["nothing-like-it", "pack-unknown"],
    ["constructor", "pack-unknown"],
    ["__proto__", "pack-unknown"],
    ["", "pack-unknown"],
    ["https://example.org/pack", "pack-unknown"],
  ])("%s: %s", async (name, expected) => {
    expect((await refusal({ packs: [name] })).split(" ")[0]).toBe(expected.split(" ")[0]);
    expect((await refusal({}, { packs: [name] })).split(" ")[0]).toBe(expected.split(" ")[0]);
    if (expected.includes(" ") || name === "xy")
      expect(await refusal({ packs: [name] })).toBe(expected);
  });
});

describe("level", () => {
  test("baseline, then the configuration, then flags", async () => {
    expect((await resolve()).level).toBe("baseline");
    expect((await resolve({ level: "strict" })).level).toBe("strict");
    expect((await resolve({ level: "strict" }, { level: "advisory" })).level).toBe("advisory");
  });
});

describe("rules", () => {
  test("severities are taken over", async () => {
    const rules = { "doc/placeholder-left": "off" } as const;
    expect((await resolve({ rules })).rules).toEqual(rules);
    expect((await resolve()).rules).toEqual({});
  });

  test.each([
    ["doc/placeholder-lft", "rule-unknown doc/placeholder-left"],
    ["placeholder-left", "rule-unknown doc/placeholder-left"],
    ["constructor", "rule-unknown"],
    ["else/entirely-other-thing", "rule-unknown"],
  ])("an id that no pack has: %s", async (id, expected) => {
    expect((await refusal({ rules: { [id]: "off" } })).startsWith(expected)).toBe(true);
  });

  test("an id of a pack that is not loaded", async () => {
    const rules = { "ip/model-license-missing": "off" } as const;
    expect(await refusal({ packs: ["doc"], rules })).toBe("accepted");
    expect(await refusal({ packs: ["doc", "ip"], rules })).toBe("accepted");
  });
});
