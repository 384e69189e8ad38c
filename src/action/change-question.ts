import type { Message } from "../messages/index.js";
import type { Differences } from "../node/differences.js";
import type { Checkout, Objects } from "../node/git.js";
import type { Scope } from "../node/git-change.js";
import type { Change } from "../pipeline/review/change.js";
import type { Api } from "./api.js";
import type { Event } from "./event.js";
import type { Sides } from "./sides.js";

/** What a run needs to tell what its event has changed. */
export interface Asked {
  readonly event: Event;
  readonly sides: Sides;
  readonly checkout: Checkout;
  readonly objects: Objects;
  readonly scope: Scope;
  /** What differs between a commit of the clone and the work tree. */
  entries(base: string): Promise<Differences>;
  /** The API, where a request may be sent. */
  api(): Promise<Api | undefined>;
}

/** A change, or why it is not known. */
export type FoundChange = Change | { readonly unknown: Message };
