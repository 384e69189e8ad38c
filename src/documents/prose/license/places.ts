import type { MarkdownBlock } from "../../../text/markdown.js";
import { plain } from "../../../text/markdown.js";
import type { Card } from "../../card/card.js";
import type { OutlineSection } from "../outline.js";

/** A label with what stands behind it, or a text without one. */
export interface LabeledRow {
  readonly label: string;
  readonly value: string;
  readonly block: Pick<MarkdownBlock, "line" | "text">;
}

const LABEL_ROW = /^\s{0,8}(?:[-*+]\s{1,3})?([^:：|]{2,60}?)\s{0,3}[:：](?!\/\/)\s{0,4}(.{2,600})$/;
/** "License", "Data licence", "Licence of the model artifact", 许可协议, 模型许可. */
const LICENSE_LABEL =
  /^(?:[\w /&.-]{1,30} )?licen[cs](?:e|es|ing)(?: \(?(?:info(?:rmation)?|names?|ids?|types?|terms|notices?|agreement|spdx|of .{2,40}|for .{2,40}|code|weights?|models?|data(?:set)?)\)?){0,2}(?:\(s\)|\/.{1,20})?$|^[\u4e00-\u9fff A-Za-z/]{0,12}(?:许可(?:证|协议|方式)?|授权协议|开源协议|使用协议|协议)(?: ?[/(（].{1,20})?$|^[\u4e00-\u9fff]{0,6}授权$/i;
const NO_STATEMENT =
  /^(?:please|see|check|read|refer|under|by|if|you)\b|plate|status|number|link|url|链接|driver|fee|cost|compatib|text|file$|key\b|用户协议|通信协议|网络协议|传输协议/i;

/** True if a label announces a license. */
export const isLicenseLabel = (label: string): boolean =>
  label.length <= 90 &&
  /licen[cs]|许可|协议|授权/i.test(label) &&
  LICENSE_LABEL.test(plain(label)) &&
  !NO_STATEMENT.test(label);

/** Returns the rows of a block with their labels: of a table, behind a label in bold, or on lines of their own. */
export function rowsOf(block: MarkdownBlock): readonly LabeledRow[] {
  if (block.label !== undefined) return [{ label: block.label, value: block.value ?? "", block }];
  const rows = block.text.slice(0, 6000).split("\n");
  const matches = rows.map((row) => LABEL_ROW.exec(row.replace(/<br\s?\/?>\s{0,3}$/i, "")));
  const labeled = matches.filter((match) => match !== null);
  if (
    labeled.length === 0 ||
    (labeled.length < rows.length &&
      labeled.length < 2 &&
      !isLicenseLabel(plain(labeled[0]?.[1] ?? "")))
  )
    return [];
  return matches.flatMap((match, i) =>
    match === null
      ? []
      : [
          {
            label: plain(match[1] ?? ""),
            value: (match[2] ?? "").trim(),
            block: { line: block.line + i, text: (rows[i] ?? "").trim() },
          },
        ],
  );
}

/** A question of a datasheet that asks for the license, in bold or plain. */
const QUESTION =
  /^[^\w*_]{0,8}(?:\d{1,2}[.)]\s{0,3})?(?:(\*\*|__)[^*]{0,500}\blicen[cs]e[^*]{0,80}\?[^*]{0,500}\1|(?:what|which|will|is|are|how|under)\b[^?\n]{0,200}\blicen[cs]e[^?\n]{0,80}\?)/i;
const IF_SO =
  /^[\s*_]{0,4}(?:\((?:if (?:so|yes|any|there)|please)\b[^()]{0,600}\)[\s*_.]{0,6}|(?:if (?:so|yes|there)\b[^?]{0,420}?(?:restrictions|terms|ToU|license)[^.?]{0,40}[.?]))/i;
const NEXT_QUESTION = /^[^\w*_]{0,8}(?:\d{1,2}[.)]\s{0,3})?(?:\*\*|__)[^*]{3,500}\?/;

/** Returns what answers a question for the license: the rest of its block, else the blocks below it. */
export function answersTo(
  part: OutlineSection,
  index: number,
): readonly MarkdownBlock[] | undefined {
  const block = part.blocks[index];
  if (!block?.text.includes("?") || !/licen[cs]e/i.test(block.text)) return undefined;
  const question = QUESTION.exec(block.text);
  if (question === null) return undefined;
  const rest = block.text
    .slice(question[0].length)
    .replace(/^[\s*_:]{1,6}/, "")
    .replace(IF_SO, "")
    .trim();
  if (rest.length > 1) return [{ ...block, value: rest, label: undefined }];
  const answers: MarkdownBlock[] = [];
  for (const next of part.blocks.slice(index + 1, index + 4)) {
    if (NEXT_QUESTION.test(next.text) || next.bold !== undefined) break;
    answers.push(next);
  }
  return answers;
}
/** True if a title asks for the license. */
export const asksForLicense = (title: string): boolean =>
  /\blicen[cs]e\b[^?]{0,120}\?/i.test(title) && QUESTION.test(title);

/** A row of a table with more than two columns, of which one names licenses. */
export function tableRows(
  card: Card,
  figure: { line: number; end: number },
): readonly LabeledRow[] {
  const header = cellsOf(card.lines.line(figure.line));
  const column = header.findIndex((cell) => /\blicen[cs]e\b|许可/i.test(cell) && cell.length <= 40);
  if (column < 1 || header.length < 3) return [];
  const rows: LabeledRow[] = [];
  for (let line = figure.line + 2; line <= figure.end && rows.length < 30; line++) {
    const text = card.lines.line(line);
    const cells = cellsOf(text);
    const [label, value] = [cells[0], cells[column]];
    if (label && value)
      rows.push({ label: plain(label), value, block: { line, text: text.trim() } });
  }
  return rows;
}

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
