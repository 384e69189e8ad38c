import { type Block, plain } from "../../text/markdown.js";
import { letters } from "../../text/pattern.js";
import type { Card } from "../card/card.js";
import { licenseText } from "./license.js";
import { ADDRESS, contactText } from "./maker.js";
import { type Part, says, within } from "./outline.js";
import { sectionAnswer } from "./personal.js";
import { placeOf } from "./place.js";
import { sectionScreened } from "./screening.js";
import { DATA_WORD, disclaims, isDisclaimer } from "./sentences.js";
import type { Said } from "./statements.js";
import type { Topic } from "./titles.js";
import { exactTopics, labelTopics } from "./topics.js";
import type { Uses } from "./upstreams.js";

/** What the readers of one body share. */
export interface Reader {
  readonly card: Card;
  readonly kind: "model" | "dataset";
  readonly parts: readonly Part[];
  readonly said: Said;
  readonly uses: Uses;
}

/** A label with its value and the block that shows both. */
interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly block: Pick<Block, "line" | "text">;
}

const ELSEWHERE: ReadonlySet<Topic> = new Set(["elsewhere", "fields"]);
const ASIDE: ReadonlySet<Topic> = new Set(["aside"]);
const OF_THE_CARD: ReadonlySet<Topic> = new Set(["license", "contact", "link"]);
/** Parts that speak of other things than the subject: their license and their maker are not its own. */
const OF_OTHERS: Readonly<Record<Reader["kind"], ReadonlySet<Topic>>> = {
  model: new Set(["data", "sources", "evaluation", "test-data", "base", "teacher", "elsewhere"]),
  dataset: new Set(["sources", "evaluation", "test-data", "base", "teacher", "elsewhere"]),
};
const MEASURED: ReadonlySet<Topic> = new Set(["evaluation", "test-data", "elsewhere"]);
const LICENSE: ReadonlySet<Topic> = new Set(["license"]);
const PURPOSE: ReadonlySet<Topic> = new Set(["use", "misuse", "limits", "evaluation"]);

/** `**Label:** value`, rows of two cells, and `Label: value` on a line of its own. */
export function labels(reader: Reader): void {
  for (const part of reader.parts) {
    if (part.blocks.length === 0) continue;
    const last =
      part === reader.parts[reader.parts.length - 1] && /^references?$/i.test(part.title);
    if (within(part, ELSEWHERE) && !last) continue;
    const aside = last || within(part, ASIDE);
    const hyper: Labelled[] = [];
    for (const [i, block] of part.blocks.entries())
      for (const one of labelled(part, block, i)) {
        const topics = block.label === undefined ? exactTopics(one.label) : labelTopics(one.label);
        if (topics.length === 0 || !says(one.value)) continue;
        if (topics.includes("hyperparameter")) hyper.push(one);
        for (const topic of topics)
          if (!aside || OF_THE_CARD.has(topic)) sayLabel(reader, part, topic, one);
      }
    // One number may stand anywhere; several are a recipe.
    const [first] = hyper;
    if (first && hyper.length > 1) {
      const text = hyper.slice(0, 8).map((one) => `${one.label}: ${plain(one.value)}`);
      reader.said.add(
        "training.description",
        text.join("; "),
        placeOf(reader.card, first.block),
        "heading",
      );
    }
  }
}

function labelled(part: Part, block: Block, index: number): readonly Labelled[] {
  if (block.label === undefined) return plainLabels(block);
  const { label, value = "" } = block;
  if (value !== "" || !block.depth) return value === "" ? [] : [{ label, value, block }];
  // `- **Label:**` with its value in the list below it.
  const below = part.blocks[index + 1];
  if (!below || (below.depth ?? 0) <= block.depth) return [];
  return [{ label, value: below.text, block: below }];
}

const NONE: readonly Labelled[] = [];
const LONGEST_LABEL = 44;

const WORDS = letters("^[\\s\\p{L}\\p{N}()_\\-*`[\\]/、]+$");

/** `License: MIT` without emphasis, on a line of its own. */
function plainLabels(block: Block): readonly Labelled[] {
  const { text, line } = block;
  const colon = text.search(/[:：]/);
  if (colon < 2 || (colon > LONGEST_LABEL && !text.includes("\n"))) return NONE;
  const found: Labelled[] = [];
  for (const [i, row] of text.slice(0, 4000).split("\n").entries()) {
    const colon = row.slice(0, LONGEST_LABEL).search(/[:：]/);
    if (colon < 2) continue;
    const label = row.slice(0, colon);
    const next = row[colon + 1];
    if (WORDS(label).test(label) && next !== "/" && exactTopics(label).length > 0)
      found.push({
        label: plain(label),
        value: row.slice(colon + 1).trim(),
        block: { line: line + i, text: row.trim() },
      });
  }
  return found;
}

const REACHABLE =
  /@|https?:|\]\(|\bissues?\b|\bdiscord\b|\bslack\b|\btwitter\b|\bgithub\b|微信|QQ|邮箱/i;
/** A measured value: a percentage, a decimal fraction; `16-bit` is a precision of another kind. */
const MEASURE = /^[\s*_~≈<>=`+-]*(?:\d{1,4}(?:[.,]\d+)?\s?%|\d{0,4}[.,]\d+)(?![\w-])/;

function sayLabel(reader: Reader, part: Part, topic: Topic, one: Labelled): void {
  const { said, uses, card, kind } = reader;
  const { value, block } = one;
  const at = placeOf(card, block);
  const text = plain(value.slice(0, 1500)).slice(0, 300);
  if (text === "") return;
  const foreign =
    within(part, OF_OTHERS[kind]) && !within(part, LICENSE) && !/^references?$/i.test(part.title);
  const measured = within(part, MEASURED);
  switch (topic) {
    case "license":
      if (!foreign) said.license(licenseText(value, kind), at, "label");
      break;
    case "personal": {
      said.add("personalInfo.statement", text, at, "label");
      const answer = sectionAnswer(text);
      if (answer) said.add("personalInfo.present", answer, at, "label");
      break;
    }
    case "screening":
      if (sectionScreened(text)) said.add("processing.piiScreening", "yes", at, "label");
      break;
    case "retention":
      said.add("retention.rule", text, at, "label");
      break;
    case "notice":
      said.add("notice.url", contactText(value), at, "label");
      break;
    case "privacy-contact":
      if (ADDRESS.test(value)) said.add("contacts.privacy", contactText(value), at, "label");
      break;
    case "provider":
      if (foreign) break;
      said.add("provider.name", text, at, "label");
      if (REACHABLE.test(value)) said.add("contact", text, at, "label");
      break;
    case "contact":
      if (REACHABLE.test(value) || ADDRESS.test(value))
        said.add("contact", contactText(value), at, "label");
      break;
    case "link":
      if (/https?:\/\//.test(value)) said.add("contact", contactText(value), at, "label");
      break;
    case "data":
      if (!measured) said.add("training.summary", text, at, "label");
      if (!measured) uses.label(topic, value, at);
      break;
    case "training":
      said.add("training.description", text, at, "label");
      if (DATA_WORD.test(text)) said.add("training.summary", text, at, "label");
      break;
    case "evaluation":
      if (/\d/.test(text)) said.add("evaluation.results", text, at, "label");
      break;
    case "metric":
      if (MEASURE.test(value)) said.add("evaluation.results", `${one.label}: ${text}`, at, "label");
      break;
    case "use":
      said.add("intendedUse", text, at, "label");
      break;
    case "misuse":
      said.add("outOfScopeUse", text, at, "label");
      break;
    case "limits":
      if (isDisclaimer(one.label) && !disclaims(text)) break;
      said.add("limitations", text, at, "label");
      break;
    case "sources":
      if (measured) break;
      said.add("sources.description", text, at, "label");
      uses.source(value, at);
      break;
    case "distillation":
      if (!within(part, PURPOSE) && !/^(?:no|none|否|无)\b/i.test(text))
        said.add("distillation.hints", `${one.label}: ${text}`, at, "label");
      break;
    case "teacher":
      if (measured || /^(?:no|none|n\/a|否|无)\b/i.test(text)) break;
      said.add("teachers.statement", text, at, "label");
      said.add("distillation.hints", `${one.label}: ${text}`, at, "label");
      uses.label(topic, value, at);
      break;
    case "base":
      if (!measured) uses.label(topic, value, at);
      break;
    case "generator":
      if (!measured) uses.label(topic, value, at);
      break;
    case "synthetic":
      if (kind === "dataset" && /^(?:yes|true|是|fully|partly|partially)/i.test(text))
        said.add("synthetic.present", "yes", at, "label");
      break;
    case "openness":
      if (/^(?:yes|true|fully|completely|是|完全)\b/i.test(text))
        said.add("claims.openSource", one.label, at, "label");
      break;
  }
}
