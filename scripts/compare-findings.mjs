// Compares what two builds find on the same folders, so that a change of structure can show that it changes nothing else.
//
//   node scripts/compare-findings.mjs <before> <after> <folder>...
//
// <before> and <after> are command line entries (dist/cli/index.js of two checkouts), or folders of reports that an
// earlier run kept with `--keep <folder>` (the reports of <after>). Each folder is checked as a repository of its own.
// Compared are documents, lineage edges, diagnostics (code, place), and findings: rule, severity, outcome, subject, place,
// related places, suppression and the facts of `because`. Texts are not. The spelling licence counts as license.
// Exits with 0 where nothing differs, with 1 where something does, with 2 where a run failed.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    date: { type: "string", default: "2026-11-30" },
    keep: { type: "string" },
    most: { type: "string", default: "20" },
  },
});
const [before, after, ...folders] = positionals;
if (folders.length === 0) {
  console.error("usage: node scripts/compare-findings.mjs <before> <after> <folder>...");
  process.exit(2);
}

const nameOf = (folder) => `${resolve(folder).replaceAll(/[^\w.-]+/g, "_")}.json`;

/** The report of a folder: from a kept file, or from a run. */
function reportOf(source, folder) {
  if (statSync(source).isDirectory())
    return JSON.parse(readFileSync(join(source, nameOf(folder)), "utf8"));
  const scratch = mkdtempSync(join(tmpdir(), "compare-"));
  try {
    const file = join(scratch, "report.json");
    const { status, stderr } = spawnSync(
      process.execPath,
      [resolve(source), "check", ".", "--format", `json=${file}`, "--date", values.date].concat(
        "--fail-on",
        "never",
        "--allow-empty",
      ),
      { cwd: folder, encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] },
    );
    if (status !== 0) throw new Error(`${source} ended with ${status} in ${folder}\n${stderr}`);
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const place = (at) =>
  at &&
  `${at.file}:${at.range.start.line}:${at.range.start.column}-${at.range.end.line}:${at.range.end.column}`;

/** Facts whose values are sentences of Cardwarden: of these only the number counts. */
const SENTENCES = new Set([
  "document.problems",
  "document.invalid",
  "document.unsupported",
  "policy.weakened",
  "repository.uncheckedDocuments",
]);
const comparable = ({ fact, value }) => (SENTENCES.has(fact) ? [value].flat().length : value);

/** What is compared of a report, a line each. */
function linesOf(report) {
  const lines = [
    ...report.documents.map(({ file, format, subjects }) => ["document", file, format, subjects]),
    ...report.lineage.map((edge) => [
      "edge",
      edge.to,
      edge.from,
      edge.relation,
      edge.resolution,
      place(edge.at),
    ]),
    ...report.diagnostics.map(({ code, severity, at }) => [
      "diagnostic",
      code,
      severity,
      place(at),
    ]),
    ...report.findings.map((finding) => [
      "finding",
      finding.ruleId,
      finding.severity,
      finding.outcome,
      finding.subject,
      place(finding.primary),
      finding.related.map(({ at }) => place(at)),
      finding.because.map((fact) => [
        fact.fact,
        comparable(fact),
        fact.evidence,
        fact.state,
        place(fact.at),
      ]),
      finding.suppressed?.by,
      finding.introduced,
      Boolean(finding.fix),
    ]),
  ];
  return lines.map((line) => JSON.stringify(line).replaceAll("licence", "license"));
}

function without(lines, others) {
  const counts = new Map();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}

let differences = 0;
let findings = 0;
let documents = 0;
try {
  if (values.keep) mkdirSync(values.keep, { recursive: true });
  for (const folder of folders) {
    const report = reportOf(after, folder);
    if (values.keep) writeFileSync(join(values.keep, nameOf(folder)), JSON.stringify(report));
    const [old, fresh] = [linesOf(reportOf(before, folder)), linesOf(report)];
    findings += report.findings.length;
    documents += report.documents.length;
    const [lost, added] = [without(old, fresh), without(fresh, old)];
    differences += lost.length + added.length;
    const shown = (sign, lines) =>
      lines.slice(0, Number(values.most)).map((line) => `${sign} ${line.slice(0, 400)}`);
    if (lost.length + added.length > 0)
      console.log(
        [
          `${folder}: ${lost.length} lost, ${added.length} added`,
          ...shown("-", lost),
          ...shown("+", added),
        ].join("\n"),
      );
  }
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
console.log(
  `${folders.length} folders, ${documents} documents, ${findings} findings: ${differences} differences`,
);
process.exitCode = differences > 0 ? 1 : 0;
