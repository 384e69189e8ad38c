import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FACT_NAMES } from "../src/messages/en/fact-names.js";
import { EN } from "../src/messages/en/index.js";
import { VOCABULARY } from "../src/messages/en/vocabulary.js";
import { ZH_CN } from "../src/messages/zh-CN/index.js";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.startsWith("messages/"))
  .map((name) => readFileSync(`src/${name}`, "utf8"))
  .join("\n");
const names = (text: string) => new Set(text.match(/\{[A-Za-z]+\}/g));

describe("the catalog of messages", () => {
  test("has no code in two areas", () => {
    const areas = ["en", "zh-CN"].map((language) =>
      readdirSync(`src/messages/${language}`)
        .filter((file) => file !== "index.ts")
        .flatMap((file) => [
          ...readFileSync(`src/messages/${language}/${file}`, "utf8").matchAll(
            /^ {2}"?([\w./-]+)"?:/gm,
          ),
        ])
        .map(([, code = ""]) => code),
    );
    for (const codes of areas)
      expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  test("has every text in every language, with the same parameters", () => {
    const english: Readonly<Record<string, string>> = EN;
    expect(Object.keys(ZH_CN).sort()).toEqual(Object.keys(EN).sort());
    const chinese: Readonly<Record<string, string>> = ZH_CN;
    for (const [code, text] of Object.entries(english))
      expect([code, names(chinese[code] ?? "")]).toEqual([code, names(text)]);
  });

  test("has no text that nothing shows", () => {
    // Names of facts and words of the vocabulary are looked up by the word; test/facts/labels.test.ts knows them.
    const looked = new Set<string>([...Object.keys(FACT_NAMES), ...Object.keys(VOCABULARY)]);
    const unused = Object.keys(EN).filter(
      (code) => !looked.has(code) && !sources.includes(`"${code}"`),
    );
    expect(unused).toEqual([]);
  });

  test("has Chinese in its Chinese texts", () => {
    const foreign = Object.entries<string>(ZH_CN).filter(
      ([, text]) => /[a-z]{2} [a-z]{2}/i.test(text) && !/[\u4e00-\u9fff]/.test(text),
    );
    expect(foreign).toEqual([]);
  });
});
