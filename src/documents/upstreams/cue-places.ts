import type { Cue, CueLanguage } from "./cues/index.js";
import { catalogMatch } from "./mentions/catalog.js";

/** Where the words of a cue stand. */
export interface CuePlace {
  readonly start: number;
  readonly end: number;
}

/** A cue, and where its words stand in a sentence. */
export interface CuePlaces {
  readonly cue: Cue;
  readonly leads: readonly CuePlace[] | undefined;
  readonly trails: readonly CuePlace[] | undefined;
}

/** More places of one cue than any sentence has. */
const MOST_PLACES = 40;
const NONE: readonly CuePlace[] = [];
const NOWHERE: readonly CuePlaces[] = [];

/** Returns the cues whose words stand in a sentence, with their places. */
export function cuePlaces(
  cues: readonly Cue[],
  language: CueLanguage,
  text: string,
): readonly CuePlaces[] {
  let places: CuePlaces[] | undefined;
  for (const cue of cues) {
    if (!language.has(cue)) continue;
    const leads = cue.lead && placesOf(cue.lead, text);
    if (leads?.length === 0) continue;
    const trails = cue.trail && placesOf(cue.trail, text);
    if (trails?.length === 0) continue;
    places ??= [];
    places.push({ cue, leads, trails });
  }
  return places ?? NOWHERE;
}

/** How far before or behind its words, in characters, a cue reaches a name at most. */
const REACH = 200;
/** A sign of a name that is not one of the catalog in small letters. */
const NAME_SIGN = /[A-Z\d]|\w[-./_]\w|[^\0-\x7f]/;
const WORD = /[a-z]{2,}/g;

/** True if a name may stand where a cue of a script with blanks reaches it: most of what was counted stands by none. */
export function mayReachName({ leads, trails }: CuePlaces, text: string): boolean {
  if (leads) return leads.some(({ end }) => mayHoldName(text.slice(end, end + REACH)));
  return (
    trails?.some(({ start }) => mayHoldName(text.slice(Math.max(0, start - REACH), start))) === true
  );
}

function mayHoldName(text: string): boolean {
  if (NAME_SIGN.test(text)) return true;
  for (const { index } of text.matchAll(WORD)) if (catalogMatch(text, index)) return true;
  return false;
}

/** Returns every place of a pattern, also those that begin within another. */
function placesOf(pattern: RegExp, text: string): readonly CuePlace[] {
  let places: CuePlace[] | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    places ??= [];
    places.push({ start: match.index, end: match.index + match[0].length });
    pattern.lastIndex = match.index + 1;
    if (places.length >= MOST_PLACES) break;
  }
  return places ?? NONE;
}
