import type {
  LicenseChange,
  OwnStatement,
  PolicyPreview,
  Report,
  RetiredSubject,
} from "../../model/report.js";
import { SEVERITIES } from "../../model/vocabulary.js";
import { clip, markdownSentence as sentence } from "../escape.js";
import type { RenderContext } from "../reporter.js";
import { type WordsOf, words } from "../words.js";
import { folded, section, size } from "./blocks.js";
import { levelOf, name, placeInFile, ruleLink } from "./cells.js";

const MAX_TEXT = 1000;

/** Returns licenses that the change altered, and licenses of upstreams that it brought. */
export function licenseLines(report: Report, room: number, heading: string): string[] {
  const word = words(report.locale);
  const items = (report.change?.licenses ?? []).map((change) => [`- ${license(change, report)}`]);
  const omission = (count: number) => word("report.more-items", { count });
  return section([`${heading} ${word("report.licenses")}`, ""], items, room, omission);
}

const license = (change: LicenseChange, report: Report) =>
  `${licenseText(change, report, name)}${words(report.locale)("report.aside", { text: placeInFile(change.at, report) })}`;

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
    `- ${statedText(statement, report, name)}${word("report.aside", { text: placeInFile(statement.at, report) })}`,
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

/** Returns what the policy of the change would do after the merge; which findings it concerns stands behind a fold. */
export function policyLines(report: Report, context: RenderContext, room: number): string[] {
  const policy = report.change?.policy;
  if (policy === undefined) return [];
  const word = words(report.locale);
  const rows = policy.findings.map(({ ruleId, severity, effect, at: location }) => [
    `| ${placeInFile(location, report)} | ${levelOf({ outcome: "fail", severity }, report)} | ${word(EFFECTS[effect].word)} | ${ruleLink(ruleId, report, context)} |`,
  ]);
  const head = [
    `| ${word("report.where")} | ${word("report.severity")} | ${word("report.effect")} | ${word("report.rule")} |`,
    "| --- | --- | --- | --- |",
  ];
  const files = policy.files.slice(0, MAX_FILES).map(name).join(word("report.listed"));
  const open = [
    `### ${word("report.policy")}`,
    "",
    policySentence(policy, report),
    "",
    ...(files === "" ? [] : [word("report.policy-files", { files }), ""]),
  ];
  // The report itself lists only the first.
  const sum = SEVERITIES.reduce(
    (total, severity) => total + policy.disappear[severity] + policy.appear[severity],
    0,
  );
  const omission = (count: number) => word("report.more-items", { count });
  const fold = (lines: readonly string[]) =>
    folded(word("report.policy-findings", { count: sum }), lines);
  const left = room - size([...open, ...fold([])]);
  const table = section(head, rows, left, omission, Math.max(0, sum - rows.length));
  return table.length === 0 ? open : [...open, ...fold(table)];
}

/** More files of a policy are listed by the pull request itself. */
const MAX_FILES = 10;

/**
 * Returns "This pull request changes the policy itself. It was judged by the policy of the base branch; after the merge, 2 errors
 * would no longer be reported, and 1 warning would be new."
 */
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
    : word("report.policy-effect", { effects: parts.join(word("report.comma-and")) });
}

/** Returns "1 error, 2 warnings and 3 notices". */
const listed = (parts: readonly string[], word: WordsOf) =>
  [parts.slice(0, -1).join(word("report.listed")), ...parts.slice(-1)]
    .filter((part) => part !== "")
    .join(word("report.and"));
