const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

/** Returns the days since 1970 of a `YYYY-MM-DD` that the calendar has; undefined for anything else. */
export function dayNumber(text: string): number | undefined {
  const days = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY : Number.NaN;
  // The parser takes 31 February for a day of March.
  return Number.isInteger(days) && dayOf(days) === text ? days : undefined;
}

/** Returns the `YYYY-MM-DD` of a number of days since 1970, the inverse of {@link dayNumber}, for the years 0 to 9999. */
export const dayOf = (days: number): string =>
  new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
