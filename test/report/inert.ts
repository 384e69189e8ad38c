import MarkdownIt, { type Token } from "markdown-it";
import { expect } from "vitest";
import { parseDocument } from "yaml";

export const tokensOf = (text: string): Token[] =>
  new MarkdownIt("default", { html: true, linkify: true }).parse(text, {});

/** Cells of each table, row by row. */
export function tablesOf(text: string): number[][] {
  const tables: number[][] = [];
  for (const { type } of tokensOf(text)) {
    if (type === "table_open") tables.push([]);
    const rows = tables.at(-1) ?? [];
    if (type === "tr_open") rows.push(0);
    if (/^t[hd]_open$/.test(type)) rows.push((rows.pop() ?? 0) + 1);
  }
  return tables;
}

/** Pages of ours: of a rule, of the levels, of what helps. */
const PAGES = /^https:\/\/github\.com\/cardwarden\/cardwarden\/blob\/main\/docs\/[\w./#-]+$/;

/** What GitHub makes more of than text, outside code. */
const OBEYED = /@[\w-]|#\d|\bGH-\d|www\.|:\/\/|[0-9a-f]{7}/i;
const BLOCKS =
  /^(?:heading|paragraph|inline|bullet_list|list_item|fence|html_block|table|thead|tbody|tr|th|td)/;

/**
 * Markdown in which nothing is a stranger's but words: no link but those given, no HTML but ours, no mention, no issue;
 * every row of a table as wide as its head; every fence ours; nothing left open.
 */
export function expectInert(text: string, links: readonly string[] = [], marker = ""): void {
  for (const rows of tablesOf(text)) expect(new Set(rows).size).toBe(1);
  let open = 0;
  for (const { type, children, content, info } of tokensOf(text)) {
    expect(type).toMatch(BLOCKS);
    if (type === "html_block") {
      expect(content.trim()).toMatch(
        /^(?:<details>\n<summary>[\p{L}\d ,()，（）]+<\/summary>|<\/details>|<!-- [\w: =-]+ -->)$/u,
      );
      if (content.startsWith("<!--")) expect(content.trim()).toBe(marker);
      open += content.startsWith("<details>") ? 1 : content.startsWith("</details>") ? -1 : 0;
      expect(open).toBeGreaterThanOrEqual(0);
      expect(open).toBeLessThanOrEqual(1);
    }
    if (type === "fence") expectFence(info, content);
    let code = false;
    let link = false;
    for (const inline of children ?? []) {
      if (inline.type === "link_open" && !PAGES.test(String(inline.attrGet("href"))))
        expect(links).toContain(String(inline.attrGet("href")));
      if (inline.type === "link_open" || inline.type === "link_close") link = !link;
      else expect(inline.type).toMatch(/^(?:text|html_inline|code_inline|strong_(?:open|close))$/);
      // Ours: `---` and `governance` above the YAML, the command that locks upstreams, inputs of the Action.
      if (inline.type === "code_inline")
        expect(inline.content).toMatch(
          /^(?:---|governance:?|cardwarden upstreams lock|(?:report|html)-file)$/,
        );
      if (inline.type === "html_inline") {
        expect(inline.content).toMatch(/^<(?:\/?code|br|\/?sub)>$/);
        if (inline.content.endsWith("code>")) code = !code;
      }
      if (inline.type === "text" && !code && !link) expect(inline.content).not.toMatch(OBEYED);
    }
    expect([code, link]).toEqual([false, false]);
  }
  expect(open).toBe(0);
}

function expectFence(info: string, content: string): void {
  expect(info).toMatch(/^(?:yaml|mermaid)$/);
  if (info === "yaml") expect(parseDocument(content.replace(/^---$/gm, "")).errors).toEqual([]);
  else
    for (const row of content.trimEnd().split("\n").slice(1))
      expect(row).toMatch(
        /^ {2}n\d+(?:\["[^"\]]*"\])? (?:-- (?:finetune|微调) -->|-\.->) n\d+(?:\["[^"\]]*"\])?$/u,
      );
}
