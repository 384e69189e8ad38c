import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CheckOptions } from "../src/pipeline/check.js";
import { merge } from "../src/pipeline/merge/index.js";
import { call } from "./cli/call.js";
import { pack } from "./helpers/make.js";
import { card, options, PACKS, run } from "./helpers/run.js";

const FILES = {
  "README.md": card("license: mit", "model_name: acme/root"),
  "data/README.md": card("license: mit", "task_categories: [text-generation]"),
};
const IDS = PACKS.flatMap(({ rules }) => rules.map(({ id }) => id));
const OFF = Object.fromEntries(IDS.map((id) => [id, "off" as const]));
const offIn = (matches: (file: string) => boolean) => ({ byPath: [{ rules: OFF, matches }] });
const codes = async (over: Partial<CheckOptions>, files: Record<string, string> = FILES) =>
  (await run(files, over)).report.diagnostics.map(({ code, severity }) => `${code} ${severity}`);

describe("a run in which no rule judges any document", () => {
  test.each<[string, Partial<CheckOptions>]>([
    ["no pack", { packs: [] }],
    ["a pack without rules", { packs: [pack()] }],
    ["every rule is off", { rules: OFF }],
    ["every rule is off by the place of the documents", offIn(() => true)],
  ])("is fatal: %s", async (_, over) => {
    expect(await codes(over)).toEqual(["no-rule fatal"]);
  });

  test("is no such thing where one rule is on in one document, or where there is none", async () => {
    expect(await codes({})).toEqual([]);
    const { "doc/unreadable-document": _, ...others } = OFF;
    expect(Object.keys(others).length).toBe(IDS.length - 1);
    expect(await codes({ rules: others })).toEqual([]);
    expect(await codes(offIn((file) => file === "README.md"))).toEqual([]);
    expect(await codes({ rules: OFF }, {})).toEqual([]);
  });

  test("is told once of all shards", async () => {
    const shards = await Promise.all(
      [1, 2].map(async (index) => ({
        name: `${index}.json`,
        report: (await run(FILES, options({ rules: OFF, shard: { index, of: 2 } }))).report,
      })),
    );
    expect(merge(shards).diagnostics.map(({ code }) => code)).toEqual(["no-rule"]);
  });
});

describe("on the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "cardwarden-idle-"));
  beforeAll(() => writeFileSync(join(folder, "README.md"), FILES["README.md"]));
  afterAll(() => rmSync(folder, { recursive: true }));
  const check = (configuration: string, ...flags: string[]) => {
    writeFileSync(join(folder, ".cardwarden.yml"), configuration);
    return call(folder, ["check", ...flags]);
  };

  test.each([
    ["in English", [], /: no pack: nothing would be checked\nhint: /],
    ["in Chinese", ["--locale", "zh-CN"], /: 没有规则包：不会作任何检查\nhint: /],
  ])("no pack is an error at its line: %s", async (_, flags, text) => {
    const { code, out, err } = await check("level: strict\npacks: []\n", ...flags);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^error: \.cardwarden\.yml:2: /);
    expect(err).toMatch(text);
  });

  test("every rule off is an error, and nowhere called clean", async () => {
    const rules = IDS.filter((id) => id.startsWith("doc/")).map((id) => `  ${id}: off\n`);
    const { code, out } = await check(`packs: [doc]\nrules:\n${rules.join("")}`);
    expect(code).toBe(2);
    expect(out).toContain("nothing was checked");
    expect(out).not.toContain("No findings");
    const others = rules.filter((line) => !line.includes("doc/unreadable-document"));
    expect((await check(`packs: [doc]\nrules:\n${others.join("")}`)).code).toBe(0);
  });
});
