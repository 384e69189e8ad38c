import { describe, expect, it } from "vitest";
import { lines } from "../../src/text/lines.js";
import { readByLibrary } from "../../src/text/yaml.js";
import { readSubset } from "../../src/text/yaml-subset.js";
import { Chance } from "../fuzz/chance.js";
import { runs } from "../helpers/thorough.js";

/** Reads a text that stands between fences, as it does in a card. */
const read = (yaml: string, before = "---\n", after = "\n---\nbody\n") => {
  const text = before + yaml + after;
  const map = lines(text);
  const span = [before.length, before.length + yaml.length] as const;
  return {
    subset: readSubset(map, ...span),
    library: readByLibrary(text, ...span, map),
  };
};

describe("what the subset answers is what the library makes of it", () => {
  it.each([
    "license: mit",
    "license: mit\r\ntags:\r\n- a\r\n- b\r\n",
    "tags:\n  - a\n  - 'it''s'\n  - \"b: c\"\n\nlanguage: [en, 'zh', 1 ]",
    "model-index:\n- name: x\n  results:\n  - task: {type: t, name: 'T 1'}\n    metrics:\n    - type: wer\n      value: 12.30\n",
    "a:\nb:  \nc:\n  d:\n",
    "- - a\n  - b\n-   c: 1\n    d: null\n",
    "语言: 中文\nu: https://x.y/z?a=b#c\n'0': no\n\"q k\": TRUE\n",
    "n: 1\nf: .5\ne: 1e3\nx: 0x1F\no: 0o17\nnan: .nan\ni: -.INF\nv: 1.2.3\nd: 2020-01-01\nm: -1\n",
    "empty: []\nnone: {}\n",
    "a: b\rc: d",
  ])("%j", (yaml) => {
    const { subset, library } = read(yaml);
    expect(library.problems).toEqual([]);
    expect(subset).toBeDefined();
    expect(subset).toEqual(library.root);
  });
});

describe("what is not certain is left to the library", () => {
  it.each([
    ["a fault", "a: b: c"],
    ["a second key", "a: 1\na: 2"],
    ["a second key in braces", "x: {a: 1, a: 2}"],
    ["a reserved key", "__proto__: 1"],
    ["a merge key", "<<: {a: 1}"],
    ["an anchor", "a: &x b"],
    ["an alias", "a: *x"],
    ["a tag", "a: !t b"],
    ["a comment", "a: b # c"],
    ["a block scalar", "a: |\n  b"],
    ["a value of two rows", "a: b\n  c"],
    ["a quoted value of two rows", "a: 'b\n  c'"],
    ["an escape", 'a: "\\n"'],
    ["a tab", "a:\tb"],
    ["an explicit key", "? a\n: b"],
    ["another indentation", "a:\n    b: 1\n  c: 2"],
    ["a second document", "a: 1\n--- \nb: 2"],
    ["a directive", "%YAML 1.1"],
    ["a mark of the byte order", "\ufeffa: b"],
    ["a collection in brackets in brackets", "a: [[b]]"],
    ["an item that begins below its dash", "-\n  a: b"],
    ["a scalar", "mit"],
    ["nothing", ""],
  ])("%s", (_, yaml) => expect(read(yaml).subset).toBeUndefined());

  it("nesting without end, at once", () => {
    expect(read("- ".repeat(100_000)).subset).toBeUndefined();
    expect(read(`a: ${"[".repeat(100_000)}`).subset).toBeUndefined();
  });
});

const KEYS =
  "a|b|license|model-index|0|'0'|\"q k\"|k k|语言|-x|null|1.5|a:b|a#b|a/b|~|<<|__proto__|?|- c|k |a: b|...|\u00a0k|😀|\ufeffz";
const VALUES =
  "mit|1.10|-1|0o7|1e3|-.Inf|.nan|~|Null|TRUE|no|'a b'|\"a b\"|'it''s'|\"a\\n\"|a b  c|a: b|a:b|a #c|a#c|#c|'x' # c|http://x.y/z?a=b#c|[a, b]|[ a , 'b c', 1 ]|[]|{ }|[a, ]|[a,,b]|{a: b}|{a: b, c: 'd', e: 1}|{a: b, a: c}|{a}|{a: }|{a: [b]}|[[a]]|[a: b]|[a #b]|{u: http://x.y/z}|[- a]|&a x|*a|!t x|>|-|- a|- - a|---|...|%a|@a|? a|: a|:a|-a|a\tb|a\t|'a|\"a|a'b|\"a\" b|'a':|a:|a : b|x,y|[x|x]|{x|a\u00a0b|a\u2028b|\u0085|\ufeffa|  ||(a)|\\a|2020-01-01|+1|.";

/** Makes a text of rows that are nearly what the subset reads. */
function madeUp(chance: Chance): string {
  const keys = KEYS.split("|");
  const values = VALUES.split("|");
  const end = chance.is(0.85) ? "\n" : chance.is(0.7) ? "\r\n" : "\r";
  let indent = 0;
  const rows = chance.some(1, 1 + chance.below(12), () => {
    if (chance.is(0.4)) indent = Math.max(0, indent + chance.pick([2, 2, -2, -2, 1, -1, 4, -4]));
    const margin = " ".repeat(indent);
    const key = () => `${chance.pick(keys)}:${chance.is(0.3) ? "" : ` ${chance.pick(values)}`}`;
    return chance.pick([
      () => margin + key(),
      () => margin + key(),
      () => `${margin}- ${key()}`,
      () => `${margin}- ${chance.pick(values)}`,
      () => `${margin}${chance.pick(["x: y", "- a", "k:", "- k: v", "l:", "z: 1", "- - a"])}`,
      () => chance.pick(["", " ", `${margin}# c`, margin + chance.pick(values)]),
    ])();
  });
  return rows.join(end) + (chance.is(0.3) ? end : "");
}

it("answers as the library does, whatever the text", () => {
  let answered = 0;
  for (let number = 0; number < runs(16_000); number++) {
    const chance = new Chance(20261130, number);
    const yaml = madeUp(chance);
    const { subset, library } = read(
      yaml,
      chance.pick(["---\n", "", "\ufeff"]),
      chance.pick(["\n---\n", ""]),
    );
    if (subset === undefined) continue;
    answered++;
    expect({ root: subset, problems: [] }, `case ${number}: ${JSON.stringify(yaml)}`).toEqual(
      library,
    );
  }
  expect(answered).toBeGreaterThan(runs(16_000) / 20);
});
