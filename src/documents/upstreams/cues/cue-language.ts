import { wordSearch } from "../../../text/word-search.js";
import type { Cue, CueFinder, CueLanguage, Guards } from "./cue.js";

const NONE: readonly Cue[] = [];

/** Makes a language of its cues and what speaks against them; `cjk` for a script in which blanks part no words. */
export function cueLanguage(cues: readonly Cue[], guards: Guards, cjk: boolean): CueLanguage {
  const cueSet = new Set(cues);
  return { cues, guards, cjk, cuesIn: cueFinder(cues), has: (cue) => cueSet.has(cue) };
}

/** Builds a search through a text, once, for the words of all cues: most texts hold none. */
function cueFinder(cues: readonly Cue[]): CueFinder {
  const byWord = new Map<string, number[]>();
  const enter = (words: readonly string[], half: number) => {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), half]);
  };
  // A cue with two lists of words is awake when one of each was found: an even number is the first, an odd one the second.
  for (const [index, { words, also = [] }] of cues.entries()) {
    enter(words, 2 * index);
    enter(also, 2 * index + 1);
  }
  const search = wordSearch([...byWord.keys()]);
  const halves = [...byWord.values()];
  /** The last search in which a half was found. */
  const foundIn = new Uint32Array(2 * cues.length);
  let searches = 0;
  return (text, kind) => {
    let awake: Cue[] | undefined;
    searches++;
    search.each(text, (word) => {
      for (const half of halves[word] ?? []) {
        if (foundIn[half] === searches) continue;
        foundIn[half] = searches;
        const cue = cues[half >> 1];
        if (cue === undefined || (cue.only ?? kind) !== kind) continue;
        if (cue.also && foundIn[half ^ 1] !== searches) continue;
        awake ??= [];
        awake.push(cue);
      }
    });
    return awake ?? NONE;
  };
}
