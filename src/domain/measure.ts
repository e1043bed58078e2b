// What a line shows: a tenor, a real yield or breakeven, a spread of two tenors, or a butterfly.
import { type Column, isTenor, type Tenor, yearsOf } from "./tenor.ts";
import { columnOf, type YieldTable } from "./yield-table.ts";

/** A measure and the recipe that makes it from tenors. */
export interface Measure {
  /** Its name in links and on screen: `30Y`, `10Y real`, `2s10s`, `3m10y`, `2s5s10s`. */
  readonly key: string;
  readonly kind: "tenor" | "real" | "breakeven" | "spread" | "butterfly";
  /** Levels are basis points for a spread or butterfly, percent for all others. */
  readonly unit: "percent" | "bp";
  /** The columns it is made of and how often each counts. */
  readonly legs: readonly { readonly tenor: Column; readonly weight: number }[];
}

/** One measure over days: two columns of equal length. */
export interface History {
  readonly measure: Measure;
  /** Trading days, ascending. */
  readonly time: Float64Array;
  /** Integer basis points (a percent level times 100); a hole is NaN. */
  readonly value: Float64Array;
}

const YEAR_LEGS = /^(\d{1,2})s(\d{1,2})s(?:(\d{1,2})s)?$/;
const MONTH_TO_YEAR = /^(\d{1,2}(?:\.5)?)m(\d{1,2})y$/;

/** The 10-year real yield, and what the 10-year par yield has above it. */
export const REAL_MEASURES: readonly Measure[] = [
  {
    key: "10Y real",
    kind: "real",
    unit: "percent",
    legs: [{ tenor: "10Y real", weight: 1 }],
  },
  {
    key: "10Y breakeven",
    kind: "breakeven",
    unit: "percent",
    legs: [
      { tenor: "10Y real", weight: -1 },
      { tenor: "10Y", weight: 1 },
    ],
  },
];

/** The measure a key names, or null: legs of spreads must be tenors, shortest first. */
export function parseMeasure(key: string): Measure | null {
  const real = REAL_MEASURES.find((measure) => measure.key === key);
  if (real) return real;
  if (isTenor(key)) {
    return { key, kind: "tenor", unit: "percent", legs: [{ tenor: key, weight: 1 }] };
  }
  const tenors = legTenors(key);
  if (!tenors || !tenors.every((leg, i) => i === 0 || yearsOf(tenors[i - 1]!) < yearsOf(leg))) {
    return null;
  }
  const weights = tenors.length === 2 ? [-1, 1] : [-1, 2, -1];
  return {
    key,
    kind: tenors.length === 2 ? "spread" : "butterfly",
    unit: "bp",
    legs: tenors.map((tenor, i) => ({ tenor, weight: weights[i]! })),
  };
}

function legTenors(key: string): Tenor[] | null {
  const years = YEAR_LEGS.exec(key);
  const mixed = years ? null : MONTH_TO_YEAR.exec(key);
  const names = years
    ? years
        .slice(1)
        .filter(Boolean)
        .map((count) => `${count}Y`)
    : mixed
      ? [`${mixed[1]}M`, `${mixed[2]}Y`]
      : [];
  return names.length > 0 && names.every(isTenor) ? names : null;
}

/** The history of a measure; a day on which any leg is a hole is a hole. A tenor's is its own column. */
export function historyOf(table: YieldTable, measure: Measure): History {
  const { time } = table;
  const [first, ...others] = measure.legs;
  const column = columnOf(table, first!.tenor);
  if (others.length === 0 && first!.weight === 1) return { measure, time, value: column };
  const value = column.map((level) => level * first!.weight);
  for (const { tenor, weight } of others) {
    const levels = columnOf(table, tenor);
    for (let i = 0; i < value.length; i++) value[i]! += weight * levels[i]!;
  }
  return { measure, time, value };
}

/** The level on the i-th trading day in basis points, null for a hole or outside the data. */
export function levelAt(history: History, index: number): number | null {
  const level = history.value[index];
  return level === undefined || Number.isNaN(level) ? null : level;
}
