// A SYNTHETIC table as long as the live history: weekdays from 1962, with the holes of its time.
import { type Column, COLUMNS } from "../../src/domain/tenor.ts";
import type { YieldTable } from "../../src/domain/yield-table.ts";
import { on } from "./facts.ts";

/** First day of each column; the others begin with the table. */
const FIRST_DAY: Readonly<Partial<Record<Column, string>>> = {
  "1M": "2001-07-31",
  "1.5M": "2025-02-18",
  "2M": "2018-10-16",
  "3M": "1981-09-01",
  "4M": "2022-10-19",
  "6M": "1981-09-01",
  "2Y": "1976-06-01",
  "7Y": "1969-07-01",
  "30Y": "1977-02-15",
  "10Y real": "2003-01-02",
};
const NOT_PUBLISHED: Readonly<Partial<Record<Column, readonly [string, string]>>> = {
  "20Y": ["1987-01-01", "1993-09-30"],
  "30Y": ["2002-02-19", "2006-02-08"],
};

/** Weekdays in order from one day up to another. */
function weekdays(from: number, to: number): number[] {
  const days: number[] = [];
  for (let day = from; day <= to; day++) if (![2, 3].includes(((day % 7) + 7) % 7)) days.push(day);
  return days;
}

/** Percent times 100: up to 15% about 1981 and down again, with a wave for each column. */
function levelOf(day: number, column: number): number {
  const years = (day - on("1981-09-30")) / 365.25;
  const trend =
    150 + 1350 * Math.exp(-((years / 14) ** 2)) + 250 * Math.exp(-(((years - 44) / 6) ** 2));
  return Math.round(trend + 40 * Math.sin(day / 90 + column) + column * 4);
}

function longTable(): YieldTable {
  const time = Float64Array.from(weekdays(on("1962-01-02"), on("2026-11-20")));
  const yields = Object.fromEntries(
    COLUMNS.map((column, at) => {
      const from = on(FIRST_DAY[column] ?? "1962-01-02");
      const [gapFrom, gapTo] = (NOT_PUBLISHED[column] ?? ["1900-01-01", "1900-01-02"]).map(on);
      const isThere = (day: number) => day >= from && (day < gapFrom! || day > gapTo!);
      return [column, time.map((day) => (isThere(day) ? levelOf(day, at) : Number.NaN))];
    }),
  ) as YieldTable["yields"];
  return { time, yields, notObtained: {}, complete: true };
}

/** SYNTHETIC, 16,929 weekdays from 1962-01-02 to 2026-11-20, every column. */
export const LONG_TABLE = longTable();
