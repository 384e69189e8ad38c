/** Words in a row that count as one phrase: enough that two texts do not share them by chance. */
const PHRASE = 6;

/** Returns the share of the phrases of a text, from 0 to 1, that stand in another one too. Case, marks and layout do not count. */
export function sharedPhrases(text: string, other: string): number {
  const phrases = phrasesOf(text);
  if (phrases.length === 0) return 0;
  const known = new Set(phrasesOf(other));
  return phrases.filter((phrase) => known.has(phrase)).length / phrases.length;
}

function phrasesOf(text: string): string[] {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(1, words.length - PHRASE + 1))
    .map((_, index) => words.slice(index, index + PHRASE).join(" "))
    .filter((phrase) => phrase !== "");
}

/** Drops what is no text of a license: a head of metadata, tags, and the addresses of links. */
const plain = (text: string): string =>
  text
    .replace(/^---\n[\s\S]{0,4000}?\n---\n/, "")
    .replace(/<[^<>]{0,400}>/g, " ")
    .replace(/\]\([^()\s]{0,400}\)/g, " ")
    .replace(/['’]/g, "")
    .toLowerCase();
