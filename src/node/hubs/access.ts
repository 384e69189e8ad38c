import type { HubLimits } from "./limits.js";

/** What asking hubs may use of the outside. */
export interface HubAccess {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The checkout: what lies in it may be a stranger's, a cache of answers included. */
  readonly root: string;
  /** Day of the run by the clock, `YYYY-MM-DD`: what was answered on it is not asked again. */
  readonly date: string;
  /** Whether the cache alone answers. */
  readonly offline: boolean;
  /** Whether hubs are asked also for what they answered on the same day. */
  readonly refresh?: boolean;
  /** Whether hubs are asked also for files at a commit that the cache holds: to compare them with a lock. */
  readonly compare?: boolean;
  readonly limits?: Partial<HubLimits>;
}
