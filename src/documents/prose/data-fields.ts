import { type Statements, stateList } from "../../facts/draft.js";
import type { Location } from "../../model/location.js";
import { type Figure, plain, type TableRow } from "../../text/markdown.js";
import type { Card } from "../card/card.js";
import { stateComposition } from "../signals/columns.js";
import { describedMeaning } from "../signals/described-columns.js";
import { columnMeaning, type NamedColumn, personalColumns } from "../signals/personal-columns.js";
import {
  FIELD_HEADER,
  FIELDS_TITLE,
  LOOSE_TITLE,
  MEANING_HEADER,
  SAMPLES_TITLE,
} from "./field-titles.js";
import type { OutlineSection } from "./outline.js";
import { linePlace } from "./place.js";

interface FieldsBody {
  readonly card: Card;
  readonly kind: "model" | "dataset";
  readonly parts: readonly OutlineSection[];
}

const MOST_FIELDS = 300;
const MOST_SAMPLE = 6000;

/** States the columns of a data set as its text lists them: in items, in tables, as keys of an example. */
export function readDataFields({ card, kind, parts }: FieldsBody, statements: Statements): void {
  if (kind !== "dataset") return;
  const reader = new FieldsReader(card);
  for (const part of parts) reader.take(part);
  const { listed, sampled } = reader;
  const named = listed.length > 0 ? listed : sampled;
  if (named.length === 0) return;
  const { indications, categories } = personalColumns([...listed, ...sampled]);
  if (!statements.has("columns")) stateList(statements, "columns", named, "prose");
  if (!statements.has("composition")) stateComposition(named, statements, "prose");
  stateList(statements, "personalInfo.indications", indications, "prose");
  stateList(statements, "personalInfo.indicatedCategories", categories, "inferred", "derived");
}

/** "`email` (string): the address", "**email** - the address", "email: the address". */
const ENTRY =
  /^(?:[-*+•·]\s{1,4})?(?:`{1,2}([^`\n]{1,60})`{1,2}|\*{1,2}`?([^*`\n]{1,60})`?\*{1,2}|["'“]([^"'“”\n]{1,60})["'”]|([A-Za-z_\u3400-\u9fff][\w.\-\u3400-\u9fff]{0,40}))\s{0,4}(?:[(（[][^()（）[\]\n]{0,60}[)）\]]\s{0,4})?(?:[:：—–-]|$)/;
const NAME = /^[A-Za-z_\u3400-\u9fff][\w .\-/\u3400-\u9fff]{0,60}$/;
const KEY = /"([A-Za-z_\u3400-\u9fff][\w .\-\u3400-\u9fff]{0,40})"\s{0,4}:/g;

class FieldsReader {
  readonly listed: NamedColumn[] = [];
  readonly sampled: NamedColumn[] = [];
  private readonly card: Card;
  private readonly known = new Set<string>();

  constructor(card: Card) {
    this.card = card;
  }

  take(part: OutlineSection): void {
    const isOfFields = titled(part, FIELDS_TITLE);
    if (part.rows.length > 0) this.readTables(part.rows, isOfFields);
    const isLoose = !isOfFields && titled(part, LOOSE_TITLE);
    if ((isOfFields || isLoose) && !SAMPLES_TITLE.test(part.title))
      for (const { text, line, label, value } of part.blocks)
        if (label !== undefined && value !== undefined && text.includes(" | ")) continue;
        else
          for (const [i, row] of text.split("\n").entries()) this.readLine(row, line + i, isLoose);
    if (part.figures.length > 0 && (isOfFields || titled(part, SAMPLES_TITLE)))
      for (const figure of part.figures) if (figure.kind === "code") this.readSample(figure);
  }

  private readLine(row: string, line: number, onlyCode: boolean): void {
    const match = ENTRY.exec(row.trimStart().slice(0, 400));
    const name = match?.slice(1, onlyCode ? 2 : undefined).find((text) => text !== undefined);
    if (match && name !== undefined)
      this.add(this.listed, name, line, row.trimStart().slice(match[0].length));
  }

  /** Reads tables with a row for each column; the first row says what stands where. */
  private readTables(rows: readonly TableRow[], isOfFields: boolean): void {
    let table = -1;
    let named = -1;
    let meaning = -1;
    for (const { cells, line, table: number } of rows) {
      if (number !== table) {
        table = number;
        const header = cells.map((cell) => plain(cell).slice(0, 40));
        named = header.findIndex((cell) => FIELD_HEADER[isOfFields ? "near" : "sure"].test(cell));
        meaning = header.findIndex((cell) => MEANING_HEADER.test(cell));
        if (!isOfFields && header.length < 2) named = -1;
      } else if (named >= 0)
        this.add(this.listed, plain(cells[named] ?? ""), line, cells[meaning] ?? "");
    }
  }

  /** Reads the keys of an example in JSON. */
  private readSample({ text, line }: Figure): void {
    if (!/^\s{0,20}[{[]/.test(text)) return;
    const sample = text.slice(0, MOST_SAMPLE);
    let row = line;
    let end = 0;
    for (const match of sample.matchAll(KEY)) {
      row += sample.slice(end, match.index).split("\n").length - 1;
      end = match.index;
      // The first line of a block of code is its fence.
      this.add(this.sampled, match[1] ?? "", row + 1, "");
    }
  }

  private add(columns: NamedColumn[], raw: string, line: number, description: string): void {
    const text = raw.replace(/^[\s_*]{1,4}|[\s_*]{1,4}$/g, "");
    if (this.known.size >= MOST_FIELDS || this.known.has(text) || !NAME.test(text)) return;
    this.known.add(text);
    const meaning = describedMeaning(columnMeaning(text), plain(description.slice(0, 300)));
    columns.push({ text, at: this.place(text, line), meaning });
  }

  private place(name: string, line: number): Location {
    const index = this.card.lines.line(line).slice(0, 2000).indexOf(name);
    if (index < 0) return linePlace(this.card, line);
    const start = { line, column: index + 1 };
    return this.card.location({ start, end: { line, column: index + 1 + name.length } });
  }
}

/** True if a part, or one above it but the title of the card, is called so. */
function titled(part: OutlineSection, title: RegExp): boolean {
  for (let at: OutlineSection | undefined = part; at && at.level > 1; at = at.parent)
    if (title.test(at.title)) return true;
  return false;
}
