import type { HubClient } from "../model/hub-client.js";
import type { Hub } from "../model/hub-spec.js";
import type { LockFile } from "../model/lock.js";
import { UpstreamLookUp } from "../pipeline/hub/look-up.js";
import { LOCK_FILE } from "../policy/settings/config-files.js";
import type { HubAccess } from "./hubs/access.js";
import { growSlowly } from "./v8-settings.js";

/** Where a run looks up upstreams. */
export interface LookUpSetup {
  /** Hubs that may be asked. */
  readonly hubs: readonly Hub[];
  /** Returns the text of `cardwarden.lock`, of the base in a review; undefined where there is none. */
  readonly lock: () => Promise<string | undefined>;
  readonly access: Omit<HubAccess, "date">;
  /** How many upstreams are looked up; undefined where nobody sets it. */
  readonly most: number | undefined;
  /** The client of the run, where it has one for something else already. */
  readonly client?: HubClient | undefined;
  /** Called with the number of upstreams that were read, and of those known to be needed. */
  readonly progress?: ((read: number, wanted: number) => void) | undefined;
}

/**
 * Returns what looks up upstreams in a run; undefined where nothing is locked and no hub may be asked. Only where a hub may be asked is its client loaded.
 */
export async function upstreamLookUp({
  hubs,
  lock,
  access,
  most,
  client: ofRun,
  progress,
}: LookUpSetup): Promise<UpstreamLookUp | undefined> {
  const locked = await lockedUpstreams(await lock());
  if (locked === undefined && hubs.length === 0) return undefined;
  growSlowly();
  const client = hubs.length === 0 ? undefined : (ofRun ?? (await clientOf(access)));
  return new UpstreamLookUp({ hubs, locked: locked ?? {}, client, most, progress });
}

/** Returns a look-up as it would be by another lock, whose text is given: nothing is asked for that was not. */
export async function relockedLookUp(
  lookUp: UpstreamLookUp | undefined,
  text: string | undefined,
): Promise<UpstreamLookUp | undefined> {
  const locked = await lockedUpstreams(text);
  if (lookUp) return lookUp.relocked(locked ?? {});
  return locked && new UpstreamLookUp({ hubs: [], locked });
}

/** Returns what a lock holds of upstreams; undefined where it holds nothing of them, and is not read. */
export async function lockedUpstreams(text: string | undefined): Promise<LockFile["upstreams"]> {
  if (text?.includes('"upstreams"') !== true) return undefined;
  return (await import("./remote/lock.js")).parseLock(LOCK_FILE, text).upstreams;
}

/** Loads the client of hubs, for what is asked on this day. */
export const clientOf = async (access: Omit<HubAccess, "date">): Promise<HubClient> =>
  (await import("./hubs/client.js")).hubClient({ ...access, date: today() });

/** Returns the day on which a hub is asked: by the clock, whatever day the run judges by. */
export const today = (): string => new Date().toISOString().slice(0, 10);
