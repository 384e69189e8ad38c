import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../src/text/json.js";
import { LIMITS } from "../../src/text/limits.js";
import { lines } from "../../src/text/lines.js";
import type { Node } from "../../src/text/tree.js";
import { readYaml } from "../../src/text/yaml.js";

const read = (text: string) => readJson(text, lines(text));

/** The tree as plain data, numbers and words as they are written. */
function plain(node: Node | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === "list") return node.items.map(plain);
  if (node.kind === "map")
    return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
  if (node.type === "string") return node.text;
  return JSON.parse(node.text ?? "null");
}

const written = (text: string, { range: { start, end } }: Pick<Node, "range">) => {
  const map = lines(text);
  return text.slice(
    map.offset(start.line) + start.column - 1,
    map.offset(end.line) + end.column - 1,
  );
};

function* nodes(node: Node): Generator<Node> {
  yield node;
  if (node.kind === "list") for (const item of node.items) yield* nodes(item);
  if (node.kind === "map") for (const { value } of node.entries.values()) yield* nodes(value);
}

test.each([
  ["JSON that ends in the middle of a line", '{"a": "b\r\nc"}'],
  ["JSON with a key too many", '{"a": 1,\r\n}'],
  ["YAML", "a: [b\r\nc: {d\r\n"],
  ["YAML in quotes", 'a: "b\r\nc'],
])("a problem ends in its line where lines end with CRLF: %s", (_, text) => {
  const map = lines(text);
  const { problems } = text.startsWith("{")
    ? readJson(text, map)
    : readYaml(text, 0, text.length, map);
  expect(problems.length).toBeGreaterThan(0);
  for (const { range } of problems)
    for (const { line, column } of [range.start, range.end])
      expect(column).toBeLessThanOrEqual(map.line(line).length + 1);
});

describe("valid JSON", () => {
  const tree = fc.jsonValue({ maxDepth: 6 }).filter((value) => !hasReserved(value));

  test("reads as JSON.parse reads it, and every place selects its value", () => {
    fc.assert(
      fc.property(
        tree,
        fc.constantFrom(undefined, 2, "\t"),
        fc.boolean(),
        (value, indent, crlf) => {
          const plainText = JSON.stringify(value, null, indent);
          const text = crlf ? plainText.replaceAll("\n", "\r\n") : plainText;
          const { root, data, problems } = read(text);
          expect(problems).toEqual([]);
          expect(data).toEqual(JSON.parse(text));
          expect(plain(root)).toEqual(JSON.parse(text));
          for (const node of root ? nodes(root) : [])
            expect(plain(read(written(text, node)).root)).toEqual(plain(node));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("places are 1-based, ends exclusive, strings with their quotes", () => {
    const text = '\ufeff{\r\n  "a\\u0062": [1.10, null, "x"]\r\n}';
    const { root } = read(text);
    if (root?.kind !== "map") throw new Error("no map");
    const entry = root.entries.get("ab");
    expect(entry?.key).toEqual({ start: { line: 2, column: 3 }, end: { line: 2, column: 12 } });
    const list = entry?.value;
    if (list?.kind !== "list") throw new Error("no list");
    expect(list.items.map((item) => item.kind === "scalar" && item.text)).toEqual([
      "1.10",
      null,
      "x",
    ]);
    expect(list.items[2]?.range).toEqual({
      start: { line: 2, column: 27 },
      end: { line: 2, column: 30 },
    });
  });

  test("a key that is given twice is told where its object is read, and the last one counts", () => {
    const { root, problems } = read('{"a": 1,\n "a": 2}');
    if (root?.kind !== "map") throw new Error("no map");
    expect(problems).toEqual([]);
    expect(plain(root)).toEqual({ a: 2 });
    expect(problems).toMatchObject([
      {
        code: "duplicate-key",
        range: { start: { line: 2, column: 2 }, end: { line: 2, column: 5 } },
      },
    ]);
  });

  test("keys of objects are data", () => {
    const { root } = read('{"__proto__": {"x": 1}, "constructor": 2}');
    if (root?.kind !== "map") throw new Error("no map");
    expect([...root.entries.keys()]).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

const hasReserved = (value: unknown): boolean =>
  JSON.stringify(value)?.includes("__proto__") === true;

describe("broken JSON", () => {
  test.each([
    ["nothing", "", 1, 1],
    ["an open object", '{"a": 1', 1, 8],
    ["a comma too many", '{"a": 1,\n}', 2, 1],
    ["a comma too few", "[1\n 2]", 2, 2],
    ["single quotes", "{'a': 1}", 1, 2],
    ["no colon", '{"a" 1}', 1, 6],
    ["a word", '{"a": yes}', 1, 7],
    ["NaN", "[\nNaN]", 2, 1],
    ["a leading zero", "[01]", 1, 3],
    ["a comment", '{ // x\n"a": 1}', 1, 3],
    ["a line end in a string", '{"a": "x\ny"}', 1, 9],
    ["an odd escape", '{"a": "\\x"}', 1, 8],
    ["a string that does not end", '{"a": "x', 1, 7],
    ["a second value", "{}\n{}", 2, 1],
    ["the wrong bracket", "[1}", 1, 3],
  ])("%s is told at its place", (_, text, line, column) => {
    const { problems } = read(text);
    expect(problems.map(({ code, range }) => [code, range.start.line, range.start.column])).toEqual(
      [["syntax", line, column]],
    );
  });

  test("whatever JSON.parse refuses has one place, and what it takes has none", () => {
    const piece = fc.constantFrom(
      ...'{|}|[|]|,|:|"|\\|1|-|0|.5|e1|true|null|nul| |\n|"a"|"b":|\u0001|\ufeff|💥'.split("|"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
        let valid = true;
        try {
          JSON.parse(bare);
        } catch {
          valid = false;
        }
        expect(read(text).problems.filter(({ code }) => code === "syntax").length).toBe(
          valid ? 0 : 1,
        );
      }),
      { numRuns: 3000 },
    );
  });

  test("what can be read of it is kept", () => {
    const { root } = read('{"a": "x", "b": {"c": 1}\n "d": 2}');
    expect(root?.kind === "map" && root.entries.has("a")).toBe(true);
  });

  test("nesting is capped", () => {
    for (const open of ["[", '{"a":']) {
      const deep = open.repeat(LIMITS.jsonDepth + 5);
      const close = (open === "[" ? "]" : "}").repeat(LIMITS.jsonDepth + 5);
      const valid = `${deep}1${close}`;
      expect(read(valid)).toMatchObject({ root: undefined, problems: [{ code: "too-deep" }] });
      expect(() => read(open.repeat(200_000))).not.toThrow();
    }
  });
});
