import type { Position } from "../model/location.js";
import { lines } from "../text/lines.js";
import type { Node, Problem } from "../text/tree.js";
import { readYaml } from "../text/yaml.js";
import type { Path } from "./rule-conditions.js";

/** Where the parts of a JSON text stand. JSON is YAML, whose reader keeps places. */
export interface Places {
  /** The key of an object or list, the value of anything else; of what is not there, what should hold it. */
  at(path: Path): Position;
  /** Keys that are given twice, of which JSON silently takes the last. */
  readonly twice: readonly Problem[];
}

export function placesOf(text: string): Places {
  const { root, problems } = readYaml(text, 0, text.length, lines(text));
  return {
    at: (path) => positionOf(root, path),
    twice: problems.filter(({ code }) => code === "duplicate-key"),
  };
}

function positionOf(root: Node | undefined, path: Path): Position {
  let node = root;
  let found = root?.range.start ?? { line: 1, column: 1 };
  for (const step of path) {
    const entry = node?.kind === "map" ? node.entries.get(String(step)) : undefined;
    const next = node?.kind === "list" ? node.items[Number(step)] : entry?.value;
    if (next === undefined) break;
    found = (entry !== undefined && next.kind !== "scalar" ? entry.key : next.range).start;
    node = next;
  }
  return found;
}
