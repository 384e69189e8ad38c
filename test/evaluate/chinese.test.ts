import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inLocale } from "../../src/messages/by-pattern.js";

/** Files in which the core writes down what is wrong with a text, a file or a waiver. */
const SAID = [
  ...["src/formats"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name)),
  ),
  "src/node/host.ts",
];

/** Literals after `message:` and `hint:`, and in calls of `report` and `stop`; the table of syntax errors. */
function sentences(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const literals = [
    ...source.matchAll(/\b(?:message|hint):\s*(["`])((?:(?!\1)[^\\]|\\.)*)\1/g),
    ...source.matchAll(/\b(?:report|stop)\(\s*"[\w-]+",\s*(["`])((?:(?!\1)[^\\]|\\.)*)\1/g),
    ...source.matchAll(/^ {2}[A-Z_]{6,}:\s*(["`])((?:(?!\1)[^\\]|\\.)*)\1,$/gm),
    ...source.matchAll(/\?\? (["`])((?:(?!\1)[^\\]|\\.)* (?:(?!\1)[^\\]|\\.)*)\1/g),
  ].map(([, , text = ""]) => text);
  return literals
    .map((text) => text.replaceAll("\\`", "`").replace(/\$\{[^{}]*\}/g, "7"))
    .filter((text) => text !== "");
}

describe("what the core says of a text is said in Chinese", () => {
  const all = SAID.flatMap((file) => sentences(file).map((text) => [file, text] as const));
  test("there are such sentences", () => expect(all.length).toBeGreaterThan(25));
  test.each(all)("%s: %s", (_, text) => {
    expect(inLocale(text, "zh-CN")).toMatch(/[\u4e00-\u9fff]/);
    expect(inLocale(text, "en")).toBe(text);
  });
});

test("numbers and names are kept, and what is not ours stays", () => {
  expect(inLocale("the waiver of ip/a for harbour/$1 (owner: o) matches no finding", "zh-CN")).toBe(
    "针对 harbour/$1 的 ip/a 豁免（责任人：o）没有对应的发现",
  );
  expect(inLocale("Harbour notes", "zh-CN")).toBe("Harbour notes");
});
