import { dayNumber, dayOf } from "../facts/day.js";
import type { License } from "../model/register.js";

/** Days for which a reading of changeable terms counts, unless their entry says otherwise. */
export const REVIEW_AFTER_DAYS = 180;

/** True for terms of a service that their author may change alone: what was read may no longer be what they say. */
export const isChangeable = ({ kind, attributes }: License): boolean =>
  kind === "service-terms" && attributes.unilateralChange?.value === "yes";

/** Returns the last day on which the reading counts; undefined for a text that stays as it was published. */
export function reviewDue(license: License): string | undefined {
  if (!isChangeable(license)) return undefined;
  const read = dayNumber(license.retrieved);
  // A day that is in no calendar: the reading counts for nothing.
  return read === undefined ? "" : dayOf(read + (license.reviewAfterDays ?? REVIEW_AFTER_DAYS));
}

/** Returns the day on which the terms were to be read again, where that day is over. */
export function staleSince(license: License, today: string): string | undefined {
  const due = reviewDue(license);
  return due !== undefined && due < today ? due : undefined;
}
