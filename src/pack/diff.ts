import { type Message, message, render } from "../messages/index.js";
import type { RegisterAdditions } from "../model/register.js";
import type { PackFile, Removed, RuleFile } from "../model/rule.js";
import { SETTINGS } from "../policy/packs/load.js";
import { BUMPS, type Bump, bumpBetween, next, settingChanges } from "./settings-diff.js";
import { atMost, ranked, rankOf, severitiesOf, withDefaults } from "./stricter-floor.js";

/** One way in which a rule differs between two versions of its pack. */
export interface RuleDifference {
  readonly code:
    | "added"
    | "removed"
    | "severity-raised"
    | "severity-lowered"
    | "condition-wider"
    | "condition-narrower"
    | "condition-same"
    | "parameters"
    | "supersedes"
    | "in-force"
    | "basis"
    | "text"
    | "fix"
    | "place"
    | "examples"
    | "about"
    | "setting";
  readonly bump: Bump;
  readonly note: Message;
}

export interface RuleChange {
  readonly id: string;
  readonly bump: Bump;
  readonly changes: readonly RuleDifference[];
}

export interface PackDiff {
  readonly pack: string;
  readonly from: string;
  readonly to: string;
  readonly rules: readonly RuleChange[];
  /** Whether pack.json says something else beside its version and what it sets, which is among `rules`. */
  readonly head: boolean;
  /** Whether its register entries differ. */
  readonly register: boolean;
  /** What the changes ask for; none where nothing differs. */
  readonly asks: Bump | undefined;
  /** What the new version gives. */
  readonly gives: Bump | undefined;
  /** The least version that will do. */
  readonly least: string;
  readonly enough: boolean;
}

/** A version of a pack: its description, and its rules. */
export interface PackVersion {
  readonly head: PackFile;
  readonly rules: readonly RuleFile[];
  readonly register?: RegisterAdditions | undefined;
}

/**
 * Returns what changed between two versions of a pack, and which version that asks for (docs/versioning.md). `failing`
 * names examples of the old rule that passed and fail under the new one.
 */
export function diffPacks(
  oldPack: PackVersion,
  newPack: PackVersion,
  failing: (then: RuleFile, now: RuleFile) => readonly string[],
): PackDiff {
  const before = new Map(oldPack.rules.map((rule) => [rule.id, rule]));
  const after = new Map(newPack.rules.map((rule) => [rule.id, rule]));
  const rules = [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .flatMap((id): RuleChange[] => {
      const [then, rule] = [before.get(id), after.get(id)];
      const changes =
        then === undefined
          ? rule === undefined
            ? []
            : [added(rule)]
          : rule === undefined
            ? [removed(id, newPack.head.removed)]
            : changed(then, rule, failing);
      return changes.length === 0 ? [] : [{ id, bump: most(changes), changes }];
    });
  const settings = settingChanges(oldPack.head, newPack.head, same);
  if (settings.length > 0)
    rules.unshift({ id: "pack.json", bump: most(settings), changes: settings });
  const head = !same(otherFields(oldPack.head), otherFields(newPack.head));
  const register = !same(oldPack.register, newPack.register);
  const asks = rules.length > 0 ? most(rules) : head || register ? "patch" : undefined;
  const gives = bumpBetween(oldPack.head.version, newPack.head.version);
  return {
    pack: newPack.head.name,
    from: oldPack.head.version,
    to: newPack.head.version,
    rules,
    head,
    register,
    asks,
    gives,
    least: asks === undefined ? oldPack.head.version : next(oldPack.head.version, asks),
    enough:
      asks === undefined || (gives !== undefined && BUMPS.indexOf(gives) <= BUMPS.indexOf(asks)),
  };
}

/** Returns a difference as its JSON states it: with the notes in English. */
export const diffJson = (diff: PackDiff) => ({
  ...diff,
  rules: diff.rules.map(({ id, bump, changes }) => ({
    id,
    bump,
    changes: changes.map(({ note, ...change }) => ({ ...change, note: render(note, "en") })),
  })),
});

const otherFields = ({ version: _, $schema: __, ...head }: PackFile) =>
  Object.fromEntries(
    Object.entries(head).filter(([key]) => !(SETTINGS as readonly string[]).includes(key)),
  );

const most = (changes: readonly { readonly bump: Bump }[]): Bump =>
  BUMPS.find((bump) => changes.some((change) => change.bump === bump)) ?? "patch";

const same = (a: unknown, b: unknown) => canonical(a) === canonical(b);

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    member !== null && typeof member === "object" && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

function added(rule: RuleFile): RuleDifference {
  const worst = Math.max(
    ...severitiesOf(rule).map((severity) => ranked(severity, rule.status).baseline),
  );
  const word =
    worst === rankOf("error") ? "error" : worst === rankOf("warning") ? "warning" : "notice";
  return {
    code: "added",
    bump: word === "error" ? "major" : "minor",
    note: message("diff.added", { severity: word }),
  };
}

function removed(id: string, tombstones: readonly Removed[] = []): RuleDifference {
  const stone = tombstones.find((tombstone) => tombstone.id === id);
  return {
    code: "removed",
    bump: "major",
    note:
      stone === undefined
        ? message("diff.removed-unexplained")
        : stone.replacedBy === undefined
          ? message("diff.removed", { reason: stone.reason })
          : message("diff.replaced", { reason: stone.reason, rule: stone.replacedBy }),
  };
}

function changed(
  then: RuleFile,
  after: RuleFile,
  failing: (then: RuleFile, after: RuleFile) => readonly string[],
): RuleDifference[] {
  const changes: RuleDifference[] = [];
  const add = (code: RuleDifference["code"], bump: Bump, note: Message) =>
    changes.push({ code, bump, note });
  const judged = same(conditions(then), conditions(after));
  if (judged) severities(then, after, add);
  else {
    const fails = failing(then, after);
    if (fails.length > 0)
      add("condition-wider", "major", message("diff.condition-fails", { examples: fails }));
    else if (!atMost(after, then)) add("condition-wider", "major", message("diff.condition-wider"));
    else if (atMost(then, after)) add("condition-same", "patch", message("diff.condition-same"));
    else add("condition-narrower", "patch", message("diff.condition-narrower"));
  }
  parameters(then, after, add);
  const lost = then.supersedes.filter((id) => !after.supersedes.includes(id));
  if (lost.length > 0) add("supersedes", "major", message("diff.supersedes-less", { rules: lost }));
  else if (!same(then.supersedes, after.supersedes))
    add("supersedes", "patch", message("diff.supersedes-more"));
  grounds(then, after, add);
  for (const [code, fields, note] of OTHER_FIELDS)
    if (fields.some((field) => !same(then[field], after[field]))) add(code, "patch", note);
  const messages = (rule: RuleFile) => rule.cases?.map(({ message }) => message);
  if (
    !changes.some(({ code }) => code === "text") &&
    judged &&
    !same(messages(then), messages(after))
  )
    add("text", "patch", message("diff.text"));
  return changes;
}

const OTHER_FIELDS: readonly [RuleDifference["code"], readonly (keyof RuleFile)[], Message][] = [
  [
    "text",
    ["title", "message", "messageUndetermined", "rationale", "remedy", "remedyInManifest"],
    message("diff.text"),
  ],
  ["fix", ["fix"], message("diff.fix")],
  ["place", ["anchor"], message("diff.place")],
  ["examples", ["examples"], message("diff.examples")],
  ["about", ["kind", "stage", "status", "since", "changed", "seed"], message("diff.about")],
];

type Add = (code: RuleDifference["code"], bump: Bump, note: Message) => void;

/** What decides, as it is where nobody configures it. */
function conditions(rule: RuleFile) {
  const { when, undetermined, require, cases, subject } = withDefaults(rule);
  return {
    subject: [subject].flat().sort(),
    when,
    undetermined,
    require: require ?? cases?.map((ruleCase) => ruleCase.require),
  };
}

/** Severities of the same cases. */
function severities(then: RuleFile, after: RuleFile, add: Add): void {
  const before = severitiesOf(then);
  const pairs = severitiesOf(after).map((severity, i) => ({
    to: severity,
    from: before[i] ?? severity,
    rank: ranked(severity, after.status),
    was: ranked(before[i] ?? severity, then.status),
  }));
  const severityText = ({ baseline, strict = baseline }: RuleFile["severity"] & object) =>
    strict === baseline ? baseline : `${baseline} (strict: ${strict})`;
  const notes = (test: (pair: (typeof pairs)[number]) => boolean) =>
    pairs
      .filter(test)
      .map(({ from, to }) =>
        same(from, to)
          ? message("diff.now", { status: after.status })
          : message("diff.from-to", { from: severityText(from), to: severityText(to) }),
      );
  const raised = notes(
    (pair) => pair.rank.baseline > pair.was.baseline || pair.rank.strict > pair.was.strict,
  );
  const lowered = notes(
    (pair) => pair.rank.baseline < pair.was.baseline || pair.rank.strict < pair.was.strict,
  );
  if (raised.length > 0)
    add("severity-raised", "major", message("diff.severity-raised", { changes: raised }));
  else if (lowered.length > 0)
    add("severity-lowered", "patch", message("diff.severity-lowered", { changes: lowered }));
}

function parameters(then: RuleFile, current: RuleFile, add: Add): void {
  const { parameters: before = {} } = then;
  const { parameters: after = {} } = current;
  if (same(before, after)) return;
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const fresh = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  if (gone.length > 0)
    add("parameters", "major", message("diff.parameters-removed", { names: gone }));
  else if (fresh.length > 0)
    add("parameters", "minor", message("diff.parameters-added", { names: fresh }));
  else add("parameters", "patch", message("diff.parameters"));
}

/** A basis can lift what kept a severity low: not in force yet, or not read. */
function grounds(then: RuleFile, after: RuleFile, add: Add): void {
  if (same(then.basis, after.basis)) return;
  const firstDay = (rule: RuleFile) =>
    rule.basis.map((ground) => ground.effectiveFrom ?? "").sort()[0] ?? "";
  const lastDay = (rule: RuleFile) =>
    rule.basis
      .map((ground) => ground.effectiveTo ?? "9")
      .sort()
      .at(-1) ?? "9";
  const free = (rule: RuleFile) =>
    rule.basis.some((ground) => ground.verified === true || ground.instrument === "Cardwarden");
  const worst = Math.max(
    ...severitiesOf(after).map((severity) => ranked(severity, after.status).strict),
  );
  if (free(after) && !free(then) && worst === rankOf("error"))
    add("severity-raised", "major", message("diff.basis-read"));
  else if (firstDay(after) < firstDay(then) || lastDay(after) > lastDay(then))
    add("in-force", "minor", message("diff.in-force"));
  else add("basis", "patch", message("diff.basis"));
}
