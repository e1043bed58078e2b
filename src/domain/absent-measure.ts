// A measure of which no source in use has any figure: what is said in place of its line.
import { holeReason } from "./hole.ts";
import type { Measure } from "./measure.ts";
import { SOURCE_NOTES } from "./source.ts";
import { columnOf, type YieldTable } from "./yield-table.ts";

const REAL = "10Y real";
const { dbnomics, fred } = SOURCE_NOTES;

/** Who has the 10-year real yield: no other source and no bundled file carries it. */
const REAL_CARRIERS = `only ${dbnomics.name} and ${fred.name} carry it`;

/**
 * That a snapshot was made without a leg of the measure: `2s10s: 2Y not in this link`. Or that a measure made of the 10-year real yield was not obtained for any of the trading days `first` to
 * `last`, and who carries it: `10Y real: not obtained; only DBnomics and FRED carry it`. Null for every
 * other measure, where there is a figure, and where none was published.
 */
export function absentText(
  table: YieldTable,
  measure: Measure,
  { first, last }: { readonly first: number; readonly last: number },
): string | null {
  if (last < first) return null;
  const { without } = table;
  const left = without && measure.legs.find(({ tenor }) => without.columns.includes(tenor))?.tenor;
  if (left) return `${measure.key}: ${left === measure.key ? "" : `${left} `}${without.reason}`;
  if (!measure.legs.some(({ tenor }) => tenor === REAL)) return null;
  const figures = columnOf(table, REAL);
  for (let i = first; i <= last; i++) if (!Number.isNaN(figures[i])) return null;
  const ends = [table.time[first]!, table.time[last]!];
  if (ends.some((day) => holeReason(table, REAL, day) !== "not obtained")) return null;
  const what = measure.key === REAL ? "not obtained" : `${REAL} not obtained`;
  return `${measure.key}: ${what}; ${REAL_CARRIERS}`;
}

/** The same over all days of the table. */
export function absentEverywhere(table: YieldTable, measure: Measure): string | null {
  return absentText(table, measure, { first: 0, last: table.time.length - 1 });
}

/** The reason alone, where the measure is named beside it: `not obtained`, `not in this link`. */
export function absentReason(text: string): string {
  return /not (obtained|in this \w+)/.exec(text)?.[0] ?? text;
}
