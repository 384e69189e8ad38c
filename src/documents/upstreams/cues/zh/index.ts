import { cueLanguage } from "../cue-language.js";
import { BASES } from "./bases.js";
import { COPIES } from "./copies.js";
import { DATA } from "./data.js";
import { GUARDS } from "./guards.js";
import { SOURCES } from "./sources.js";
import { TEACHERS } from "./teachers.js";

/** Wordings of Chinese, from cards read by eye. */
export const CHINESE = cueLanguage(
  [...TEACHERS, ...BASES, ...COPIES, ...DATA, ...SOURCES],
  GUARDS,
  true,
);
