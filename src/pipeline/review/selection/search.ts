import { lettersOf, plainName } from "../../../facts/paths.js";

/** A text of a document in the forms in which a name may stand in it. */
export interface SearchableText {
  /** The text in lower case, with compatible forms of letters as plain ones. */
  readonly plain: string;
  /**
   * Letters and digits of the passages in which escapes, entities, tags or marks may hide a name from a search of the text, as
   * a parser joins them.
   */
  readonly joined: string;
  /** An entity stands in it whose letter is not known here: any name may be written with it. */
  readonly isOpaque: boolean;
}

/** Prepares a text for searches. */
export function searchable(text: string): SearchableText {
  const plain = (BEYOND_ASCII.test(text) ? plainName(text) : text).toLowerCase();
  if (!hides(plain)) return { plain, joined: "", isOpaque: false };
  const passages = hidingPassages(plain).map(unescaped);
  return {
    plain,
    joined: passages.map(joinedLetters).join("\n"),
    isOpaque: passages.some((passage) => NAMED_ENTITY.test(passage)),
  };
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * Matches a place where the letters of a name may not stand side by side as written: escapes of YAML, JSON, XML and URLs, a line
 * that ends in a backslash, marks, tags and links inside a word.
 */
const LETTER = String.raw`[^\s\0-\x2f:-@[-\x60{-\x7f]`;
const HIDING = new RegExp(
  [
    String.raw`\\[xu][0-9a-f]{2}|\\\r?\n|&#|&[a-z]+;|%[0-9a-f]{2}`,
    String.raw`[\])>]${LETTER}|${LETTER}(?:\[|<[a-z!/][^<>]{0,400}>|[*~\x60\\]+${LETTER})`,
  ].join("|"),
  "y",
);

/** Signs that stand in such a place, by what they need beside them before the pattern is asked. */
const SIGNS = { alone: "\\&%", afterLetter: "[<*~`", beforeLetter: "])>" } as const;

const isLetter = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 47 && code < 58) || code > 127;

/** Yields where such places are, sign by sign: the library of the language looks for a sign faster than any pattern. */
function* hidingPlaces(text: string): Iterable<number> {
  for (const [need, signs] of Object.entries(SIGNS))
    for (const sign of signs)
      for (let i = text.indexOf(sign); i >= 0; i = text.indexOf(sign, i + 1)) {
        if (need === "afterLetter" && !isLetter(text.charCodeAt(i - 1))) continue;
        if (need === "beforeLetter" && !isLetter(text.charCodeAt(i + 1))) continue;
        if (hidesAt(text, i) || (i > 0 && hidesAt(text, i - 1))) yield i;
      }
}

function hidesAt(text: string, offset: number): boolean {
  HIDING.lastIndex = offset;
  return HIDING.test(text);
}

/** True if something in a text, in lower case, may hide a name from a search. */
export function hides(text: string): boolean {
  for (const _ of hidingPlaces(text)) return true;
  return false;
}

/** Returns the paragraphs in which something may hide a name: no construct of a line of text reaches over a blank line. */
function hidingPassages(text: string): string[] {
  const passages: string[] = [];
  let end = -1;
  for (const place of [...hidingPlaces(text)].sort((a, b) => a - b)) {
    if (place < end) continue;
    const start = text.lastIndexOf("\n\n", place) + 1;
    const next = text.indexOf("\n\n", place + 1);
    end = next < 0 ? text.length : next;
    passages.push(text.slice(start, end));
  }
  return passages;
}

const KNOWN_ENTITIES: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    ensp: " ",
    emsp: " ",
  }),
  ...[
    "copy",
    "reg",
    "trade",
    "hellip",
    "mdash",
    "ndash",
    "middot",
    "bull",
    "times",
    "rarr",
    "larr",
  ].map((name): [string, string] => [name, " "]),
]);
const NAMED_ENTITY = /&[a-z]+\d*;/;

const character = (digits: string, radix: number): string => {
  const code = Number.parseInt(digits, radix);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
};

/**
 * Returns a passage, in lower case, with its escapes replaced by what they stand for. `\U00000061` of YAML and `\u0000` of JSON
 * before four digits look alike in lower case: then both.
 */
export const unescaped = (passage: string): string =>
  LONG_ESCAPE.test(passage)
    ? `${decoded(passage.replace(LONG_ESCAPES, (_, digits) => character(digits, 16)))}\n${decoded(passage)}`
    : decoded(passage);

const LONG_ESCAPE = /\\u000[0-9a-f]{5}/;
const LONG_ESCAPES = /\\u(000[0-9a-f]{5})/g;

const decoded = (passage: string): string =>
  plainName(
    passage
      .replace(/\\\r?\n[ \t]*/g, "")
      .replace(/\\u([0-9a-f]{4})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)))
      .replace(/\\x([0-9a-f]{2})/g, (_, digits) => character(digits, 16))
      .replace(/&#x([0-9a-f]{1,6});?/g, (_, digits) => character(digits, 16))
      .replace(/&#(\d{1,7});?/g, (_, digits) => character(digits, 10))
      .replace(/&([a-z]+);/g, (entity, name) => KNOWN_ENTITIES.get(name) ?? entity)
      .replace(/(?:%[0-9a-f]{2})+/g, percentDecoded),
  ).toLowerCase();

/** Returns what a row of escapes as `%41` stands for; of bytes that are no UTF-8 those of ASCII. */
function percentDecoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes.replace(/%([0-7][0-9a-f])/g, (_, digits) => character(digits, 16));
  }
}

/** Returns the letters of a passage, in lower case, without tags and the targets of links. */
export const joinedLetters = (passage: string): string =>
  lettersOf(
    withoutComments(passage)
      .replace(/<!\[cdata\[/g, "")
      .replace(/<[^<>]*>/g, "")
      .replace(/\]\([^()]*\)|\]\[[^[\]]*\]/g, ""),
  );

/** Takes comments of HTML out, but for what no end follows. */
const withoutComments = (passage: string): string =>
  passage
    .split("<!--")
    .map((part, i) => {
      const end = i === 0 ? -1 : part.indexOf("-->");
      return end < 0 ? part : part.slice(end + "-->".length);
    })
    .join("");

/** A search for names in texts: for each its part behind the last slash, which stands wherever the name is used. */
export interface NameSearch {
  /** True if a text may hold one of the names. */
  matches(text: SearchableText): boolean;
}

/** More names than this are searched word by word, and not as one pattern. */
const MANY_NAMES = 40;
/** Of more names than this, any may stand in a text: a reading decides. */
const MOST_NAMES = 400;
/** Of a longer name one piece is searched: a pattern of thousands of pieces is none. */
const LONGEST = 120;

/** Makes a search for names: ids, other names, and paths. */
export function nameSearch(names: Iterable<string>): NameSearch | undefined {
  const segments = new Set([...names].map(tellingSegment).filter((segment) => segment !== ""));
  if (segments.size === 0) return undefined;
  const isPattern =
    segments.size <= MANY_NAMES && [...segments].every((segment) => segment.length <= LONGEST);
  const inPlain = isPattern ? patternSearch(segments) : wordsSearch(segments);
  const joined = new Set([...segments].map(lettersOf).filter((letters) => letters !== ""));
  return {
    matches: (text) =>
      text.isOpaque || inPlain(text.plain) || (text.joined !== "" && holdsAny(text.joined, joined)),
  };
}

/** True if a text may hold one of some names, as both are written. */
export const holdsAny = (text: string, names: ReadonlySet<string>): boolean =>
  names.size > MOST_NAMES || [...names].some((name) => text.includes(name));

/** Returns the part of a name behind its last slash, in lower case; of the path of a README its folder. */
export function tellingSegment(name: string): string {
  const segments = plainName(name.toLowerCase()).split("/").filter(Boolean);
  const last = segments.at(-1) ?? "";
  return (README.test(last) ? segments.at(-2) : undefined) ?? last;
}

const README = /^readme(?:\.\w+)*$/;

/** Words of ASCII: in these the pieces of a name are found whatever stands between them. */
const runsOf = (text: string): string[] => text.match(/[a-z0-9]+/g) ?? [];

function patternSearch(segments: Iterable<string>): (text: string) => boolean {
  const sources = [...segments].map((segment) => {
    const runs = runsOf(segment);
    // Marks and line breaks may stand between the pieces of a name; other scripts are searched as written.
    if (runs.length === 0 || BEYOND_ASCII.test(segment))
      return escaped(segment).replace(/\s+/g, String.raw`\s{1,80}`);
    return `(?<![a-z0-9])${runs.join(String.raw`[^a-z0-9\x80-\uffff]{0,80}`)}(?![a-z0-9]|\\.\\d)`;
  });
  const pattern = new RegExp(sources.join("|"));
  return (text) => pattern.test(text);
}

/** Searches for one piece of each name, the longest. */
function wordsSearch(segments: Iterable<string>): (text: string) => boolean {
  const words = new Set<string>();
  const others = new Set<string>();
  for (const segment of segments) {
    const [longest] = runsOf(segment).sort((a, b) => b.length - a.length);
    if (longest === undefined || BEYOND_ASCII.test(segment)) others.add(longestPiece(segment));
    else words.add(longest);
  }
  const word = /[a-z0-9]+/g;
  return (text) => {
    word.lastIndex = 0;
    for (let match = word.exec(text); match; match = word.exec(text))
      if (words.has(match[0])) return true;
    return others.size > 0 && holdsAny(text, others);
  };
}

/** Returns the longest part of a name between blanks: a line may be folded at them. */
const longestPiece = (segment: string): string =>
  segment
    .split(/\s+/)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest));

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
