import type { Range } from "../model/location.js";
import { currentRuleId } from "../model/spelling.js";
import { frontMatter } from "./frontmatter.js";
import { type Lines, lines } from "./lines.js";
import { yamlComments } from "./yaml.js";

/** What stands in a comment that excuses a finding; the cost of a text without one is the search for it. */
export const IGNORE = "cardwarden-ignore";
const WHOLE_FILE = `${IGNORE}-file`;

/** `cardwarden-ignore <rule>: <reason>` in a comment, read and not judged: the reason may be empty, the rule anything. */
export interface IgnoreComment {
  readonly rule: string;
  readonly reason: string;
  readonly range: Range;
  /** Last line that it is for, the one below it; undefined for `cardwarden-ignore-file`. */
  readonly until: number | undefined;
}

/** Comments of one file; who writes more does not mean single findings. */
const MOST = 200;
const MOST_RULE = 120;
const MOST_REASON = 500;

/**
 * Returns the comments of a Markdown or YAML text, in their order: HTML comments of a body outside code, comments of
 * front matter and of YAML. Every step goes forward through the text, so that no text costs more than its length.
 */
export function ignoreComments(text: string, kind: "markdown" | "yaml"): readonly IgnoreComment[] {
  if (!text.includes(IGNORE)) return [];
  const map = lines(text);
  const comments: IgnoreComment[] = [];
  for (const { start, end } of kind === "yaml"
    ? yamlComments(text, 0, text.length)
    : inCard(text, map)) {
    const last = map.position(end - 1).line;
    for (const directive of directives(text, start, end))
      if (comments.length < MOST)
        comments.push({
          rule: currentRuleId(directive.rule),
          reason: directive.reason,
          range: map.range(directive.start, directive.end),
          until: directive.whole ? undefined : last + 1,
        });
  }
  return comments;
}

/** Offsets of one comment with its signs. */
interface CommentSpan {
  readonly start: number;
  readonly end: number;
}

function inCard(text: string, map: Lines): CommentSpan[] {
  const front = frontMatter(text);
  if (front === undefined) return inBody(text, 0, map);
  return [...yamlComments(text, front.start, front.end), ...inBody(text, front.body, map)];
}

/** Opening or closing of a fenced block (CommonMark 4.5), also in a list or a quotation. */
const FENCE = /^[ \t>]{0,40}(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;

/** Returns HTML comments of a body, but those in fenced, indented and inline code: there they are text. */
function inBody(text: string, body: number, map: Lines): CommentSpan[] {
  const spans: CommentSpan[] = [];
  let fence: string | undefined;
  let inCode = false;
  let blankBefore = true;
  for (let line = map.position(body).line; line <= map.count; line++) {
    const row = map.line(line);
    const mark = FENCE.exec(row)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && row.trimEnd().endsWith(mark)) fence = undefined;
      continue;
    }
    const blank = row.trim() === "";
    inCode = !blank && INDENTED.test(row) && (blankBefore || inCode);
    blankBefore = blank;
    if (inCode) continue;
    if (mark !== undefined) {
      fence = mark;
      continue;
    }
    const end = lastComment(text, map.offset(line), row, spans);
    if (end === undefined) break;
    line = Math.max(line, map.position(end).line);
  }
  return spans;
}

/** Adds the comments that begin on a line; where the last of them ends, or undefined where it never does. */
function lastComment(
  text: string,
  start: number,
  row: string,
  spans: CommentSpan[],
): number | undefined {
  let code = false;
  let column = 0;
  for (let open = row.indexOf("<!--"); open >= 0; open = row.indexOf("<!--", column)) {
    for (; column < open; column++) if (row[column] === "`") code = !code;
    column += 4;
    if (code) continue;
    const close = text.indexOf("-->", start + column);
    if (close < 0) return undefined;
    spans.push({ start: start + open, end: close + 3 });
    column = close + 3 - start;
  }
  return start + column;
}

/** Signs before the word: those of the comment, where it begins on this line. */
const SIGNS = /^\s*(?:<!--+|#+)?\s*/;

/** Yields what the lines of a comment say; the signs of the comment are not part of the range. */
function* directives(text: string, begins: number, ends: number) {
  let start = begins;
  for (const row of text.slice(begins, ends).split(/\r\n|\r|\n/)) {
    const begin = start + (SIGNS.exec(row)?.[0].length ?? 0);
    const behindSigns = row.slice(begin - start);
    // Line ends are one sign or two.
    start += row.length;
    start += text.startsWith("\r\n", start) ? 2 : 1;
    if (!behindSigns.startsWith(IGNORE)) continue;
    const statement = (
      behindSigns.endsWith("-->") ? behindSigns.slice(0, -3) : behindSigns
    ).trimEnd();
    const isWholeFile = statement.startsWith(WHOLE_FILE);
    const words = statement.slice(isWholeFile ? WHOLE_FILE.length : IGNORE.length);
    if (words !== "" && !/^\s/.test(words)) continue;
    yield {
      whole: isWholeFile,
      start: begin,
      end: begin + statement.length,
      ...parts(words.trim()),
    };
  }
}

/** Splits `<rule>: <reason>`; what does not have this form has no reason. */
function parts(words: string): { rule: string; reason: string } {
  const end = words.search(/[\s:：]/);
  const rule = (end < 0 ? words : words.slice(0, end)).slice(0, MOST_RULE);
  const reasonText = end < 0 ? "" : words.slice(end).trimStart();
  const reason = /^[:：]/.test(reasonText) ? reasonText.slice(1).trim() : "";
  return { rule, reason: reason.slice(0, MOST_REASON) };
}
