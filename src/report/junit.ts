import type { Diagnostic, Finding, Report } from "../model/report.js";
import { xml } from "./escape.js";
import { elsewhere, place } from "./group.js";
import type { RenderContext, Reporter } from "./reporter.js";
import { totals } from "./verdict.js";
import { doubtOf, levelWord, sourceOf, suppressionOf, type Words, words } from "./words.js";

/**
 * JUnit XML as Jenkins, GitLab and action-junit-report read it: a suite for every document, a case for every finding, one
 * passed case for a document without any. The format knows no severities. Errors and warnings are failures, because
 * nothing else is shown with its message everywhere; what could not be told is an error, so that it never looks like a
 * pass; notices and what is excused are skipped. Whether a job fails is the exit code's to say.
 */
export const junitReport: Reporter = {
  id: "junit",
  title: "JUnit XML for Jenkins, GitLab and others",
  render: (report, context) => [...junitParts(report, context)].join(""),
  parts: junitParts,
};

type Result = "passed" | "failure" | "error" | "skipped";

interface Case {
  readonly name: string;
  readonly result: Result;
  readonly type: string;
  readonly message: string;
  /** Lines below the message. */
  readonly more: readonly string[];
  readonly line?: number;
}

const TOOL = "cardwarden";

function* junitParts(report: Report, context: RenderContext): Iterable<string> {
  const suites = suitesOf(report, context);
  const all = [...suites.values()].flat();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="${TOOL}" ${counts(all)}>\n`;
  for (const [file, cases] of suites) yield* suite(file, cases);
  yield "</testsuites>\n";
}

/** Cases by file, in the order of the files. What is said of the run as a whole has a suite of its own, the last. */
function suitesOf(report: Report, context: RenderContext): Map<string, Case[]> {
  const found = new Map<string, Case[]>(report.documents.map(({ file }) => [file, []]));
  for (const finding of report.findings) {
    const { file } = finding.primary;
    const list = found.get(file) ?? [];
    found.set(file, list);
    list.push(caseOf(finding, report, context));
  }
  const suites = new Map([...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  for (const list of suites.values()) {
    if (list.length === 0) list.push(passed);
    else unique(list);
  }
  const rest = report.diagnostics.map((one) => caseOfDiagnostic(one, words(report.locale)));
  if (suites.size + rest.length === 0)
    rest.push({ ...passed, result: "skipped", message: totals(report) });
  if (rest.length > 0) suites.set("", unique([...(suites.get("") ?? []), ...rest]));
  return suites;
}

const passed: Case = { name: TOOL, result: "passed", type: "", message: "", more: [] };

/** Readers take cases of one name for one case. */
function unique(cases: Case[]): Case[] {
  const seen = new Set<string>();
  for (const [i, one] of cases.entries()) {
    let name = one.name;
    for (let count = 2; seen.has(name); count++) name = `${one.name} #${count}`;
    seen.add(name);
    cases[i] = { ...one, name };
  }
  return cases;
}

function caseOf(finding: Finding, report: Report, { rules }: RenderContext): Case {
  const word = words(report.locale);
  const { ruleId, subject, severity, outcome, suppressed, primary } = finding;
  const unknown = outcome === "undetermined";
  const result: Result =
    suppressed !== undefined || severity === "notice" ? "skipped" : unknown ? "error" : "failure";
  const level = levelWord(finding, report.locale);
  const excused = suppressionOf(finding, report.locale);
  const source = sourceOf(finding, report.locale);
  const doubt = doubtOf(finding, report.locale);
  const page = rules?.get(ruleId)?.page;
  return {
    name: `${ruleId} ${subject}`,
    result,
    type: unknown ? outcome : severity,
    message:
      excused.length > 0
        ? word("report.labelled", {
            label: excused.join(word("report.apart")),
            text: finding.message,
          })
        : result === "skipped"
          ? word("report.labelled", { label: level, text: finding.message })
          : finding.message,
    more: [
      `${level} ${primary.file}:${place(primary)}`,
      ...(source === undefined
        ? []
        : [word("report.labelled", { label: word("report.because"), text: source })]),
      ...(doubt === undefined
        ? []
        : [word("report.labelled", { label: word("report.note"), text: doubt })]),
      ...elsewhere(finding).map(({ note, at }) =>
        word("report.labelled", {
          label: word("report.see"),
          text: `${at.file}:${place(at)} ${note}`,
        }),
      ),
      ...(finding.remedy === ""
        ? []
        : [word("report.labelled", { label: word("report.fix"), text: finding.remedy })]),
      ...(page === undefined ? [] : [page]),
    ],
    line: primary.range.start.line,
  };
}

/** What could not be looked at: an error where the run was not whole. */
const caseOfDiagnostic = (
  { code, severity, message, hint, at }: Diagnostic,
  word: Words,
): Case => ({
  name: at === undefined ? code : `${code} ${at.file}`,
  result: severity === "fatal" ? "error" : "skipped",
  type: code,
  message: hint === undefined ? message : `${message}${word("report.aside", { text: hint })}`,
  more: [],
});

const counts = (cases: readonly Case[]): string => {
  const count = (result: Result) => cases.filter((one) => one.result === result).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
};

function* suite(file: string, cases: readonly Case[]): Iterable<string> {
  const where = file === "" ? "" : ` file="${xml(file)}"`;
  const name = file === "" ? TOOL : file;
  yield `  <testsuite name="${xml(name)}" ${counts(cases)}${where}>\n`;
  for (const one of cases) yield `${testcase(one, name, where).join("\n")}\n`;
  yield "  </testsuite>\n";
}

function testcase({ name, result, type, message, more, line }: Case, owner: string, where: string) {
  const at = line === undefined || where === "" ? where : `${where} line="${line}"`;
  const start = `    <testcase name="${xml(name)}" classname="${xml(owner)}"${at}`;
  if (result === "passed") return [`${start}/>`];
  const said = ` message="${xml(message)}"`;
  return [
    `${start}>`,
    ...(result === "skipped"
      ? [`      <skipped${said}/>`]
      : [
          `      <${result} type="${xml(type)}"${said}>${[message, ...more].map(xml).join("\n")}</${result}>`,
        ]),
    "    </testcase>",
  ];
}
