import { type MarkdownBlock, plain } from "../../text/markdown.js";
import { letters } from "../../text/pattern.js";
import type { Card } from "../card/card.js";
import { colonIn, type OutlineSection, says, within } from "./outline.js";
import { ADDRESS, contactText, reaches } from "./parties/contact.js";
import { sayProvider } from "./parties/provider.js";
import { sectionAnswer, speaksOfPersons } from "./personal-information.js";
import { placeOf } from "./place.js";
import { sectionScreened } from "./screening.js";
import { DATA_WORD, disclaims, isDisclaimer } from "./sentences.js";
import type { StatementCollector } from "./statements.js";
import type { Topic } from "./titles.js";
import { exactTopics, labelTopics } from "./topics.js";

/** What the readers of one body share. */
export interface ProseReader {
  readonly card: Card;
  readonly kind: "model" | "dataset";
  readonly parts: readonly OutlineSection[];
  readonly collector: StatementCollector;
}

/** A label with its value and the block that shows both. */
interface Labeled {
  readonly label: string;
  readonly value: string;
  readonly block: Pick<MarkdownBlock, "line" | "text">;
}

const ELSEWHERE: ReadonlySet<Topic> = new Set(["elsewhere", "fields"]);
const ASIDE: ReadonlySet<Topic> = new Set(["aside"]);
const OF_THE_CARD: ReadonlySet<Topic> = new Set(["license", "contact", "link"]);
/** Parts that speak of other things than the subject: their license and their maker are not its own. */
const OF_OTHERS: Readonly<Record<ProseReader["kind"], ReadonlySet<Topic>>> = {
  model: new Set(["data", "sources", "evaluation", "test-data", "base", "teacher", "elsewhere"]),
  dataset: new Set(["sources", "evaluation", "test-data", "base", "teacher", "elsewhere"]),
};
const MEASURED: ReadonlySet<Topic> = new Set(["evaluation", "test-data", "elsewhere"]);
const LICENSE: ReadonlySet<Topic> = new Set(["license"]);
const PURPOSE: ReadonlySet<Topic> = new Set(["use", "misuse", "limits", "evaluation"]);

/** States what labels say: `**Label:** value`, rows of two cells, and `Label: value` on a line of its own. */
export function labels(reader: ProseReader): void {
  for (const part of reader.parts) {
    if (part.blocks.length === 0) continue;
    const last =
      part === reader.parts[reader.parts.length - 1] && /^references?$/i.test(part.title);
    if (within(part, ELSEWHERE) && !last) continue;
    const aside = last || within(part, ASIDE);
    const hyper: Labeled[] = [];
    for (const [i, block] of part.blocks.entries())
      for (const labeledValue of labeled(part, block, i)) {
        const topics =
          block.label === undefined
            ? exactTopics(labeledValue.label)
            : labelTopics(labeledValue.label);
        if (topics.length === 0 || !says(labeledValue.value)) continue;
        if (topics.includes("hyperparameter")) hyper.push(labeledValue);
        for (const topic of topics)
          if (!aside || OF_THE_CARD.has(topic)) sayLabel(reader, part, topic, labeledValue);
      }
    // One number may stand anywhere; several are a recipe.
    const [first] = hyper;
    if (first && hyper.length > 1) {
      const text = hyper
        .slice(0, 8)
        .map((labeledValue) => `${labeledValue.label}: ${plain(labeledValue.value)}`);
      reader.collector.add(
        "training.description",
        text.join("; "),
        placeOf(reader.card, first.block),
        "heading",
      );
    }
  }
}

function labeled(part: OutlineSection, block: MarkdownBlock, index: number): readonly Labeled[] {
  if (block.label === undefined) return plainLabels(block);
  const { label, value = "" } = block;
  if (value !== "" || !block.depth) return value === "" ? [] : [{ label, value, block }];
  // `- **Label:**` with its value in the list below it.
  const below = part.blocks[index + 1];
  if (!below || below.depth <= block.depth) return [];
  return [{ label, value: below.text, block: below }];
}

const NONE: readonly Labeled[] = [];
const LONGEST_LABEL = 44;

const WORDS = letters("^[\\s\\p{L}\\p{N}()_\\-*`[\\]/、]+$");

/** Finds `License: MIT` without emphasis, on a line of its own. */
function plainLabels(block: MarkdownBlock): readonly Labeled[] {
  const { text, line } = block;
  const colon = colonIn(text, text.length);
  if (colon < 2 || (colon > LONGEST_LABEL && !text.includes("\n"))) return NONE;
  const labeledLines: Labeled[] = [];
  for (const [i, row] of text.slice(0, 4000).split("\n").entries()) {
    const colon = row.slice(0, LONGEST_LABEL).search(/[:：]/);
    if (colon < 2) continue;
    const label = row.slice(0, colon);
    const next = row[colon + 1];
    if (WORDS(label).test(label) && next !== "/" && exactTopics(label).length > 0)
      labeledLines.push({
        label: plain(label),
        value: row.slice(colon + 1).trim(),
        block: { line: line + i, text: row.trim() },
      });
  }
  return labeledLines;
}

const REACHABLE =
  /@|https?:|\]\(|\bissues?\b|\bdiscord\b|\bslack\b|\btwitter\b|\bgithub\b|微信|QQ|邮箱/i;
const TAKES_ISSUES = /\b(?:repo|repository|issues?|issue tracker)\b|仓库/i;
/** A measured value: a percentage, a decimal fraction; `16-bit` is a precision of another kind. */
const MEASURE = /^[\s*_~≈<>=`+-]*(?:\d{1,4}(?:[.,]\d+)?\s?%|\d{0,4}[.,]\d+)(?![\w-])/;

function sayLabel(
  reader: ProseReader,
  part: OutlineSection,
  topic: Topic,
  labeledValue: Labeled,
): void {
  const { collector, card, kind } = reader;
  const { value, block } = labeledValue;
  const location = placeOf(card, block);
  const text = plain(value.slice(0, 1500)).slice(0, 300);
  if (text === "") return;
  const foreign =
    within(part, OF_OTHERS[kind]) && !within(part, LICENSE) && !/^references?$/i.test(part.title);
  const measured = within(part, MEASURED);
  switch (topic) {
    case "personal": {
      if (speaksOfPersons(text)) collector.add("personalInfo.statement", text, location, "label");
      const answer = sectionAnswer(text);
      if (answer) collector.add("personalInfo.present", answer, location, "label");
      break;
    }
    case "screening":
      if (sectionScreened(text)) collector.add("processing.piiScreening", "yes", location, "label");
      break;
    case "retention":
      collector.add("retention.rule", text, location, "label");
      break;
    case "notice":
      collector.add("notice.url", contactText(value), location, "label");
      break;
    case "privacy-contact":
      if (ADDRESS.test(value))
        collector.add("contacts.privacy", contactText(value), location, "label");
      break;
    case "provider":
      if (!foreign) sayProvider(collector, labeledValue.label, value, location, "label");
      break;
    case "contact":
      if (REACHABLE.test(value) || ADDRESS.test(value))
        collector.add("contact", contactText(value), location, "label");
      break;
    case "link":
      // A repository takes issues, wherever it is; a homepage is only read.
      if (reaches(value) || (TAKES_ISSUES.test(labeledValue.label) && /https?:\/\//.test(value)))
        collector.add("contact", contactText(value), location, "label");
      break;
    case "data":
      if (!measured) collector.add("training.summary", text, location, "label");
      break;
    case "training":
      collector.add("training.description", text, location, "label");
      if (DATA_WORD.test(text)) collector.add("training.summary", text, location, "label");
      break;
    case "evaluation":
      if (/\d/.test(text)) collector.add("evaluation.results", text, location, "label");
      break;
    case "metric":
      if (MEASURE.test(value))
        collector.add("evaluation.results", `${labeledValue.label}: ${text}`, location, "label");
      break;
    case "use":
      collector.add("intendedUse", text, location, "label");
      break;
    case "misuse":
      collector.add("outOfScopeUse", text, location, "label");
      break;
    case "limits":
      if (isDisclaimer(labeledValue.label) && !disclaims(text)) break;
      collector.add("limitations", text, location, "label");
      break;
    case "sources":
      if (measured) break;
      collector.add("sources.description", text, location, "label");
      break;
    case "distillation":
      if (!within(part, PURPOSE) && !/^(?:no|none|否|无)\b/i.test(text))
        collector.add("distillation.hints", `${labeledValue.label}: ${text}`, location, "label");
      break;
    case "teacher":
      if (measured || /^(?:no|none|n\/a|否|无)\b/i.test(text)) break;
      collector.add("teachers.statement", text, location, "label");
      collector.add("distillation.hints", `${labeledValue.label}: ${text}`, location, "label");
      break;
    case "synthetic":
      if (kind === "dataset" && /^(?:yes|true|是|fully|partly|partially)/i.test(text))
        collector.add("synthetic.present", "yes", location, "label");
      break;
    case "openness":
      if (/^(?:yes|true|fully|completely|是|完全)\b/i.test(text))
        collector.add("claims.openSource", labeledValue.label, location, "label");
      break;
  }
}
