// The last day of each measure, and how a reader is told of it.
import { type Day, formatDay, formatWeekday, partsOf } from "./civil-day.ts";
import type { Measure } from "./measure.ts";
import type { YieldTable } from "./yield-table.ts";

/** A measure by its name and the last day it has a figure on. */
export interface MeasureDay {
  readonly key: string;
  readonly day: Day;
}

/** Each measure's last day, in their order; measures without any figure are left out. */
export function measureDays(
  { time, yields }: Pick<YieldTable, "time" | "yields">,
  measures: readonly Measure[],
): MeasureDay[] {
  return measures.flatMap(({ key, legs }) => {
    for (let i = time.length - 1; i >= 0; i--) {
      const isHole = legs.some(({ tenor }) => Number.isNaN(yields[tenor]?.[i] ?? Number.NaN));
      if (!isHole) return [{ key, day: time[i]! }];
    }
    return [];
  });
}

const MOST_NAMED = 3;

/**
 * `as of Thu 19 Nov 2026`; `30Y as of Thu 19 Nov, 10Y as of Wed 18 Nov 2026` when measures end on two
 * days; `as of 12–19 Nov 2026, by measure` when they end on more, or are too many to name. Empty
 * without measures.
 */
export function asOfText(measures: readonly MeasureDay[]): string {
  const days = [...new Set(measures.map(({ day }) => day))];
  const [one, other] = days;
  if (one === undefined) return "";
  if (other === undefined) return `as of ${formatWeekday(one)}`;
  if (days.length > 2 || measures.length > MOST_NAMED) {
    return `as of ${spanText(Math.min(...days), Math.max(...days))}, by measure`;
  }
  const keysOf = (of: Day) => measures.filter(({ day }) => day === of).map(({ key }) => key);
  const first = formatWeekday(one);
  const shown = yearOf(one) === yearOf(other) ? withoutYear(first) : first;
  return `${keysOf(one).join(" and ")} as of ${shown}, ${keysOf(other).join(" and ")} as of ${formatWeekday(other)}`;
}

/** `18 Nov` in the year of `today`, `18 Nov 2025` in another. */
export function shortDay(day: Day, today: Day): string {
  return yearOf(day) === yearOf(today) ? withoutYear(formatDay(day)) : formatDay(day);
}

/** `12–19 Nov 2026`, `28 Oct – 2 Nov 2026`, `30 Dec 2025 – 2 Jan 2026`. */
function spanText(from: Day, to: Day): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  if (first.year !== last.year) return `${formatDay(from)} – ${formatDay(to)}`;
  if (first.month !== last.month) return `${withoutYear(formatDay(from))} – ${formatDay(to)}`;
  return `${first.date}–${formatDay(to)}`;
}

const yearOf = (day: Day) => partsOf(day).year;
const withoutYear = (text: string) => text.replace(/ \d{4}$/, "");
