import type { Finding, Report } from "../model/report.js";
import { clip, markdown as code, markdownSentence as sentence } from "./escape.js";
import { mermaidLineage } from "./mermaid.js";
import type { Reporter } from "./reporter.js";
import { cappedWord, totals, words } from "./words.js";

/** GitHub drops a job summary over 1 MiB as a whole; bytes, so Chinese text counts three for one. */
const MAX_BYTES = 900_000;
/** More edges than this are no picture any more. */
const MAX_EDGES = 60;
/** Longer texts would crowd out other findings; the JSON report has them whole. */
const MAX_TEXT = 1000;

/** The job summary: verdict, every finding, lineage. */
export const markdownReport: Reporter = {
  id: "markdown",
  title: "Markdown, as in the job summary",
  render(report) {
    const word = words(report.locale);
    const { error, warning, documents, undetermined } = report.summary;
    const sign =
      error > 0 ? "❌" : undetermined > 0 || warning > 0 ? "⚠️" : documents === 0 ? "➖" : "✅";
    const out: string[] = [`## ${sign} Cardwarden`, "", totals(report), ""];
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
    const add = (lines: readonly string[]): boolean => {
      bytes += size(lines);
      if (bytes > MAX_BYTES) return false;
      out.push(...lines);
      return true;
    };
    const byFile = new Map<string, Finding[]>();
    for (const finding of report.findings)
      if (!finding.suppressed)
        byFile.set(finding.primary.file, [...(byFile.get(finding.primary.file) ?? []), finding]);
    let complete = byFile.size === 0 || add([`### ${word("findings")}`, ""]);
    for (const [file, findings] of byFile) {
      complete &&= add([
        `#### ${short(file)}`,
        "",
        `| ${word("where")} | | ${word("what")} | ${word("rule")} |`,
        "| --- | --- | --- | --- |",
      ]);
      for (const finding of findings) complete &&= add([tableRow(finding, report)]);
      complete &&= add([""]);
      if (!complete) break;
    }
    if (!complete) out.push("", word("cut-off"), "");
    return `${[...out, ...tail].join("\n")}\n`;
  },
};

function tableRow(finding: Finding, report: Report): string {
  const word = words(report.locale);
  const { start } = finding.primary.range;
  const cap = cappedWord(finding.capped);
  const source = finding.because.find((one) => one.source !== undefined)?.source;
  const what = [
    sentence(clip(finding.message, MAX_TEXT)),
    ...(source === undefined ? [] : [`${word("because")}: ${sentence(clip(source, MAX_TEXT))}`]),
    ...(finding.remedy === ""
      ? []
      : [`${word("fix")}: ${sentence(clip(finding.remedy, MAX_TEXT))}`]),
    ...(cap ? [word(cap)] : []),
  ].join("<br>");
  const level = finding.outcome === "undetermined" ? word("undetermined") : word(finding.severity);
  return `| ${start.line}:${start.column} | ${level} | ${what} | ${code(finding.ruleId)} |`;
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
      ? [`### ${word("diagnostics")}`, "", ...notChecked.slice(0, 100), ""]
      : []),
    `<sub>${report.level} · ${short(packs.join(", "))} · register ${report.register.version} · ${report.date}<br>${word("disclaimer")}</sub>`,
  ];
}

const short = (text: string) => code(clip(text, MAX_TEXT));
const size = (lines: readonly string[]) => new TextEncoder().encode(lines.join("\n")).length + 1;
