import type { ResolvedReference } from "../edges/reference.js";
import type { ReferenceResolver } from "../edges/resolve.js";
import type { LinkedSubject, TextsOf, UsesOf } from "../subjects/linked-subject.js";

/** A subject and its upstreams, from which further facts of it follow. */
export interface DerivationInputs {
  readonly member: LinkedSubject;
  readonly references: readonly ResolvedReference[];
  readonly resolver: ReferenceResolver;
  readonly usesOf: UsesOf;
  readonly textsOf: TextsOf;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly date: string;
}
