import { letters } from "../text/pattern.js";

/** A mail address: its first character and its domain stay. */
const MAIL = letters(
  String.raw`(?<![\p{L}\p{N}_.+%-])([\p{L}\p{N}_])[\p{L}\p{N}_.+%-]{0,255}(?=@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}]{2,24})`,
  "g",
);

/** A number with a country code, or a Chinese mobile number: its first characters stay. */
const PHONE =
  /(?<![\w+.-])(\+\d{1,3})(?=(?:[ ().-]{0,3}\d){7,12}(?!\d))[\d ().-]{6,}\d|(?<![\w+.-])(1[3-9]\d)([ -]?)\d{4}\3\d{4}(?![\w-])/g;

/**
 * Shortens mail addresses and telephone numbers: `j…@example.org`. What a message quotes of a card goes into comments,
 * logs and annotations, and a reader who needs the address finds it on the line that the finding names.
 */
export function withoutContacts(text: string): string {
  const out = text.includes("@") ? text.replace(MAIL(text), "$1…") : text;
  return out.replace(PHONE, (_, code = "", mobile = "") => `${code}${mobile}…`);
}
