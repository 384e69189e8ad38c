import type { Report, UpstreamEntry } from "../../model/report.js";

/**
 * Joins the upstreams of several repositories: each once, as it was read last, and a card before a reason for none. What one
 * of the locks does not hold is new.
 */
export function upstreamsOf(reports: readonly Report[]): UpstreamEntry[] | undefined {
  const asked = reports.flatMap(({ upstreams }) => (upstreams === undefined ? [] : [upstreams]));
  if (asked.length === 0) return undefined;
  const joined = new Map<string, UpstreamEntry>();
  for (const entry of asked.flat()) {
    const earlier = joined.get(entry.hub);
    const best = earlier && !isBetter(entry, earlier) ? earlier : entry;
    joined.set(entry.hub, { ...best, locked: entry.locked && (earlier?.locked ?? true) });
  }
  return [...joined].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function isBetter(entry: UpstreamEntry, earlier: UpstreamEntry): boolean {
  const [has, had] = [entry.fault === undefined, earlier.fault === undefined];
  return has === had ? entry.read > earlier.read : has;
}
