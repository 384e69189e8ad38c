import type { FactName } from "../../facts/catalog.js";
import { type MarkdownBlock, plain } from "../../text/markdown.js";
import type { ProseReader } from "./labels.js";
import { openSourceTitle } from "./model-claims.js";
import {
  contentOf,
  type OutlineSection,
  type SectionContent,
  splitTitle,
  within,
} from "./outline.js";
import { ADDRESS, contactText, reaches } from "./parties/contact.js";
import { sayProvider } from "./parties/provider.js";
import { sectionAnswer, speaksOfPersons } from "./personal-information.js";
import { figurePlace, linePlace, placeOf } from "./place.js";
import { sectionScreened } from "./screening.js";
import { codeSays, disclaims, isDisclaimer, titleNamesData } from "./sentences.js";
import type { Topic } from "./titles.js";

const ELSEWHERE: ReadonlySet<Topic> = new Set(["elsewhere", "aside", "fields"]);
const MEASURED: ReadonlySet<Topic> = new Set(["evaluation", "test-data"]);
const DATA: ReadonlySet<Topic> = new Set(["data", "sources", "base", "teacher"]);

/** States what stands under the headings, and in them. */
export function headings(reader: ProseReader): void {
  const { parts, card, collector, kind } = reader;
  for (const [index, part] of parts.entries()) {
    if (part.level > 0 && /open|开源/i.test(part.title) && !within(part, ELSEWHERE)) {
      const claim = openSourceTitle(part.title);
      if (claim) collector.add("claims.openSource", claim, linePlace(card, part.line), "heading");
    }
    if ((part.level === 1 || index <= 1) && kind === "model") titled(reader, part);
    if (part.topics.length === 0 || within(part, ELSEWHERE)) continue;
    for (const topic of part.topics) sayHeading(reader, index, part, topic);
  }
  figures(reader);
}

/** Reads a title: "X fine-tuned on Y" names the base and the data; "X: Distilling Y" a teacher. */
function titled({ collector, card }: ProseReader, { title: heading, line }: OutlineSection): void {
  const title = heading.slice(0, 300);
  const location = linePlace(card, line);
  if (titleNamesData(title)) collector.add("training.summary", title, location, "sentence");
  if (/\bdistill?(?:ed from|ing) \S/i.test(title))
    collector.add("teachers.statement", title, location, "sentence");
}

/** Topics for which the first block may not be the one that counts. */
const SEVERAL: ReadonlySet<Topic> = new Set<Topic>([
  "personal",
  "privacy",
  "contact",
  "data",
  "limits",
  "teacher",
  "base",
  "generator",
]);
/** Topics that state nothing of such a subject. */
const SILENT: Readonly<Record<ProseReader["kind"], ReadonlySet<Topic>>> = {
  model: new Set([
    "sources",
    "generator",
    "synthetic",
    "hyperparameter",
    "metric",
    "openness",
    "test-data",
  ]),
  dataset: new Set([
    "data",
    "training",
    "evaluation",
    "distillation",
    "base",
    "hyperparameter",
    "metric",
    "openness",
    "test-data",
  ]),
};
const FACT: Partial<Record<Topic, FactName>> = {
  use: "intendedUse",
  misuse: "outOfScopeUse",
  limits: "limitations",
  sources: "sources.description",
  training: "training.description",
  retention: "retention.rule",
  notice: "notice.url",
};
/** Topics on which code or a picture tells a reader something. */
const SHOWN: Partial<Record<Topic, readonly string[]>> = {
  training: ["code", "image"],
  evaluation: ["code", "image"],
  distillation: ["code", "image"],
};

function sayHeading(reader: ProseReader, index: number, part: OutlineSection, topic: Topic): void {
  const { collector, card, kind, parts } = reader;
  if (SILENT[kind].has(topic)) return;
  const content = contentOf(parts, index, topic, SEVERAL.has(topic) ? 12 : 2);
  const first = firstOf(reader, part, topic, content);
  if (!first) return;
  const { raw, at: location } = first;
  const text = plain(raw.slice(0, 1500)).slice(0, 300) || part.title;
  const manner = part.topics.length > 1 ? "shared" : "heading";
  const fact = FACT[topic];
  if (fact !== undefined) collector.add(fact, text, location, manner);
  switch (topic) {
    case "personal":
    case "privacy": {
      if (speaksOfPersons(text)) collector.add("personalInfo.statement", text, location, "heading");
      const answers = content.blocks.flatMap(
        (block) => sectionAnswer(plain(block.value ?? block.text)) ?? [],
      );
      const answer = sectionAnswer(text) ?? (new Set(answers).size === 1 ? answers[0] : undefined);
      if (answer) collector.add("personalInfo.present", answer, location, "heading");
      break;
    }
    case "screening":
      if (sectionScreened(text))
        collector.add("processing.piiScreening", "yes", location, "heading");
      break;
    case "privacy-contact":
      if (ADDRESS.test(raw))
        collector.add("contacts.privacy", contactText(raw), location, "heading");
      break;
    case "provider":
      if (within(part.parent, DATA)) break;
      sayProvider(collector, part.title, raw, location, "heading");
      break;
    case "contact":
      contacts(reader, content, first);
      break;
    case "link":
      if (reaches(raw)) collector.add("contact", text, location, "heading");
      break;
    case "data":
      if (within(part.parent, MEASURED)) break;
      collector.add("training.summary", text, location, "heading");
      break;
    case "evaluation":
      if (!UNMEASURED.test(text)) collector.add("evaluation.results", text, location, "heading");
      break;
    case "distillation":
      collector.add("distillation.hints", part.title, linePlace(card, part.line), "heading");
      break;
    case "teacher":
      collector.add("teachers.statement", text, location, "heading");
      collector.add("distillation.hints", part.title, linePlace(card, part.line), "heading");
      break;
    case "synthetic":
      if (kind === "dataset" && !/^(?:no\b|none|无|否|不)/i.test(text))
        collector.add("synthetic.present", "yes", location, "heading");
      break;
  }
}

/** A section on results that has none. */
const UNMEASURED =
  /^(?:there (?:is|are) )?(?:no|not)\b.{0,60}\b(?:yet|evaluat\w+|benchmark\w*|published|performed|conducted|reported|available)\b|^(?:暂无|尚未|未)/i;

interface First {
  readonly raw: string;
  readonly at: ReturnType<typeof linePlace>;
}

/** Returns what the part says first: in its own line (`## License: MIT`), in text, in a table, in a picture or code. */
function firstOf(
  { card }: ProseReader,
  part: OutlineSection,
  topic: Topic,
  content: SectionContent,
): First | undefined {
  const inTitle = part.level <= 6 ? splitTitle(part.title)?.value : undefined;
  if (inTitle) return { raw: inTitle, at: linePlace(card, part.line) };
  // "Intended uses & limitations" often tells of the uses alone.
  const disclaimer = topic === "limits" && isDisclaimer(part.title);
  const limiting = disclaimer || (topic === "limits" && part.topics.length > 1);
  const blocks = limiting
    ? content.blocks.filter(({ text }) => (disclaimer ? disclaims(text) : LIMITING.test(text)))
    : content.blocks;
  const [block] = blocks;
  const image = SHOWN[topic]?.includes("image") === true;
  if (block) return { raw: lead(block, content.blocks), at: placeOf(card, block) };
  if (limiting) return undefined;
  const figure = content.figures.find(
    ({ kind }) => kind === "table" || kind === "html" || SHOWN[topic]?.includes(kind) === true,
  );
  if (figure)
    return { raw: figure.text.trim().split("\n", 1)[0] ?? "", at: figurePlace(card, figure) };
  const picture = image
    ? part.blocks.find((imageBlock) => imageBlock.text.includes("!["))
    : undefined;
  return picture && { raw: part.title, at: placeOf(card, picture) };
}

const LIMITING =
  /\b(?:limit\w*|bias\w*|risks?|harm\w*|not|no|n['’]t|cannot|only|caution|careful|fail\w*|error\w*|inaccura\w*|hallucinat\w*|issues?|poor\w*|worse)\b|局限|限制|偏|风险|不|仅|可能/i;

/** Returns the first block; where it only leads to the next ("From the paper:"), that one with it. */
function lead(block: MarkdownBlock, blocks: readonly MarkdownBlock[]): string {
  const next = blocks[blocks.indexOf(block) + 1];
  const leads = block.text.length < 60 && /[:：]\s*$/.test(block.text);
  return leads && next ? `${block.text.trimEnd()} ${next.text}` : block.text;
}

function contacts({ collector, card }: ProseReader, content: SectionContent, first: First): void {
  const reachable = content.blocks
    .filter((block: MarkdownBlock) => ADDRESS.test(block.text))
    .slice(0, 5);
  if (reachable.length === 0)
    collector.add("contact", plain(first.raw.slice(0, 1500)), first.at, "heading");
  for (const block of reachable)
    collector.add(
      "contact",
      contactText(block.value || block.text),
      placeOf(card, block),
      "heading",
    );
}

const MEASURES =
  /\b(?:accuracy|acc|f1(?:[- ]score)?|em|las|uas|bleu|rouge[-\w]{0,4}|wer|cer|mmlu|gsm8k|humaneval|perplexity|ppl|precision|recall|auc|auroc|miou|map@?\d*|validation loss|val loss|eval loss|scores?|benchmarks?|metrics?|exact match|ndcg\S*|mrr|spearman|pearson|pass@\d+|mnli\S{0,4}|qqp|qnli|sst-?2|cola|sts-?b|mrpc|rte|wnli|xnli)\b|准确率|得分|评分|召回率/i;

/** Tables whose header names a measure are results, wherever they stand; so are the dumps of evaluation scripts. */
function figures({ parts, collector, card, kind }: ProseReader): void {
  if (kind === "dataset") return;
  for (const part of parts) {
    if (part.figures.length === 0 || within(part, ELSEWHERE)) continue;
    for (const figure of part.figures) {
      const head = figure.text.slice(0, 600);
      if (figure.kind === "table" && MEASURES.test(head))
        collector.add(
          "evaluation.results",
          plain(head) || part.title,
          figurePlace(card, figure),
          "sentence",
        );
      if (figure.kind !== "code") continue;
      for (const fact of codeSays(figure.text))
        collector.add(
          fact,
          part.title || head.trim().split("\n", 1)[0] || "code",
          figurePlace(card, figure),
          "sentence",
        );
    }
  }
}
