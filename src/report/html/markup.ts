import { clip, html } from "../escape.js";
import { redact } from "../redact.js";

/** A piece of a page: tags of ours, with every text in it escaped. Only `markup` makes one. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What a template takes: a text, which is escaped; a number; a piece; a list of pieces; nothing. */
export type MarkupValue = string | number | Markup | readonly Markup[] | undefined;

/** Makes a piece of a page from a template. Tags stand in the template alone; every text in it goes through the door. */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let out = strings[0] ?? "";
  for (const [i, value] of values.entries()) out += `${source(value)}${strings[i + 1] ?? ""}`;
  return new Markup(out);
}

function source(value: MarkupValue): string {
  if (value === undefined) return "";
  if (typeof value === "string") return html(clip(value, MAX_TEXT));
  if (typeof value === "number") return String(value);
  if (value instanceof Markup) return value.html;
  return value.map((part) => part.html).join("");
}

/** Longer texts say no more to a reader; the JSON report has them whole. */
const MAX_TEXT = 2000;
const MAX_NAME = 200;

export const NOTHING = markup``;

/** Returns pieces with another one between them. */
export const joined = (parts: readonly Markup[], separator: Markup | string): Markup =>
  markup`${parts.map((part, i) => (i === 0 ? part : markup`${separator}${part}`))}`;

/** Returns a sentence in which what stands between backticks is code. */
export const prose = (text: string): Markup =>
  markup`${clip(text, MAX_TEXT)
    .split(/`([^`]{1,300})`/)
    .map((part, i) => (i % 2 === 0 ? markup`${part}` : markup`<code>${part}</code>`))}`;

/** Returns a name or value of a document, apart from the sentence around it. */
export const code = (text: string): Markup => markup`<code>${clip(text, MAX_NAME)}</code>`;

/** Returns a text as a name without the look of code. */
export const named = (text: string): Markup => markup`<bdi>${clip(text, MAX_NAME)}</bdi>`;

/** Returns a link to an address, if that is one of the web; else the text alone. */
export function link(content: Markup | string, address: string | undefined): Markup {
  if (address === undefined || !isWebAddress(address)) return markup`${content}`;
  return markup`<a href="${address}" rel="noopener noreferrer">${content}</a>`;
}

/** A report may be anybody's, and so is an address in it. */
const isWebAddress = (address: string): boolean =>
  /^https?:\/\/[^\s"'<>`\\]{1,1900}$/i.test(address) && redact(address) === address;

/** Returns a heading with what can be opened under it. */
export const fold = (title: Markup | string, content: MarkupValue): Markup =>
  markup`<details><summary>${title}</summary>${content}</details>`;

/** Returns a table; nothing without rows. */
export function table(heads: readonly (Markup | string)[], rows: readonly Markup[]): Markup {
  if (rows.length === 0) return NOTHING;
  return markup`<table><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** Returns a row of a table; a name heads it. */
export const row = (name: Markup, cells: readonly (Markup | string | number)[]): Markup =>
  markup`<tr><th scope="row">${name}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
