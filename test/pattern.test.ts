import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { late, letters } from "../src/text/pattern.js";

describe("patterns about letters", () => {
  const sources = [
    String.raw`[^\p{L}\p{N}]+`,
    String.raw`^[^\p{L}\p{N}\p{Mn}_]+`,
    String.raw`([\p{Ll}\p{N}])([\p{Lu}])`,
    String.raw`(?<=[.!?])\s+(?=[\p{Lu}])`,
    String.raw`(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])`,
    String.raw`[\p{Lu}\d]`,
  ];
  const some = fc.string({ unit: fc.constantFrom(..."aZ09_. !é许😀ſK"), maxLength: 12 });

  test.each(sources)("%s means in every text what it says", (source) => {
    for (const flags of ["g", "gi"]) {
      const pattern = letters(source, flags);
      const literal = new RegExp(source, `${flags}u`);
      fc.assert(
        fc.property(fc.oneof(some, fc.string({ maxLength: 20 })), (text) => {
          expect(text.replace(pattern(text), "<$&>")).toBe(text.replace(literal, "<$&>"));
        }),
      );
    }
  });

  test("are made once for each kind of text", () => {
    const pattern = letters(String.raw`[\p{L}]`);
    expect(pattern("a")).toBe(pattern("b"));
    expect(pattern("é")).toBe(pattern("许"));
    expect(pattern("a").unicode).toBe(false);
    expect(pattern("é").unicode).toBe(true);
    expect(late("x", "u")().unicode).toBe(true);
  });

  test("stand in brackets, and name what is known of ASCII", () => {
    const known = ["L", "Lu", "Ll", "N", "Mn"];
    let seen = 0;
    for (const name of readdirSync("src", { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts") || name === "pattern.ts") continue;
      const text = readFileSync(`src/${name}`, "utf8");
      for (const [, source = ""] of text.matchAll(
        /letters\(\s*(?:String\.raw)?([`"][\s\S]*?[`"])(?:,\s*"\w*",?)?,?\s*\);/g,
      )) {
        seen++;
        const inBrackets = source.replace(/\[(?:\\.|\\\\.|[^\]\\])*\]/g, "[]");
        expect([name, /\\p\{/.test(inBrackets)]).toEqual([name, false]);
        for (const [, property = ""] of source.matchAll(/\\p\{(\w+)\}/g))
          expect([name, known.includes(property)]).toEqual([name, true]);
      }
    }
    expect(seen).toBeGreaterThan(20);
  });
});
