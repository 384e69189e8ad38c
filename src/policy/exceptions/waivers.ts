import { dayNumber, dayOf } from "../../facts/day.js";
import { complete, type Statements, state } from "../../facts/draft.js";
import { message } from "../../messages/index.js";
import type { RaisedDiagnostic } from "../../model/diagnostic.js";
import type { Subject } from "../../model/fact.js";
import type { Location } from "../../model/location.js";
import type { Finding } from "../../model/report.js";
import type { Pack, Removed } from "../../model/rule.js";
import { currentRuleId } from "../../model/spelling.js";
import { byName } from "../../model/subject-id.js";
import { wildcard } from "../../text/glob/index.js";
import { type Node, nodeUnder as nodeAt } from "../../text/tree.js";
import { leaves } from "../packs/conditions.js";
import { listNamesRule } from "../settings/severity.js";
import { unusedHint, type WaivableSubjects } from "./waiver-subjects.js";

const KEYS = ["rule", "subject", "value", "reason", "owner", "expires"] as const;
type WaiverKey = (typeof KEYS)[number];

/** A waiver as the configuration states it, with the place of every part. */
export interface StatedWaiver
  extends Partial<Readonly<Record<WaiverKey, { readonly text: string; readonly at: Location }>>> {
  readonly at: Location;
}

/** The waivers of a run. */
export interface WaiverPolicy {
  readonly stated: readonly StatedWaiver[];
  /** Ids of every loaded or built-in rule. */
  readonly knownRules: ReadonlySet<string>;
  /** What became of a rule that a pack had once. */
  removed?(id: string): Removed | undefined;
  /** False with `--no-waivers`: they are still judged, and excuse nothing. */
  readonly apply: boolean;
  /** How many days ahead a waiver may end; 366 where nothing is said. */
  readonly longestDays?: number;
  /** Rules (`pack/*` for all of a pack) whose findings no exception of any kind excuses, beside {@link NEVER_WAIVED}. */
  readonly never?: readonly string[];
}

export const NO_WAIVERS: WaiverPolicy = { stated: [], knownRules: new Set(), apply: true };

/** What would make every other rule silent, or excuse a waiver by a waiver. */
const NEVER_WAIVED: readonly string[] = [
  "doc/unreadable-document",
  "doc/invalid-waiver",
  "doc/waiver-ends-soon",
  "doc/floor-weakened",
];
/** Twelve months, a leap year included. */
const LONGEST_DAYS = 366;
/** From so many days before its end on a waiver is called to mind. */
export const SOON_DAYS = 30;

/** True if no waiver, comment or baseline excuses the findings of a rule. */
export const isNeverSuppressed = (rule: string, { never = [] }: Pick<WaiverPolicy, "never">) =>
  NEVER_WAIVED.includes(rule) || listNamesRule(never, rule);

/** Returns the last day that a waiver may have; undefined where the day of the run is none. */
export function latestDay(
  date: string,
  { longestDays = LONGEST_DAYS }: Longest,
): string | undefined {
  const today = dayNumber(date);
  return today === undefined ? undefined : dayOf(today + longestDays);
}

/** Returns one entry of `waivers`; the shape was checked before. An empty part counts as not stated. */
export function readWaiver(file: string, node: Node): StatedWaiver {
  const waiver: { -readonly [K in keyof StatedWaiver]: StatedWaiver[K] } = {
    at: { file, range: node.range },
  };
  for (const key of KEYS) {
    const part = nodeAt(node, key);
    const text = part?.kind === "scalar" ? part.text?.trim() : undefined;
    if (part && text)
      waiver[key] = {
        text: key === "rule" ? currentRuleId(text) : text,
        at: { file, range: part.range },
      };
  }
  return waiver;
}

/** Makes every waiver a subject, so that rules can ask for reason, owner and an end. */
export const waiverSubjects = (policy: WaiverPolicy, date: string): Subject[] =>
  policy.stated.map((waiver) => {
    const { at: location, rule, subject, value, expires } = waiver;
    const statements: Statements = new Map();
    for (const key of ["rule", "subject", "reason", "owner"] as const) {
      const part = waiver[key];
      if (part)
        state(statements, `waiver.${key}`, part.text, { at: part.at, evidence: "structured" });
    }
    if (expires) {
      const evidence = { at: expires.at, evidence: "structured" } as const;
      // What is no day stays unsaid; the place of its silence is where it stands.
      if (dayNumber(expires.text) !== undefined)
        state(statements, "waiver.expires", expires.text, evidence);
      state(statements, "waiver.status", statusOf(expires.text, date, policy), {
        ...evidence,
        state: "derived",
      });
    }
    const latest = latestDay(date, policy);
    if (latest !== undefined)
      state(statements, "waiver.latest", latest, {
        at: location,
        evidence: "structured",
        state: "derived",
      });
    const isKnown = policy.knownRules.has(rule?.text ?? "");
    state(statements, "waiver.knownRule", isKnown ? "yes" : "no", {
      // Only a wrong id is worth pointing at.
      at: isKnown ? location : (rule?.at ?? location),
      evidence: "structured",
      state: "derived",
    });
    return complete({
      id: ["waiver", rule?.text ?? "-", subject?.text ?? "-", ...(value ? [value.text] : [])].join(
        " ",
      ),
      kind: "waiver",
      document: location.file,
      at: location,
      statements,
      silence: {
        at: location,
        evidence: "structured",
        unreadable: false,
        ...(expires ? { places: new Map([["waiver.expires", expires.at]]) } : {}),
      },
    });
  });

/** Returns the parameters of a message about a removed rule. */
export const removalOf = ({ id, version, reason }: Removed) => ({
  rule: id,
  version,
  reason: reason.replace(/[.。]$/, ""),
});

type Status = "active" | "ends-soon" | "expired" | "too-long" | "past-floor";
type Longest = Pick<WaiverPolicy, "longestDays">;

/**
 * Returns the status of a waiver. A last day that the calendar does not have is over: nobody can say until when the
 * waiver would hold.
 */
function statusOf(expires: string, date: string, { longestDays }: Longest): Status {
  const [last, today] = [dayNumber(expires), dayNumber(date)];
  if (last === undefined || today === undefined || last < today) return "expired";
  if (last - today > (longestDays ?? LONGEST_DAYS))
    // An attempt to weaken a floor is reported as that alone.
    return longestDays === undefined ? "too-long" : "past-floor";
  return last - today <= SOON_DAYS ? "ends-soon" : "active";
}

/** A waiver that excuses: complete, in time, for a known rule that may be waived. */
interface ActiveWaiver {
  readonly rule: string;
  readonly matches: (name: string) => boolean;
  readonly value: string | undefined;
  readonly stated: StatedWaiver;
  readonly excuse: NonNullable<Finding["suppressed"]>;
}

function activeWaivers(policy: WaiverPolicy, date: string): ActiveWaiver[] {
  return policy.stated.flatMap((waiver) => {
    const { rule, subject, value, reason, owner, expires, at: location } = waiver;
    if (!rule || !subject || !reason || !owner || !expires) return [];
    if (!policy.knownRules.has(rule.text) || isNeverSuppressed(rule.text, policy)) return [];
    const status = statusOf(expires.text, date, policy);
    if (status !== "active" && status !== "ends-soon") return [];
    return {
      rule: rule.text,
      matches: wildcard(subject.text),
      value: value?.text,
      stated: waiver,
      excuse: {
        by: "waiver",
        reason: reason.text,
        owner: owner.text,
        expires: expires.text,
        at: location,
      } as const,
    };
  });
}

/** A finding that may be excused. */
export interface WaivableFinding extends Finding {
  /** The document of its subject. */
  readonly file: string;
  /** Returns the same finding, excused. */
  excused(suppressed: NonNullable<Finding["suppressed"]>): WaivableFinding;
  /** Returns the finding as it is reported. */
  whole(): Finding;
}

/** What a run looked at, so that a waiver without a finding differs from one that was not tried. */
export interface RunCoverage {
  readonly date: string;
  readonly packs: readonly Pack[];
  readonly wholeRepository: boolean;
  /** Every rule of the policy was asked of whatever was read. */
  readonly wholePolicy: boolean;
  readonly isChange: boolean;
  /** Name by which messages call what has no other name than its place in the root. */
  readonly repository?: string | undefined;
}

/** Marks the findings that a waiver excuses, and tells of waivers that can excuse nothing. */
export function applyWaivers(
  findings: readonly WaivableFinding[],
  policy: WaiverPolicy,
  coverage: RunCoverage,
  inventory?: WaivableSubjects,
): { findings: readonly WaivableFinding[]; diagnostics: RaisedDiagnostic[] } {
  const diagnostics: RaisedDiagnostic[] = policy.stated
    .filter(({ rule }) => rule !== undefined && isNeverSuppressed(rule.text, policy))
    .map((waiver) => ({
      code: "waiver-refused",
      severity: "warning" as const,
      message: message("waiver.refused", { rule: waiver.rule?.text ?? "" }),
      hint: message("waiver.remove-and-fix"),
      at: waiver.at,
    }));
  for (const { rule, at: location } of policy.stated) {
    const tombstone = rule && !policy.knownRules.has(rule.text) && policy.removed?.(rule.text);
    if (tombstone)
      diagnostics.push({
        code: "waiver-rule-removed",
        severity: "warning",
        message: message("waiver.rule-removed", removalOf(tombstone)),
        hint:
          tombstone.replacedBy === undefined
            ? message("waiver.remove")
            : message("rule.replaced", { rule: tombstone.replacedBy }),
        at: rule?.at ?? location,
      });
  }
  if (!policy.apply) return { findings, diagnostics };
  const waivers = activeWaivers(policy, coverage.date);
  const byRule = new Map<string, ActiveWaiver[]>();
  for (const waiver of waivers) {
    const ofRule = byRule.get(waiver.rule);
    if (ofRule) ofRule.push(waiver);
    else byRule.set(waiver.rule, [waiver]);
  }
  const used = new Set<ActiveWaiver>();
  const marked = findings.map((finding) => {
    const ofRule = byRule.get(finding.ruleId);
    if (!ofRule) return finding;
    const { file } = finding;
    const fitting = ofRule.filter(
      ({ matches }) =>
        matches(finding.subject) ||
        (file !== "" && matches(file)) ||
        matches(byName(finding.subject, coverage.repository)),
    );
    const unrestricted = fitting.filter(({ value }) => value === undefined);
    const partly = fitting.filter(
      ({ value }) => value !== undefined && values(finding).some((items) => items.includes(value)),
    );
    for (const waiver of [...unrestricted, ...partly]) used.add(waiver);
    const excused = new Set(partly.map(({ value }) => value ?? ""));
    const [applied] =
      unrestricted.length > 0
        ? unrestricted
        : values(finding).some((items) => areAllWaived(items, excused))
          ? partly
          : [];
    return applied ? finding.excused(applied.excuse) : finding;
  });
  const expected = coverage.wholeRepository ? evaluatedRules(coverage) : new Set();
  for (const waiver of waivers)
    if (!used.has(waiver) && expected.has(waiver.rule))
      diagnostics.push({
        code: "waiver-unused",
        severity: "warning",
        message: message("waiver.unused", {
          rule: waiver.rule,
          subject: waiver.stated.subject?.text ?? "",
          owner: waiver.stated.owner?.text ?? "",
        }),
        hint: unusedHint(waiver.rule, waiver.stated.subject?.text ?? "", coverage, inventory),
        at: waiver.stated.at,
      });
  return { findings: marked, diagnostics };
}

/** True if every item of a list is waived: an item that joins it later is a new matter. */
const areAllWaived = (items: readonly string[], excused: ReadonlySet<string>) =>
  items.length > 0 && items.every((value) => excused.has(value));

/** Returns the values that decided, and the items that are named beside them. */
const values = ({ because, related }: Finding): string[][] => {
  const decided = because.map(({ value }) =>
    Array.isArray(value) ? value : value === null ? [] : [String(value)],
  );
  const items = new Set(decided.flat());
  return [...decided, ...related.flatMap(({ note }) => (items.has(note) ? [] : [[note]]))];
};

/** Returns rules that could have found something in this run. */
export function evaluatedRules({ packs, isChange }: RunCoverage): ReadonlySet<string> {
  const needsChange = ["repository.isChange", "change.entries", "review.status"];
  return new Set(
    packs
      .flatMap(({ rules }) => rules)
      .filter(
        ({ when }) => isChange || !leaves(when).some(({ fact }) => needsChange.includes(fact)),
      )
      .map(({ id }) => id),
  );
}
