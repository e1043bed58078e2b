// A source's figures of one column: the good ones by day, ascending, each day once.
import { type Day, isoDay } from "../domain/civil-day.ts";
import { IN_FUTURE } from "../domain/source-state.ts";
import type { Column } from "../domain/tenor.ts";
import type { YieldColumn } from "../domain/yield-column.ts";
import { type LeftOut, shown } from "./left-out.ts";
import { isExtrapolated, isNotPublished, isWeekend } from "./yield-figure.ts";

/** How a source writes its figures. */
export interface FigureFormat {
  readonly column: Column;
  /** The day of a date as the source writes it, NaN when it is none. */
  readonly toDay: (date: unknown) => Day;
  /** Hundredths of a percent, NaN when it is no yield. */
  readonly toHundredths: (value: unknown) => number;
  /** New York's civil day now: what is later is no published figure. */
  readonly today: Day;
  /** True when the source gives all there ever was, and fills the 30-year's gap by extrapolation. */
  readonly isWholeHistory: boolean;
}

/**
 * The column of `count` rows in any order. A bad cell is told and left out, so is a day with two
 * different figures; what was not published becomes NaN. Null when no figure is left.
 */
export function figureColumn(
  count: number,
  dateAt: (row: number) => unknown,
  valueAt: (row: number) => unknown,
  format: FigureFormat,
  leftOut: LeftOut,
): YieldColumn | null {
  const { column, toDay, toHundredths, today, isWholeHistory } = format;
  const days: Day[] = [];
  const levels: number[] = [];
  let firstBad = Infinity;
  const refuse = (day: Day, what: string) => {
    firstBad = Math.min(firstBad, day);
    leftOut.tell(`${column} ${isoDay(day)}`, what);
  };
  const isGap = isWholeHistory && column === "30Y";
  for (let row = 0; row < count; row++) {
    const day = toDay(dateAt(row));
    if (Number.isNaN(day)) {
      leftOut.tell(column, `${shown(dateAt(row))} is not a date`);
      continue;
    }
    const value = valueAt(row);
    const isHole = isNotPublished(value) || (isGap && isExtrapolated(day));
    if (day > today || isWeekend(day)) {
      if (!isHole) refuse(day, day > today ? IN_FUTURE : "is not a weekday");
      continue;
    }
    const level = isHole ? Number.NaN : toHundredths(value);
    if (!isHole && Number.isNaN(level)) {
      refuse(day, `${shown(value)} is not a yield`);
      continue;
    }
    days.push(day);
    levels.push(level);
  }
  const kept = eachDayOnce(days, levels, (day, some, other) =>
    refuse(day, `${percent(some)} and ${percent(other)} for one day`),
  );
  if (!kept.value.some((level) => !Number.isNaN(level))) return null;
  return { ...kept, fromStart: isWholeHistory && !(firstBad < kept.time[0]!) };
}

/** Days ascending, each once; a day with different levels is told and dropped. */
function eachDayOnce(
  days: readonly Day[],
  levels: readonly number[],
  tell: (day: Day, some: number, other: number) => void,
): { time: Float64Array; value: Float64Array } {
  if (days.every((day, row) => row === 0 || day > days[row - 1]!)) {
    return { time: Float64Array.from(days), value: Float64Array.from(levels) };
  }
  const order = Uint32Array.from(days, (_, row) => row);
  order.sort((a, b) => days[a]! - days[b]! || a - b);
  const time = new Float64Array(days.length);
  const value = new Float64Array(days.length);
  let kept = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    const day = days[order[from]!]!;
    const level = levels[order[from]!]!;
    let other = level;
    for (to = from + 1; to < order.length && days[order[to]!] === day; to++) {
      if (!Object.is(levels[order[to]!], level)) other = levels[order[to]!]!;
    }
    if (!Object.is(other, level)) {
      tell(day, level, other);
      continue;
    }
    time[kept] = day;
    value[kept++] = level;
  }
  return { time: time.slice(0, kept), value: value.slice(0, kept) };
}

const percent = (level: number) => (Number.isNaN(level) ? "no figure" : (level / 100).toFixed(2));
