import { letters } from "../text/pattern.js";
import { maySecret, redact } from "./redact.js";

/**
 * One door per sink. Cards come from strangers, and every output is read by something that obeys: a terminal
 * (control sequences), the Actions runner (`::command::` at the start of a line, `##[command]` anywhere in one, on
 * both streams), a Markdown renderer (mentions, HTML, links, table cells), Mermaid. Text from a document reaches an
 * output only through the function of that output. Each takes secrets out first (`redact.ts`).
 */

// Control characters, bidirectional overrides, zero-width characters, line and paragraph separators, tag characters,
// halves of a surrogate pair, code points that are no characters.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{3FFFE}\u{3FFFF}\u{4FFFE}\u{4FFFF}\u{5FFFE}\u{5FFFF}\u{6FFFE}\u{6FFFF}\u{7FFFE}\u{7FFFF}\u{8FFFE}\u{8FFFF}\u{9FFFE}\u{9FFFF}\u{AFFFE}\u{AFFFF}\u{BFFFE}\u{BFFFF}\u{CFFFE}\u{CFFFF}\u{DFFFE}\u{DFFFF}\u{EFFFE}\u{EFFFF}\u{FFFFE}\u{FFFFF}\u{10FFFE}\u{10FFFF}]/gu;

const visible = (character: string) =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`;

/** Returns a text on one line, nothing hidden. */
const visibleText = (text: string) =>
  redact(text)
    .replace(/[\r\n\t]+/g, " ")
    .replace(HIDDEN, visible);

/** Ours alone: `shown` leaves none of a stranger's. */
const BREAK = "\u200B";

/** Escapes text for terminal and log: one line, nothing hidden, nothing the runner takes for a command. */
export const line = (text: string): string => apart(visibleText(text));

/** Returns parts what only together is a command: the last step of `line`, for text that was shown piece by piece. */
export const apart = (text: string): string =>
  text.replaceAll("##[", `#${BREAK}#[`).replace(/:(?=:)/g, `:${BREAK}`);

/** Escapes the message of a workflow command (actions/toolkit, packages/core/src/command.ts, `escapeData`). */
export const commandData = (text: string): string =>
  clean(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** Escapes a property of a workflow command (`escapeProperty`). */
export const commandProperty = (text: string): string =>
  commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Escapes text in a member of an API's request: lines stay, nothing is hidden. A log may repeat it. */
export const plain = (text: string): string => clean(text);

/** The same on one line. */
export const plainLine = line;

/** Keeps line breaks, which the command's own escaping carries; takes out what hides. */
const clean = (text: string) =>
  redact(text)
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((part) => part.replace(HIDDEN, visible).replaceAll("##[", `#${BREAK}#[`))
    .join("\n");

/**
 * Escapes text for Markdown and the HTML it becomes: text inside `<code>`, where GitHub neither mentions nor links, with
 * every character that is not a letter, digit or space as a numeric reference, so that no table cell, link or tag can
 * end.
 */
export const markdown = (text: string): string =>
  `<code>${references(visibleText(text), "&#")}</code>`;

/**
 * Escapes a sentence of ours with text of a stranger's in it, as Markdown: references as above but for what only stands
 * between words, and a zero-width space where a renderer would otherwise see a mention, an issue, a commit, or an
 * address to link.
 */
export const markdownSentence = (text: string): string =>
  visibleText(text)
    .replace(LINKING(text), `$&${BREAK}`)
    .replace(/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${BREAK}`)
    .replace(PUNCTUATION(text), (character, harmless) =>
      harmless === undefined ? reference(character, "&#") : character,
    );

/**
 * Escapes a sentence as `markdownSentence` does, with what stands between backticks as code. Whoever put them there, what is
 * between them is escaped as a value is.
 */
export const markdownText = (text: string): string =>
  redact(text)
    .split(CODE_SPAN)
    .map((part, i) => (i % 2 === 1 ? markdown(part) : markdownSentence(part)))
    .join("");
const CODE_SPAN = /`([^`\n]{1,300})`/;

/** Group 1: what is punctuation of a sentence wherever it stands, or by what is before it, and means nothing else. */
const PUNCTUATION = letters(
  String.raw`([,;'(?]|(?<![\p{N}])\)|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])|(?<=[\p{L}])\.(?= |$))|[^\p{L}\p{N} ]`,
  "g",
);

const LINKING = letters(String.raw`[@#]|\/(?=\/)|[.。．｡](?=[\p{L}])|(?:www|\bgh)(?=[-.])`, "gi");

/** Escapes a Mermaid label, to be put between double quotes. */
export const mermaid = (text: string): string => references(visibleText(text), "#");

const references = (text: string, start: string) =>
  text.replace(OTHERS(text), (character) => reference(character, start));
const OTHERS = letters(String.raw`[^\p{L}\p{N} ]`, "g");

const reference = (character: string, start: string) => `${start}${character.codePointAt(0)};`;

/**
 * Writes a YAML scalar, always a string, on one line. What an output would obey is an escape of YAML's own, so that the
 * text can be pasted from any of them and means the same: terminal, log, fenced block, message of a command.
 */
export const yaml = (text: string): string => scalar(redact(text));

const scalar = (text: string) =>
  PLAIN(text).test(text) && !RESOLVED.test(text) && !text.endsWith(" ")
    ? text
    : `"${text
        .replace(/[\\"]/g, "\\$&")
        .replaceAll("##[", "#\\x23[")
        .replace(/:(?=:)/g, "\\x3A")
        .replace(/[\uD800-\uDFFF]/gu, "\uFFFD")
        .replace(HIDDEN, yamlEscape)}"`;

/** Printable, and nothing in it that YAML would take for more than text. */
const PLAIN = letters(String.raw`^[\p{L}<(][\p{L}\p{N} _./<>|()+=~;!?'",@*$^-]*$`);
/** Words that one of YAML's versions, or a parser of it, takes for something else than a string. */
const RESOLVED = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf|<<|e[-+]?\d+)$/i;

const yamlEscape = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  const digits = code > 0xffff ? 8 : 4;
  return `\\${digits === 8 ? "U" : "u"}${code.toString(16).padStart(digits, "0")}`;
};

/** Writes lines as a fenced block of Markdown that none of them can end. They are ours, or YAML of `yaml`. */
export function fenced(lines: readonly string[], language: string): string[] {
  const longest = lines
    .join("\n")
    .match(/`+/g)
    ?.reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(Math.max(3, (longest ?? 0) + 1));
  return [`${fence}${language}`, ...lines, fence];
}

/**
 * Escapes text of an element or value of an attribute in XML, on one line. XML 1.0 has no way to write most control
 * characters, not even as a reference: like all that hides they stand there as their number. Commands of the runner
 * become references.
 */
export const xml = (text: string): string =>
  visibleText(text)
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("##[", "#&#35;[")
    .replace(/:(?=:)/g, "&#58;");

/**
 * Escapes text of an element or value of a quoted attribute in HTML, on one line: no tag, reference or end of an attribute
 * is left in it. A page may be printed on a log; commands of the runner become references.
 */
export const html = (text: string): string =>
  visibleText(text)
    .replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("##[", "#&#35;[")
    .replace(/:(?=:)/g, "&#58;");

/** Writes a path as a relative URI reference; halves of a surrogate pair have no UTF-8. */
export const uri = (path: string): string =>
  redact(path)
    .replace(/[\uD800-\uDFFF]/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");

/** Escapes a message of SARIF: plain text in which viewers would make a link of `[text](target)`. */
export const sarif = (text: string): string => visibleText(text).replace(/\](?=\()/g, `]${BREAK}`);

/**
 * Cuts a text to some UTF-16 units, with an ellipsis for the rest, no character cut in two. Half a secret is not known
 * as one.
 */
export const clip = (text: string, length: number): string =>
  text.length > length ? cut(redact(text), length) : text;

/** Cuts a text to some UTF-16 units behind the last sentence that ends within them; where none does, as `clip` cuts. */
export function clipSentences(text: string, length: number): string {
  if (text.length <= length) return text;
  const clipped = clip(text, length);
  const ends = [...clipped.matchAll(/[。！？]|[.!?](?=\s)/g)].map(({ index }) => index + 1);
  return clipped.slice(0, ends.at(-1) ?? clipped.length);
}

const cut = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : text;

/**
 * Escapes a cell of a comma-separated table: on one line, nothing hidden, quoted where it has to be. A spreadsheet runs what
 * begins like a formula, so such a text gets an apostrophe before it (OWASP, "CSV Injection").
 */
export function csv(text: string): string {
  const shown = line(text);
  const inert = /^\s*[=+\-@]/.test(shown) ? `'${shown}` : shown;
  return /[",]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/**
 * Writes JSON for a log: the same data but for secrets, with what the runner or a terminal would obey written as escapes. A
 * report of a large repository is looked at once; only where it may hold a secret is each of its strings.
 */
export const json = (value: unknown): string =>
  jsonText(value)
    .replaceAll("##[", "#\\u0023[")
    .replace(RARE, (run) => run.replace(HIDDEN, jsonEscape));

function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  if (!maySecret(text)) return text;
  return JSON.stringify(
    value,
    (_, member: unknown) => (typeof member === "string" ? redact(member) : member),
    2,
  );
}

/**
 * Everything of `HIDDEN` and little else, without the flag u, which costs ten times as much over a whole report. Not the
 * line break: those between members are ours, those in a string are escapes already.
 */
const RARE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFF]+/g;

const jsonEscape = (character: string) =>
  character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

/**
 * Returns a unified diff, which has to keep every byte: undefined where it holds what a terminal or the runner would
 * obey, or what shows text in another order than it stands. Only a tab, and the carriage return of a line end, may stand
 * in it.
 */
export const diff = (text: string): string | undefined => (STEERS.test(text) ? undefined : text);

const STEERS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\r(?!\n)|##\[|^ [^\S\r\n]*::/m;
