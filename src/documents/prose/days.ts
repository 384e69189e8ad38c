import { dayNumber } from "../../facts/day.js";

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMBERS = /\b((?:19|20)\d\d)(?:[-/.]|\s?年\s?)(\d{1,2})(?:[-/.]|\s?月\s?)(\d{1,2})(?!\d)/;
const MONTH_FIRST = new RegExp(
  `\\b(${MONTHS})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`,
  "i",
);
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](${MONTHS})\\.?,?[ -]((?:19|20)\\d\\d)\\b`,
  "i",
);

/** Returns the first day that a text names, as `YYYY-MM-DD`. */
export function dayIn(text: string): string | undefined {
  const beginning = text.slice(0, 300);
  const numbers = NUMBERS.exec(beginning);
  if (numbers) return isoDay(numbers[1], Number(numbers[2]), numbers[3]);
  const first = MONTH_FIRST.exec(beginning);
  if (first) return isoDay(first[3], monthOf(first[1]), first[2]);
  const last = DAY_FIRST.exec(beginning);
  return last ? isoDay(last[3], monthOf(last[2]), last[1]) : undefined;
}

const monthOf = (name = "") => NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function isoDay(year = "", month: number, day = ""): string | undefined {
  const text = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return dayNumber(text) === undefined ? undefined : text;
}
