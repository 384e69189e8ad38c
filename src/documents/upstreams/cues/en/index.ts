import { cueLanguage } from "../cue-language.js";
import { BASES } from "./bases.js";
import { COPIES } from "./copies.js";
import { DATA } from "./data.js";
import { GENERATORS } from "./generators.js";
import { GUARDS } from "./guards.js";
import { ITEM_SOURCES } from "./items.js";
import { SOURCES } from "./sources.js";
import { TEACHERS } from "./teachers.js";

/** Wordings of English, from cards read by eye. */
export const ENGLISH = cueLanguage(
  [...TEACHERS, ...GENERATORS, ...BASES, ...COPIES, ...DATA, ...SOURCES, ...ITEM_SOURCES],
  GUARDS,
  false,
);
