import type { MarkdownBlock } from "../../../text/markdown.js";
import { plain } from "../../../text/markdown.js";
import type { ProseReader } from "../labels.js";
import { type OutlineSection, says } from "../outline.js";
import { linePlace, placeOf } from "../place.js";
import { exactTopics } from "../topics.js";
import { ADDRESS, contactText } from "./contact.js";
import { makerOf } from "./maker.js";
import { providerIn } from "./provider.js";

/** Questions of a datasheet (Gebru et al. 2021) on who made the data and who answers for them. */
const WHO =
  /\bwho (?:has |have )?(?:created|made|built|developed|collected|curated|produced|prepared)\b.{0,40}\b(?:data ?set|corpus|data|model|resource|benchmark)\b|(?:谁|哪个团队|何人)(?:创建|制作|开发|构建|收集)/i;
const WHO_KEEPS =
  /\bwho (?:is|will be|are) (?:supporting|hosting|maintaining)\b|由?谁(?:负责)?(?:维护|托管|支持)/i;
const HOW_TO_REACH = /\bhow can .{0,60}\bbe (?:contacted|reached)\b|如何联系/i;
const REACHABLE = /\b(?:issues?|discussions?|discord|slack|github|e-?mail)\b|邮箱|邮件|微信|群/i;
const QUESTION = /^(?:\d{1,3}[.)]\s{0,4})?\W{0,4}([^?？]{8,260}[?？])([\s\S]{0,1200})/;

/** "**Model developers** Meta": a bold label without a colon. */
const BARE_LABEL = /^\W{0,4}(?:\*\*|__)([A-Za-z][A-Za-z ]{3,40})(?:\*\*|__)\s{1,4}(\S[^\n]{1,200})/;
const ACKNOWLEDGED = /致谢|感谢|鸣谢|acknowledge?ments?|thanks|credits/i;
/** The subject by a word of its own: thanks to others name theirs. */
const OWN =
  /(?:本|该|此)(?:模型|数据集|项目|工作|语料库?)[^，。；]{0,6}由|\b[Tt]his (?:model|data ?set|project|work|corpus)\b/;
const MAIL_IN_TITLE = /(?:邮箱|邮件|联系|contact|e-?mail).{0,40}[\w.+-]{1,64}@[\w-]{1,64}\.\w/i;

/** States who made the subject and how to reach them where no label, heading or sentence of its own says so. */
export function partyAnswers(reader: ProseReader): void {
  for (const part of reader.parts) {
    if (part.level > 0) inTitle(reader, part);
    const isThanks = ACKNOWLEDGED.test(part.title);
    for (const [i, block] of part.blocks.entries()) {
      answer(reader, block, part.blocks[i + 1]);
      bareLabel(reader, block);
      if (isThanks && OWN.test(block.text)) thanked(reader, block);
    }
  }
}

function answer(reader: ProseReader, block: MarkdownBlock, next: MarkdownBlock | undefined): void {
  const { collector, card } = reader;
  const beginning = block.text.slice(0, 400);
  if (
    !/[?？]/.test(beginning) ||
    !/\bwho\b|\bcontacted\b|\breached\b|谁|何人|哪个团队|如何联系/i.test(beginning)
  )
    return;
  const question = QUESTION.exec(block.text.slice(0, 1600));
  if (!question) return;
  const [, asked = "", behind = ""] = question;
  const isBelow = !says(behind.replace(/^[^\n]{0,300}[?？]/, "").replace(/^[\s*_?？.)]+/, ""));
  const from = isBelow ? next : block;
  const text = isBelow ? (next?.text ?? "") : afterMarks(behind);
  if (from === undefined || !says(text)) return;
  const location = placeOf(card, from);
  if (HOW_TO_REACH.test(asked)) {
    if (ADDRESS.test(text) || REACHABLE.test(text))
      collector.add("contact", contactText(text), location, "label");
    return;
  }
  const manner = WHO.test(asked) ? "label" : WHO_KEEPS.test(asked) ? "shared" : undefined;
  const name = manner && providerIn(text);
  if (manner && name) collector.add("provider.name", name, location, manner);
}

/** What stands behind a question and the hints in brackets that follow it. */
const afterMarks = (text: string): string =>
  text.replace(/^[\s*_]*(?:\([^()]{0,300}\))?[\s*_?？.]*/, "").trim();

function bareLabel({ collector, card }: ProseReader, block: MarkdownBlock): void {
  if (block.label !== undefined) return;
  const match = block.text.includes("**") ? BARE_LABEL.exec(block.text.slice(0, 300)) : undefined;
  if (!match || !exactTopics(match[1] ?? "").includes("provider")) return;
  const name = providerIn(match[2] ?? "");
  if (name) collector.add("provider.name", name, placeOf(card, block), "label");
}

function thanked({ collector, card, kind }: ProseReader, block: MarkdownBlock): void {
  if (collector.has("provider.name")) return;
  for (const sentence of plain(block.text.slice(0, 2000)).split(/(?<=[。.!！])/)) {
    const maker = OWN.test(sentence)
      ? makerOf(sentence, { kind, intro: false, title: [] })
      : undefined;
    if (!maker) continue;
    collector.add("provider.name", maker.name, placeOf(card, block), "sentence");
    return;
  }
}

function inTitle({ collector, card }: ProseReader, { title, line }: OutlineSection): void {
  if (title.includes("@") && MAIL_IN_TITLE.test(title))
    collector.add("contact", plain(title), linePlace(card, line), "heading");
}
