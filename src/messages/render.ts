import { CATALOGS } from "./catalogs.js";
import { fillIn } from "./fill.js";
import type { Locale } from "./locale.js";
import type { Message } from "./message.js";

const catalogs = new Map<Locale, ReadonlyMap<string, string>>();

/** Returns the texts of a language by their codes. */
function catalogOf(locale: Locale): ReadonlyMap<string, string> {
  const cached = catalogs.get(locale);
  if (cached !== undefined) return cached;
  const catalog = new Map(Object.entries(CATALOGS[locale]()));
  catalogs.set(locale, catalog);
  return catalog;
}

/**
 * Returns a message as a text of the language; `(s)` is the plural by the number `count`. A code that no catalog has, as
 * in a file of another version, shows itself.
 */
export function render({ code, params }: Message, locale: Locale): string {
  const plural = params.count === 1 ? "" : "s";
  const text = (catalogOf(locale).get(code) ?? code).replaceAll("(s)", plural);
  const values = new Map(Object.entries(params));
  return fillIn(text, locale, (name, { open, close }) => {
    const value = values.get(name);
    return value === undefined ? undefined : `${open}${paramText(value, locale)}${close}`;
  });
}

/** True if the catalog has a text of this code, for codes that are made of a word. */
export const hasText = (code: string): boolean => catalogOf("en").has(code);

/** Returns a text that may still be a plain string. */
export const textOf = (text: string | Message, locale: Locale): string =>
  typeof text === "string" ? text : render(text, locale);

function paramText(param: unknown, locale: Locale): string {
  if (Array.isArray(param))
    return param.map((item) => paramText(item, locale)).join(locale === "zh-CN" ? "、" : ", ");
  return isMessage(param) ? render(param, locale) : String(param);
}

/** True for a message; one of a stored report may be anything. */
const isMessage = (param: unknown): param is Message =>
  typeof param === "object" &&
  param !== null &&
  "code" in param &&
  typeof param.code === "string" &&
  "params" in param &&
  typeof param.params === "object" &&
  param.params !== null;
