import { EN } from "./en.js";
import { KO } from "./ko.js";
import type { Language } from "./sign.js";
import { ZH } from "./zh.js";

export { MARKUP } from "./markup.js";

/** Every language whose words are looked at, one line each. */
export const LANGUAGES: readonly Language[] = [EN, ZH, KO];
