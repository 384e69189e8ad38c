import { cueFinder } from "../awaken.js";
import type { Cue, CueLanguage } from "../cue.js";
import { BASES } from "./bases.js";
import { COPIES } from "./copies.js";
import { DATA } from "./data.js";
import { GUARDS } from "./guards.js";
import { SOURCES } from "./sources.js";
import { TEACHERS } from "./teachers.js";

const CUES = [...TEACHERS, ...BASES, ...COPIES, ...DATA, ...SOURCES];

const OWN = new Set<Cue>(CUES);

/** Wordings of Chinese, from cards read by eye. */
export const CHINESE: CueLanguage = {
  cues: CUES,
  cuesIn: cueFinder(CUES),
  has: (cue) => OWN.has(cue),
  guards: GUARDS,
  cjk: true,
};
