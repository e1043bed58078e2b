// One figure of a yield source: which values are yields, which say that there is none.
import type { Day } from "../domain/civil-day.ts";

/** What sources write where nothing was published. */
const NOT_PUBLISHED = new Set<unknown>([null, "", ".", "NA", "N/A"]);
const LOWEST = -500;
const HIGHEST = 2500;
const MS_PER_DAY = 86_400_000;

/** True for what says that nothing was published that day. */
export function isNotPublished(value: unknown): boolean {
  return NOT_PUBLISHED.has(value);
}

/** A number as integer hundredths of a percent; NaN when it is no yield of at most two decimals. */
export function toHundredths(value: unknown): number {
  if (typeof value !== "number") return Number.NaN;
  const hundredths = Math.round(value * 100);
  if (!(hundredths >= LOWEST && hundredths <= HIGHEST)) return Number.NaN;
  // Adding zero makes of −0 a plain 0.
  return Math.abs(value * 100 - hundredths) < 1e-6 ? hundredths + 0 : Number.NaN;
}

/** The same of the text of a number. */
export function textToHundredths(value: unknown): number {
  if (typeof value !== "string" || !/^-?\d{1,2}(?:\.\d{1,2})?$/.test(value)) return Number.NaN;
  return toHundredths(Number(value));
}

/** The same of text that must have both decimals: a number that was cut short is none. */
export function fullTextToHundredths(value: unknown): number {
  return typeof value === "string" && value.at(-3) === "." ? textToHundredths(value) : Number.NaN;
}

/** The day of an ISO date after 1900; NaN when it is none. Made for columns of thousands. */
export function isoToDay(value: unknown): Day {
  if (typeof value !== "string" || value.length !== 10) return Number.NaN;
  if (value[4] !== "-" || value[7] !== "-") return Number.NaN;
  return dayOfParts(digits(value, 0, 4), digits(value, 5, 2), digits(value, 8, 2));
}

/** The same of a date such as `10/01/2026`, month first. */
export function slashedToDay(value: unknown): Day {
  if (typeof value !== "string" || value.length !== 10) return Number.NaN;
  if (value[2] !== "/" || value[5] !== "/") return Number.NaN;
  return dayOfParts(digits(value, 6, 4), digits(value, 0, 2), digits(value, 3, 2));
}

/** True for Saturdays and Sundays. */
export function isWeekend(day: Day): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/** The number that so many digits name, NaN when another character is among them. */
function digits(text: string, from: number, count: number): number {
  let number = 0;
  for (let i = from; i < from + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

function dayOfParts(year: number, month: number, date: number): Day {
  if (!(year > 1900 && year < 2200 && month >= 1 && month <= 12 && date >= 1)) return Number.NaN;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lastDate = month === 2 && isLeap ? 29 : LAST_DATES[month - 1]!;
  return date <= lastDate ? Date.UTC(year, month - 1, date) / MS_PER_DAY : Number.NaN;
}
const LAST_DATES = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days without a 30-year yield: it was discontinued, and what is given for them is extrapolated. */
export function isExtrapolated(day: Day): boolean {
  return day >= FIRST_EXTRAPOLATED && day <= LAST_EXTRAPOLATED;
}
const FIRST_EXTRAPOLATED = Date.UTC(2002, 1, 19) / MS_PER_DAY;
const LAST_EXTRAPOLATED = Date.UTC(2006, 1, 8) / MS_PER_DAY;
