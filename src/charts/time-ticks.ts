// Ticks of the time axis: real trading days at which days, weeks, months, quarters or years begin.
import { addMonths, type Day, dayOf, partsOf, weekdayOf } from "../domain/civil-day.ts";
import { type TimeAxis } from "../domain/time-axis.ts";
import { firstIndexFrom } from "../domain/trading-calendar.ts";

export interface TimeTick {
  /** The trading day the tick stands on, and its axis position. */
  readonly day: Day;
  readonly position: number;
  readonly text: string;
  /** True where a year begins. */
  readonly major: boolean;
}

type Unit = "day" | "week" | "month";
interface Rhythm {
  readonly unit: Unit;
  readonly every: number;
  /** Trading days between ticks, about. */
  readonly days: number;
}

const RHYTHMS: readonly Rhythm[] = [
  { unit: "day", every: 1, days: 1 },
  { unit: "week", every: 1, days: 5 },
  { unit: "month", every: 1, days: 21 },
  { unit: "month", every: 3, days: 63 },
  { unit: "month", every: 6, days: 126 },
  { unit: "month", every: 12, days: 251 },
  { unit: "month", every: 24, days: 502 },
  { unit: "month", every: 60, days: 1255 },
  { unit: "month", every: 120, days: 2510 },
];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const EPOCH_MONDAY = 4;

/** Ticks for the trading days `first`…`last`, at least `gap` pixels apart on average. */
export function timeTicks(
  axis: TimeAxis,
  first: number,
  last: number,
  width: number,
  gap: number,
): TimeTick[] {
  const days = Math.max(1, last - first + 1);
  const rhythm = RHYTHMS.find((r) => (width / days) * r.days >= gap) ?? RHYTHMS.at(-1)!;
  const ticks: TimeTick[] = [];
  let year = NaN;
  for (const start of startsOf(rhythm, axis.time[first]!, axis.time[last]!)) {
    const index = firstIndexFrom(axis.time, start);
    const day = axis.time[index];
    if (index < first || index > last || day === undefined || ticks.at(-1)?.day === day) continue;
    const parts = partsOf(day);
    const newYear = parts.year !== year;
    const opens = newYear && ticks.length > 0;
    year = parts.year;
    ticks.push({
      day,
      position: axis.positions[index]!,
      text: tickText(rhythm, parts, newYear),
      major: opens || (rhythm.unit === "month" && parts.month === 1),
    });
  }
  return ticks;
}

function tickText(
  rhythm: Rhythm,
  { year, month, date }: { year: number; month: number; date: number },
  newYear: boolean,
): string {
  const name = MONTHS[month - 1]!;
  if (rhythm.unit !== "month") return newYear ? `${date} ${name} ${year}` : `${date} ${name}`;
  if (month === 1) return `${year}`;
  return newYear ? `${name} ${year}` : name;
}

/** First days of the units that touch a span, ascending. */
function* startsOf({ unit, every }: Rhythm, from: Day, to: Day): Generator<Day> {
  if (unit === "day") {
    for (let day = from; day <= to; day++) if (weekdayOf(day) % 6 !== 0) yield day;
  } else if (unit === "week") {
    const monday = from - ((((from - EPOCH_MONDAY) % 7) + 7) % 7);
    for (let day = monday; day <= to; day += 7) yield day;
  } else {
    const { year, month } = partsOf(from);
    const months = year * 12 + month - 1;
    let start = dayOf(
      0 + Math.floor((months - (months % every)) / 12),
      ((months - (months % every)) % 12) + 1,
      1,
    );
    for (; start <= to; start = addMonths(start, every)) yield start;
  }
}
