import type { Position } from "../model/location.js";
import type { Path } from "./rule-conditions.js";

export const LINT_LEVELS = ["error", "warning", "info"] as const;
export type LintLevel = (typeof LINT_LEVELS)[number];

/** Something in a pack that its author will want to mend. */
export interface LintFinding extends Position {
  readonly file: string;
  /** error: the pack does not load; warning: it does not do what it seems to do; info: worth knowing. */
  readonly level: LintLevel;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** What is wrong at a place in `rule.json`. */
export interface Fault {
  readonly level: LintLevel;
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly hint?: string;
}

export interface Around {
  /** Whether the pack ships with the tool: then texts in both languages, rationale and remedy are asked for. */
  readonly builtin: boolean;
  /** Ids of all rules that a rule may name. */
  readonly known: ReadonlySet<string>;
}
