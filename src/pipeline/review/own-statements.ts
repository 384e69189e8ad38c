import type { Subject } from "../../model/fact.js";
import type { Location } from "../../model/location.js";
import { lookup } from "../../model/lookup.js";
import type { OwnStatement } from "../../model/report.js";
import type { IgnoreComment } from "../../text/ignore-comments.js";

/** A state of the repository, as far as its statements about itself go. */
export interface StatingState {
  subjects(): Iterable<Subject>;
  readonly ignores: ReadonlyMap<string, readonly IgnoreComment[]>;
}

/** More than these are not for a person to read one by one. */
const MOST = 200;

/**
 * Lists what the change states of itself that makes the check ask less: a stage before publication, a ground for the use of
 * an upstream, a role that is not the teacher's, a comment that excuses. Without a base, what stands in a changed file.
 */
export function ownStatements(
  head: StatingState,
  base: StatingState | undefined,
  changed: ReadonlySet<string>,
): OwnStatement[] {
  const before = new Set(base === undefined ? [] : [...statements(base)].map(keyOf));
  const isNew = (statement: OwnStatement) =>
    base === undefined ? changed.has(statement.at.file) : !before.has(keyOf(statement));
  const newStatements: OwnStatement[] = [];
  for (const statement of statements(head)) {
    if (!isNew(statement)) continue;
    newStatements.push(statement);
    if (newStatements.length === MOST) break;
  }
  return newStatements.sort(
    ({ at: a }, { at: b }) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column,
  );
}

const keyOf = (statement: OwnStatement) =>
  JSON.stringify([statement.what, statement.subject, statement.value]);

/** The values of a fact that lower what is asked; a test holds them against the rules. */
const LOWERING: readonly {
  readonly fact: string;
  readonly what: OwnStatement["what"];
  readonly lowers: (value: string) => boolean;
}[] = [
  { fact: "stage", what: "stage", lowers: (value) => value === "draft" || value === "internal" },
  {
    fact: "edge.authorization.basis",
    what: "ground",
    lowers: (value) => value !== "none" && value !== "unknown",
  },
  { fact: "edge.affiliate", what: "ground", lowers: () => true },
  { fact: "edge.role", what: "role", lowers: (value) => value !== "generator" },
];

function* statements({ subjects, ignores }: StatingState): Iterable<OwnStatement> {
  for (const { id, kind, facts } of subjects()) {
    if (kind !== "model" && kind !== "dataset" && kind !== "edge") continue;
    for (const { fact, what: topic, lowers } of LOWERING) {
      const stated = lookup(facts, fact);
      if (stated?.state !== "declared" || typeof stated.value !== "string") continue;
      if (lowers(stated.value))
        yield { what: topic, subject: id, value: stated.value, at: stated.at };
    }
  }
  for (const [file, comments] of ignores)
    for (const { rule, range } of comments) {
      const location: Location = { file, range };
      yield { what: "comment", subject: file, value: rule, at: location };
    }
}
