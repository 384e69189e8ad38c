import type { Locale } from "../model/vocabulary.js";
import type { RenderContext } from "./reporter.js";
import { width, wrap } from "./width.js";
import { type WordsOf, words } from "./words.js";

const CODES = { error: 31, warning: 33, notice: 36, bold: 1, dim: 2, green: 32 } as const;
type Style = keyof typeof CODES;

/** Lines of a text for a terminal since the last `take`, and how to write more. */
export class TerminalPage {
  private out: string[] = [];
  private last: string | undefined;
  protected readonly context: RenderContext;
  protected readonly word: WordsOf;

  constructor(context: RenderContext, locale: Locale) {
    this.context = context;
    this.word = words(locale);
  }

  add(text: string): void {
    this.out.push(text);
    this.last = text;
  }

  /** An empty line, never two. */
  blank(wanted = true): void {
    if (wanted && this.last !== undefined && this.last !== "") this.add("");
  }

  paint(style: Style, text: string): string {
    return this.context.color ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text;
  }

  /** Returns the columns that are left behind an indent; undefined where no line is broken. */
  protected columns(indent: number): number | undefined {
    const { width: terminal } = this.context;
    return terminal === undefined ? undefined : Math.max(20, terminal - indent);
  }

  /** Writes a text with the id of its rule behind it; further lines stand below its first word. */
  protected sentence(head: string, indent: number, text: string, rule: string): void {
    const columns = this.columns(indent);
    const rows = wrap(text, columns);
    const last = rows.at(-1) ?? "";
    const id = this.paint("dim", rule);
    if (columns === undefined || width(last) + 2 + rule.length <= columns)
      rows[rows.length - 1] = last === "" ? id : `${last}  ${id}`;
    else rows.push(id);
    for (const [i, row] of rows.entries()) this.add(`${i === 0 ? head : " ".repeat(indent)}${row}`);
  }

  take(): string {
    const text = this.out.map((row) => `${row}\n`).join("");
    this.out = [];
    return text;
  }
}
