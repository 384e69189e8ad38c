import { frontMatter } from "../../text/frontmatter.js";
import { headingKey } from "./heading-key.js";

/** How much of a page is looked at: a card says early what it is. */
const MOST = 60_000;
const LEAD = 1_500;

/** A page in the parts in which signs are looked for. Headings stand as keys, a line each. */
export interface PageRegions {
  readonly title: string;
  /** The first prose after the title, without links, images and badges. */
  readonly lead: string;
  readonly headings: string;
  /** What is neither code nor heading. */
  readonly prose: string;
  readonly code: string;
  /** Everything. */
  readonly text: string;
}
export type Region = keyof PageRegions;

const FENCE = /^[ \t]{0,8}(?:[>*-] ?)?(```|~~~)/;
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]*(\S.{0,300})/;
const HTML_HEADING = /<h[1-4]\b[^>\n]{0,200}>(.{0,400})/i;
const BOLD =
  /^[ \t]{0,6}(?:[-*•] )?(?:\*\*|__)([^*_\n]{2,220})(?:\*\*|__)[ \t]{0,4}[:：]?(.{0,4000})$/;

/** Cuts a page into its parts, line by line. */
export function pageOf(source: string): PageRegions {
  const whole = source.slice(0, MOST);
  const body = withoutComments(whole.slice(frontMatter(whole)?.body ?? 0));
  const headings: string[] = [];
  const prose: string[] = [];
  const code: string[] = [];
  let title = "";
  let lead = "";
  let fence: string | undefined;
  let isTitled = false;
  const heading = (text: string) => {
    const plain = plainText(text);
    headings.push(headingKey(plain));
    if (!isTitled) title = plain;
    isTitled = true;
  };
  const lines = body.split(/\r\n|\r|\n/);
  for (const [i, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || fence === mark)) {
      fence = fence === undefined ? mark : undefined;
      continue;
    }
    if (fence !== undefined) {
      code.push(line);
      continue;
    }
    const hash = HEADING.exec(line)?.[1] ?? HTML_HEADING.exec(line)?.[1];
    if (hash !== undefined) {
      heading(/[\p{L}\p{N}]/u.test(plainText(hash)) ? hash : `${hash} ${lines[i + 1] ?? ""}`);
      continue;
    }
    if (
      /^(?:={3,}|-{3,})\s{0,20}$/.test(line) &&
      /\S/.test(lines[i - 1] ?? "") &&
      !/^\s*\|/.test(lines[i - 1] ?? "")
    ) {
      heading(lines[i - 1] ?? "");
      continue;
    }
    const bold = BOLD.exec(line);
    if (bold?.[1] !== undefined) headings.push(headingKey(plainText(bold[1])));
    prose.push(line);
    if (title === "" && line.trim() !== "" && plainText(line) !== "")
      title = plainText(line).slice(0, 120);
    if (lead.length < LEAD && line.trim() !== "") lead += `${plainText(line)}\n`;
  }
  return {
    title,
    lead: lead.slice(0, LEAD),
    headings: headings.join("\n"),
    prose: prose.join("\n"),
    code: code.join("\n"),
    text: body,
  };
}

/** Removes comments of HTML: instructions for those who fill a form. */
function withoutComments(text: string): string {
  if (!text.includes("<!--")) return text;
  let kept = "";
  let from = 0;
  for (;;) {
    const start = text.indexOf("<!--", from);
    if (start < 0) return kept + text.slice(from);
    const end = text.indexOf("-->", start);
    kept += text.slice(from, start);
    if (end < 0) return kept;
    from = end + 3;
  }
}

/** Returns what a reader sees of a line. */
function plainText(line: string): string {
  return line
    .slice(0, 4000)
    .replace(/!\[[^[\]\n]{0,300}\]\([^()\s]{0,500}\)/g, " ")
    .replace(/\[([^[\]\n]{0,300})\]\([^()\s]{0,500}\)/g, "$1")
    .replace(/<[^<>\n]{0,500}>/g, " ")
    .replace(/[*_`]{1,3}/g, "")
    .replace(/[ \t]+/g, " ")
    .trim();
}
