// The curve before and after: change by tenor, and one word for its shape.
import { TENORS, type Tenor } from "./tenor.ts";
import { columnOf, type YieldTable } from "./yield-table.ts";

/** How the curve changed between its 2-year and its 10-year point. */
export type CurveWord =
  | "none"
  | "parallel up"
  | "parallel down"
  | "bull steepener"
  | "bear steepener"
  | "bull flattener"
  | "bear flattener"
  | "twist steepener"
  | "twist flattener";

/** Changes smaller than this count as none, basis points. */
const LEAST_CHANGE = 2;

/**
 * The word for the changes of the 2-year and the 10-year par yield, basis points. Both under 2 in size:
 * none. Opposite signs, both at least 2: a twist. Within 2 of each other: parallel. Else bull or bear by
 * the sign of their sum, steepener or flattener by the sign of their difference.
 */
export function curveWord(two: number, ten: number): CurveWord {
  const [sizeOfTwo, sizeOfTen] = [Math.abs(two), Math.abs(ten)];
  if (sizeOfTwo < LEAST_CHANGE && sizeOfTen < LEAST_CHANGE) return "none";
  const shape = ten > two ? "steepener" : "flattener";
  const isTwist = two * ten < 0 && Math.min(sizeOfTwo, sizeOfTen) >= LEAST_CHANGE;
  if (isTwist) return `twist ${shape}`;
  if (Math.abs(ten - two) < LEAST_CHANGE) return two + ten > 0 ? "parallel up" : "parallel down";
  return two + ten < 0 ? `bull ${shape}` : `bear ${shape}`;
}

/** A tenor on two days; levels are integer hundredths of a percent. */
export interface TenorChange {
  readonly tenor: Tenor;
  readonly before: number;
  readonly after: number;
  /** Basis points. */
  readonly change: number;
}

export interface CurveChange {
  /** Tenors published on both days, shortest first: a missing one is absent, never bridged. */
  readonly tenors: readonly TenorChange[];
  /** Null when the 2-year or the 10-year is missing on either day. */
  readonly word: CurveWord | null;
}

/** The change between two trading days by index; day 0's is from `index − 1` to `index + horizon`. */
export function curveChange(table: YieldTable, before: number, after: number): CurveChange {
  const tenors = TENORS.flatMap((tenor): TenorChange[] => {
    const column = columnOf(table, tenor);
    const [from, to] = [column[before] ?? Number.NaN, column[after] ?? Number.NaN];
    const change = to - from;
    return Number.isNaN(change) ? [] : [{ tenor, before: from, after: to, change }];
  });
  const changeOf = (key: Tenor) => tenors.find(({ tenor }) => tenor === key)?.change;
  const [two, ten] = [changeOf("2Y"), changeOf("10Y")];
  return {
    tenors,
    word: two === undefined || ten === undefined ? null : curveWord(two, ten),
  };
}
