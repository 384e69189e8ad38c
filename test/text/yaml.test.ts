import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/text/limits.js";
import { lines } from "../../src/text/lines.js";
import { type Node, nodeUnder, pointer } from "../../src/text/tree.js";
import { readYaml } from "../../src/text/yaml.js";
import { runs } from "../helpers/thorough.js";

const read = (text: string) => readYaml(text, 0, text.length, lines(text));
const codes = (text: string) => [...new Set(read(text).problems.map((problem) => problem.code))];
const scalar = (node: Node | undefined) => (node?.kind === "scalar" ? node : undefined);
const repeat = (count: number, row: (i: number) => string, join = "\n") =>
  Array.from({ length: count }, (_, i) => row(i)).join(join);

/** A tree as plain data: maps as arrays of pairs, so that no key is ever a property. */
const plain = (node: Node | undefined): unknown =>
  node === undefined
    ? undefined
    : node.kind === "scalar"
      ? node.text
      : node.kind === "list"
        ? node.items.map(plain)
        : [...node.entries].map(([key, entry]) => [key, plain(entry.value)]);

/** What the range of a node selects in the text. */
const selected = (text: string, node: Node | undefined) => {
  if (node === undefined) return undefined;
  const map = lines(text);
  const { start, end } = node.range;
  return text.slice(
    map.offset(start.line) + start.column - 1,
    map.offset(end.line) + end.column - 1,
  );
};

describe("values and their places", () => {
  const text = `license: mit
name: "Qwen: a \\"b\\""
notice: |
  two
  lines
tags: [a, 'b c' ]
governance:
  teachers:
    - id: openai/gpt-4o # the teacher
      terms: x
empty:
语言: 中文
`;
  const { root, problems } = read(text);

  it("has nothing to report", () => expect(problems).toEqual([]));

  it.each([
    [["license"], "mit", "mit", 1, 10],
    [["name"], 'Qwen: a "b"', '"Qwen: a \\"b\\""', 2, 7],
    [["notice"], "two\nlines\n", "|\n  two\n  lines\n", 3, 9],
    [["语言"], "中文", "中文", 12, 5],
  ])("%s", (path, value, source, line, column) => {
    const node = nodeUnder(root, ...path);
    expect(scalar(node)).toMatchObject({ text: value, type: "string" });
    expect(selected(text, node)).toBe(source);
    expect(node?.range.start).toEqual({ line, column });
  });

  it("places the items of a flow list", () => {
    const list = nodeUnder(root, "tags");
    if (list?.kind !== "list") throw new Error("no list");
    expect(list.items.map((item) => selected(text, item))).toEqual(["a", "'b c'"]);
    expect(list.items.map((item) => item.range.start)).toEqual([
      { line: 6, column: 8 },
      { line: 6, column: 11 },
    ]);
    expect(plain(list)).toEqual(["a", "b c"]);
  });

  it("places nested values and their keys", () => {
    const teachers = nodeUnder(root, "governance", "teachers");
    if (teachers?.kind !== "list") throw new Error("no list");
    const id = nodeUnder(teachers.items[0], "id");
    expect(selected(text, id)).toBe("openai/gpt-4o");
    expect(id?.range.start).toEqual({ line: 9, column: 11 });
    const first = teachers.items[0];
    if (first?.kind !== "map") throw new Error("no map");
    expect(first.entries.get("terms")?.key.start).toEqual({ line: 10, column: 7 });
  });

  it("gives an empty value an empty range behind its key", () => {
    const empty = nodeUnder(root, "empty");
    expect(scalar(empty)).toMatchObject({ text: null, type: "null" });
    expect(empty?.range.start.line).toBe(11);
    expect(empty?.range.start).toEqual(empty?.range.end);
  });

  it("counts from the start of the file, also after CRLF and CR", () => {
    for (const newline of ["\n", "\r\n", "\r"]) {
      const file = ["---", "license: mit", "tags:", "- a", "---", ""].join(newline);
      const start = 3 + newline.length;
      const end = file.lastIndexOf("---") - newline.length;
      const reading = readYaml(file, start, end, lines(file));
      expect(reading.problems).toEqual([]);
      expect(nodeUnder(reading.root, "license")?.range).toEqual({
        start: { line: 2, column: 10 },
        end: { line: 2, column: 13 },
      });
      expect(plain(nodeUnder(reading.root, "tags"))).toEqual(["a"]);
    }
  });

  it("escapes keys in pointers and finds nothing behind a scalar", () => {
    expect(pointer("a/b", 0, "c~d")).toBe("/a~1b/0/c~0d");
    expect(nodeUnder(root, "license", "name")).toBeUndefined();
    expect(nodeUnder(root, "nothing")).toBeUndefined();
    expect(nodeUnder(undefined, "a")).toBeUndefined();
  });
});

describe("scalars stay what the author wrote", () => {
  it.each([
    ["no", "no", "string"],
    ["yes", "yes", "string"],
    ["true", "true", "boolean"],
    ["False", "False", "boolean"],
    ["1.10", "1.10", "number"],
    ["012", "012", "number"],
    ["0x1F", "0x1F", "number"],
    ["1e400", "1e400", "number"],
    ["9007199254740993", "9007199254740993", "number"],
    ["2024-05-01", "2024-05-01", "string"],
    ["1:30", "1:30", "string"],
    ['"1.10"', "1.10", "string"],
    ["'it''s'", "it's", "string"],
    ["~", null, "null"],
    ["null", null, "null"],
    ["!!str 1.10", "1.10", "string"],
    ["it's [x] and don't {y}", "it's [x] and don't {y}", "string"],
  ])("%s", (written, text, type) => {
    const reading = read(`a: ${written}\nb: end`);
    expect(reading.problems).toEqual([]);
    expect(scalar(nodeUnder(reading.root, "a"))).toMatchObject({ text, type });
    expect(scalar(nodeUnder(reading.root, "b"))?.text).toBe("end");
  });

  it("follows an alias to its anchor", () => {
    const reading = read("a: &x\n  k: v\nb: *x\n");
    expect(reading.problems).toEqual([]);
    expect(plain(nodeUnder(reading.root, "b"))).toEqual([["k", "v"]]);
    expect(nodeUnder(reading.root, "b", "k")?.range.start).toEqual({ line: 2, column: 6 });
  });

  it("takes in what a merge key names, behind the map's own keys, and reports it", () => {
    const { root, problems } = read("a: &x {k: v, l: m}\nb: {<<: [*x, {n: o}], k: w}");
    expect(plain(nodeUnder(root, "b"))).toEqual([
      [
        "<<",
        [
          [
            ["k", "v"],
            ["l", "m"],
          ],
          [["n", "o"]],
        ],
      ],
      ["k", "w"],
      ["l", "m"],
      ["n", "o"],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["complex-key"]);
  });

  it("ends a problem at the end of a line where that is CRLF", () => {
    const text = 'a: b c: d\r\ne: "f\r\ng: h\r\n';
    const map = lines(text);
    for (const { range } of read(text).problems)
      for (const { line, column } of [range.start, range.end])
        expect(column).toBeLessThanOrEqual(map.line(line).length + 1);
  });

  it.each([
    ["nothing", ""],
    ["a comment", "# license: mit"],
    ["blank lines", "\n\n"],
  ])("%s is no document and no problem", (_, text) => {
    expect(read(text)).toEqual({ root: undefined, problems: [] });
  });
});

/** text, expected codes in order of report, and a value that must be there all the same. */
type Row = [name: string, text: string, codes: string[], path?: string[], value?: unknown];

const aliasBomb = [
  "license: mit",
  "a0: &a0 [x,x,x,x,x,x,x,x,x]",
  ...Array.from({ length: 8 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`),
].join("\n");

const nesting: Row[] = [
  ["22 x `? `", `${"? ".repeat(22)}x`, ["complex-key"]],
  ...[200, 300, 400, 5000].map(
    (count): Row => [`${count} x \`? \``, `${"? ".repeat(count)}x`, ["too-deep", "complex-key"]],
  ),
  ...[200, 500, 20_000, 200_000].flatMap((count): Row[] => [
    [`${count} x {`, "{".repeat(count), ["too-deep", "complex-key"]],
    [`${count} x [`, "[".repeat(count), ["too-deep"]],
  ]),
  ["[ x 200 as a key", `${"[".repeat(200)}a${"]".repeat(200)}: b`, ["too-deep"]],
  ["[ x 40 as a key", `${"[".repeat(40)}a${"]".repeat(40)}: b`, ["complex-key"]],
  ["block depth 600", repeat(600, (i) => `${" ".repeat(i)}a:`), ["too-deep"]],
  ["block depth 1000", repeat(1000, (i) => `${" ".repeat(i)}a:`), ["too-big"]],
  ["block depth 2000", repeat(2000, (i) => `${" ".repeat(i)}a:`), ["too-big"]],
  ["10 000 x `- `", `${"- ".repeat(10_000)}x`, ["too-deep"]],
  ["10 000 x `-<tab>`", `${"-\t".repeat(10_000)}x`, ["too-deep", "syntax"]],
  ["400 x `?<tab>`", `${"?\t".repeat(400)}x`, ["too-deep", "syntax", "complex-key"]],
  ["400 x `? !!map `", `${"? !!map ".repeat(400)}x`, ["too-deep", "complex-key"]],
  ["400 x `a: ` in a flow list", `[${"a: ".repeat(400)}x]`, ["too-deep", "syntax"]],
  ["brackets behind a stray quote", `a: rock 'n roll\nb: ${"[".repeat(20_000)}`, ["too-deep"]],
  ["brackets behind `]` in quotes", `a: ${'["]", '.repeat(400)}`, ["too-deep"]],
  ["a cyclic anchor", "license: mit\na: &a [*a]\nb: c", ["too-deep"], ["b"], "c"],
  ["a cyclic map", "a: &a {b: *a}\nb: c", ["too-deep"], ["b"], "c"],
  [
    "a cyclic anchor that spreads",
    "license: mit\na: &a [*a, *a, *a]",
    ["too-deep", "too-many-aliases"],
    ["license"],
  ],
];
for (const row of nesting) if (row[1].startsWith("license") && row.length === 4) row[4] = "mit";

const attacks: Row[] = [
  ["an alias bomb", aliasBomb, ["too-many-aliases"], ["license"], "mit"],
  ["99 aliases", `a: &a x\nl:\n${"- *a\n".repeat(99)}`, [], ["a"], "x"],
  ["101 aliases", `a: &a x\nl:\n${"- *a\n".repeat(101)}`, ["too-many-aliases"], ["a"], "x"],
  ["20 000 aliases", `a: &a x\nl:\n${"- *a\n".repeat(20_000)}`, ["too-many-aliases"], ["a"], "x"],
  ["5 000 keys", repeat(5000, (i) => `k${i}: v`), [], ["k4999"], "v"],
  ["20 000 keys", repeat(20_000, (i) => `k${i}: v`), [], ["k19999"], "v"],
  ["20 000 anchors", `a: b\nl:\n${repeat(20_000, (i) => `- &a${i} v`)}`, [], ["a"], "b"],
  ["5 000 anchored keys", repeat(5000, (i) => `&k${i} k${i}: v`), [], ["k4999"], "v"],
  ["60 000 items", `a: b\nl: [${"x,".repeat(60_000)}]`, ["too-many-nodes"], ["a"], "b"],
  ["256 KB of newlines", "\n".repeat(LIMITS.yamlLength), []],
  ["256 KB of carriage returns", "\r".repeat(LIMITS.yamlLength), []],
  ["256 KB of spaces", " ".repeat(LIMITS.yamlLength), []],
  ["more than 256 KB", `a: b\n${"\n".repeat(LIMITS.yamlLength)}`, ["too-big"]],
  ["more than that of comments first", `${"# c\n".repeat(80_000)}a: b`, [], ["a"], "b"],
  ["200 000 x ]", `a: b\n${"]".repeat(200_000)}`, ["syntax"], ["a"], "b"],
  ["200 000 x ,", `a: b\nl: [${",".repeat(200_000)}`, ["syntax"], ["a"], "b"],
  ["100 000 x {}", `${"{}".repeat(100_000)}`, ["syntax"]],
  ["100 000 x `! `", `${"! ".repeat(100_000)}`, ["syntax"]],
  ["80 000 directives", "%a\n".repeat(80_000), ["syntax"]],
  ["60 000 documents", "---\n".repeat(60_000), ["syntax"]],
  ["20 000 x `a: b: c`", "a: b: c\n".repeat(20_000), ["too-deep", "syntax"]],
  ["a duplicate key", "a: 1\na: 2\nb: 3", ["duplicate-key"], ["a"], "2"],
  ["1 and '1'", 'license: mit\n1: a\n"1": b', ["duplicate-key"], ["1"], "b"],
  ["true and 'true'", 'true: a\n"true": b', ["duplicate-key"], ["true"], "b"],
  [
    "__proto__ and constructor",
    "__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\nprototype: 1\nlicense: mit",
    ["reserved-key"],
    ["license"],
    "mit",
  ],
  ["names of methods", "hasOwnProperty: 2\ntoString: 3", [], ["toString"], "3"],
  ["%YAML 1.1", "%YAML 1.1\n---\na: no\nb: 012", [], ["a"], "no"],
  ["!!js/function", "a: !!js/function 'f'\nb: c", ["tag"], ["b"], "c"],
  ["!!python/object on a list", "a: !!python/object:os.system [x]\nb: c", ["tag"], ["a"], ["x"]],
  ["!!binary", "a: !!binary aGk=\nb: c", ["tag"], ["a"], "aGk="],
  ["!!set on a map", "a: !!set {x}\nb: c", ["tag"], ["b"], "c"],
  ["!!timestamp", "a: !!timestamp 2020-01-01", ["tag"], ["a"], "2020-01-01"],
  ["tags of the core", "a: !!str 1\nb: !!int 2\nc: !!seq [x]\nd: ! x", [], ["a"], "1"],
  ["a list as key", "? [a, b]\n: c\nd: e", ["complex-key"], ["d"], "e"],
  ["a map as key", "{a: b}: c\nd: e", ["complex-key"], ["d"], "e"],
  ["an alias as key", "x: &x y\n*x : z", [], ["y"], "z"],
  ["an odd anchor in a key", "? &a! [x]\n: *a!\nd: e", ["complex-key"], ["d"], "e"],
  ["an unresolved alias", "a: *.csv\nb: c", ["syntax"], ["b"], "c"],
  ["9007199254740993", "n: 9007199254740993", [], ["n"], "9007199254740993"],
  ["an unterminated quote", 'license: mit\na: "abc\nb: c', ["syntax"], ["license"], "mit"],
  [
    "a quoted line at the margin",
    'license: mit\nwidget:\n- text: "A b\nc d"\nlanguage: en',
    ["syntax"],
    ["language"],
    "en",
  ],
  ["a tab as indentation", "a:\n\tb: c\nd: e", ["syntax"], ["d"], "e"],
  ["a: b: c", "license: mit\na: b: c\nd: e", ["syntax"], ["license"], "mit"],
  ["a value that begins with @", "author: @me\nlicense: mit", ["syntax"], ["license"], "mit"],
  ["a second document", "a: 1\n---\nb: 2", ["syntax"], ["a"], "1"],
  ["a document behind ...", "a: 1\n...\nb: 2\n", ["syntax"], ["a"], "1"],
  ["a key of 2000 characters", `${"a".repeat(2000)}: b\nlicense: mit`, ["syntax"], ["license"]],
  ["NUL", "a: \0\0\nb: c", [], ["b"], "c"],
  ["a lone surrogate", "a: \ud800\nb: c", [], ["b"], "c"],
  ["brackets in a block scalar", `a: |\n  ${"[".repeat(500)}\nb: c`, [], ["b"], "c"],
  ["brackets in a comment", `a: b # ${"[".repeat(500)}\nb: c`, [], ["b"], "c"],
  ["brackets in quotes", `a: '${"[".repeat(500)}'\nb: c`, [], ["b"], "c"],
  ["40 levels", `${"[".repeat(40)}x${"]".repeat(40)}`, []],
];

const attack = ([, text, expected, path, value]: Row) => {
  const start = performance.now();
  const reading = read(text);
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(new Set(reading.problems.map((problem) => problem.code))).toEqual(new Set(expected));
  expect(reading.problems.length).toBeLessThanOrEqual(LIMITS.problems + 5);
  if (path && value !== undefined) expect(plain(nodeUnder(reading.root, ...path))).toEqual(value);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
};

describe("hostile YAML costs little and hides nothing before it", () => {
  it.each([...nesting, ...attacks])("%s", (...row) => attack(row as Row));

  it("survives every bomb again after ordinary parses in one process", () => {
    for (let i = 0; i < 200; i++)
      expect(codes(`license: mit\ntags: [a, b]\nn:\n  - k: ${i}\n`)).toEqual([]);
    for (let i = 0; i < 3; i++) for (const row of nesting) attack(row);
  });

  it("leaves the depth of stack traces as it was", () => {
    const before = Error.stackTraceLimit;
    read("a: b: c\n[");
    read(`? &a! [x]\n: *a!\n${"[".repeat(9999)}`);
    expect(Error.stackTraceLimit).toBe(before);
  });

  it("points at the second of two keys and at the second document", () => {
    expect(read("a: 1\nb: 2\na: 3").problems[0]?.range).toEqual({
      start: { line: 3, column: 1 },
      end: { line: 3, column: 2 },
    });
    expect(read("a: 1\n---\nb: 2").problems[0]?.range.start).toEqual({ line: 2, column: 1 });
  });

  it("reports what may hide statements, however many harmless problems come first", () => {
    const many = `${"a: 1\n".repeat(50)}l: [${"x,".repeat(60_000)}]`;
    expect(codes(many)).toEqual(["duplicate-key", "too-many-nodes"]);
    expect(read("a: 1\n".repeat(50)).problems).toHaveLength(LIMITS.problems);
  });

  it("reads what stands before a bomb and before an end that is missing", () => {
    const bomb = read(`license: mit\ntags: [a]\nx: ${"[".repeat(9999)}\nname: late`);
    expect(plain(nodeUnder(bomb.root, "license"))).toBe("mit");
    expect(plain(nodeUnder(bomb.root, "tags"))).toEqual(["a"]);
    expect(bomb.problems.map((problem) => problem.code)).toEqual(["too-deep"]);
    expect(bomb.problems[0]?.range.start.line).toBe(3);
  });
});

const hostile = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      ..."\n|\r\n|\r|\t| |  |- |? |: |a: |{|}|[|]|,|&a |*a|*b|!|!!set |!<|%YAML 1.1\n|---\n|...\n".split(
        "|",
      ),
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ..."|~>\n ~|+9\n~'~\"~\\~#~ #~@~`~__proto__: ~constructor: ~<<: *a~\u2028~\ufeff~\0~😀~license: mit\n~base_model:\n  - ".split(
        "~",
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("[", "{", "? ", "- ", "a: ", "&a ", "! ", "\n", '"', "]"), fc.nat(900))
      .map(([unit, count]) => unit.repeat(count)),
  },
);

describe("any text", () => {
  it("gives a reading whose places lie inside it, quickly", () => {
    const inside = (text: string, node: Node | undefined, depth = 0): void => {
      if (node === undefined) return;
      const map = lines(text);
      const offset = (p: { line: number; column: number }) => map.offset(p.line) + p.column - 1;
      const check = (range: Node["range"]) => {
        const [start, end] = [offset(range.start), offset(range.end)];
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      };
      const visit = (one: Node, level: number): void => {
        expect(level).toBeLessThanOrEqual(LIMITS.yamlDepth);
        check(one.range);
        if (one.kind === "list") for (const item of one.items) visit(item, level + 1);
        if (one.kind === "map")
          for (const entry of one.entries.values()) {
            check(entry.key);
            visit(entry.value, level + 1);
          }
      };
      visit(node, depth);
    };
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const start = performance.now();
        const reading = read(text);
        expect(performance.now() - start).toBeLessThan(15_000);
        inside(text, reading.root);
        for (const problem of reading.problems) {
          expect(problem.range.start.line).toBeGreaterThanOrEqual(1);
          expect(problem.range.end.line).toBeLessThanOrEqual(lines(text).count);
        }
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
      { numRuns: runs(1500) },
    );
  });
});
