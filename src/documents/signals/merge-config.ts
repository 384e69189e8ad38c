import type { Card } from "../card/card.js";
import type { UpstreamReference } from "../format.js";

/** A configuration of mergekit has one of these keys at the beginning of a line. */
const MERGES = /^[ \t]*(?:merge_method|gate_mode)[ \t]*:/m;
/** A key that names a parent, and an id of a hub behind it: `- model: org/name+org/adapter # why`. */
const PARENT =
  /^[ \t]{0,40}(?:-[ \t]{1,8}){0,3}(?:model|base_model|source_model|path)[ \t]*:[ \t]*["']?([\w.-]{1,100}\/[\w.-]{1,120})(?=["'+:@ \t]|$)/;
const MOST_LINES = 400;
const MOST_PARENTS = 40;

/**
 * Returns the parents that a merge's configuration in a code block names. It is what the tool ran with, in the words of
 * its own format; but it stands in running text, where it may as well be of an earlier stage or an example, so it is
 * evidence of the body (`prose`) and makes no error by itself.
 */
export function mergeParents(card: Card): UpstreamReference[] {
  const parents = new Map<string, UpstreamReference>();
  for (const { figures } of card.sections)
    for (const { kind, line, end, text } of figures) {
      if (kind !== "code" || !MERGES.test(text)) continue;
      const last = Math.min(end, card.lines.count, line + MOST_LINES);
      for (let row = line; row <= last && parents.size < MOST_PARENTS; row++) {
        const parent = parentIn(card, row);
        const key = parent?.name.toLowerCase();
        if (parent && key !== undefined && !parents.has(key)) parents.set(key, parent);
      }
    }
  return [...parents.values()];
}

function parentIn(card: Card, line: number): UpstreamReference | undefined {
  const match = PARENT.exec(card.lines.line(line).slice(0, 400));
  const name = match?.[1];
  if (match === null || name === undefined || LOCAL.test(name)) return undefined;
  const column = match[0].length - name.length + 1;
  return {
    name,
    kind: "model",
    relation: "merge",
    at: card.location({ start: { line, column }, end: { line, column: column + name.length } }),
    evidence: "prose",
    statements: new Map(),
  };
}

/** A folder of the machine on which it ran. */
const LOCAL =
  /^(?:\.{1,2}|models?|outputs?|checkpoints?|merged?|data|home|mnt|workspace|content)\//i;
