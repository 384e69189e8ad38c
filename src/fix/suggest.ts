import { isPlaceholder } from "../facts/placeholder.js";
import type { Finding } from "../model/report.js";
import { apply } from "./apply.js";

/** Whole lines of one file and what they become, as a review can suggest them. */
export interface Suggestion {
  readonly file: string;
  readonly startLine: number;
  /** Inclusive. */
  readonly endLine: number;
  /** Without line ends. */
  readonly lines: readonly string[];
}

/** More lines are no suggestion that a person reads. */
const MOST_LINES = 20;
/** GitHub shows a suggestion as a block of code: a line that closes one would end it. */
const FENCE = /^\s*(?:`{3,}|~{3,})/;
/** A line end of its own within the line, and what a reader would not see. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F]/;

/**
 * Returns the whole lines that the fix of a finding replaces. Undefined where there is no fix, where it is in several
 * files or in lines that are not there, where it covers many lines, and where a suggestion could not show it: a fence,
 * a character that nobody sees, a placeholder.
 */
export function suggestions(
  { fix, suppressed }: Pick<Finding, "fix" | "suppressed">,
  lineOf: (file: string, line: number) => string | undefined,
): Suggestion | undefined {
  const [first] = fix?.edits ?? [];
  if (fix === undefined || first === undefined || suppressed !== undefined) return undefined;
  const { file } = first;
  if (fix.edits.some((edit) => edit.file !== file)) return undefined;
  const startLine = Math.min(...fix.edits.map(({ range }) => range.start.line));
  const endLine = Math.max(...fix.edits.map(({ range }) => range.end.line));
  if (endLine - startLine >= MOST_LINES) return undefined;
  const before: string[] = [];
  for (let line = startLine; line <= endLine; line++) {
    const text = lineOf(file, line);
    if (text === undefined) return undefined;
    before.push(text);
  }
  const below = ({ line, column }: { line: number; column: number }) => ({
    line: line - startLine + 1,
    column,
  });
  const { text, done } = apply(before.join("\n"), [
    fix.edits.map((edit) => ({
      text: edit.text,
      range: { start: below(edit.range.start), end: below(edit.range.end) },
    })),
  ]);
  const after = text.split("\n");
  const added = fix.edits.map((edit) => edit.text);
  const strange = [...before, ...after].some((line) => FENCE.test(line) || HIDDEN.test(line));
  if (done[0] !== true || strange || after.length > MOST_LINES || text === before.join("\n"))
    return undefined;
  return added.some((part) => part.split("\n").some((line) => isPlaceholder(line)))
    ? undefined
    : { file, startLine, endLine, lines: after };
}
