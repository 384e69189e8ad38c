import { EN } from "./en/index.js";
import type { Locale } from "./locale.js";
import type { Message, MessageParam } from "./message.js";
import { ZH_CN } from "./zh-CN/index.js";

const CATALOGS: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  en: new Map(Object.entries(EN)),
  "zh-CN": new Map(Object.entries(ZH_CN)),
};
const BRACES = /\{([A-Za-z]+)\}/g;

/** Returns a message as a text of the language. A code that no catalog has, as in a file of another version, shows itself. */
export function render({ code, params }: Message, locale: Locale): string {
  const text = CATALOGS[locale].get(code) ?? code;
  return text.replace(BRACES, (braces, name: string) =>
    Object.hasOwn(params, name) ? paramText(params[name] ?? "", locale) : braces,
  );
}

/** True if the catalog has a text of this code, for codes that are made of a word. */
export const hasText = (code: string): boolean => CATALOGS.en.has(code);

/** Returns a text that may still be a plain string. */
export const textOf = (text: string | Message, locale: Locale): string =>
  typeof text === "string" ? text : render(text, locale);

function paramText(param: MessageParam, locale: Locale): string {
  if (typeof param === "string") return param;
  if (typeof param === "number") return String(param);
  if (isList(param))
    return param.map((item) => paramText(item, locale)).join(locale === "zh-CN" ? "、" : ", ");
  return render(param, locale);
}

const isList = (param: MessageParam): param is readonly (string | Message)[] =>
  Array.isArray(param);
