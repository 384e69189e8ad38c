/** The commits that a run is about. */
export interface Sides {
  /** What is checked out; undefined without git. */
  readonly head: string | undefined;
  /** The base that judges; undefined where the checkout is its own policy. */
  readonly base: string | undefined;
  /** Whether the checkout is GitHub's merge of base and head, so that it differs from the base by the change alone. */
  readonly merged: boolean;
  /** Whether the clone holds the base. */
  readonly inClone: boolean;
}
