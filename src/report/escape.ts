/**
 * One door per sink. Cards come from strangers, and every output is read by something that obeys: a terminal
 * (control sequences), the Actions runner (`::command::` at the start of a line, `##[command]` anywhere in one, on
 * both streams), a Markdown renderer (mentions, HTML, links, table cells), Mermaid. Text from a document reaches an
 * output only through the function of that output.
 */

// Control characters, bidirectional overrides, zero-width characters, line and paragraph separators.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

const visible = (character: string) =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`;

/** Terminal and log: one line, nothing hidden, nothing the runner takes for a command. */
export const line = (text: string): string =>
  text
    .replace(/[\r\n\t]+/g, " ")
    .replace(HIDDEN, visible)
    .replace(/##\[/g, "#\u200B#[")
    .replace(/::/g, ":\u200B:");

/** Message of a workflow command (actions/toolkit, packages/core/src/command.ts, `escapeData`). */
export const commandData = (text: string): string =>
  clean(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** Property of a workflow command (`escapeProperty`). */
export const commandProperty = (text: string): string =>
  commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Keeps line breaks, which the command's own escaping carries; takes out what hides. */
const clean = (text: string) =>
  text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((part) => part.replace(HIDDEN, visible).replace(/##\[/g, "#\u200B#["))
    .join("\n");

/**
 * Markdown and the HTML it becomes: text inside `<code>`, where GitHub neither mentions nor links, with every
 * character that is not a letter, digit or space as a numeric reference, so that no table cell, link or tag can end.
 */
export const markdown = (text: string): string => `<code>${references(text, "&#")}</code>`;

/**
 * A sentence of ours with text of a stranger's in it, as Markdown: references as above, and a zero-width space where
 * GitHub would otherwise see a mention, an issue, or an address to link.
 */
export const markdownSentence = (text: string): string =>
  references(text, "&#")
    .replaceAll("&#64;", "&#64;&#8203;")
    .replaceAll("&#35;", "&#35;&#8203;")
    .replaceAll("&#58;&#47;&#47;", "&#58;&#8203;&#47;&#47;")
    .replace(/\b(www|gh)(?=&#4[56];)/gi, "$1&#8203;")
    .replace(/\b([0-9a-f]{6})(?=[0-9a-f])/gi, "$1&#8203;");

/** A Mermaid label, to be put between double quotes. */
export const mermaid = (text: string): string => references(text, "#");

const references = (text: string, start: string) =>
  [...text.replace(/[\r\n\t]+/g, " ").replace(HIDDEN, visible)]
    .map((character) =>
      /[\p{L}\p{N} ]/u.test(character) ? character : `${start}${character.codePointAt(0)};`,
    )
    .join("");

/** JSON on a log: the same data, with what the runner or a terminal would obey written as escapes. */
export const json = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replaceAll("##[", "#\\u0023[")
    .replace(
      /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
