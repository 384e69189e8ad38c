import type { Reading } from "../../documents/format.js";

/** What shows, in a review, under which owners a repository publishes: the documents of the base. */
export type BaseReadings = KnownBase | "unknown";

interface KnownBase {
  /** The changed documents as they read at the base. */
  readonly changed: ReadonlyMap<string, Reading | undefined>;
  /** Owners that documents declare which this run did not look at otherwise, in lower case. */
  readonly ownersElsewhere: ReadonlySet<string>;
}

/**
 * Returns the owners of the ids that documents of the base declare, in lower case. A change can write any owner into a
 * card; that the repository is theirs it does not show.
 */
export const ownersAtBase = (
  readings: readonly Reading[],
  base: BaseReadings,
): ReadonlySet<string> =>
  base === "unknown"
    ? new Set()
    : new Set([
        ...base.ownersElsewhere,
        ...readings.flatMap((reading) =>
          ownersIn(base.changed.has(reading.file) ? base.changed.get(reading.file) : reading),
        ),
      ]);

const ownersIn = (reading: Reading | undefined): string[] =>
  (reading?.subjects ?? []).flatMap(({ declaredId }) => {
    const slash = declaredId?.indexOf("/") ?? -1;
    return declaredId === undefined || slash < 1 ? [] : [declaredId.slice(0, slash).toLowerCase()];
  });

/** Returns what the base shows of these documents; undefined outside of a review, where everything that is read stands there. */
export function atBase(
  readings: readonly Reading[],
  before: ReadonlyMap<string, Reading | undefined>,
  {
    change,
    policyAtBase,
    ownersElsewhere = new Set(),
  }: {
    readonly change?: {
      readonly comparable: boolean;
      readonly files: ReadonlyMap<string, unknown>;
    };
    readonly policyAtBase?: boolean;
    readonly ownersElsewhere?: ReadonlySet<string> | undefined;
  },
): BaseReadings | undefined {
  if (change === undefined) return policyAtBase ? "unknown" : undefined;
  if (!change.comparable) return "unknown";
  const changed = readings.filter(({ file }) => change.files.has(file));
  return {
    changed: new Map(changed.map(({ file }) => [file, before.get(file)])),
    ownersElsewhere,
  };
}
