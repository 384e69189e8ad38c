import { EN } from "./en/index.js";
import type { Locale } from "./locale.js";
import { ZH_CN } from "./zh-CN/index.js";

/** Returns every text of a language by its code. scripts/build.mjs puts JSON here, of which a run reads its language. */
export const CATALOGS: Readonly<Record<Locale, () => Readonly<Record<string, string>>>> = {
  en: () => EN,
  "zh-CN": () => ZH_CN,
};
