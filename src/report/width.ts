import { late } from "../text/pattern.js";

/** Columns that a terminal gives to a character. Texts have gone through escape.ts: nothing in them moves the cursor. */
const WIDE = late(
  String.raw`[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]`,
  "u",
);
const NONE = late(String.raw`[\p{Mn}\p{Me}\u200B]`, "u");
/** Before it nothing is wide and nothing is a mark. */
const FIRST = "\u0300";
/** Marks that stay with the character before them. */
const CLOSING = /[。，、；：！？）》”]/;

export const widthOf = (character: string): number =>
  character < FIRST ? 1 : NONE().test(character) ? 0 : WIDE().test(character) ? 2 : 1;

export function width(text: string): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum;
}

export const padded = (text: string, columns: number): string =>
  text + " ".repeat(Math.max(0, columns - width(text)));

/** Breaks a text into lines of at most some columns; a word longer than that keeps its line. */
export function wrap(text: string, columns: number | undefined): string[] {
  if (columns === undefined || width(text) <= columns) return [text];
  const out: string[] = [];
  let line = "";
  let used = 0;
  let gap = "";
  for (const word of words(text)) {
    if (word === " ") {
      gap = line === "" ? "" : " ";
      continue;
    }
    const size = width(word);
    if (line !== "" && used + gap.length + size > columns) {
      out.push(line);
      [line, used, gap] = ["", 0, ""];
    }
    line += gap + word;
    used += gap.length + size;
    gap = "";
  }
  return line === "" ? out : [...out, line];
}

/** Splits a text into words and single spaces. A wide character may begin a line: its scripts write without spaces. */
function* words(text: string): Generator<string> {
  let word = "";
  for (const character of text) {
    const starts = widthOf(character) === 2 && !CLOSING.test(character);
    if (word !== "" && (starts || character === " ")) {
      yield word;
      word = "";
    }
    if (character === " ") yield character;
    else word += character;
  }
  if (word !== "") yield word;
}
