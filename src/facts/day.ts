const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970 of a `YYYY-MM-DD` that the calendar has; undefined for anything else. */
export function dayNumber(text: string): number | undefined {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const longest = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (month < 1 || month > 12 || day < 1 || day > longest) return undefined;
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The `YYYY-MM-DD` of a number of days since 1970: the inverse of {@link dayNumber}, by Hinnant's `civil_from_days`. */
export function dayOf(days: number): string {
  // Years begin in March, so that the odd day stands at the end; 400 years are a whole number of days.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const day = shifted - era * 146_097;
  const year = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365,
  );
  const rest = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * rest + 2) / 153);
  const date = rest - Math.floor((153 * month + 2) / 5) + 1;
  const inMonth = month < 10 ? month + 3 : month - 9;
  const inYear = year + era * 400 + (inMonth <= 2 ? 1 : 0);
  const digits = (value: number, length: number) => String(value).padStart(length, "0");
  return `${digits(inYear, 4)}-${digits(inMonth, 2)}-${digits(date, 2)}`;
}
