import type { Finding, Report } from "../model/report.js";
import { clip, markdown as code, fenced, markdownSentence as sentence } from "./escape.js";
import { type Group, groups, place } from "./group.js";
import { mermaidLineage } from "./mermaid.js";
import { paste } from "./paste.js";
import type { RenderContext, Reporter } from "./reporter.js";
import { cappedWord, pasteTitle, sourceOf, totals, words } from "./words.js";

/** GitHub drops a job summary over 1 MiB as a whole; bytes, so Chinese text counts three for one. */
const MAX_BYTES = 900_000;
/** More edges than this are no picture any more. */
const MAX_EDGES = 60;
/** Longer texts would crowd out other findings; the JSON report has them whole. */
const MAX_TEXT = 1000;
const MAX_DIAGNOSTICS = 100;
/** What is excused is a reminder, not news. */
const MAX_EXCUSED = 200;
const MAX_EXCUSED_TEXT = 200;

/** The job summary: verdict, every finding by document and cause, what is excused, lineage. */
export const markdownReport: Reporter = {
  id: "markdown",
  title: "Markdown, as in the job summary",
  render(report, context) {
    const word = words(report.locale);
    const out: string[] = [`## ${sign(report)} Cardwarden`, "", totals(report), ""];
    if (report.lineage.length > 0)
      out.push(
        `### ${word("lineage")}`,
        "",
        "```mermaid",
        mermaidLineage(report.lineage, MAX_EDGES),
        "```",
        "",
      );
    const tail = footer(report);
    let bytes = size([...out, ...tail]);
    let complete = true;
    for (const block of blocks(report, context)) {
      bytes += size(block);
      complete = bytes <= MAX_BYTES;
      if (!complete) break;
      out.push(...block);
    }
    if (!complete) out.push("", word("cut-off"), "");
    return `${[...out, ...tail].join("\n")}\n`;
  },
};

function sign({ summary: { error, warning, notice, documents, undetermined } }: Report): string {
  if (error > 0) return "❌";
  if (undetermined + warning > 0) return "⚠️";
  return documents + notice === 0 ? "➖" : "✅";
}

/** Pieces that stand or fall as a whole where the summary is full; what comes first matters most. */
function* blocks(report: Report, context: RenderContext): Generator<string[]> {
  const word = words(report.locale);
  const byFile = new Map<string, Group[]>();
  for (const group of groups(report))
    byFile.set(group.at.file, [...(byFile.get(group.at.file) ?? []), group]);
  if (byFile.size > 0) yield [`### ${word("findings")}`, ""];
  for (const [file, list] of byFile) {
    const single = list.filter(({ findings }) => findings.length === 1);
    yield [`#### ${short(file)}`, "", ...(single.length === 0 ? [] : tableHead(report))];
    for (const group of single) yield [row(group.findings[0], report)];
    if (single.length > 0) yield [""];
    for (const group of list) {
      if (group.findings.length > 1) yield together(group, report);
      yield addition(group, report, context);
    }
  }
  yield* excused(report);
}

function tableHead({ locale }: Report): string[] {
  const word = words(locale);
  return [
    `| ${word("where")} | | ${word("what")} | ${word("rule")} |`,
    "| --- | --- | --- | --- |",
  ];
}

function row(finding: Finding, report: Report): string {
  const word = words(report.locale);
  const cap = cappedWord(finding.capped);
  const source = sourceOf(finding);
  const what = [
    text(finding.message),
    ...(source === undefined ? [] : [`${word("because")}: ${text(source)}`]),
    ...(finding.remedy === "" ? [] : [`${word("fix")}: ${text(finding.remedy)}`]),
    ...(cap ? [word(cap)] : []),
  ].join("<br>");
  const level =
    finding.outcome === "undetermined" ? `❔ ${word("undetermined")}` : word(finding.severity);
  return `| ${place(finding.primary)} | ${level} | ${what} | ${code(finding.ruleId)} |`;
}

/** The missing statements of one document. */
function together({ findings, severity, at }: Group, report: Report): string[] {
  const word = words(report.locale);
  const items = findings.map((one) => {
    const level = one.severity === severity ? "" : `${word(one.severity)}: `;
    const where = place(one.primary) === place(at) ? "" : `${place(one.primary)} `;
    return `- ${where}${level}${text(one.message)} ${code(one.ruleId)}`;
  });
  return [
    `**${place(at)} ${word(severity)}: ${word("missing", findings.length)}**`,
    "",
    ...items,
    "",
  ];
}

function addition({ findings }: Group, report: Report, context: RenderContext): string[] {
  const block = paste(findings, report.lineage, context.line);
  if (block === undefined) return [];
  const title = pasteTitle(block, report.locale);
  return [title, "", ...fenced(block.lines, "yaml"), ""];
}

/** Findings that a waiver or the baseline excuses, folded. */
function* excused(report: Report): Generator<string[]> {
  const word = words(report.locale);
  const list = report.findings.filter(({ suppressed }) => suppressed !== undefined);
  if (list.length === 0) return;
  const said = (what: string) => sentence(clip(what, MAX_EXCUSED_TEXT));
  const items = list.slice(0, MAX_EXCUSED).map(({ primary, ruleId, message, suppressed }) => {
    const { reason = "", owner = "", expires = "" } = suppressed ?? {};
    const why = [reason, owner, expires].filter((part) => part !== "").map(said);
    const where = code(clip(`${primary.file}:${place(primary)}`, MAX_EXCUSED_TEXT));
    return `- ${where} ${said(message)} ${code(ruleId)}: ${why.join(", ")}`;
  });
  if (list.length > MAX_EXCUSED) items.push(`- ${word("more-places", list.length - MAX_EXCUSED)}`);
  const summary = word("excused-list", list.length);
  // One block: an open <details> would swallow the rest of the summary.
  yield ["<details>", `<summary>${summary}</summary>`, "", ...items, "", "</details>", ""];
}

function footer(report: Report): string[] {
  const word = words(report.locale);
  const packs = report.packs.map(
    ({ name, version, digest }) => `${name} ${version} (${digest.slice(0, 19)}…)`,
  );
  const notChecked = report.diagnostics.map(
    ({ message, at }) => `- ${short(at ? `${at.file}: ${message}` : message)}`,
  );
  return [
    ...(notChecked.length > 0
      ? [`### ${word("diagnostics")}`, "", ...notChecked.slice(0, MAX_DIAGNOSTICS), ""]
      : []),
    `<sub>${report.level} · ${short(packs.join(", "))} · register ${report.register.version} · ${report.date}<br>${word("disclaimer")}</sub>`,
  ];
}

const text = (words: string) => sentence(clip(words, MAX_TEXT));
const short = (text: string) => code(clip(text, MAX_TEXT));
const size = (lines: readonly string[]) => new TextEncoder().encode(lines.join("\n")).length + 1;
