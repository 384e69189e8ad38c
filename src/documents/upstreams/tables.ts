import { inlineText } from "../../text/inline.js";
import { plain, type TableRow } from "../../text/markdown.js";
import type { Card } from "../card/card.js";
import type { OutlineSection } from "../prose/outline.js";
import { linePlace } from "../prose/place.js";
import type { Announcement } from "./bind.js";
import type { CardSubject } from "./card-subject.js";
import { type Columns, columnsOf } from "./columns.js";
import { squeezed } from "./mentions/catalog.js";
import { type Mention, mentionsIn } from "./mentions/index.js";
import { announced, listRole } from "./places.js";
import { namesInText } from "./sentences.js";
import type { UpstreamReading } from "./upstream-reading.js";

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
  let columns: Columns = [];
  for (const row of part.rows) {
    if (row.table !== header?.table) {
      header = row;
      const before = listRole(textBefore(part, row.line), subject.kind);
      columns = columnsOf(row, part, before ?? role, subject.kind);
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

function readRow(
  card: Card,
  row: TableRow,
  columns: Columns,
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
