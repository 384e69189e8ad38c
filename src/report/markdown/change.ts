import type {
  LicenseChange,
  OwnStatement,
  PolicyPreview,
  Report,
  RetiredSubject,
} from "../../model/report.js";
import { SEVERITIES } from "../../model/vocabulary.js";
import { clip, markdown as code, markdownSentence as sentence } from "../escape.js";
import { lineAndColumn } from "../group.js";
import { severityWord, type WordsOf, words } from "../words.js";
import { section } from "./blocks.js";

/** Longer names say no more, and a stranger chooses them. */
const MAX_NAME = 200;
const MAX_TEXT = 1000;
const name = (text: string) => code(clip(text, MAX_NAME));

/** Returns licenses that the change altered, and licenses of upstreams that it brought. */
export function licenseLines(report: Report, room: number, heading: string): string[] {
  const word = words(report.locale);
  const items = (report.change?.licenses ?? []).map((change) => [`- ${license(change, report)}`]);
  const omission = (count: number) => word("report.more-items", { count });
  return section([`${heading} ${word("report.licenses")}`, ""], items, room, omission);
}

const license = (change: LicenseChange, report: Report) =>
  `${licenseText(change, report, name)}${words(report.locale)("report.aside", { text: name(`${change.at.file}:${lineAndColumn(change.at)}`) })}`;

/** Returns "harbour/student: license mit → llama3.1"; `quote` is the door for the names. */
export function licenseText(
  { subject, upstream, before, after }: LicenseChange,
  { locale }: Report,
  quote: (text: string) => string,
): string {
  const word = words(locale);
  const licenseName = (id: string | null, none: string) => (id === null ? none : quote(id));
  return upstream === undefined
    ? word("report.license-changed", {
        subject: quote(subject),
        before: licenseName(before, word("report.not-stated")),
        after: licenseName(after, word("report.not-stated")),
      })
    : word("report.license-upstream", {
        subject: quote(subject),
        upstream: quote(upstream),
        license: licenseName(after, word("report.not-known")),
      });
}

/** Returns what the change states of itself that makes the check ask less, then what it takes out of the repository. */
export function ownLines(report: Report, room: number, heading: string): string[] {
  const word = words(report.locale);
  const { stated = [], retired = [] } = report.change ?? {};
  const omission = (count: number) => word("report.more-items", { count });
  const statements = stated.map((statement) => [
    `- ${statedText(statement, report, name)}${word("report.aside", { text: name(`${statement.at.file}:${lineAndColumn(statement.at)}`) })}`,
  ]);
  const subjects = retired.map((subject) => [`- ${retiredText(subject, report, name)}`]);
  return [
    ...section([`${heading} ${word("report.stated")}`, ""], statements, room / 2, omission),
    ...section([`${heading} ${word("report.retired")}`, ""], subjects, room / 2, omission),
  ];
}

const STATED = {
  stage: "report.stated-stage",
  ground: "report.stated-ground",
  role: "report.stated-role",
  comment: "report.stated-comment",
} as const;

/** Returns "harbor/student: stage draft"; `quote` is the door for the names. */
export const statedText = (
  { what: kind, subject, value }: OwnStatement,
  { locale }: Report,
  quote: (text: string) => string,
): string => words(locale)(STATED[kind], { subject: quote(subject), value: quote(value) });

const RETIRED = { model: "report.retired-model", dataset: "report.retired-dataset" } as const;

/** Returns "model harbor/student (student/README.md)". */
export const retiredText = (
  { kind, subject, file }: RetiredSubject,
  { locale }: Report,
  quote: (text: string) => string,
): string => words(locale)(RETIRED[kind], { subject: quote(subject), file: quote(file) });

const EFFECTS = {
  disappear: { word: "report.disappear", sentence: "report.would-disappear" },
  appear: { word: "report.appear", sentence: "report.would-appear" },
} as const;

/** Returns what the policy of the change would do, if it were in force. */
export function policyLines(report: Report, room: number, heading: string): string[] {
  const policy = report.change?.policy;
  if (policy === undefined) return [];
  const word = words(report.locale);
  const rows = policy.findings.map(({ ruleId, severity, effect, at: location }) => [
    `| ${name(`${location.file}:${lineAndColumn(location)}`)} | ${severityWord(severity, report.locale)} | ${word(EFFECTS[effect].word)} | ${name(ruleId)} |`,
  ]);
  const head = [
    `| ${word("report.where")} | | ${word("report.effect")} | ${word("report.rule")} |`,
    "| --- | --- | --- | --- |",
  ];
  const files = policy.files.map(name).join(word("report.listed"));
  // The report itself lists only the first.
  const sum = SEVERITIES.reduce(
    (total, severity) => total + policy.disappear[severity] + policy.appear[severity],
    0,
  );
  const omission = (count: number) => word("report.more-items", { count });
  return [
    `${heading} ${word("report.policy")}`,
    "",
    policySentence(policy, report),
    "",
    ...(files === "" ? [] : [word("report.policy-files", { files }), ""]),
    ...section(head, rows, room, omission, Math.max(0, sum - rows.length)),
  ];
}

/** Returns "With the policy of this change 2 errors would disappear, 1 warning would appear; it is not in force." */
export function policySentence(
  policy: PolicyPreview,
  { locale }: Report,
  quote: (text: string) => string = sentence,
): string {
  const word = words(locale);
  if (policy.problem !== undefined)
    return word("report.policy-problem", { problem: quote(clip(policy.problem, MAX_TEXT)) });
  const part = (effect: "disappear" | "appear") => {
    const { error, warning, notice } = policy[effect];
    const counts = [
      ...(error > 0 ? [word("report.errors", { count: error })] : []),
      ...(warning > 0 ? [word("report.warnings", { count: warning })] : []),
      ...(notice > 0 ? [word("report.notices", { count: notice })] : []),
    ];
    return counts.length === 0
      ? []
      : [word(EFFECTS[effect].sentence, { findings: listed(counts, word) })];
  };
  const parts = [...part("disappear"), ...part("appear")];
  return parts.length === 0
    ? word("report.policy-same")
    : word("report.policy-effect", { effects: parts.join(word("report.comma")) });
}

/** Returns "1 error, 2 warnings and 3 notices". */
const listed = (parts: readonly string[], word: WordsOf) =>
  [parts.slice(0, -1).join(word("report.listed")), ...parts.slice(-1)]
    .filter((part) => part !== "")
    .join(word("report.and"));
