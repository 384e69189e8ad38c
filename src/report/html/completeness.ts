import type { Finding } from "../../model/report.js";
import { itemText } from "../group.js";
import { paste } from "../suggested-keys.js";
import { pasteTitle } from "../words.js";
import type { PageCard, PageSubject } from "./cards.js";
import { type PageContent, placeOf } from "./content.js";
import { changeBadge, itemData } from "./finding.js";
import { factName } from "./labels.js";
import { fold, joined, type Markup, markup, NOTHING, prose } from "./markup.js";

/** Returns what a card states of what is expected, what is missing, and the YAML that would state it. */
export function completenessPart(
  { missing, subjects, file }: PageCard,
  content: PageContent,
): Markup {
  const { word, rules } = content;
  const lines = subjects.flatMap((subject) => completenessLines(subject, content));
  if (missing.length === 0 && lines.length === 0) return NOTHING;
  const items = missing.map((finding) => {
    const anchor = rules.get(finding.ruleId)?.anchor ?? "";
    return markup`<li${itemData(finding, content)}>${prose(itemText(finding, content.report.locale))}${changeBadge(finding, content)} <span class="small">${placeOf(content, finding.primary, file)} · <a href="#${anchor}">${finding.ruleId}</a></span></li>`;
  });
  const list =
    items.length === 0
      ? NOTHING
      : markup`<p>${word("html.missing-items", { count: items.length })}</p><ul class="missing">${items}</ul>`;
  return markup`<section><h4>${word("html.completeness")}</h4>${lines}${list}${pastePart(missing, content)}</section>`;
}

function completenessLines(
  { completeness, transparency }: PageSubject,
  { word, report }: PageContent,
): Markup[] {
  const level = (id: string) => (id === "none" ? word("report.no-level") : id);
  const lines: Markup[] = [];
  if (completeness !== undefined) {
    const { stated, expected, level: reached } = completeness;
    lines.push(
      markup`<p>${word("html.completeness-line", { stated, expected, level: level(reached) })}</p>${bar(stated, expected)}`,
    );
  }
  if (transparency?.claimed !== undefined)
    lines.push(markup`<p>${word("html.claimed-level", { level: transparency.claimed })}</p>`);
  const next = transparency?.missing ?? [];
  if (next.length > 0) {
    const facts = next.map((fact) => factName(fact, report.locale));
    lines.push(markup`<p>${word("html.next-level", { facts })}</p>`);
  }
  return lines;
}

/** Returns a share as a bar; the text beside it says the same. */
const bar = (part: number, of: number): Markup =>
  markup`<svg class="bar" viewBox="0 0 ${Math.max(1, of)} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="on" width="${Math.min(part, of)}" height="1"/></svg>`;

/** Returns the YAML that would state what findings miss, with where it goes. */
export function pastePart(
  findings: readonly Finding[],
  { report, context, word }: PageContent,
): Markup {
  const block = paste(findings, report.lineage, context.line);
  if (block === undefined) return NOTHING;
  const where = pasteTitle(block, report.locale).replace(/[:：]$/, "");
  const lines = joined(
    block.lines.map((line) => markup`${line}`),
    markup`\n`,
  );
  return fold(prose(word("html.paste", { where })), markup`<pre>${lines}</pre>`);
}
