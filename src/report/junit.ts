import type { Diagnostic, Finding, Report } from "../model/report.js";
import { lineAddress } from "./address.js";
import { xml } from "./escape.js";
import { elsewhere, lineAndColumn } from "./group.js";
import { withNames } from "./names.js";
import type { RenderContext, Reporter } from "./reporter.js";
import { problems, totals } from "./verdict.js";
import { doubtOf, levelWord, sourceOf, suppressionOf, type WordsOf, words } from "./words.js";

/**
 * JUnit XML as Jenkins, GitLab and action-junit-report read it: a suite for every document, a case for every finding, one
 * passed case for a document without any. The format knows no severities. Errors and warnings are failures, because
 * nothing else is shown with its message everywhere; what could not be decided is an error, so that it never looks like a
 * pass; notices and what is excused are skipped. Whether a job fails is the exit code's to say.
 */
export const junitReport: Reporter = {
  id: "junit",
  title: "JUnit XML for Jenkins, GitLab and others",
  render: (report, context) => [...junitParts(report, context)].join(""),
  parts: junitParts,
};

type CaseResult = "passed" | "failure" | "error" | "skipped";

interface TestCase {
  readonly name: string;
  readonly result: CaseResult;
  readonly type: string;
  readonly message: string;
  /** Lines below the message. */
  readonly more: readonly string[];
  readonly line?: number;
}

const TOOL = "cardwarden";

function* junitParts(given: Report, context: RenderContext): Iterable<string> {
  const report = withNames(given);
  const suites = suitesOf(report, context);
  const allCases = [...suites.values()].flat();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="${TOOL}" ${counts(allCases)}>\n`;
  for (const [file, cases] of suites) yield* suite(file, cases);
  yield "</testsuites>\n";
}

/**
 * Returns cases by file, in the order of the files. What is said of the run as a whole has a suite of its own, the last.
 */
function suitesOf(report: Report, context: RenderContext): Map<string, TestCase[]> {
  const byFile = new Map<string, TestCase[]>(report.documents.map(({ file }) => [file, []]));
  for (const finding of report.findings) {
    const { file } = finding.primary;
    const cases = byFile.get(file) ?? [];
    byFile.set(file, cases);
    cases.push(caseOf(finding, report, context));
  }
  const suites = new Map([...byFile].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  for (const cases of suites.values()) {
    if (cases.length === 0) cases.push(passed);
    else unique(cases);
  }
  const runCases = problems(report).map((diagnostic) =>
    caseOfDiagnostic(diagnostic, words(report.locale)),
  );
  if (suites.size + runCases.length === 0)
    runCases.push({ ...passed, result: "skipped", message: totals(report) });
  if (runCases.length > 0) suites.set("", unique([...(suites.get("") ?? []), ...runCases]));
  return suites;
}

const passed: TestCase = { name: TOOL, result: "passed", type: "", message: "", more: [] };

/** Numbers cases of one name, which readers would take for one case. */
function unique(cases: TestCase[]): TestCase[] {
  const seen = new Set<string>();
  for (const [i, testCase] of cases.entries()) {
    let name = testCase.name;
    for (let count = 2; seen.has(name); count++) name = `${testCase.name} #${count}`;
    seen.add(name);
    cases[i] = { ...testCase, name };
  }
  return cases;
}

function caseOf(finding: Finding, report: Report, { rules }: RenderContext): TestCase {
  const word = words(report.locale);
  const { ruleId, subject, severity, outcome, suppressed, primary } = finding;
  const unknown = outcome === "undetermined";
  const result: CaseResult =
    suppressed !== undefined || severity === "notice" ? "skipped" : unknown ? "error" : "failure";
  const level = levelWord(finding, report.locale);
  const excused = suppressionOf(finding, report.locale);
  const source = sourceOf(finding, report.locale);
  const doubt = doubtOf(finding, report.locale);
  const address = lineAddress(report, primary);
  const page = rules?.get(ruleId)?.page;
  return {
    name: `${ruleId} ${subject}`,
    result,
    type: unknown ? outcome : severity,
    message:
      excused.length > 0
        ? word("report.labeled", {
            label: excused.join(word("report.apart")),
            text: finding.message,
          })
        : result === "skipped"
          ? word("report.labeled", { label: level, text: finding.message })
          : finding.message,
    more: [
      `${level} ${primary.file}:${lineAndColumn(primary)}`,
      ...(address === undefined ? [] : [address]),
      ...(source === undefined
        ? []
        : [word("report.labeled", { label: word("report.because"), text: source })]),
      ...(doubt === undefined
        ? []
        : [word("report.labeled", { label: word("report.note"), text: doubt })]),
      ...elsewhere(finding).map(({ note, at: location }) =>
        word("report.labeled", {
          label: word("report.see"),
          text: `${location.file}:${lineAndColumn(location)} ${note}`,
        }),
      ),
      ...(finding.remedy === ""
        ? []
        : [word("report.labeled", { label: word("report.fix"), text: finding.remedy })]),
      ...(page === undefined ? [] : [page]),
    ],
    line: primary.range.start.line,
  };
}

/** Returns the case of what could not be looked at: an error if the run was not whole. */
const caseOfDiagnostic = (
  { code, severity, message, hint, at: location }: Diagnostic,
  word: WordsOf,
): TestCase => ({
  name: location === undefined ? code : `${code} ${location.file}`,
  result: severity === "fatal" ? "error" : "skipped",
  type: code,
  message: hint === undefined ? message : `${message}${word("report.aside", { text: hint })}`,
  more: [],
});

const counts = (cases: readonly TestCase[]): string => {
  const count = (result: CaseResult) =>
    cases.filter((testCase) => testCase.result === result).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
};

function* suite(file: string, cases: readonly TestCase[]): Iterable<string> {
  const where = file === "" ? "" : ` file="${xml(file)}"`;
  const name = file === "" ? TOOL : file;
  yield `  <testsuite name="${xml(name)}" ${counts(cases)}${where}>\n`;
  for (const testCase of cases) yield `${testcase(testCase, name, where).join("\n")}\n`;
  yield "  </testsuite>\n";
}

function testcase(
  { name, result, type, message, more: details, line }: TestCase,
  owner: string,
  where: string,
) {
  const position = line === undefined || where === "" ? where : `${where} line="${line}"`;
  const start = `    <testcase name="${xml(name)}" classname="${xml(owner)}"${position}`;
  if (result === "passed") return [`${start}/>`];
  const attribute = ` message="${xml(message)}"`;
  return [
    `${start}>`,
    ...(result === "skipped"
      ? [`      <skipped${attribute}/>`]
      : [
          `      <${result} type="${xml(type)}"${attribute}>${[message, ...details].map(xml).join("\n")}</${result}>`,
        ]),
    "    </testcase>",
  ];
}
