import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, dayOf } from "../../src/facts/day.js";

test.each([
  [0, "1970-01-01"],
  [-1, "1969-12-31"],
  [11_016, "2000-02-29"],
  [20_598, "2026-05-25"],
])("%i is %s", (days, day) => {
  expect(dayOf(days)).toBe(day);
  expect(dayNumber(day)).toBe(days);
});

test("every day of the calendar and back", () => {
  const last = dayNumber("9999-12-31") ?? 0;
  fc.assert(
    fc.property(fc.integer({ min: dayNumber("0001-01-01") ?? 0, max: last }), (days) => {
      expect(dayNumber(dayOf(days))).toBe(days);
    }),
    { numRuns: 2_000 },
  );
});

test.each(["2026-02-29", "2026-02-31", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", ""])(
  "%s is in no calendar",
  (text) => {
    expect(dayNumber(text)).toBeUndefined();
  },
);
test("a leap day is in its calendar", () => {
  expect(dayNumber("2024-02-29")).toBe(19_782);
  expect(dayNumber("0000-01-01")).toBeDefined();
});
