// Days as readers type them, in forms that mean one thing only.
import { type Day, dayOf, parseDay, weekdayOf } from "./civil-day.ts";

/** From the first day to the last, both included: one day, or a whole month. */
export interface TypedDays {
  readonly from: Day;
  readonly to: Day;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const LONGEST = 40;
/** Letters of a name of a month or weekday, at least. */
const LEAST = 3;

/** Which name the letters begin, counted from 0; −1 for none. */
const nameAt = (names: readonly string[], letters: string) =>
  letters.length < LEAST ? -1 : names.findIndex((name) => name.startsWith(letters));

/**
 * `3 apr 25`, `April 3rd, 2025`, `Thu 3 Apr 2025`, `2025-04-03`, `3apr25`; a month: `apr 2025`,
 * `2025-04`. A month stands first only by its name or after a year of four digits: `3/4/25` is no
 * day. Of two digits, 90 to 99 are 1990 to 1999, the others 2000 to 2089. Null for anything else.
 */
export function typedDays(text: string): TypedDays | null {
  const bare = text
    .slice(0, LONGEST + 1)
    .trim()
    .toLowerCase();
  if (bare.length > LONGEST || !/^[\p{L}\d\s,./-]+$/u.test(bare)) return null;
  const parts = bare.replaceAll(/(\d)(?:st|nd|rd|th)\b(?: of\b)?/g, "$1 ").match(/\d+|\p{L}+/gu);
  if (!parts) return null;
  const weekday = nameAt(WEEKDAYS, parts[0]!);
  const days = daysOf(weekday < 0 ? parts : parts.slice(1));
  if (weekday < 0 || !days) return days;
  return days.from === days.to && weekdayOf(days.from) === weekday ? days : null;
}

function daysOf(parts: readonly string[]): TypedDays | null {
  const [a = "", b = "", c = "", ...more] = parts;
  if (more.length > 0) return null;
  const [first, second] = [nameAt(MONTHS, a), nameAt(MONTHS, b)];
  if (isYear(a) && c === "") return monthOf(a, second < 0 ? b : second + 1);
  if (isYear(a)) return oneDay(a, second < 0 ? b : second + 1, c);
  if (first >= 0 && c === "") return isYear(b) ? monthOf(b, first + 1) : null;
  if (first >= 0) return oneDay(c, first + 1, b);
  return second >= 0 ? oneDay(c, second + 1, a) : null;
}

const isYear = (part: string) => /^\d{4}$/.test(part);
const isNumber = (part: string) => /^\d{1,2}$/.test(part);

function oneDay(year: string, month: string | number, date: string): TypedDays | null {
  const whole = isYear(year) ? year : isNumber(year) && year.length === 2 ? centuryOf(year) : null;
  if (whole === null || !isNumber(date) || !isNumber(String(month))) return null;
  const day = parseDay(`${whole}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`);
  return day === null ? null : { from: day, to: day };
}

function centuryOf(year: string): string {
  return `${year >= "90" ? 19 : 20}${year}`;
}

function monthOf(year: string, month: string | number): TypedDays | null {
  const first = oneDay(year, month, "1");
  return first && { from: first.from, to: dayOf(Number(year), Number(month) + 1, 1) - 1 };
}
