import { inlineText } from "../../text/inline.js";
import { plain, type TableRow } from "../../text/markdown.js";
import type { Card } from "../card/card.js";
import type { OutlineSection } from "../prose/outline.js";
import { linePlace } from "../prose/place.js";
import { labelTopics } from "../prose/topics.js";
import type { Announcement } from "./bind.js";
import type { CardSubject } from "./card-subject.js";
import { squeezed } from "./mentions/catalog.js";
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
  let columns: readonly (Announcement | undefined)[] = [];
  for (const row of part.rows) {
    if (row.table !== header?.table) {
      header = row;
      columns = columnsOf(
        row,
        part.title,
        listRole(textBefore(part, row.line), subject.kind) ?? role,
        subject,
      );
      if (subject.kind === "dataset" && columns.every((column) => column === undefined))
        columns = linkedWorks(row, part.rows);
      continue;
    }
    readings.push(...readRow(card, row, columns, subject));
  }
  return readings;
}

/** Works of so many owners were not all made for the data set whose card lists them. */
const MANY_OWNERS = 4;
const LINK_OWNER =
  /^\W{0,4}\[[^[\]]{0,60}\]\((https?:\/\/[^/\s()]+(?:\/(?:datasets|models)(?=\/))?(?:\/[^/\s()]+)?)/;

/** Takes the names of a table for sources where they are links that lead to works of many owners, as that of the Pile. */
function linkedWorks(
  header: TableRow,
  rows: readonly TableRow[],
): readonly (Announcement | undefined)[] {
  const names = header.cells.findIndex((cell) => NAMES.test(plain(cell)));
  if (names < 0 || MEASURES.test(header.cells.join(" | "))) return [];
  const owners = rows
    .filter(({ table }) => table === header.table)
    .map(({ cells }) => LINK_OWNER.exec(cells[names] ?? "")?.[1]);
  if (new Set(owners.filter((owner) => owner !== undefined)).size < MANY_OWNERS) return [];
  return header.cells.map((_, i) =>
    i === names ? { role: "source", cue: "column.linked" } : undefined,
  );
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
  /^[\s*_#🤗]*(?:(?:data ?set |corpus |model |source )?names?|models?|data ?sets?|corpus|corpora|components?|sources?|books?|ontolog(?:y|ies)|collections?|works?|generators?|数据集?名称|名称|模型|数据集?|数据|语料|来源|语料名称|tasks?|任务)[\s*_：:]*$/iu;

/** Where the works in the rows come from. */
const ORIGINAL = /^\W*(?:原始数据|项目地址|original|upstream)\b.{0,20}$|原始数据|项目地址/i;
/** Data sets by their names, beside where they come from. */
const SET_NAMES = /^(?:data ?sets?|corpus|corpora)(?: names?)?$/i;
/** The license of each row. */
const LICENSED = /^(?:data )?licen[cs]es?$|^(?:许可|许可证|许可协议|授权)$/i;

/** Headings over models that are published. */
const RELEASED =
  /\breleas|\bweights\b|\bcheckpoints?\b|model (?:zoo|list|hub)|\bour models\b|发布|权重|模型列表|下载/i;
/** Headers over what they were made of. */
const BUILT_ON =
  /^\W*(?:base (?:model|llm)|language model|llm|(?:vision|text|image|audio|speech) encoder|基座模型|底座模型|基础模型)\W*$/i;

function columnsOf(
  { cells }: TableRow,
  title: string,
  role: Announcement | undefined,
  { kind }: CardSubject,
): (Announcement | undefined)[] {
  const titles = cells.map((cell) =>
    plain(cell).replace(/(?:下载)?(?:链接|地址)$| (?:link|url)s?$/i, ""),
  );
  if (MEASURES.test(titles.join(" | "))) {
    // A table of what is released may also tell how well each does.
    if (kind === "dataset" || !RELEASED.test(title)) return [];
    return titles.map((cell) =>
      BUILT_ON.test(cell) ? announced(kind, cell, labelTopics(cell), "column") : undefined,
    );
  }
  const described = titles.some((title) => !NAMES.test(title) && DESCRIBES.test(title));
  const columns = titles.map((title) => {
    const column = announced(kind, title, labelTopics(title), "column");
    // Data in a table of a model card are the model's where the part or the other columns say so.
    const isOpen = column?.role !== "data" || role?.role === "data" || kind === "dataset";
    const isNamed = DATA_TITLE.test(title.trim()) || /train|训练|微调/i.test(title);
    return isOpen || described || isNamed ? column : undefined;
  });
  const names = titles.findIndex((title) => NAMES.test(title));
  const only = (at: readonly number[], announcement: Announcement) =>
    titles.map((_, i) => (at.includes(i) ? announcement : undefined));
  if (kind === "model") {
    const sets = titles.findIndex((title) => SET_NAMES.test(title));
    const sources = titles.findIndex((title) => /^sources?$/i.test(title));
    if (sets >= 0 && sources >= 0 && described)
      return only([sets, sources], { role: "data", cue: "column.data" });
  } else if (names >= 0) {
    if (cells.some((cell) => ORIGINAL.test(cell)))
      return only([names], { role: "source", cue: "column.original" });
    // Rows with a license each are works that the data were put together from.
    if (titles.some((title) => LICENSED.test(title)))
      return only([names], { role: "source", cue: "column.licensed" });
  }
  if (role === undefined || columns.some((column) => column !== undefined)) return columns;
  return only([names], { ...role, cue: `column.${role.role}` });
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
    const column = columns[i + shift] ?? (i === 1 ? labelOf(row, subject) : undefined);
    const leadsRow = tuned && i === 0 && subject.kind === "model";
    if (!column && !leadsRow && !cell.includes("/datasets/"))
      return namesInText(cell, subject).names.map((reading) => ({ ...reading, at }));
    const inline = inlineText(cell);
    const mentions = mentionsIn(inline);
    if (column) {
      const { names: named } = namesInText(cell, subject, column);
      const isPart = column.role === "component";
      const leads =
        isPart || named.some(({ mention }) => mention.form === "exact" || mention.start < 4);
      const whole = leads ? undefined : wholeCell(inline.text);
      const names = whole && !subject.isOwn(whole.name) ? [{ mention: whole, ...column }] : named;
      // Where another cell has the id, the name is known by it.
      const id =
        column.role === "base" || column.role === "teacher" ? idOf(row, subject) : undefined;
      return names.slice(0, id ? 1 : names.length).map((reading) => ({
        ...reading,
        mention: { ...reading.mention, ...(id && isIdOf(id, reading.mention) ? { name: id } : {}) },
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

/** Returns what the first cell of a row says of the second, where it names a part of the model. */
function labelOf({ cells }: TableRow, { kind }: CardSubject): Announcement | undefined {
  if (kind !== "model" || cells.length < 3) return undefined;
  const label = plain(cells[0] ?? "");
  const row = label.length > 40 ? undefined : announced(kind, label, [], "label");
  return row?.role === "component" || row?.role === "base" ? row : undefined;
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

/** True if an id may be that of a name: a name that says which model it is has to stand in the id. */
function isIdOf(id: string, { name, form }: Mention): boolean {
  return form === "plain" || form === "shaped" || squeezed(id).includes(squeezed(name));
}

/** Parts of the data themselves. */
const OWN_PARTS =
  /^(?:train|valid|test|dev|annotations?|images?|audio|text|code|source|labels?|metadata|scripts?|docs?|documentation|software|models?|weights|[\w-]{2,20} checkpoints?)\b/i;
const NOTHING =
  /^(?:-+|–|—|n\/?a|none|no|yes|unknown|total.*|合计|总计|无|其他|others?|ours|coming soon|敬请期待|\d[\d.,%\s]*(?:[kKmMbBGT]|万|亿|条)?\s?(?:tokens?|samples?|examples?|pairs|rows|steps|hours|条|个)?|✅|❌|\W*)$/i;

/** Returns a short cell as the name that it is. */
function wholeCell(text: string): Mention | undefined {
  const name = text
    .trim()
    .replace(/^[^\p{L}\p{N}《]+/u, "")
    .replace(/\s*(?:[（(][^（()）]{0,60}[)）]\s*$|[：:][\s\S]*$)/, "");
  if (
    name.length < 3 ||
    name.length > 60 ||
    name.split(/\s+/).length > 7 ||
    /\bet al\b|\(\d{4}/.test(text) ||
    NOTHING.test(name) ||
    OWN_PARTS.test(name) ||
    /^[^(]*\)/.test(name)
  )
    return undefined;
  return { name, kind: "any", form: "plain", start: 0, end: text.length };
}
