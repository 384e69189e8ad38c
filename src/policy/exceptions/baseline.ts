import * as v from "valibot";
import { type Message, message, render } from "../../messages/index.js";
import { BaselineFile, type BaselineFinding, type BaselineSubject } from "../../model/baseline.js";
import type { RaisedDiagnostic } from "../../model/diagnostic.js";
import { UserError } from "../../model/errors.js";
import type { Finding } from "../../model/report.js";
import { type Locale, SEVERITIES, type SubjectKind } from "../../model/vocabulary.js";
import { readJson } from "../../text/json.js";
import { lines } from "../../text/lines.js";
import { type Node, nearestNode } from "../../text/tree.js";
import { issueMessage } from "../packs/valibot-issues.js";
import { fingerprint } from "./fingerprint.js";
import { type Inventory, inventoried, isElsewhere, type Renames, renames } from "./renames.js";

/** The baseline of a run. */
export interface BaselinePolicy {
  /** What is known; undefined where a first baseline is written. */
  readonly known?: BaselineFile;
  /** Whether the run makes a baseline: of everything where nothing is known, else of what is known and still there. */
  readonly write?: boolean;
}

/**
 * Reads a baseline. What is wrong with it stops the run at its line: half a baseline would let findings count that are
 * known.
 */
export function readBaseline(file: string, text: string): BaselineFile {
  const map = lines(text);
  const { root, data, problems } = readJson(text, map);
  const refuse = (problem: string | Message, range: Node["range"] | undefined) =>
    new UserError(
      "baseline-invalid",
      message("baseline.invalid", { problem }),
      message("baseline.write-again"),
      { file, range: range ?? map.range(0, 0) },
    );
  const [problem] = problems;
  if (problem) throw refuse(problem.message, problem.range);
  const parsed = v.safeParse(BaselineFile, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  throw refuse(
    message("baseline.invalid-value", { path: path.join("/"), problem: issueMessage(issue) }),
    root && nearestNode(root, path).range,
  );
}

/** What a run looked at, as far as a baseline asks. */
export interface BaselineCoverage {
  readonly wholeRepository: boolean;
  readonly locale: Locale;
  readonly tool: NonNullable<BaselineFile["tool"]>;
  /** Rules that could have found something. */
  readonly asked: (ruleId: string) => boolean;
  readonly neverExcused: (ruleId: string) => boolean;
}

/** A diagnostic with what it counts, so that several shares of a run can count what all of them miss. */
export interface CountedDiagnostic extends RaisedDiagnostic {
  readonly items?: readonly string[];
}

export interface BaselineComparison {
  readonly excuses: ReadonlyMap<Finding, NonNullable<Finding["suppressed"]>>;
  readonly diagnostics: readonly CountedDiagnostic[];
  /** Where the run writes one. */
  readonly baseline?: BaselineFile;
}

const KINDS: readonly SubjectKind[] = ["document", "model", "dataset", "edge", "statement"];

/** Tells which findings are known, and what is left of the baseline. `excused` are those that something else excuses. */
export async function compareBaseline(
  findings: readonly Finding[],
  { known: recorded, write }: BaselinePolicy,
  inventory: Inventory,
  looked: BaselineCoverage,
  excused: ReadonlySet<Finding>,
): Promise<BaselineComparison> {
  let subjects: BaselineSubject[] | undefined;
  const currentSubjects = () => (subjects ??= inventoried(inventory));
  const reason = render(message("baseline.reason"), looked.locale);
  const excuse = { by: "baseline", reason } as const;
  const open = findings.filter(({ ruleId }) => !looked.neverExcused(ruleId));
  if (recorded === undefined) {
    if (!write) return { excuses: new Map(), diagnostics: [] };
    const included = open.filter((finding) => !excused.has(finding));
    return {
      excuses: new Map(included.map((finding) => [finding, excuse])),
      diagnostics: [],
      baseline: baselineOf(included.map(entryOf), currentSubjects(), looked),
    };
  }
  const entries = new Map(recorded.findings.map((entry) => [entry.fingerprint, entry]));
  const matches = await matchEntries(
    open,
    entries,
    (recordedSubjects) => renames(recordedSubjects, currentSubjects(), inventory),
    recorded,
  );
  const used = new Set(matches.values());
  const unmatched = [...entries.values()].filter((entry) => !used.has(entry));
  const unasked = new Set<BaselineFinding>();
  for (const entry of unmatched) if (!(await isAsked(entry, inventory, looked))) unasked.add(entry);
  const excuses = [...matches].filter(([finding, entry]) => !isWorse(finding, entry));
  const gone = unmatched.filter((entry) => !unasked.has(entry));
  return {
    excuses: new Map(excuses.map(([finding]) => [finding, excuse])),
    diagnostics: gone.length > 0 && looked.wholeRepository && !write ? [unusedEntries(gone)] : [],
    ...(write
      ? {
          baseline: baselineOf(
            [...[...matches].map(([finding, entry]) => updatedEntry(finding, entry)), ...unasked],
            currentSubjects(),
            looked,
            recorded,
          ),
        }
      : {}),
  };
}

const unusedEntries = (gone: readonly BaselineFinding[]): CountedDiagnostic => ({
  code: "baseline-unused",
  severity: "warning",
  message: message("baseline.unused", { count: gone.length }),
  hint: message("baseline.remove"),
  items: gone.map((entry) => entry.fingerprint),
});

/** Returns every finding and its entry; each entry stands for one finding. */
async function matchEntries(
  findings: readonly Finding[],
  entries: ReadonlyMap<string, BaselineFinding>,
  renamed: (subjects: readonly BaselineSubject[]) => Promise<Renames>,
  recorded: BaselineFile,
): Promise<ReadonlyMap<Finding, BaselineFinding>> {
  const matches = new Map<Finding, BaselineFinding>();
  const used = new Set<BaselineFinding>();
  const take = (finding: Finding, entry: BaselineFinding | undefined) => {
    if (entry === undefined || used.has(entry)) return;
    used.add(entry);
    matches.set(finding, entry);
  };
  for (const finding of findings) take(finding, entries.get(finding.fingerprint));
  if (matches.size === findings.length || used.size === entries.size) return matches;
  const { before } = await renamed(recorded.subjects);
  for (const finding of findings) {
    if (matches.has(finding)) continue;
    for (const kind of KINDS) {
      const name = before(kind, finding.subject);
      if (name !== undefined && !matches.has(finding))
        take(finding, entries.get(fingerprint(finding.ruleId, `${kind} ${name}`, "")));
    }
  }
  return matches;
}

/** True if the run could have found it: its rule was asked, and its document read, or gone. */
const isAsked = async (
  { ruleId, file }: BaselineFinding,
  inventory: Inventory,
  { wholeRepository, asked }: BaselineCoverage,
): Promise<boolean> => asked(ruleId) && (wholeRepository || !(await isElsewhere(file, inventory)));

const isWorse = (a: Pick<Finding, "severity">, b: Pick<Finding, "severity">) =>
  SEVERITIES.indexOf(a.severity) < SEVERITIES.indexOf(b.severity);

const entryOf = ({
  fingerprint,
  ruleId,
  subject,
  severity,
  primary,
}: Finding): BaselineFinding => ({
  fingerprint,
  ruleId,
  subject,
  severity,
  file: primary.file,
});

/** Returns the entry of a finding for a new baseline; its severity may become milder, never graver. */
const updatedEntry = (finding: Finding, entry: BaselineFinding): BaselineFinding =>
  isWorse(finding, entry) ? { ...entryOf(finding), severity: entry.severity } : entryOf(finding);

function baselineOf(
  findings: readonly BaselineFinding[],
  subjects: readonly BaselineSubject[],
  { tool }: BaselineCoverage,
  recorded?: BaselineFile,
): BaselineFile {
  const current = new Set(subjects.map(({ kind, id }) => `${kind} ${id}`));
  const files = new Set(findings.map(({ file }) => file));
  // Of what was not looked at, what is known stays.
  const others = (recorded?.subjects ?? []).filter(
    (subject) =>
      !current.has(`${subject.kind} ${subject.id}`) &&
      subject.files.some((file) => files.has(file)),
  );
  return {
    schema: "baseline.v1",
    tool: { name: tool.name, version: tool.version },
    findings: sorted(
      findings,
      (finding) => `${finding.file}\0${finding.ruleId}\0${finding.fingerprint}`,
    ),
    subjects: sorted([...subjects, ...others], ({ kind, id }) => `${kind} ${id}`),
  };
}

const sorted = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] =>
  items
    .map((item) => [key(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);
