import type { Finding } from "../model/report.js";
import { line } from "./escape.js";
import { groups } from "./group.js";
import type { Reporter } from "./reporter.js";
import { cappedWord, totals, words } from "./words.js";

const CODES = { error: 31, warning: 33, notice: 36, bold: 1, dim: 2, green: 32 } as const;

/** For people at a terminal: by file, then line, with what decided and the smallest fix. */
export const pretty: Reporter = {
  id: "pretty",
  title: "text for a terminal",
  render(report, { color }) {
    const word = words(report.locale);
    const paint = (style: keyof typeof CODES, text: string) =>
      color ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text;
    const out: string[] = [];
    let file: string | undefined;
    const row = (label: string, text: string) => out.push(`       ${paint("dim", label)} ${text}`);
    const detail = (finding: Finding) => {
      const cap = cappedWord(finding.capped);
      if (cap) row(" ", paint("dim", word(cap)));
      const source = finding.because.find((one) => one.source !== undefined)?.source;
      if (source !== undefined) row(word("because"), line(source));
      for (const { note, at } of finding.related.slice(0, 3))
        row(
          word("see"),
          `${line(at.file)}:${at.range.start.line}:${at.range.start.column} ${line(note)}`,
        );
      if (finding.remedy !== "") row(word("fix"), line(finding.remedy));
    };

    for (const { findings } of groups(report)) {
      const [first] = findings;
      const { start } = first.primary.range;
      if (first.primary.file !== file) {
        file = first.primary.file;
        out.push("", paint("bold", line(file)));
      }
      const level = first.outcome === "undetermined" ? word("undetermined") : word(first.severity);
      const head = `  ${`${start.line}:${start.column}`.padEnd(6)} ${paint(first.severity, level)}`;
      if (findings.length === 1) {
        out.push(`${head}  ${line(first.message)}  ${paint("dim", first.ruleId)}`);
        detail(first);
      } else {
        out.push(`${head}  ${word("missing", findings.length)}`);
        for (const one of findings) {
          const at = one.primary.range.start;
          out.push(
            `         - ${line(one.message)}  ${paint("dim", `${one.ruleId} ${at.line}:${at.column}`)}`,
          );
        }
      }
    }
    for (const { message, hint, at, severity } of report.diagnostics)
      out.push(
        "",
        `${paint(severity === "fatal" ? "error" : "warning", line(message))}${at ? `: ${line(at.file)}` : ""}${hint ? ` (${line(hint)})` : ""}`,
      );

    const { error, warning, notice, documents } = report.summary;
    const clean = documents > 0 && error + warning + notice + report.diagnostics.length === 0;
    const total = clean ? paint("green", totals(report)) : totals(report);
    const packs = report.packs.map(({ name, version }) => `${name} ${version}`).join(", ");
    out.push(
      "",
      total,
      paint(
        "dim",
        `${report.level}; ${line(packs)}; register ${report.register.version}; ${report.date}`,
      ),
      "",
    );
    return out.join("\n").replace(/^\n/, "");
  },
};
