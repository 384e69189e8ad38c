const END = /[.!?]["'”)\]]{0,3}\s+(?=["'“([]{0,3}[A-Z0-9])|[。！？](?=[^”」』）]|$)|\s(?:•|·)\s/g;
/** A full stop behind one of these ends no sentence. */
const SHORTENED =
  /(?:\b(?:al|e\.g|i\.e|vs|etc|fig|eq|no|cf|inc|ltd|dr|mr|mrs|st|approx|resp|ver|v\d{0,2})|\b[A-Z])$/i;

/** Returns the offsets behind the sentences of a text. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(END)) {
    if (
      match[0].startsWith(".") &&
      SHORTENED.test(text.slice(Math.max(0, match.index - 8), match.index))
    )
      continue;
    ends.push(match.index + match[0].length);
  }
  if (ends[ends.length - 1] !== text.length) ends.push(text.length);
  return ends;
}
