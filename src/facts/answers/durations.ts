/** Number words that people write for times. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["ten", 10],
  ["twelve", 12],
  ["thirty", 30],
  ["一", 1],
  ["两", 2],
  ["二", 2],
  ["三", 3],
  ["五", 5],
  ["六", 6],
  ["半", 0],
  ["十", 10],
  ["十二", 12],
  ["三十", 30],
]);

/** Units of whole time, with their letter in ISO 8601. A working day is none of them. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:y|years?|yrs?|年)$/, "Y"],
  [/^(?:m|months?|mos?|个月|月)$/, "M"],
  [/^(?:w|weeks?|周|星期)$/, "W"],
  [/^(?:d|days?|日|天)$/, "D"],
];

const DURATION =
  /^(\d{1,4}|[a-z]{1,8}|[一两二三五六半十]{1,2})[\s-]?(y|m|w|d|years?|yrs?|months?|mos?|weeks?|days?|年|个月|月|周|星期|日|天)$/;

/** Returns a time in words as an ISO 8601 duration: `6 months` is `P6M`. Undefined for whatever else is said. */
export function durationIn(text: string): string | undefined {
  const [, count = "", unit = ""] = DURATION.exec(text.trim().toLowerCase()) ?? [];
  const letter = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  if (letter === undefined) return undefined;
  if (count === "半") return letter === "Y" ? "P6M" : undefined;
  const number = /^\d/.test(count) ? Number(count) : NUMBERS.get(count);
  return number === undefined ? undefined : `P${number}${letter}`;
}
