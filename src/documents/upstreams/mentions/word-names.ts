import { letters } from "../../../text/pattern.js";
import { type CatalogMatch, catalogMatch, familyIdEnd } from "./catalog.js";
import { isFileName } from "./hub-links.js";
import type { MentionSet } from "./mention-set.js";
import { isSized, shapeOf } from "./shapes.js";
import {
  COLLECTIONS,
  COMMON_WORDS,
  DATA_NOUN_AFTER,
  MODEL_NOUN_AFTER,
  PLACES,
  SITE_NOUN_AFTER,
} from "./words.js";

/** A word of a script with blanks; a Chinese character beside it is no part of it. */
const ASCII_WORD = /(?<![A-Za-z0-9_@/.'-])[A-Za-z0-9][A-Za-z0-9_+.-]{0,60}/g;
const WORD = letters(
  String.raw`(?<![A-Za-z0-9_@/.'’-])(?![\u3040-\u9fff])[\p{L}\p{N}](?:(?![\u3040-\u9fff])[\p{L}\p{N}_+.-]){0,60}`,
  "g",
);
const SITE =
  /^(?:[a-z0-9-]{2,40}\.)+(?:com|org|net|io|ai|co|edu|gov|info|dev|cn|jp|kr|de|fr|dk|uk|vn|es|it|ru|in|eu|ch|nl|se|no|fi|pl|br|ca|au)$/i;

/** Takes names of the catalog, sites, and words that are shaped like a name. */
export function takeWords(names: MentionSet, from: number, to: number): void {
  const { text } = names;
  const word = NOT_ASCII.test(text) ? WORD(text) : ASCII_WORD;
  word.lastIndex = from;
  let run: WordRun | undefined;
  const close = () => {
    if (run) takeRun(names, run);
    run = undefined;
  };
  for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) {
    const start = match.index;
    if (names.isTaken(start)) {
      close();
      continue;
    }
    const family = catalogMatch(text, start) ?? familyOf(text, start, match[0]);
    if (family) {
      const isOfData = family.kind === "dataset" || family.kind === "site";
      // "Falcon RefinedWeb", "Kazakh Wikipedia": the words before belong to the name.
      const begin = run && isOfData && run.end + 1 === start ? run.start : start;
      if (begin === start) close();
      run = undefined;
      takeFamily(names, begin, family);
      word.lastIndex = Math.max(family.end, start + 1);
      continue;
    }
    // Most words are small letters, and part of no name.
    if (SMALL.test(match[0]) && !(run && isParticle(text, run, match[0], start))) {
      close();
      continue;
    }
    const written = match[0].replace(/[.+-]+$/, "");
    const end = start + written.length;
    if (
      written.includes(".") &&
      SITE.test(written) &&
      !isFileName(written.replace(/\.(?:com|org|net|io)$/i, ""))
    ) {
      close();
      names.add({ name: written, kind: "site", form: "shaped", start, end });
      continue;
    }
    const next = continued(text, run, written, start);
    if (next?.start !== run?.start) close();
    run = next;
  }
  close();
}

function familyOf(text: string, start: number, word: string): CatalogMatch | undefined {
  const end = word.includes("-") ? familyIdEnd(text, start) : undefined;
  return end === undefined ? undefined : { kind: "model", end };
}

/** "Reddit Mental Health Dataset": the words up to what a collection is called belong to its name. */
const COLLECTION_BEHIND = /^(?: [A-Z][\w-]{1,20}){1,4}? (?:Dataset|Corpus|Collection|Archive)\b/;

function takeFamily(names: MentionSet, start: number, family: CatalogMatch): void {
  const { kind } = family;
  const isOfData = kind === "dataset" || kind === "site";
  const behind = isOfData
    ? COLLECTION_BEHIND.exec(names.text.slice(family.end, family.end + 100))
    : null;
  const end = family.end + (behind?.[0].length ?? 0);
  const isSet = kind !== "tool" && SET_AFTER.test(names.text.slice(end, end + 16));
  const name = names.text.slice(start, end);
  if (kind === "site" && OF_PAPER.test(name + names.text.slice(end, end + 16))) {
    names.take(start, end);
    return;
  }
  const linked = names.isLinked(start, end);
  names.add({ name, kind: isSet ? "dataset" : kind, form: "listed", linked, start, end });
}

/** An address of a paper, and not its text: `arXiv:2310.06825`, "arXiv Abstract: …". */
const OF_PAPER = /^arxiv\W{0,3}(?:\d|abstract|paper|link|preprint|pdf|id\b)/i;

/** Words with capitals, one behind the other. */
interface WordRun {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly shaped: boolean;
  /** Holds a word that is neither a place, a maker nor a common one. */
  readonly named: boolean;
  /** Holds what collections are called. */
  readonly collection: boolean;
  /** The end of a particle that may go on: "Congreso de Diputados". */
  readonly particle?: number;
}

const NOT_ASCII = /[^\0-\x7f]/;
const SMALL = /^[a-z]+\.?$/;
const PARTICLE = /^(?:de|del|der|van|for)$/;
/** What collections and institutions are called before "of". */
const OF_SOMETHING =
  /\b(?:Journal|Bank|Board|Ministry|Museum|Library|Archives?|Court|Parliament|Code|Encyclopedia|Dictionary|House|Council|Register|Office|Institute|University|Ministerio|Department)$/;

/** True for a small word behind a run that may go on: "Congreso de Diputados", "Journal of Medicine". */
const isParticle = (text: string, run: WordRun, word: string, start: number): boolean =>
  start === run.end + 1 &&
  text.charAt(run.end) === " " &&
  (PARTICLE.test(word) || (word === "of" && OF_SOMETHING.test(text.slice(run.start, run.end))));

/** Returns the run that a word goes on or begins; undefined where it belongs to none. */
function continued(
  text: string,
  run: WordRun | undefined,
  written: string,
  start: number,
): WordRun | undefined {
  const end = start + written.length;
  const adjoins = run !== undefined && start === run.end + 1 && text.charAt(run.end) === " ";
  const goesOn = adjoins || (run?.particle !== undefined && start === run.particle + 1);
  const form = shapeOf(written);
  if (form === undefined)
    return run && isParticle(text, run, written, start) ? { ...run, particle: end } : undefined;
  const isCollection = COLLECTIONS.test(written) || OF_SOMETHING.test(written);
  const isCommon = COMMON_WORDS.has(written.toLowerCase());
  if (isCommon && !isCollection) return undefined;
  if (isCommon && !goesOn && !OF_SOMETHING.test(written)) return undefined;
  const isNamed = !isCommon && !PLACES.has(written.toLowerCase());
  if (run !== undefined && goesOn)
    return {
      start: run.start,
      end,
      words: run.words + 1,
      shaped: run.shaped || (form === "shaped" && isNamed),
      named: run.named || isNamed,
      collection: run.collection || isCollection,
    };
  return {
    start,
    end,
    words: 1,
    shaped: form === "shaped" && isNamed,
    named: isNamed,
    collection: isCollection,
  };
}

const MOST_WORDS = 8;

function takeRun(names: MentionSet, run: WordRun): void {
  const { start, end, words, shaped, named, collection } = run;
  if (words > MOST_WORDS || !(named || (collection && words > 1))) return;
  const { text } = names;
  const name = text.slice(start, end);
  const behind = text.slice(end, end + 24);
  if (isFileName(name) || AUTHOR.test(behind)) return;
  const linked = names.isLinked(start, end);
  if (!shaped && words === 1 && !linked && isSentenceStart(text, start)) return;
  const ofData = DATA_NOUN_AFTER.test(behind);
  const ofModel = isSized(name) || MODEL_NOUN_AFTER.test(behind);
  const ofSite = !ofData && !ofModel && SITE_NOUN_AFTER.test(behind);
  const isAnchored = ofData || ofModel || ofSite || (collection && words > 2);
  const isShaped = shaped || (linked && words < 6);
  const form = isShaped && isAnchored ? "anchored" : isShaped || isAnchored ? "shaped" : "plain";
  const kind = ofData ? "dataset" : ofModel ? "model" : ofSite ? "site" : "any";
  names.add({ name, kind, form, linked, start, end });
}

/** The names of authors before a citation. */
const AUTHOR = /^,? (?:et al|and [A-Z]\w+,? \(?\d{4})/;
const SET_AFTER = /^["'”)]?\s?(?:data ?sets?\b|corpus\b|corpora\b|数据集|语料)/i;
const isSentenceStart = (text: string, start: number): boolean =>
  /(?:^|[.!?:•|]["')\]]?\s|^[^\w\u3400-\u9fff]{0,6})$/.test(
    text.slice(Math.max(0, start - 6), start),
  );
