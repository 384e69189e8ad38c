import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lines } from "../../src/text/lines.js";

describe("lines", () => {
  it.each([
    ["empty", "", [""]],
    ["no line end", "ab", ["ab"]],
    ["LF", "a\nb\n", ["a", "b", ""]],
    ["CRLF", "a\r\nb\r\n", ["a", "b", ""]],
    ["CR", "a\rb\r", ["a", "b", ""]],
    ["mixed", "a\nb\r\nc\rd\n\re", ["a", "b", "c", "d", "", "e"]],
    ["blank lines", "\n\n\n", ["", "", "", ""]],
    ["other separators end no line", "a\u2028b\u0085c\fd\ve", ["a\u2028b\u0085c\fd\ve"]],
  ])("%s", (_, text, expected) => {
    const map = lines(text);
    expect(map.count).toBe(expected.length);
    expect(expected.map((__, i) => map.line(i + 1))).toEqual(expected);
  });

  it("counts columns in UTF-16 units, from 1", () => {
    const map = lines("许可: 😀x\nb");
    expect(map.position(0)).toEqual({ line: 1, column: 1 });
    expect(map.position(4)).toEqual({ line: 1, column: 5 });
    expect(map.position("许可: 😀".length)).toEqual({ line: 1, column: 7 });
    expect(map.position("许可: 😀x\n".length)).toEqual({ line: 2, column: 1 });
  });

  it("gives a line end to the line that it ends", () => {
    const map = lines("ab\r\nc");
    expect(map.position(2)).toEqual({ line: 1, column: 3 });
    expect(map.position(3)).toEqual({ line: 1, column: 4 });
    expect(map.position(4)).toEqual({ line: 2, column: 1 });
    expect(map.position(5)).toEqual({ line: 2, column: 2 });
  });

  it("keeps offsets and lines outside the text inside it", () => {
    const map = lines("a\nb");
    expect(map.position(-5)).toEqual({ line: 1, column: 1 });
    expect(map.position(99)).toEqual({ line: 2, column: 2 });
    expect(map.offset(0)).toBe(0);
    expect(map.offset(99)).toBe(2);
  });

  const text = fc.string({
    unit: fc.constantFrom("a", "\n", "\r", "\r\n", "😀", "字", " ", "\u2028"),
    maxLength: 60,
  });

  it("finds every line again at its own start", () => {
    fc.assert(
      fc.property(text, (written) => {
        const map = lines(written);
        for (let line = 1; line <= map.count; line++)
          expect(map.position(map.offset(line))).toEqual({ line, column: 1 });
      }),
    );
  });

  it("is monotone, and offset + column leads back", () => {
    fc.assert(
      fc.property(text, (written) => {
        const map = lines(written);
        let before = { line: 1, column: 0 };
        for (let i = 0; i <= written.length; i++) {
          const here = map.position(i);
          const onward =
            here.line > before.line || (here.line === before.line && here.column > before.column);
          expect(onward).toBe(true);
          expect(map.offset(here.line) + here.column - 1).toBe(i);
          before = here;
        }
      }),
    );
  });

  it("selects with a range what it was made from", () => {
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (written, a, b) => {
        const start = Math.min(a, b, written.length);
        const end = Math.min(Math.max(a, b), written.length);
        const map = lines(written);
        const range = map.range(start, end);
        const back = (at: { line: number; column: number }) => map.offset(at.line) + at.column - 1;
        expect(written.slice(back(range.start), back(range.end))).toBe(written.slice(start, end));
      }),
    );
  });
});
