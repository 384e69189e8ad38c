import type { MarkdownBlock } from "../../text/markdown.js";
import { letters } from "../../text/pattern.js";
import { wordSearch } from "../../text/word-search.js";
import type { Detector } from "./detector-builders.js";
import type { ProseReader } from "./labels.js";
import { DETECTORS } from "./lineage-detectors.js";
import { type OutlineSection, says, within } from "./outline.js";
import { sentencesOf } from "./sentences.js";
import { titleNames } from "./title-names.js";
import { topics } from "./titles.js";

const INTRO =
  /^(?:introduction|overview|(?:model |dataset )?(?:description|summary|overview|details|introduction)|abstract|highlights?|about(?: .{0,30})?|tl ?dr|what is .{0,40}|key features|features|简介|介绍|模型简介|模型介绍|概述|模型概述|数据集简介|数据集介绍|概要|はじめに|소개)$/i;

/** States what sentences say, wherever they stand. */
export function scan(reader: ProseReader): void {
  const blocks = new BlockScan(reader);
  for (const part of reader.parts)
    if (part.blocks.length > 0 && !within(part, ELSEWHERE))
      for (const block of part.blocks) blocks.take(part, block);
}

/** Takes the blocks of a card, one by one: in one function the compiler of V8 takes longer for it than it runs. */
class BlockScan {
  private readonly reader: ProseReader;
  private readonly wanted: Set<Detector>;
  private readonly cjk: boolean;
  private title: readonly string[] | undefined;
  private taken = 0;

  constructor(reader: ProseReader) {
    this.reader = reader;
    this.wanted = new Set(DETECTORS.filter((detector) => isWanted(detector, reader)));
    this.cjk = CJK.test(reader.card.source.text);
  }

  take(part: OutlineSection, block: MarkdownBlock): void {
    this.taken++;
    const text = block.value || block.text;
    if (text.length < SHORTEST && !this.cjk) return;
    const woken = wokenBy(text, this.wanted);
    if (woken.length === 0 || !says(text)) return;
    const active = this.activeIn(part, woken);
    if (active.length > 0) this.run(active, text, part, block);
  }

  private activeIn(part: OutlineSection, woken: readonly Detector[]): readonly Detector[] {
    const aside = within(part, ASIDE);
    const isOfData = this.reader.kind === "dataset";
    return woken.filter(
      (detector) =>
        !(aside && !detector.anywhere) &&
        !within(part, isOfData ? detector.notOfData : detector.not),
    );
  }

  private run(
    active: readonly Detector[],
    text: string,
    part: OutlineSection,
    block: MarkdownBlock,
  ): void {
    const { reader } = this;
    for (const detector of active)
      if (
        detector.unless &&
        FIRST_COUNTS.has(detector.unless) &&
        reader.collector.has(detector.unless)
      )
        this.wanted.delete(detector);
    this.title ??= titleNames(reader.parts);
    const intro = this.taken <= 4 || opens(part);
    const context = { part, block, intro, title: this.title };
    const sentences = sentencesOf(text);
    const isActive = new Set(active);
    for (const sentence of sentences)
      for (const detector of sentences.length === 1 ? active : wokenBy(sentence.raw, isActive))
        detector.run(reader, sentence, context);
  }
}

const isWanted = (detector: Detector, { card, kind, collector }: ProseReader): boolean =>
  (detector.onlyFor === undefined || detector.onlyFor === kind) &&
  !(detector.unless && collector.has(detector.unless)) &&
  !(detector.unlessKey && card.root.entries.has(detector.unlessKey));

/** True for a part that introduces the subject. */
const opens = ({ level, title }: OutlineSection): boolean =>
  level <= 1 || INTRO.test(title.replace(MARKS(title), " ").trim());

/** Of several sentences that state one of these the first counts: the others need no look. */
const FIRST_COUNTS: ReadonlySet<string> = new Set([
  "sources.description",
  "provider.name",
  "intendedUse",
  "outOfScopeUse",
  "limitations",
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
  "copyright.heldByOthers",
  "copyright.worksOfOthers",
  "copyright.groundText",
  "sources.licenseOpen",
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
const WOKEN = [...BY_WORD.values()];
const SEARCH = wordSearch([...BY_WORD.keys()]);
const CJK = /[\u3040-\u9fff]/;

/** Searches a text once for all words of all detectors: most texts of most cards hold none. */
function wokenBy(text: string, wanted: ReadonlySet<Detector>): readonly Detector[] {
  let awakened: Set<Detector> | undefined;
  SEARCH.each(text, (word) => {
    for (const detector of WOKEN[word] ?? NONE)
      if (wanted.has(detector)) {
        awakened ??= new Set();
        awakened.add(detector);
      }
  });
  return awakened ? [...awakened] : NONE;
}
