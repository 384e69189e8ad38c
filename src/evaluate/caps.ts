import type { Basis } from "../model/instrument.js";
import type { RuleFile } from "../model/rule.js";
import { type Level, SEVERITIES, type Severity } from "../model/vocabulary.js";
import { FLOOR_RULE } from "../policy/settings/severity.js";

/** What keeps a finding from counting more than it may: the word of `report.v1` for it, and how much it may count. */
export type Cap = readonly [reason: string, most: Severity];

/** Returns the caps that follow from a rule, the level and the day, whatever decided. */
export function capsOf(
  { id, status, basis }: RuleFile,
  { level, date }: { readonly level: Level; readonly date: string },
): Cap[] {
  return [
    ...(dated(basis).every((entry) => !inForce(entry, date))
      ? [["not-in-force", "notice"] as const]
      : []),
    ...(status === "draft" ? [["draft", "notice"] as const] : []),
    ...(level === "advisory" && id !== FLOOR_RULE ? [["advisory", "notice"] as const] : []),
  ];
}

/** Returns a severity under its caps. */
export const underCaps = (severity: Severity, caps: readonly Cap[]): Severity =>
  caps.reduce((least, [, most]) => weaker(least, most), severity);

export const weaker = (a: Severity, b: Severity): Severity =>
  SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b) ? a : b;

/** Guidance explains a duty and a bill announces it: neither makes it apply, unless a rule rests on nothing else. */
function dated(basis: readonly Basis[]): readonly Basis[] {
  const binding = basis.filter(
    ({ kind, effectiveFrom }) =>
      kind !== "guidance" && !(kind === "law" && effectiveFrom === undefined),
  );
  return binding.length === 0 ? basis : binding;
}

const inForce = ({ effectiveFrom, effectiveTo }: Basis, date: string): boolean =>
  (effectiveFrom === undefined || effectiveFrom <= date) &&
  (effectiveTo === undefined || effectiveTo >= date);
