import type { RuleFile } from "../model/rule.js";

/**
 * What `cardwarden fix` can do for a rule at best: edits that are safe, edits that need judgment, or keys with a
 * placeholder for the author to fill in. Whether one card allows for it is another question.
 */
export type FixKind = "safe" | "unsafe" | "placeholders";

export function fixKind({ fix }: Pick<RuleFile, "fix">): FixKind | undefined {
  if (fix?.edit?.some(({ safe }) => safe)) return "safe";
  if (fix?.edit !== undefined) return "unsafe";
  return fix?.add === undefined ? undefined : "placeholders";
}
