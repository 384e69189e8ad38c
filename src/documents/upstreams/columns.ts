import { plain, type TableRow } from "../../text/markdown.js";
import type { OutlineSection } from "../prose/outline.js";
import { labelTopics } from "../prose/topics.js";
import type { Announcement } from "./bind.js";
import { announced, DATA_TITLE } from "./places.js";

/** Measures in a header: the table compares, and names what it is compared with. */
const MEASURES =
  /\b(?:accuracy|acc|f1|em|bleu|rouge|wer|cer|mmlu|gsm8k|humaneval|mbpp|perplexity|ppl|precision|recall|auc|scores?|benchmarks?|metrics?|latency|speed|tokens\/s|pass@\d+|avg|average|win rate|ndcg\S*|mrr|elo|arc|hellaswag)\b|准确率|得分|评分|召回率|平均|性能|排名/i;
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

/** What the header of a table says of its columns. */
export type Columns = readonly (Announcement | undefined)[];

/** Returns for each column of a table what its names are announced as; `role` comes from the text before the table. */
export function columnsOf(
  header: TableRow,
  part: OutlineSection,
  role: Announcement | undefined,
  kind: "model" | "dataset",
): Columns {
  const columns = byHeader(header, part.title, role, kind);
  const isOpen = kind === "dataset" && columns.every((column) => column === undefined);
  return isOpen ? linkedWorks(header, part.rows) : columns;
}

function byHeader(
  { cells }: TableRow,
  title: string,
  role: Announcement | undefined,
  kind: "model" | "dataset",
): Columns {
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

/** Minimum number of owners from which listed works were not all made for the data set whose card lists them. */
const MANY_OWNERS = 4;
const LINK_OWNER =
  /^\W{0,4}\[[^[\]]{0,60}\]\((https?:\/\/[^/\s()]+(?:\/(?:datasets|models)(?=\/))?(?:\/[^/\s()]+)?)/;

/** Takes the names of a table for sources where they are links that lead to works of many owners, as that of the Pile. */
function linkedWorks(header: TableRow, rows: readonly TableRow[]): Columns {
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
