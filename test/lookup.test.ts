import { describe, expect, test } from "vitest";
import { lookup, member } from "../src/model/lookup.js";
import { lookupsIn, programOf } from "./helpers/lookups.js";

const INHERITED = ["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty"];

describe("what a table does not hold itself", () => {
  test.each(INHERITED)("%s", (key) => {
    expect(lookup({ finetune: "carry" }, key)).toBeUndefined();
    expect(member({ finetune: "carry" }, key)).toBeUndefined();
    expect(member([], key)).toBeUndefined();
    expect(member(key, key)).toBeUndefined();
  });

  test("what it holds under such a name is found", () => {
    expect(member(JSON.parse('{"__proto__": 1}'), "__proto__")).toBe(1);
    expect(lookup({ constructor: 2 }, "constructor")).toBe(2);
  });
});

describe("no record is indexed by a text", () => {
  // The types of all of `src`: seconds of work on an idle machine, and more where it is shared.
  const SLOW = 300_000;
  const SAMPLE = `${process.cwd()}/src/sample.ts`;
  const CODE = `
    declare const table: Record<string, string>;
    declare const text: string;
    declare const any: any;
    declare const word: "a" | "b";
    declare const list: readonly string[];
    const own = { a: 1, b: 2 };
    table[text];
    table?.[text];
    table[text] = "x";
    table[any];
    own[text as "a" | "b"];
    table[\`x\${text}\`];
    const { [text]: part } = table;
    text in own;
    for (const name in table) name;
    table.hasOwnProperty(text);
    Object.assign({}, table);
    Reflect.get(table, text);
    own[word]; list[0]; own["a"]; "a" in own; Object.hasOwn(own, text); [text as string, ["a"] as const];
    <Key extends keyof typeof own>(key: Key) => own[key];
  `;
  const program = programOf(new Map([[SAMPLE, CODE]]));

  test(
    "the scan sees each way, and no other",
    () => {
      const lines = lookupsIn(program, SAMPLE).map((one) => Number(one.split(":")[0]));
      expect(lines).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    },
    SLOW,
  );

  test(
    "there is none in src but those in lookup.ts",
    () => {
      const own = program
        .getSourceFiles()
        .map(({ fileName }) => fileName)
        .filter((file) => file.startsWith(`${process.cwd()}/src/`) && file !== SAMPLE);
      expect(own.length).toBeGreaterThan(300);
      const strange = own.flatMap((file) =>
        lookupsIn(program, file).map((one) => `${file.slice(process.cwd().length + 1)}:${one}`),
      );
      expect(strange).toEqual([
        "src/model/lookup.ts:8: table[key]",
        "src/model/lookup.ts:22: table[key]",
      ]);
    },
    SLOW,
  );
});
