import { letters } from "../../text/pattern.js";
import type { Detector } from "./detector-builders.js";
import type { ProseReader } from "./labels.js";
import { DETECTORS } from "./lineage-detectors.js";
import { type OutlineSection, says, within } from "./outline.js";
import { sentencesOf } from "./sentences.js";
import { topics } from "./titles.js";

const INTRO =
  /^(?:introduction|overview|(?:model |dataset )?(?:description|summary|overview|details|introduction)|abstract|highlights?|about(?: .{0,30})?|tl ?dr|what is .{0,40}|key features|features|简介|介绍|模型简介|模型介绍|概述|模型概述|数据集简介|数据集介绍|概要|はじめに|소개)$/i;

/** States what sentences say, wherever they stand. */
export function scan(reader: ProseReader): void {
  const { card, parts, kind, collector } = reader;
  const wanted = new Set(
    DETECTORS.filter(
      (detector) =>
        (detector.onlyFor === undefined || detector.onlyFor === kind) &&
        !(detector.unless && collector.has(detector.unless)) &&
        !(detector.unlessKey && card.root.entries.has(detector.unlessKey)),
    ),
  );
  const cjk = CJK.test(card.source.text);
  let title: readonly string[] | undefined;
  let introduced = 0;
  for (const part of parts) {
    if (part.blocks.length === 0 || within(part, ELSEWHERE)) continue;
    let opens: boolean | undefined;
    for (const block of part.blocks) {
      introduced++;
      const text = block.value || block.text;
      if (text.length < SHORTEST && !cjk) continue;
      const woken = wokenBy(text, wanted, cjk);
      if (woken.length === 0 || !says(text)) continue;
      const aside = within(part, ASIDE);
      const active = woken.filter(
        (detector) =>
          !(aside && !detector.anywhere) &&
          !within(part, kind === "dataset" ? detector.notOfData : detector.not),
      );
      if (active.length === 0) continue;
      for (const detector of active)
        if (detector.unless && FIRST_COUNTS.has(detector.unless) && collector.has(detector.unless))
          wanted.delete(detector);
      title ??= titleNames(parts);
      opens ??= part.level <= 1 || INTRO.test(part.title.replace(MARKS(part.title), " ").trim());
      const context = { part, block, intro: opens || introduced <= 4, title };
      for (const sentence of sentencesOf(text))
        for (const detector of active) detector.run(reader, sentence, context);
    }
  }
}
/** Of several sentences that state one of these the first counts: the others need no look. */
const FIRST_COUNTS: ReadonlySet<string> = new Set([
  "sources.description",
  "provider.name",
  "intendedUse",
  "outOfScopeUse",
  "collection.process",
  "collection.timeframe",
  "processing.steps",
  "annotation.qualityCheck",
  "bias",
  "limitations.hallucination",
  "policies.aup",
  "withdrawal.process",
  "incident.process",
  "oversight",
]);
const ELSEWHERE = topics("elsewhere");
const ASIDE = topics("aside");
const MARKS = letters(String.raw`[^\p{L}\p{N}\s]+`, "g");
/** No sentence of interest is shorter, but in Chinese. */
const SHORTEST = 16;

const NONE: readonly Detector[] = [];

/** Which detectors have a word. */
const BY_WORD = new Map<string, Detector[]>();
for (const detector of DETECTORS)
  for (const word of detector.words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), detector]);
const WORDS = [...BY_WORD.keys()];
const AWAKE = new Map<string, readonly Detector[]>();

/**
 * Returns the detectors that a word wakes. The search takes the longest word at a place: it wakes those of the words
 * within it, too. Worked out for the words that are found, because for all it would be tens of thousands of comparisons.
 */
function awakenedBy(word: string): readonly Detector[] {
  const cached = AWAKE.get(word);
  if (cached) return cached;
  const direct = BY_WORD.get(word) ?? NONE;
  const awake = new Set(direct);
  const index = WORDS.indexOf(word);
  for (const [i, part] of WORDS.entries())
    if (part !== word && word.includes(part))
      for (const detector of i < index ? awakenedBy(part) : (BY_WORD.get(part) ?? NONE))
        awake.add(detector);
  const detectors = [...awake];
  if (direct.length > 0) AWAKE.set(word, detectors);
  return detectors;
}
const CJK = /[\u3040-\u9fff]/;
const either = (words: readonly string[]) =>
  new RegExp([...words].sort((a, b) => b.length - a.length).join("|"), "gi");
// Two searches, because words of two letters among longer ones make the search of all of them slow.
const LATIN_WORDS = either(WORDS.filter((word) => !CJK.test(word)));
const CJK_WORDS = either(WORDS.filter((word) => CJK.test(word)));

/** Searches a text once for all words of all detectors: most texts of most cards hold none. */
function wokenBy(text: string, wanted: ReadonlySet<Detector>, cjk: boolean): readonly Detector[] {
  let awakened: Set<Detector> | undefined;
  for (const words of cjk ? [LATIN_WORDS, CJK_WORDS] : [LATIN_WORDS]) {
    words.lastIndex = 0;
    for (let match = words.exec(text); match; match = words.exec(text))
      for (const detector of awakenedBy(match[0].toLowerCase()))
        if (wanted.has(detector)) {
          awakened ??= new Set();
          awakened.add(detector);
        }
  }
  return awakened ? [...awakened] : NONE;
}

const BEFORE_NAME = letters(
  String.raw`^(?:(?:model|data(?:set)?) card(?: for| of)?|[^\p{L}\p{N}]+|the)\s*:?\s*`,
);

/** Returns the words by which a card calls its own subject, lower case: those of its titles. */
function titleNames(parts: readonly OutlineSection[]): string[] {
  const titles = parts.filter((part) => part.level === 1 && part.topics.length === 0).slice(0, 3);
  const words = titles.flatMap(({ title }) => {
    const [first = "", second = ""] = title
      .toLowerCase()
      .replace(BEFORE_NAME(title), "")
      .replace(/["“”]/g, "")
      .split(/[\s,(:—–]+/)
      .filter((word) => word !== "");
    return [first, `${first} ${second}`.trim()];
  });
  return [...new Set(words)].filter((word) => word.length > 1);
}
