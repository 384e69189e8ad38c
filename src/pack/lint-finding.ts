import type { Message } from "../messages/index.js";
import type { Position } from "../model/location.js";
import { lines } from "../text/lines.js";
import type { Node, Problem } from "../text/tree.js";
import { readYaml } from "../text/yaml.js";
import type { ConditionPath } from "./rule-conditions.js";

export const LINT_LEVELS = ["error", "warning", "info"] as const;
export type LintLevel = (typeof LINT_LEVELS)[number];

/** Something in a pack that its author will want to fix. */
export interface LintFinding extends Position {
  readonly file: string;
  /** error: the pack does not load; warning: it does not do what it seems to do; info: worth knowing. */
  readonly level: LintLevel;
  readonly code: string;
  readonly message: Message;
  readonly hint?: Message;
}

/** What is wrong at a place in `rule.json`. */
export interface Fault {
  readonly level: LintLevel;
  readonly code: string;
  readonly path: ConditionPath;
  readonly message: Message;
  readonly hint?: Message;
}

export interface LintContext {
  /** Whether the pack ships with the tool: then texts in both languages, rationale and remedy are asked for. */
  readonly builtin: boolean;
  /** Ids of all rules that a rule may name. */
  readonly known: ReadonlySet<string>;
}

/** Where the parts of a JSON text stand. JSON is YAML, whose reader keeps places. */
export interface JsonPositions {
  /** The key of an object or list, the value of anything else; of what is not there, what should hold it. */
  at(path: ConditionPath): Position;
  /** Keys that are given twice, of which JSON silently takes the last. */
  readonly twice: readonly Problem[];
}

export function placesOf(text: string): JsonPositions {
  const { root, problems } = readYaml(text, 0, text.length, lines(text));
  return {
    at: (path) => positionOf(root, path),
    twice: problems.filter(({ code }) => code === "duplicate-key"),
  };
}

function positionOf(root: Node | undefined, path: ConditionPath): Position {
  let node = root;
  let position = root?.range.start ?? { line: 1, column: 1 };
  for (const step of path) {
    const entry = node?.kind === "map" ? node.entries.get(String(step)) : undefined;
    const next = node?.kind === "list" ? node.items[Number(step)] : entry?.value;
    if (next === undefined) break;
    position = (entry !== undefined && next.kind !== "scalar" ? entry.key : next.range).start;
    node = next;
  }
  return position;
}
