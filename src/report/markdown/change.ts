import type {
  LicenseChange,
  OwnStatement,
  PolicyPreview,
  Report,
  RetiredSubject,
} from "../../model/report.js";
import { SEVERITIES } from "../../model/vocabulary.js";
import { clip, markdown as code, markdownSentence as sentence } from "../escape.js";
import { place } from "../group.js";
import { words } from "../words.js";
import { section } from "./blocks.js";

/** Longer names say no more, and a stranger chooses them. */
const MAX_NAME = 200;
const MAX_TEXT = 1000;
const name = (text: string) => code(clip(text, MAX_NAME));

/** Licenses that the change altered, and licenses of upstreams that it brought. */
export function licenseLines(report: Report, room: number, heading: string): string[] {
  const word = words(report.locale);
  const items = (report.change?.licenses ?? []).map((one) => [`- ${license(one, report)}`]);
  const more = (left: number) => word("more-items", left);
  return section([`${heading} ${word("licenses")}`, ""], items, room, more);
}

const license = (change: LicenseChange, report: Report) =>
  `${licenseText(change, report, name)}${words(report.locale)("aside", name(`${change.at.file}:${place(change.at)}`))}`;

/** "harbour/student: license mit → llama3.1"; `quote` is the door for the names. */
export function licenseText(
  { subject, upstream, before, after }: LicenseChange,
  { locale }: Report,
  quote: (text: string) => string,
): string {
  const word = words(locale);
  const said = (id: string | null, none: string) => (id === null ? none : quote(id));
  return upstream === undefined
    ? word(
        "license-changed",
        quote(subject),
        said(before, word("not-stated")),
        said(after, word("not-stated")),
      )
    : word("license-upstream", quote(subject), quote(upstream), said(after, word("not-known")));
}

/** What the change states of itself that makes the check ask less, then what it takes out of the repository. */
export function ownLines(report: Report, room: number, heading: string): string[] {
  const word = words(report.locale);
  const { stated = [], retired = [] } = report.change ?? {};
  const more = (left: number) => word("more-items", left);
  const statements = stated.map((statement) => [
    `- ${statedText(statement, report, name)}${word("aside", name(`${statement.at.file}:${place(statement.at)}`))}`,
  ]);
  const subjects = retired.map((subject) => [`- ${retiredText(subject, report, name)}`]);
  return [
    ...section([`${heading} ${word("stated")}`, ""], statements, room / 2, more),
    ...section([`${heading} ${word("retired")}`, ""], subjects, room / 2, more),
  ];
}

/** "harbor/student: stage draft"; `quote` is the door for the names. */
export const statedText = (
  { what, subject, value }: OwnStatement,
  { locale }: Report,
  quote: (text: string) => string,
): string => words(locale)(`stated-${what}`, quote(subject), quote(value));

/** "model harbor/student (student/README.md)". */
export const retiredText = (
  { kind, subject, file }: RetiredSubject,
  { locale }: Report,
  quote: (text: string) => string,
): string => words(locale)(`retired-${kind}`, quote(subject), quote(file));

/** What the policy that the change brings would do, if it were in force. */
export function policyLines(report: Report, room: number, heading: string): string[] {
  const policy = report.change?.policy;
  if (policy === undefined) return [];
  const word = words(report.locale);
  const rows = policy.findings.map(({ ruleId, severity, effect, at }) => [
    `| ${name(`${at.file}:${place(at)}`)} | ${word(severity)} | ${word(effect)} | ${name(ruleId)} |`,
  ]);
  const head = [
    `| ${word("where")} | | ${word("effect")} | ${word("rule")} |`,
    "| --- | --- | --- | --- |",
  ];
  const files = policy.files.map(name).join(word("listed"));
  // The report itself lists only the first.
  const sum = SEVERITIES.reduce((all, one) => all + policy.disappear[one] + policy.appear[one], 0);
  const more = (left: number) => word("more-items", left);
  return [
    `${heading} ${word("policy")}`,
    "",
    policySentence(policy, report),
    "",
    ...(files === "" ? [] : [word("policy-files", files), ""]),
    ...section(head, rows, room, more, Math.max(0, sum - rows.length)),
  ];
}

/** "With the policy of this change 2 errors would disappear, 1 warning would appear; it is not in force." */
export function policySentence(
  policy: PolicyPreview,
  { locale }: Report,
  quote: (text: string) => string = sentence,
): string {
  const word = words(locale);
  if (policy.problem !== undefined)
    return word("policy-problem", quote(clip(policy.problem, MAX_TEXT)));
  const part = (effect: "disappear" | "appear") => {
    const { error, warning, notice } = policy[effect];
    const counts = [
      ...(error > 0 ? [word("errors", error)] : []),
      ...(warning > 0 ? [word("warnings", warning)] : []),
      ...(notice > 0 ? [word("notices", notice)] : []),
    ];
    return counts.length === 0 ? [] : [word(`would-${effect}`, listed(counts, word))];
  };
  const parts = [...part("disappear"), ...part("appear")];
  return parts.length === 0
    ? word("policy-same")
    : word("policy-effect", parts.join(word("comma")));
}

/** "1 error, 2 warnings and 3 notices". */
const listed = (parts: readonly string[], word: ReturnType<typeof words>) =>
  [parts.slice(0, -1).join(word("listed")), ...parts.slice(-1)]
    .filter((part) => part !== "")
    .join(word("and"));
