import { dirname, relative, resolve, sep } from "node:path";
import { dayNumber } from "../../facts/day.js";
import { type Message, message, render } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { isHubSpec } from "../../model/hub-spec.js";
import type { Finding, Report } from "../../model/report.js";
import type { Pack } from "../../model/rule.js";
import { currentRuleId } from "../../model/spelling.js";
import { isOutside, policyText, rootOf } from "../../node/files.js";
import { replaceText } from "../../node/write.js";
import { check } from "../../pipeline/check.js";
import { type NewWaiver, waiverItem, withWaivers } from "../../policy/exceptions/waiver-text.js";
import {
  isNeverSuppressed,
  latestDay,
  NO_WAIVERS,
  type WaiverPolicy,
} from "../../policy/exceptions/waivers.js";
import { CONFIG_FILES } from "../../policy/settings/config-files.js";
import { byCause } from "../../report/cause.js";
import { diff, line } from "../../report/escape.js";
import { defineCommand, usageError } from "../options.js";
import { patch } from "../patch.js";
import { NO_RUN_FLAGS, prepare } from "../prepare.js";
import { write } from "../print.js";
import { EXIT } from "../terminal.js";
import {
  dateFlag,
  dryRunFlag,
  levelFlag,
  localeFlag,
  offlineFlag,
  policyFlags,
  value,
} from "./flags.js";

/** `waive`: finds what a line is reported for, and writes the waiver that matches it into the configuration. */
export const waiveCommand = defineCommand({
  name: "waive",
  form: "<file>:<line>",
  summary: message("help.waive"),
  examples: [
    'waive README.md:3 --reason "covered by contract CTR-2026-014" --owner legal@example.org --until 2027-06-30',
  ],
  words: { least: 1, most: 1, takes: message("waive.takes") },
  flags: {
    reason: value("reason", "TEXT", message("flag.waive-reason")),
    owner: value("owner", "TEXT", message("flag.waive-owner")),
    until: value("until", "YYYY-MM-DD", message("flag.waive-until")),
    rule: value("rule", "ID", message("flag.waive-rule")),
    dryRun: dryRunFlag,
    ...policyFlags,
    level: levelFlag,
    locale: localeFlag,
    date: dateFlag,
    offline: offlineFlag,
  },
  async run(options, terminal) {
    const { cwd } = terminal;
    const { locale, date, dryRun } = options;
    const place = placeOf(options.paths[0] ?? "");
    const stated = statedParts(options);
    const path = resolve(cwd, place.file);
    // Before anything is read: the folder above a repository can be a whole disk.
    if (isOutside(rootOf(cwd, [cwd]), path))
      throw new UserError("usage", message("waive.no-file", { file: place.file }));
    const root = rootOf(cwd, [path]);
    const prepared = await prepare({ ...NO_RUN_FLAGS, ...options, paths: [root] }, terminal);
    const { waivers: policy = NO_WAIVERS, packs } = prepared.checking;
    refuseDay(stated.until, date, policy);
    const { report } = await check(prepared.host, { ...prepared.checking, keepFacts: false });
    const at = { file: relative(root, path).split(sep).join("/"), line: place.line };
    const wanted = options.rule === undefined ? undefined : currentRuleId(options.rule);
    const findings = findingsAt(report, at, wanted);
    const [{ ruleId }] = findings;
    if (isNeverSuppressed(ruleId, policy))
      throw new UserError(
        "waiver-refused",
        message("waiver.refused", { rule: ruleId }),
        message("waiver.remove-and-fix"),
      );
    const added = distinct(
      findings.map((finding) => ({
        rule: ruleId,
        ...matching(finding, report, packs),
        reason: stated.reason,
        owner: stated.owner,
        expires: stated.until,
      })),
    );
    const file = configIn(
      root,
      options.config === undefined ? undefined : resolve(cwd, options.config),
    );
    const before = policyText(root, file);
    const after = withWaivers(file, before ?? "", added);
    const items = added.flatMap((waiver) => waiverItem(waiver, ""));
    if (after === undefined)
      throw new UserError(
        "waiver-not-written",
        message("waive.not-extensible", { file }),
        message("waive.add-yourself", { waiver: flow(added) }),
      );
    if (dryRun) {
      terminal.out(diff(patch(file, before, after)) ?? "");
      return EXIT.ok;
    }
    if (before === undefined) write(cwd, resolve(root, file), [after]);
    else if (replaceText(dirname(resolve(root, file)), nameIn(file), before, after) !== "written")
      throw new UserError(
        "cannot-write",
        message("waive.changed", { file }),
        message("waive.try-again"),
      );
    const done = { file: line(file), rule: ruleId, day: stated.until, count: findings.length };
    const text =
      findings.length === 1 ? message("waive.wrote", done) : message("waive.wrote-several", done);
    terminal.out(`${render(text, locale)}\n${items.map((row) => `  ${line(row)}\n`).join("")}`);
    return EXIT.ok;
  },
});

interface LineOfFile {
  readonly file: string;
  readonly line: number;
}

function placeOf(word: string): LineOfFile {
  const [, file, row] = /^(.+?):(\d{1,7})(?::\d{1,7})?$/.exec(word) ?? [];
  if (file === undefined || row === undefined)
    throw usageError(
      message("cli.wrong-words", { command: "waive", takes: message("waive.takes") }),
      example(),
    );
  if (isHubSpec(file))
    throw usageError(message("waive.on-hub", { target: file }), message("target.clone"));
  return { file, line: Number(row) };
}

const example = (): Message =>
  message("cli.for-example", { call: `cardwarden ${waiveCommand.examples[0] ?? ""}` });

/** Returns what the call says of the waiver; no part can be left out. */
function statedParts(options: Partial<Record<"reason" | "owner" | "until", string | undefined>>) {
  const part = (name: "reason" | "owner" | "until") => (options[name] ?? "").trim();
  const parts = { reason: part("reason"), owner: part("owner"), until: part("until") };
  const absent = Object.entries(parts).flatMap(([name, text]) =>
    text === "" ? [`--${name}`] : [],
  );
  if (absent.length > 0) throw usageError(message("waive.needs", { flags: absent }), example());
  return parts;
}

/** Throws unless a day is one on which a waiver may end. */
function refuseDay(day: string, today: string, policy: WaiverPolicy): void {
  const [last, first] = [dayNumber(day), dayNumber(today)];
  const latest = latestDay(today, policy) ?? day;
  const refuse = (text: Message) =>
    usageError(text, message("waive.give-later", { first: today, last: latest }));
  if (last === undefined) throw refuse(message("waive.not-a-day", { day }));
  if (first !== undefined && last < first) throw refuse(message("waive.ended", { day }));
  if (day > latest) throw refuse(message("waive.too-long", { day }));
}

/** Returns the open findings of one rule on a line. Throws a `UserError` that says where else to look. */
function findingsAt(
  { findings, locale }: Report,
  { file, line: row }: LineOfFile,
  rule: string | undefined,
): [Finding, ...Finding[]] {
  const inFile = findings.filter(({ primary }) => primary.file === file);
  const isOfRule = ({ ruleId }: Finding) => rule === undefined || ruleId === rule;
  const here = inFile.filter(
    ({ primary: { range } }) => range.start.line <= row && row <= range.end.line,
  );
  const exact = here.filter(({ primary }) => primary.range.start.line === row);
  const onLine = (exact.length > 0 ? exact : here).filter(isOfRule);
  const [first, ...others] = onLine.filter(({ suppressed }) => !suppressed);
  if (first === undefined) {
    const [excused] = onLine;
    if (excused)
      throw new UserError(
        "nothing-to-waive",
        message("waive.excused", { file, line: row, rule: excused.ruleId }),
        message("waive.nothing-to-do"),
      );
    const open = inFile.filter((finding) => !finding.suppressed && isOfRule(finding));
    throw new UserError(
      "nothing-to-waive",
      rule === undefined
        ? message("waive.no-finding", { file, line: row })
        : message("waive.no-finding-of", { file, line: row, rule }),
      open.length === 0
        ? message("waive.file-clean")
        : message("waive.lines", { lines: nearest(open, row) }),
    );
  }
  const open: [Finding, ...Finding[]] = [first, ...others];
  const rules = [...new Set(open.map(({ ruleId }) => ruleId))];
  // What the reports show as one finding is waived as one: its first rule is the one that they name.
  const [shown = "", ...moreShown] = new Set(byCause(open, locale).map(({ ruleId }) => ruleId));
  if (moreShown.length > 0)
    throw new UserError(
      "several-findings",
      message("waive.several", { file, line: row }),
      message("waive.choose", { rules }),
    );
  const [wanted, ...more] = open.filter(({ ruleId }) => ruleId === shown);
  return [wanted ?? first, ...more];
}

/** How many lines an error names. */
const NEAREST = 5;

/** Returns the lines with findings that are nearest to a line, as `12 (doc/rule)`. */
function nearest(findings: readonly Finding[], row: number): string[] {
  const rules = new Map<number, Set<string>>();
  for (const { primary, ruleId } of findings) {
    const { line: start } = primary.range.start;
    rules.set(start, (rules.get(start) ?? new Set()).add(ruleId));
  }
  return [...rules]
    .sort(([a], [b]) => Math.abs(a - row) - Math.abs(b - row))
    .slice(0, NEAREST)
    .sort(([a], [b]) => a - b)
    .map(([start, ids]) => {
      const [id, ...more] = ids;
      return `${start} (${id}${more.length > 0 ? `, +${more.length}` : ""})`;
    });
}

/** No pattern is longer: what has a longer subject is named by its document. */
const LONGEST_SUBJECT = 300;

/** Returns the parts of a waiver that say what it is for. */
function matching(
  finding: Finding,
  { documents }: Report,
  packs: readonly Pack[],
): Pick<NewWaiver, "subject" | "value"> {
  const { subject, primary, ruleId, because } = finding;
  const isDocument = documents.some(
    ({ file, subjects }) =>
      file === primary.file && (file === subject || subjects.includes(subject)),
  );
  // A place that names nothing reads better as the path of its card.
  const isPlace = subject === "." || subject.length > LONGEST_SUBJECT;
  const each = packs.flatMap(({ rules }) => rules).find(({ id }) => id === ruleId)?.each;
  const items = each === undefined ? undefined : because.find(({ fact }) => fact === each)?.value;
  const [item, ...others] = Array.isArray(items) ? items : [];
  return {
    subject: isPlace && isDocument ? primary.file : subject,
    ...(item === undefined || others.length > 0 ? {} : { value: item }),
  };
}

const distinct = (waivers: readonly NewWaiver[]): NewWaiver[] => [
  ...new Map(waivers.map((waiver) => [JSON.stringify(waiver), waiver])).values(),
];

/** Returns waivers on one line, as an error can show them. */
const flow = (waivers: readonly NewWaiver[]): string =>
  waivers.map((waiver) => JSON.stringify(waiver)).join(", ");

/** Returns the configuration of a run by its path from the root: the named one, the one that is there, or the usual one. */
function configIn(root: string, named: string | undefined): string {
  if (named !== undefined) return relative(root, named).split(sep).join("/");
  return CONFIG_FILES.find((file) => policyText(root, file) !== undefined) ?? CONFIG_FILES[0];
}

const nameIn = (path: string): string => path.split("/").at(-1) ?? path;
