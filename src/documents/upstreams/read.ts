import type { MarkdownBlock } from "../../text/markdown.js";
import type { Card } from "../card/card.js";
import type { OutlineSection } from "../prose/outline.js";
import { linePlace, phrasePlace } from "../prose/place.js";
import { exactTopics, labelTopics } from "../prose/topics.js";
import type { Announcement } from "./bind.js";
import type { CardSubject } from "./card-subject.js";
import { readCommands } from "./commands.js";
import { ownNames, topicNames } from "./own-names.js";
import { announced, listRole, roleOfPart } from "./places.js";
import { namesInText } from "./sentences.js";
import { readTables } from "./tables.js";
import type { UpstreamReading } from "./upstream-reading.js";

/** A sign of a name in a title, where most words have a capital. */
const TITLE_NAME = /\d|[a-z][A-Z]|[A-Z]{2}|\w[-/.]\w|[\u3400-\u9fff]/;
const NAME =
  /[A-Z\d]|\w[-.]\w|https?:|[\w-]\/[\w-]|《|文心|通义|豆包|智谱|讯飞|悟道|[知微豆贴百维]/;

const DATED = /^\W{0,8}20\d\d\s?[-/.年]\s?\d{1,2}/;
const LONGEST_HTML = 6000;
/** More readings than any card has. */
const MOST_READINGS = 2000;

/** Reads the upstreams that the body of a card names, in its sentences, labels, lists and tables. */
export function readUpstreams(
  card: Card,
  parts: readonly OutlineSection[],
  kind: "model" | "dataset",
): UpstreamReading[] {
  const reader = new BodyReader(card, parts, kind);
  for (const part of parts) {
    reader.take(part);
    if (reader.readings.length >= MOST_READINGS) break;
  }
  return reader.readings;
}

class BodyReader {
  readonly readings: UpstreamReading[] = [];
  private readonly card: Card;
  private readonly title: OutlineSection | undefined;
  private readonly subject: CardSubject;

  constructor(card: Card, parts: readonly OutlineSection[], kind: "model" | "dataset") {
    this.card = card;
    this.title = parts.find(({ level }) => level === 1);
    const isOwn = ownNames(card.source.file, parts);
    this.subject = { kind, isOwn, isTopic: topicNames(parts) };
  }

  take(part: OutlineSection): void {
    const meaning = roleOfPart(part, this.subject.kind, this.title);
    if (meaning === "skip") {
      for (const block of part.blocks)
        if (THANKED_BASE.test(block.text)) this.read(block, block.text, 0, OF_THANKS);
        else if (SPEAKS_OF_SELF.some((pattern) => pattern.test(block.text)))
          this.read(block, block.text, 0, undefined);
      return;
    }
    const role = meaning === "sentences" ? undefined : meaning;
    if (part.level > 0 && part.level <= 3) this.takeTitle(part);
    let list: Announcement | undefined;
    for (const block of part.blocks) {
      if (this.readings.length >= MOST_READINGS) return;
      const isShort = block.depth === 0 && block.text.length <= SHORT_ANSWER;
      const isAnswer = isShort && (list !== undefined || part.blocks.length === 1);
      const isItem = block.depth > 0 || isAnswer || LINK_FIRST.test(block.text);
      if (block.depth === 0 && !isAnswer) list = undefined;
      this.takeBlock(block, isItem ? (list ?? role) : undefined);
      const next = meaning === "sentences" ? undefined : listRole(block.text, this.subject.kind);
      if (block.depth === 0 || next) list = next;
    }
    for (const figure of part.figures) if (figure.kind === "html") this.takeHtml(figure);
    this.readings.push(...readCommands(this.card, part, this.subject));
    if (meaning !== "sentences")
      this.readings.push(...readTables(this.card, part, role, this.subject));
  }

  private takeTitle(part: OutlineSection): void {
    const { title, line } = part;
    if (!TITLE_NAME.test(title)) return;
    // "RoBERTa large fine-tuned on riddles": the card is called after its base.
    const subject = part === this.title ? { ...this.subject, isOwn: () => false } : this.subject;
    // Titles are written with capitals: there only what is surely a name counts.
    for (const bound of namesInText(title, subject).names)
      if (SURE.has(bound.mention.form))
        this.readings.push({ ...bound, at: linePlace(this.card, line) });
  }

  private takeBlock(block: MarkdownBlock, list: Announcement | undefined): void {
    if (block.quoted || (block.bold !== undefined && !SENTENCE.test(block.bold))) return;
    const { label, value } = block;
    const topics = label === undefined ? undefined : labelTopics(label);
    const role =
      label === undefined || topics === undefined
        ? undefined
        : announced(this.subject.kind, label, topics, "label");
    if (role && value) {
      this.read(block, value, block.text.length - value.length, role);
      return;
    }
    const plainLabel = role ? undefined : this.plainLabel(block.text);
    if (plainLabel) {
      this.read(block, plainLabel.value, plainLabel.offset, plainLabel.role);
      return;
    }
    const before = this.readings.length;
    this.read(block, block.text, 0, list);
    // "**Verse text**: Quran.com API": what is listed stands behind the label, where the label names nothing.
    if (list && value && this.readings.length === before)
      this.read(block, value, block.text.length - value.length, list);
  }

  /** Reads a paragraph that is written in HTML. */
  private takeHtml({ line, end }: OutlineSection["figures"][number]): void {
    const { lines } = this.card;
    let text = "";
    for (let i = line; i <= Math.min(end, lines.count) && text.length < LONGEST_HTML; i++)
      text += `${lines.line(i)}\n`;
    const marks = { label: undefined, value: undefined, bold: undefined, depth: 0, quoted: false };
    this.read({ line, text, ...marks }, text, 0, undefined);
  }

  /** True for dated news that do not speak of the subject by its name: a project tells of its other models, too. */
  private isNewsOfOthers(text: string): boolean {
    return DATED.test(text) && !text.split(/[^\w.+-]+/).some((word) => this.subject.isOwn(word));
  }

  /** Finds "Base model: X" without emphasis. */
  private plainLabel(text: string) {
    const stop = BOLD_LABEL.exec(text)?.[0].length;
    const colon = stop === undefined ? text.slice(0, 60).search(/[:：]/) : stop - 1;
    if (colon < 2 || text.charAt(colon + 1) === "/") return undefined;
    const label = text
      .slice(0, colon)
      .replace(/[*_`.]/g, "")
      .trim();
    const role = announced(this.subject.kind, label, exactTopics(label), "label");
    return role && { role, value: text.slice(colon + 1), offset: colon + 1 };
  }

  private read(
    block: MarkdownBlock,
    text: string,
    offset: number,
    role: Announcement | undefined,
  ): void {
    if (!NAME.test(text) || this.isNewsOfOthers(text)) return;
    const { names, inline } = namesInText(text, this.subject, role);
    if (inline === undefined) return;
    for (const bound of names) {
      const start = offset + inline.sourceOffset(bound.mention.start);
      const end = offset + inline.sourceOffset(bound.mention.end - 1) + 1;
      this.readings.push({
        ...bound,
        at: phrasePlace(this.card, block, start, Math.max(1, end - start)),
      });
    }
  }
}

/** A point among thanks or references that says what the model is to this one: "[Big](…): base model for …". */
const THANKED_BASE =
  /^\W{0,6}(?:\[[^\]]{2,60}\]\([^)\s]{1,200}\)|[\w.-]{2,60})[\W_]{0,6}(?:(?:the|our) )?(?:base|foundation) models?\b|^\W{0,6}\[[^\]]{2,60}\]\([^)\s]{1,200}\)[\W_]{0,6}[^，。；]{0,8}(?:基座|底座|基础)模型/i;
/** A sentence among thanks that says how the data were made. */
const MADE_BY =
  /^\W{0,6}(?:generated|created|synthesi[sz]ed|written|translated|annotated) (?:using|by|with)\b/i;
/** A sentence among thanks that says what this model was built on. */
const OWN_BASE =
  /\bwe (?:have )?(?:built|build|based?|trained|train) (?:our|this|the) (?:model|llm)s? (?:up)?on\b/i;
/** A sentence among thanks that says what a part of the data was taken from. */
const TAKEN_FROM =
  /\b(?:are|is|was|were) (?:extracted|taken|derived|collected|adapted|sampled|sourced|drawn) from\b/i;
const OWN_ZH =
  /本(?:项目|模型|工作)[^，。；]{0,6}(?:基于|使用|采用|初始化)|我们[^，。；]{0,4}(?:使用|采用)了?来自/;
const SPEAKS_OF_SELF = [MADE_BY, OWN_BASE, TAKEN_FROM, OWN_ZH];
const OF_THANKS: Announcement = { role: "base", cue: "list.base" };
/** A text that is bold as a whole and no heading. */
const SENTENCE = /\s\S+\s.{20,}[.!](?:\s|$)/;
/** Limit in characters on a paragraph that, alone under a heading, is the answer to it. */
const SHORT_ANSWER = 80;
/** A paragraph that begins with what it names, as an item of a list does. */
const LINK_FIRST = /^\W{0,4}(?:\[|`|https?:)/;
/** A label that ends with a full stop: "**Sources.** …". */
const BOLD_LABEL = /^\W{0,4}(?:\*\*|__)[A-Z][\w ]{2,40}\.(?:\*\*|__)\s/;
const SURE: ReadonlySet<string> = new Set(["exact", "listed"]);
