// A civil day in New York, counted from 1970-01-01: the only notion of a date in this project.

/** New York civil days since 1970-01-01; an integer names that day's curve. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const utc = (day: Day) => new Date(day * MS_PER_DAY);

/** The day an ISO date (`2025-04-09`) names, or null when the text is not a real date. */
export function parseDay(text: string): Day | null {
  const parts = ISO_DAY.exec(text);
  if (!parts) return null;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  if (year < 1900 || year > 2199) return null;
  const day = Date.UTC(year, month - 1, date) / MS_PER_DAY;
  return isoDay(day) === text ? day : null;
}

/** The ISO date of a day: `2025-04-09`. */
export function isoDay(day: Day): string {
  return utc(day).toISOString().slice(0, 10);
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return utc(day).getUTCDay();
}

/** Calendar parts of a day: `month` and `date` count from 1. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const at = utc(day);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The day of these calendar parts; months outside 1…12 carry into the year. */
export function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

/** The same date so many months later (negative: earlier), clamped to the end of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const lastDate = partsOf(dayOf(year, month + months + 1, 0)).date;
  return dayOf(year, month + months, Math.min(date, lastDate));
}

const dayFormat = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  day: "numeric",
  month: "short",
  year: "numeric",
});
const weekdayFormat = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", weekday: "short" });

/** A day as a reader writes it, in English: `9 Apr 2025`. */
export function formatDay(day: Day): string {
  return dayFormat.format(utc(day)).replace("Sept", "Sep");
}

/** A day with its weekday: `Wed 9 Apr 2025`. */
export function formatWeekday(day: Day): string {
  return `${weekdayFormat.format(utc(day))} ${formatDay(day)}`;
}
