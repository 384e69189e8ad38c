import { wordSearch } from "../../../text/word-search.js";
import type { Cue, CueFinder } from "./cue.js";

const NONE: readonly Cue[] = [];

/** Builds a search through a text, once, for the words of all cues: most texts hold none. */
export function cueFinder(cues: readonly Cue[]): CueFinder {
  const byWord = new Map<string, number[]>();
  for (const [index, cue] of cues.entries())
    for (const word of cue.words) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  const search = wordSearch([...byWord.keys()]);
  const woken = [...byWord.values()];
  /** The last search in which a cue was awakened. */
  const awakenedIn = new Uint32Array(cues.length);
  let searches = 0;
  return (text, kind) => {
    let awake: Cue[] | undefined;
    searches++;
    search.each(text, (word) => {
      for (const index of woken[word] ?? []) {
        if (awakenedIn[index] === searches) continue;
        awakenedIn[index] = searches;
        const cue = cues[index];
        if (cue === undefined || (cue.only ?? kind) !== kind) continue;
        awake ??= [];
        awake.push(cue);
      }
    });
    return awake ?? NONE;
  };
}
