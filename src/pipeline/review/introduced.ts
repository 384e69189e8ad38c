import type { Location } from "../../model/location.js";
import type { Finding } from "../../model/report.js";
import { SEVERITIES } from "../../model/vocabulary.js";
import type { Change } from "./change.js";
import type { Touched } from "./lines.js";

/** Which findings the base has already: as severe, or more. */
export type IsAtBase = (finding: Finding) => boolean;

/** Compares by fingerprint, so that a finding that has moved or whose file was renamed is the same. */
export function knownAtBase(base: readonly Finding[]): IsAtBase {
  const strongest = new Map<string, number>();
  for (const { fingerprint, severity } of base) {
    const rank = SEVERITIES.indexOf(severity);
    strongest.set(fingerprint, Math.min(rank, strongest.get(fingerprint) ?? rank));
  }
  return ({ fingerprint, severity }) =>
    (strongest.get(fingerprint) ?? Number.POSITIVE_INFINITY) <= SEVERITIES.indexOf(severity);
}

/** Returns places that a finding stands on or rests on. Where a statement would be written is no statement. */
const places = ({ primary, because }: Finding): Location[] => {
  const stated = because
    .filter(({ state }) => state !== "absent")
    .map(({ at: location }) => location);
  const silent = because.some(
    ({ state, at: location }) => state === "absent" && location === primary,
  );
  return silent ? stated : [primary, ...stated];
};

/**
 * True if the change caused a finding: the base does not have it (here or, by lineage, in a document that the change
 * does not touch), or it stands or rests on a line that the change wrote.
 */
export const isIntroduced = (finding: Finding, isAtBase: IsAtBase, touched: Touched): boolean =>
  !isAtBase(finding) || places(finding).some(touched);

/** Tells, without the base, whether a finding stands in a changed file, rests on one, or is about the repository as a whole. */
export const isInChange = ({ primary, because }: Finding, change: Change): boolean =>
  [primary, ...because.map(({ at: location }) => location)].some(
    ({ file }) => file === "." || change.files.has(file),
  );

/** Returns places whose lines decide. */
export const placesOf = (findings: readonly Finding[]): Location[] => findings.flatMap(places);
