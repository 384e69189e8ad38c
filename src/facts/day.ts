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
