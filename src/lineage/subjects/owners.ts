import type { Reading } from "../../documents/format.js";
import type { Member } from "./member.js";

/** What shows, in a review, under which owners a repository publishes: the documents of the base. */
export type BaseReadings = ReadonlyMap<string, Reading | undefined> | "unknown";

/**
 * Marks whether a document of the base declares an id of the owner whose id a member declares. A change can write any
 * owner into a card; that the repository is theirs it does not show.
 */
export function markOwners(
  members: readonly Member[],
  readings: readonly Reading[],
  base: BaseReadings,
): void {
  const shown = new Set<string>();
  if (base !== "unknown")
    for (const reading of readings)
      for (const owner of ownersIn(base.has(reading.file) ? base.get(reading.file) : reading))
        shown.add(owner);
  for (const member of members)
    if (member.owner !== undefined)
      member.ownerShown = shown.has(member.owner.toLowerCase()) ? "yes" : "no";
}

const ownersIn = (reading: Reading | undefined): string[] =>
  (reading?.subjects ?? []).flatMap(({ declaredId }) => {
    const slash = declaredId?.indexOf("/") ?? -1;
    return declaredId === undefined || slash < 1 ? [] : [declaredId.slice(0, slash).toLowerCase()];
  });

/** What the base shows of these documents; undefined outside of a review, where everything that is read stands there. */
export function atBase(
  readings: readonly Reading[],
  before: ReadonlyMap<string, Reading | undefined>,
  {
    change,
    policyAtBase,
  }: {
    readonly change?: {
      readonly comparable: boolean;
      readonly files: ReadonlyMap<string, unknown>;
    };
    readonly policyAtBase?: boolean;
  },
): BaseReadings | undefined {
  if (change === undefined) return policyAtBase ? "unknown" : undefined;
  if (!change.comparable) return "unknown";
  const changed = readings.filter(({ file }) => change.files.has(file));
  return new Map(changed.map(({ file }) => [file, before.get(file)]));
}
