import { isPlaceholder } from "../../facts/placeholder.js";
import { remember } from "../../facts/remember.js";
import {
  type Figure,
  type MarkdownBlock,
  plain,
  type TableRow,
  withoutComments,
} from "../../text/markdown.js";
import { letters } from "../../text/pattern.js";
import type { Card } from "../card/card.js";
import type { Topic } from "./titles.js";
import { exactTopics, topicsOf } from "./topics.js";

/** A heading, or a line in bold that serves as one, with what stands under it. */
export interface OutlineSection {
  readonly level: number;
  readonly title: string;
  readonly line: number;
  readonly topics: readonly Topic[];
  /** Its topics, and those of all parts above it. */
  readonly around: readonly Topic[];
  readonly parent: OutlineSection | undefined;
  readonly blocks: MarkdownBlock[];
  readonly figures: Figure[];
  readonly rows: TableRow[];
}

/** Deeper than any heading. */
const BOLD_LEVEL = 7;

export function outline(card: Card): OutlineSection[] {
  const parts: OutlineSection[] = [];
  const open: OutlineSection[] = [];
  const begin = (level: number, title: string, line: number, topics: readonly Topic[]) => {
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= level) open.pop();
    const parent = open[open.length - 1];
    const part: OutlineSection = {
      level,
      title,
      line,
      topics,
      around: around(topics, parent?.around),
      parent,
      blocks: [],
      figures: [],
      rows: [],
    };
    parts.push(part);
    open.push(part);
    return part;
  };
  let named = false;
  for (const section of card.sections) {
    const top: boolean = section.level === 1 && !named;
    named ||= top;
    // The first title is a name, which may hold any word.
    const topics = section.level === 0 ? [] : (top ? exactTopics : topicsOf)(head(section.title));
    let part = begin(section.level, section.title, section.line, topics);
    const sectionPart = part;
    let owner = parts.length - 1;
    for (const block of section.blocks) {
      if (block.label === undefined && EMPTY.test(block.text)) continue;
      const bold = block.depth ? undefined : (block.bold ?? emptyLabel(block));
      const announced = bold === undefined ? undefined : topicsOf(bold);
      if (bold !== undefined && announced && announced.length > 0)
        part = begin(BOLD_LEVEL, bold, block.line, announced);
      else if (bold !== undefined && part !== sectionPart) {
        part = begin(BOLD_LEVEL, bold, block.line, []);
        part.blocks.push(block);
      } else part.blocks.push(block);
    }
    const first = owner;
    for (const figure of section.figures) {
      while ((parts[owner + 1]?.line ?? Number.POSITIVE_INFINITY) <= figure.line) owner++;
      parts[owner]?.figures.push(figure);
    }
    owner = first;
    for (const row of section.rows) {
      while ((parts[owner + 1]?.line ?? Number.POSITIVE_INFINITY) <= row.line) owner++;
      parts[owner]?.rows.push(row);
    }
  }
  return parts;
}

/** What a template leaves in thousands of cards: links into the page, and what is still to be written. */
const EMPTY = /^\[[^[\]]{0,100}\](?:\(#[^()\s]{0,200}\)$|(?<=^\[more information needed\]))/i;

function around(topics: readonly Topic[], above: readonly Topic[] | undefined): readonly Topic[] {
  if (above === undefined || above.length === 0) return topics;
  return topics.length === 0 ? above : [...new Set([...topics, ...above])];
}

const emptyLabel = (block: MarkdownBlock) => (block.value === "" ? block.label : undefined);

/** Returns the index of the first colon among the first characters of a text, or -1. */
export function colonIn(text: string, within: number): number {
  if (!text.includes(":") && !text.includes("：")) return -1;
  return text.slice(0, within).search(/[:：]/);
}

/** Returns what a heading announces; in `License: MIT` that is `License`. */
export const head = (title: string): string => splitTitle(title)?.head ?? title;
export function splitTitle(title: string): { head: string; value: string } | undefined {
  const colon = colonIn(title, 60);
  if (colon <= 0) return undefined;
  const value = title.slice(colon + 1).trim();
  return value === "" ? undefined : { head: title.slice(0, colon), value };
}

/** True if a part, or one above it, has one of these topics. */
export const within = (part: OutlineSection | undefined, topics: ReadonlySet<Topic>): boolean =>
  part?.around.some((topic) => topics.has(topic)) ?? false;

export interface SectionContent {
  readonly blocks: MarkdownBlock[];
  readonly figures: Figure[];
}

/**
 * Returns what a part says of its topic: its own blocks and those of the parts below it that announce nothing else. A
 * label of another topic is that topic's content.
 */
export function contentOf(
  parts: readonly OutlineSection[],
  index: number,
  topic: Topic,
  most: number,
): SectionContent {
  const content: SectionContent = { blocks: [], figures: [] };
  const root = parts[index];
  if (!root) return content;
  let skipped = Number.POSITIVE_INFINITY;
  for (let i = index; i < parts.length && content.blocks.length < most; i++) {
    const part = parts[i];
    if (!part || (i > index && part.level <= root.level)) break;
    if (part.level > skipped) continue;
    skipped = Number.POSITIVE_INFINITY;
    if (i > index && part.topics.length > 0 && !part.topics.includes(topic)) {
      skipped = part.level;
      continue;
    }
    for (const block of part.blocks) {
      if (content.blocks.length >= most) break;
      if (block.label !== undefined) {
        const topicsOfLabel = exactTopics(block.label);
        if (topicsOfLabel.length > 0 && !topicsOfLabel.includes(topic)) continue;
      }
      if (says(block.value ?? block.text)) content.blocks.push(block);
    }
    if (content.figures.length < FIGURES) content.figures.push(...part.figures.slice(0, FIGURES));
  }
  return content;
}

const FIGURES = 12;

/** Sentences that templates and tools write under a heading, whatever the model is; advice to the author. */
const TEMPLATE =
  /^(?:(?:describe|discuss|explain|state) (?:the|any|how|what|whether)\b.{0,60}\b(?:data|collection|process|annotat\w+|criteria|bias\w*|social|source|demographic\w*|model)\b|(?:provide|list) (?:any|examples|your)\b|if known, |you can also (?:add|provide)|users \(both direct and downstream\) should be made aware of the risks|this section is meant to|\[?if relevant|more information needed)/i;
const NOTHING =
  /^(?:n\/?a|not applicable|none yet|[-–—?x]+|\[optional\]|see (?:below|above)|暂无|略)[.。]?$/i;

/**
 * True if a text says anything: no placeholder, no template sentence, not only an image, a link into the page, a mark.
 */
export function says(raw: string): boolean {
  if (SENTENCE.test(raw)) return true;
  // Of what is longer only what is marked up or an order can say nothing.
  if (raw.length <= 120) return short(raw);
  return /[<[]/.test(raw) ? look(raw) : !TEMPLATE.test(raw);
}
/** More words than any text has that says nothing, and not those with which a template's sentence begins. */
const SENTENCE =
  /^(?!(?:describe|discuss|explain|state|provide|list|if|you|users|this|more)\b)(?:[a-z][\w'’.,-]{0,30} ){6}/i;

const LETTER = letters(String.raw`[\p{L}\p{N}]`);

/** Templates repeat the same few words in thousands of sections. */
const short = remember(look);

function look(raw: string): boolean {
  const visible = withoutComments(raw.length > 2000 ? raw.slice(0, 2000) : raw).trim();
  if (/^\[[^[\]]{0,200}\]\(#[^()]{0,200}\)$/.test(visible)) return false;
  const words = plain(visible);
  return (
    LETTER(words).test(words) &&
    !NOTHING.test(words) &&
    !TEMPLATE.test(words) &&
    !isPlaceholder(words)
  );
}
