import type { LicenseReading } from "./license.js";
import { type LicenseBody, LONG_BODIES, WHOLE_BODIES } from "./license-bodies.js";

/** The license whose text a file holds, and the line on which it begins. */
export interface LicenseText {
  readonly id: string;
  readonly line: number;
}

const PREAMBLE =
  /^(?:creative commons legal code$|license text$|中文版$|copyright\b|\(c\)|©|all rights reserved|https?:|[-=_*#]{3,}$)/i;
/** A page that only names a license is not its text. */
const SHORTEST_TEXT = 800;
const MOST_LINES = 400;

/**
 * Recognizes a license text by its beginning. Titles are names, which the register reads, with the line below them for
 * those that several texts share; own words before them, a title without a version and anything unknown give nothing.
 */
export function licenseOfText(
  beginning: string,
  read: (title: string, below: string) => LicenseReading | undefined,
): LicenseText | undefined {
  const lines = beginning
    .replace(/^\ufeff/, "")
    .split("\n", MOST_LINES)
    .map((line, index) => ({ text: line.replace(/\s+/g, " ").trim(), line: index + 1 }))
    .filter(({ text }) => text !== "");
  const words = lines.filter(({ text }) => !PREAMBLE.test(text));
  const [first, second] = words;
  if (!first) return undefined;
  const named = WHOLE_BODIES.filter(({ title }) => title?.test(first.text));
  const isTitled = named.length > 0;
  const body = bodyOf(isTitled ? words.slice(1) : words);
  const whole = (isTitled ? named : WHOLE_BODIES).find((candidate) => isBody(candidate, body));
  if (whole) return { id: whole.id, line: first.line };
  if (isTitled || beginning.length < SHORTEST_TEXT) return undefined;
  const long = LONG_BODIES.find((candidate) => isBody(candidate, body));
  if (long) return { id: long.id, line: first.line };
  const below = second?.text ?? "";
  const ids = titlesOf(first.text, below)
    .map((title) => read(title, below))
    .find((reading) => reading?.status === "resolved")?.ids;
  return ids?.[0] !== undefined && ids.length === 1 ? { id: ids[0], line: first.line } : undefined;
}

const bodyOf = (lines: readonly { readonly text: string }[]): string =>
  lines
    .map(({ text }) => text)
    .join(" ")
    .toLowerCase()
    .replace(/[“”]/g, '"')
    .replace(/\.$/, "");

const isBody = ({ begins, holds, lacks, ends, longest }: LicenseBody, text: string): boolean =>
  text.startsWith(begins) &&
  (longest === undefined || text.length <= longest) &&
  (ends === undefined || text.endsWith(ends)) &&
  (holds === undefined || text.includes(holds)) &&
  !lacks?.some((words) => text.includes(words));

const VERSION = /^[#-]{0,3} ?(?:[a-z]{2,8} )?v(?:ersion|\.)?:? ?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?\b/i;
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
/** "- 26 February 2007", "dated July 26, 2023", "- August 17th, 2003", ", January 2004". */
const DATE = new RegExp(
  `[ ,-]{1,3}(?:dated )?(?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?,)? \\d{4}$`,
  "i",
);

/** The title in the forms in which it may be known: with the version of the next line, if it has one. */
function titlesOf(first: string, second: string): string[] {
  const title = first
    .replace(/^#{1,3} /, "")
    .replace(/<[^<>]{0,60}>/g, "")
    .trim();
  if (title.length > 100) return [];
  const version = VERSION.exec(second)?.[0].replace(/^[# -]{0,4}(?:[a-z]{2,8} (?=v))?/i, "");
  const full = version === undefined ? title : `${title} ${version}`;
  const plain = full
    .replace(DATE, "")
    // What stands in brackets is an abbreviation: `Open Software License ("OSL") v. 3.0`.
    .replace(/ ?\("?[a-z][\w.+-]{1,15}"?\)/i, "")
    .replace(/(?: -)? v(?:ersion)?\.? (?=\d)/i, " ");
  return plain === full ? [full] : [full, plain];
}

/** True if two ids name one text: "or later" and "only" are said beside it. */
export const isSameText = (first: string, second: string): boolean =>
  plain(first) === plain(second);
const plain = (id: string) => id.toLowerCase().replace(/-only$|-or-later$|\+$/, "");
