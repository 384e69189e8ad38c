import type { Licence } from "../model/register.js";

/** Days for which a reading of changeable terms counts, unless their entry says otherwise. */
export const REVIEW_AFTER_DAYS = 180;

const DAY = 86_400_000;

/** Terms of a service that their author may change alone: what was read may no longer be what they say. */
export const isChangeable = ({ kind, attributes }: Licence): boolean =>
  kind === "service-terms" && attributes.unilateralChange?.value === "yes";

/** The last day on which the reading counts; undefined for a text that stays as it was published. */
export function reviewDue(licence: Licence): string | undefined {
  if (!isChangeable(licence)) return undefined;
  const read = Date.parse(`${licence.retrieved}T00:00:00Z`);
  const due = read + (licence.reviewAfterDays ?? REVIEW_AFTER_DAYS) * DAY;
  // A day that is in no calendar, or a period beyond all calendars: the reading counts for nothing.
  return Math.abs(due) < Date.UTC(9999, 11, 31) ? new Date(due).toISOString().slice(0, 10) : "";
}

/** The day on which the terms were to be read again, where that day is over. */
export function staleSince(licence: Licence, today: string): string | undefined {
  const due = reviewDue(licence);
  return due !== undefined && due < today ? due : undefined;
}
