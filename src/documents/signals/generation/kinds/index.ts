import { en } from "./en.js";
import type { KindLanguage } from "./kind-language.js";
import { zh } from "./zh.js";

export { kindIn } from "./kind-language.js";

/** Languages whose words for kinds of models are known. */
export const KIND_LANGUAGES: readonly KindLanguage[] = [en, zh];
