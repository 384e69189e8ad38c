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

/** Reads a baseline. What is wrong with it stops the run at its line: half a baseline would let findings count that are known. */
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
export interface Looked {
  readonly wholeRepository: boolean;
  readonly locale: Locale;
  readonly tool: NonNullable<BaselineFile["tool"]>;
  /** Rules that could have found something. */
  readonly asked: (ruleId: string) => boolean;
  readonly neverExcused: (ruleId: string) => boolean;
}

/** A diagnostic with what it counts, so that several shares of a run can count what all of them miss. */
export interface Counting extends RaisedDiagnostic {
  readonly items?: readonly string[];
}

export interface Compared {
  readonly excuses: ReadonlyMap<Finding, NonNullable<Finding["suppressed"]>>;
  readonly diagnostics: readonly Counting[];
  /** Where the run writes one. */
  readonly baseline?: BaselineFile;
}

const KINDS: readonly SubjectKind[] = ["document", "model", "dataset", "edge", "statement"];

/** Tells which findings are known, and what is left of the baseline. `excused` are those that something else excuses. */
export async function compareBaseline(
  findings: readonly Finding[],
  { known, write }: BaselinePolicy,
  inventory: Inventory,
  looked: Looked,
  excused: ReadonlySet<Finding>,
): Promise<Compared> {
  let subjects: BaselineSubject[] | undefined;
  const now = () => (subjects ??= inventoried(inventory));
  const reason = render(message("baseline.reason"), looked.locale);
  const excuse = { by: "baseline", reason } as const;
  const open = findings.filter(({ ruleId }) => !looked.neverExcused(ruleId));
  if (known === undefined) {
    if (!write) return { excuses: new Map(), diagnostics: [] };
    const all = open.filter((one) => !excused.has(one));
    return {
      excuses: new Map(all.map((one) => [one, excuse])),
      diagnostics: [],
      baseline: made(all.map(entryOf), now(), looked),
    };
  }
  const entries = new Map(known.findings.map((entry) => [entry.fingerprint, entry]));
  const matches = await matched(open, entries, (list) => renames(list, now(), inventory), known);
  const used = new Set(matches.values());
  const rest = [...entries.values()].filter((entry) => !used.has(entry));
  const unasked = new Set<BaselineFinding>();
  for (const entry of rest) if (!(await isAsked(entry, inventory, looked))) unasked.add(entry);
  const excuses = [...matches].filter(([finding, entry]) => !isWorse(finding, entry));
  const gone = rest.filter((entry) => !unasked.has(entry));
  return {
    excuses: new Map(excuses.map(([finding]) => [finding, excuse])),
    diagnostics: gone.length > 0 && looked.wholeRepository && !write ? [unused(gone)] : [],
    ...(write
      ? {
          baseline: made(
            [...[...matches].map(([one, entry]) => kept(one, entry)), ...unasked],
            now(),
            looked,
            known,
          ),
        }
      : {}),
  };
}

const unused = (gone: readonly BaselineFinding[]): Counting => ({
  code: "baseline-unused",
  severity: "warning",
  message: message("baseline.unused", { count: gone.length }),
  hint: message("baseline.remove"),
  items: gone.map((entry) => entry.fingerprint),
});

/** Every finding and its entry; each entry stands for one finding. */
async function matched(
  findings: readonly Finding[],
  entries: ReadonlyMap<string, BaselineFinding>,
  renamed: (subjects: readonly BaselineSubject[]) => Promise<Renames>,
  known: BaselineFile,
): Promise<ReadonlyMap<Finding, BaselineFinding>> {
  const found = new Map<Finding, BaselineFinding>();
  const used = new Set<BaselineFinding>();
  const take = (finding: Finding, entry: BaselineFinding | undefined) => {
    if (entry === undefined || used.has(entry)) return;
    used.add(entry);
    found.set(finding, entry);
  };
  for (const one of findings) take(one, entries.get(one.fingerprint));
  if (found.size === findings.length || used.size === entries.size) return found;
  const { before } = await renamed(known.subjects);
  for (const one of findings) {
    if (found.has(one)) continue;
    for (const kind of KINDS) {
      const name = before(kind, one.subject);
      if (name !== undefined && !found.has(one))
        take(one, entries.get(fingerprint(one.ruleId, `${kind} ${name}`, "")));
    }
  }
  return found;
}

/** Whether the run could have found it: its rule was asked, and its document read, or gone. */
const isAsked = async (
  { ruleId, file }: BaselineFinding,
  inventory: Inventory,
  { wholeRepository, asked }: Looked,
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

/** A finding may become milder in a baseline, never graver. */
const kept = (finding: Finding, entry: BaselineFinding): BaselineFinding =>
  isWorse(finding, entry) ? { ...entryOf(finding), severity: entry.severity } : entryOf(finding);

function made(
  findings: readonly BaselineFinding[],
  subjects: readonly BaselineSubject[],
  { tool }: Looked,
  known?: BaselineFile,
): BaselineFile {
  const here = new Set(subjects.map(({ kind, id }) => `${kind} ${id}`));
  const files = new Set(findings.map(({ file }) => file));
  // Of what was not looked at, what is known stays.
  const others = (known?.subjects ?? []).filter(
    (one) => !here.has(`${one.kind} ${one.id}`) && one.files.some((file) => files.has(file)),
  );
  return {
    schema: "baseline.v1",
    tool: { name: tool.name, version: tool.version },
    findings: sorted(findings, (one) => `${one.file}\0${one.ruleId}\0${one.fingerprint}`),
    subjects: sorted([...subjects, ...others], ({ kind, id }) => `${kind} ${id}`),
  };
}

const sorted = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] =>
  items
    .map((item) => [key(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);
