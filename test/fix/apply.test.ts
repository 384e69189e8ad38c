import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply, type Edit } from "../../src/fix/apply.js";
import { lines } from "../../src/text/lines.js";

const TEXT = "one\ntwo: mit\nthree\n";
const edit = (line: number, from: number, to: number, text: string): Edit => ({
  range: { start: { line, column: from }, end: { line, column: to } },
  text,
});

describe("apply", () => {
  it("replaces and inserts, whatever the order of the edits", () => {
    const groups = [[edit(3, 1, 1, "x")], [edit(2, 6, 9, "gemma")], [edit(1, 4, 4, "!")]];
    expect(apply(TEXT, groups)).toEqual({
      text: "one!\ntwo: gemma\nxthree\n",
      done: [true, true, true],
    });
  });

  it("lets the first of overlapping edits count, a group as a whole or not at all", () => {
    const first = [edit(2, 6, 9, "gemma")];
    const second = [edit(1, 1, 4, "ONE"), edit(2, 8, 9, "x")];
    expect(apply(TEXT, [first, second])).toEqual({
      text: TEXT.replace("mit", "gemma"),
      done: [true, false],
    });
    expect(apply(TEXT, [second, first]).done).toEqual([true, false]);
    expect(apply(TEXT, [first, [edit(2, 7, 7, "x")]]).done).toEqual([true, false]);
  });

  it("applies neither of two that want different texts in one place, and one of two that agree", () => {
    const [a, b] = [[edit(2, 6, 9, "gemma")], [edit(2, 6, 9, "llama3")]];
    expect(apply(TEXT, [a, b])).toEqual({ text: TEXT, done: [false, false] });
    expect(apply(TEXT, [a, a])).toEqual({ text: TEXT.replace("mit", "gemma"), done: [true, true] });
  });

  it("lets an insertion stand at the border of what is replaced", () => {
    expect(
      apply(TEXT, [[edit(2, 6, 9, "gemma")], [edit(2, 9, 9, "]")], [edit(2, 6, 6, "[")]]),
    ).toEqual({ text: TEXT.replace("mit", "[gemma]"), done: [true, true, true] });
  });

  it("puts insertions at one place one behind the other, and their common paragraphs once", () => {
    const at = (text: string) => [edit(3, 6, 6, text)];
    const section = (item: string) => at(`\n\n## Teachers\n\nLearnt from:\n\n- ${item}`);
    expect(apply(TEXT, [section("a"), section("b"), section("a")]).text).toBe(
      `${TEXT.trimEnd()}\n\n## Teachers\n\nLearnt from:\n\n- a\n- b\n`,
    );
    expect(apply(TEXT, [at("\n\nx"), at("\n\ny")]).text).toBe(`${TEXT.trimEnd()}\n\nx\n\ny\n`);
  });

  it("leaves out what is not in the text", () => {
    for (const one of [edit(9, 1, 1, "x"), edit(1, 9, 9, "x"), edit(2, 5, 3, "x")])
      expect(apply(TEXT, [[one]])).toEqual({ text: TEXT, done: [false] });
    expect(apply(TEXT, [[]]).done).toEqual([false]);
  });

  it.each([
    ["\r\n", "a\r\nb"],
    ["\r", "a\rb"],
    ["\n", "a\nb\r\n"],
  ])("writes the line ends of the file: %j", (end, text) => {
    expect(apply(text, [[edit(1, 2, 2, "\nx\r\ny")]]).text).toBe(
      text.replace("a", `a${end}x${end}y`),
    );
  });

  it("keeps every character that no edit covers", () => {
    const part = fc.constantFrom("a", "b: c", "\n", "\r\n", "\r", "\uFEFF", " ", "é", "𝔘", "# x");
    const change = fc.record({
      from: fc.nat(60),
      length: fc.nat(5),
      text: fc.constantFrom("", "x", "yy", "\n\nz"),
    });
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 30 }),
        fc.array(change, { maxLength: 8 }),
        (parts, changes) => {
          const source = parts.join("");
          const map = lines(source);
          // Not between the halves of a line end, which are one place.
          const place = (offset: number) => map.position(Math.min(offset, source.length));
          const groups = changes.map(({ from, length, text }) => [
            { range: { start: place(from), end: place(from + length) }, text },
          ]);
          const { text, done } = apply(source, groups);
          const spans = groups
            .flatMap((group, i) => (done[i] ? group : []))
            .map(({ range }) => [
              map.offset(range.start.line) + range.start.column - 1,
              map.offset(range.end.line) + range.end.column - 1,
            ])
            .filter((span): span is [number, number] => span.length === 2)
            .sort((a, b) => a[0] - b[0]);
          let kept = 0;
          let at = 0;
          for (const [from, to] of [...spans, [source.length, source.length] as const]) {
            const piece = source.slice(kept, Math.max(kept, from));
            const found = text.indexOf(piece, at);
            expect(found).toBeGreaterThanOrEqual(at);
            at = found + piece.length;
            kept = Math.max(kept, to);
          }
          expect(apply(source, []).text).toBe(source);
          if (done.every((one) => !one)) expect(text).toBe(source);
        },
      ),
      { numRuns: 500 },
    );
  });
});
