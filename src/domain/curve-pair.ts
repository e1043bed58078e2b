// Two curves held against each other: which days they are of, and every tenor's levels on them.
import { curveChange, type CurveWord } from "./curve-change.ts";
import { TENORS, type Tenor } from "./tenor.ts";
import { columnOf, type YieldTable } from "./yield-table.ts";

/** Trading days around day 0 to which a curve may be moved. */
export const OFFSET_FROM = -5;
export const OFFSET_TO = 20;

/** Indices among the trading days; null where the data have no such curve. */
export interface CurvePair {
  /** The curve that changes are counted from. */
  readonly before: number | null;
  readonly after: number | null;
}

/** The curve before day 0 (`index`) and the one `offset` trading days after day 0. */
export function eventPair(index: number, offset: number, time: Float64Array): CurvePair {
  const within = (at: number) => (time[at] === undefined ? null : at);
  return { before: within(index - 1), after: within(index + offset) };
}

/** A tenor on both days, integer hundredths of a percent; all null where it is absent. */
export interface CurvePoint {
  readonly tenor: Tenor;
  readonly before: number | null;
  readonly after: number | null;
  /** Basis points; null also where there is but one curve. */
  readonly change: number | null;
}

/**
 * Every tenor, shortest first. A tenor that is missing on either day is absent from both: what is drawn
 * of one curve has its counterpart in the other.
 */
export function curvePoints(table: YieldTable, { before, after }: CurvePair): CurvePoint[] {
  const levelOn = (tenor: Tenor, at: number | null) => {
    const level = at === null ? Number.NaN : columnOf(table, tenor)[at]!;
    return Number.isNaN(level) ? null : level;
  };
  return TENORS.map((tenor): CurvePoint => {
    const [from, to] = [levelOn(tenor, before), levelOn(tenor, after)];
    const isMissing = (before !== null && from === null) || (after !== null && to === null);
    if (isMissing) return { tenor, before: null, after: null, change: null };
    return {
      tenor,
      before: from,
      after: to,
      change: from === null || to === null ? null : to - from,
    };
  });
}

/** The word for a change and the two figures it is made of, basis points. */
export interface WordOfChange {
  readonly word: CurveWord;
  readonly two: number;
  readonly ten: number;
}

/**
 * The word for the change from one curve to a later one. Null when a curve or one of its two tenors is
 * missing, and when the second curve is not the later one: a word reads forward in time.
 */
export function wordOfChange(table: YieldTable, { before, after }: CurvePair): WordOfChange | null {
  if (before === null || after === null || after <= before) return null;
  const { tenors, word } = curveChange(table, before, after);
  if (word === null) return null;
  const changeOf = (key: Tenor) => tenors.find(({ tenor }) => tenor === key)!.change;
  return { word, two: changeOf("2Y"), ten: changeOf("10Y") };
}
