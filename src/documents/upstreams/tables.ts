import { inlineText } from "../../text/inline.js";
import { plain, type TableRow } from "../../text/markdown.js";
import type { Card } from "../card/card.js";
import type { OutlineSection } from "../prose/outline.js";
import { linePlace } from "../prose/place.js";
import { labelTopics } from "../prose/topics.js";
import type { Announcement, CardSubject } from "./bind.js";
import { type Mention, mentionsIn } from "./mentions/index.js";
import { announced, DATA_TITLE, listRole } from "./places.js";
import { namesInText } from "./sentences.js";
import type { UpstreamReading } from "./upstream-reading.js";

/** Measures in a header: the table compares, and names what it is compared with. */
const MEASURES =
  /\b(?:accuracy|acc|f1|em|bleu|rouge|wer|cer|mmlu|gsm8k|humaneval|mbpp|perplexity|ppl|precision|recall|auc|scores?|benchmarks?|metrics?|latency|speed|tokens\/s|pass@\d+|avg|average|win rate|ndcg\S*|mrr|elo|arc|hellaswag)\b|准确率|得分|评分|召回率|平均|性能|排名/i;
/** How a model was made from the one beside it. */
const TUNING =
  /^\s*(?:full(?: fine-?tuning| parameters?)?|全量微调|全参数?微调|q?lora|dora|sft|dpo|adapter|peft|微调|增量预训练|指令微调)\s*$/i;

/** Reads the tables of a part: columns that announce a base, a teacher or data, and rows that say how a base was tuned. */
export function readTables(
  card: Card,
  part: OutlineSection,
  role: Announcement | undefined,
  subject: CardSubject,
): UpstreamReading[] {
  const readings: UpstreamReading[] = [];
  let header: TableRow | undefined;
  let columns: (Announcement | undefined)[] = [];
  for (const row of part.rows) {
    if (row.table !== header?.table) {
      header = row;
      columns = columnsOf(row, listRole(textBefore(part, row.line), subject.kind) ?? role, subject);
      continue;
    }
    readings.push(...readRow(card, row, columns, subject));
  }
  return readings;
}

/** Returns the paragraph that stands before a line of a part. */
function textBefore({ blocks }: OutlineSection, line: number): string {
  let text = "";
  for (const block of blocks) {
    if (block.line >= line) break;
    text = block.depth === 0 && block.value === undefined ? block.text : "";
  }
  return text;
}

/** Columns beside names of data sets that tell of their size or origin, not of a result. */
const DESCRIBES =
  /size|samples?|tokens|number|#|count|ratio|proportion|weight|source|licen[cs]e|url|link|hours|rows|数量|数据量|条数|样本|大小|规模|来源|占比|比例|链接|地址|下载/i;
const NAMES =
  /^[\s*_#🤗]*(?:(?:data ?set |corpus |model |source )?names?|models?|data ?sets?|corpus|corpora|sources?|generators?|数据集?名称|名称|模型|数据集?|语料|来源|语料名称|tasks?|任务)[\s*_：:]*$/iu;

function columnsOf(
  { cells }: TableRow,
  role: Announcement | undefined,
  { kind }: CardSubject,
): (Announcement | undefined)[] {
  const titles = cells.map((cell) => plain(cell));
  if (MEASURES.test(titles.join(" | "))) return [];
  const described = titles.some((title) => !NAMES.test(title) && DESCRIBES.test(title));
  const columns = titles.map((title) => {
    const column = announced(kind, title, labelTopics(title), "column");
    // Data in a table of a model card are the model's where the part or the other columns say so.
    const isOpen = column?.role !== "data" || role?.role === "data" || kind === "dataset";
    const isNamed = DATA_TITLE.test(title.trim()) || /train|训练|微调/i.test(title);
    return isOpen || described || isNamed ? column : undefined;
  });
  if (role === undefined || columns.some((column) => column !== undefined)) return columns;
  const names = titles.findIndex((title) => NAMES.test(title));
  return cells.map((_, i) => (i === names ? { ...role, cue: `column.${role.role}` } : undefined));
}

function readRow(
  card: Card,
  row: TableRow,
  columns: readonly (Announcement | undefined)[],
  subject: CardSubject,
): UpstreamReading[] {
  const at = linePlace(card, row.line);
  const tuned = row.cells.some((cell) => TUNING.test(plain(cell)));
  // A cell that spans rows is missing in those below.
  const shift = Math.max(0, columns.length - row.cells.length);
  return row.cells.flatMap((cell, i): UpstreamReading[] => {
    const column = columns[i + shift];
    const leadsRow = tuned && i === 0 && subject.kind === "model";
    if (!column && !leadsRow && !cell.includes("/datasets/"))
      return namesInText(cell, subject).names.map((reading) => ({ ...reading, at }));
    const inline = inlineText(cell);
    const mentions = mentionsIn(inline);
    if (column) {
      const { names: named } = namesInText(cell, subject, column);
      const leads = named.some(({ mention }) => mention.form === "exact" || mention.start < 4);
      const whole = leads ? undefined : wholeCell(inline.text);
      const names = whole && !subject.isOwn(whole.name) ? [{ mention: whole, ...column }] : named;
      // Where another cell has the id, the name is known by it.
      const id =
        column.role === "base" || column.role === "teacher" ? idOf(row, subject) : undefined;
      return names.slice(0, id ? 1 : names.length).map((reading) => ({
        ...reading,
        mention: { ...reading.mention, ...(id ? { name: id } : {}) },
        at,
      }));
    }
    if (leadsRow)
      return mentions
        .slice(0, 1)
        .filter(
          ({ kind, form, name }) => kind === "model" && form !== "plain" && !subject.isOwn(name),
        )
        .map((mention) => ({ mention, role: "base" as const, cue: "row.base.tuning-type", at }));
    if (mentions.length === 0) return [];
    const linked = mentions.filter(({ kind, form }) => kind === "dataset" && form === "exact");
    if (linked.length > 0 && columns.length > 0 && subject.kind === "model")
      return linked.map((mention) => ({
        mention,
        role: "data" as const,
        cue: "row.data.hub-link",
        at,
      }));
    return namesInText(cell, subject).names.map((reading) => ({ ...reading, at }));
  });
}

/** Returns the only id of a model in a row. */
function idOf({ cells }: TableRow, subject: CardSubject): string | undefined {
  const ids = cells
    .flatMap((cell) => mentionsIn(inlineText(cell)))
    .filter(
      ({ form, kind, name }) => form === "exact" && kind !== "dataset" && !subject.isOwn(name),
    );
  return ids.length === 1 ? ids[0]?.name : undefined;
}

const NOTHING =
  /^(?:-+|–|—|n\/?a|none|no|yes|unknown|total.*|合计|总计|无|其他|others?|ours|\d[\d.,%\s]*(?:[kKmMbBGT]|万|亿|条)?\s?(?:tokens?|samples?|examples?|pairs|rows|steps|hours|条|个)?|✅|❌|\W*)$/i;

/** Returns a short cell as the name that it is. */
function wholeCell(text: string): Mention | undefined {
  const name = text
    .trim()
    .replace(/^[^\p{L}\p{N}《]+/u, "")
    .replace(/\s*(?:[（(][^（()）]{0,60}[)）]\s*$|[：:][\s\S]*$)/, "");
  if (name.length < 2 || name.length > 40 || name.split(/\s+/).length > 5 || NOTHING.test(name))
    return undefined;
  return { name, kind: "any", form: "plain", start: 0, end: text.length };
}
