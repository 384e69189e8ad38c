import { letters } from "../../text/pattern.js";

const NO_LETTERS = letters(String.raw`[^\p{L}\p{N}]+`, "g");

/** Returns a heading without numbering, emphasis, emoji and punctuation. */
export function headingKey(heading: string): string {
  const text = heading
    .slice(0, 200)
    .toLowerCase()
    .replace(/&(?:amp;)?/g, " and ");
  return text
    .replace(NO_LETTERS(text), " ")
    .replace(/^ ?(?:\d{1,3} |[ivx]{1,4} (?=\S))+/, "")
    .trim()
    .replace(/ optional$/, "");
}
