// Yields to write in a source's wire shape and to find again: the mocks' good ones, arbitrary ones.
import * as fc from "fast-check";
import { lostDays } from "../../mocks/mock-rows.ts";
import { mockCurves } from "../../mocks/mock-curves.ts";
import type { ContentFault } from "../../mocks/source-mock.ts";
import { type Day, dayOf, isoDay, parseDay, weekdayOf } from "../../src/domain/civil-day.ts";
import type { Column } from "../../src/domain/tenor.ts";
import type { YieldColumn } from "../../src/domain/yield-column.ts";

export const TODAY: Day = parseDay("2026-11-20")!;

/** Levels by day, in integer hundredths of a percent; null where none was published. */
export type Levels = readonly (readonly [day: Day, level: number | null])[];

/** The figures of a column, by day. */
export function figuresOf({ time, value }: YieldColumn): [Day, number][] {
  return levelsOf({ time, value }).flatMap(([day, level]) =>
    level === null ? [] : [[day, level]],
  );
}

/** Everything a column has a row for. */
export function levelsOf({ time, value }: Pick<YieldColumn, "time" | "value">) {
  return Array.from(time, (day, i): [Day, number | null] => [
    day,
    Number.isNaN(value[i]) ? null : value[i]!,
  ]);
}

/** The figures of a mock's column that are good under a fault, up to its last day. */
export function goodFigures(fault: ContentFault | null, column: Column, last: Day) {
  const lost = lostDays(fault, TODAY, last);
  const curves = mockCurves(TODAY).filter(({ day }) => day <= last);
  const lastFacts = curves.filter(({ synthetic }) => !synthetic).slice(-3);
  return curves.flatMap((curve): [Day, number][] => {
    const level = curve.levels[column];
    if (level === undefined || lost.has(curve.day)) return [];
    return [[curve.day, level + (fault === "revised" && lastFacts.includes(curve) ? 2 : 0)]];
  });
}

/** Weekdays up to today in any order, each once, but for those of the 30-year's gap. */
export const arbitraryDays: fc.Arbitrary<Day[]> = fc
  .uniqueArray(fc.integer({ min: dayOf(1990, 1, 1), max: TODAY }), { minLength: 1, maxLength: 60 })
  .map((days) => days.filter((day) => weekdayOf(day) % 6 !== 0))
  .map((days) => days.filter((day) => isoDay(day) < "2002-02" || isoDay(day) > "2006-02-08"))
  .filter((days) => days.length > 0);

/** A level, or null for none published. */
export const arbitraryLevel = fc.option(fc.integer({ min: -500, max: 2500 }), { freq: 4 });

/** One column's levels in any order, at least one of them a figure. */
export const arbitraryLevels: fc.Arbitrary<Levels> = arbitraryDays
  .chain((days) => fc.tuple(...days.map((day) => fc.tuple(fc.constant(day), arbitraryLevel))))
  .filter((levels) => levels.some(([, level]) => level !== null));

export const ascending = (levels: Levels) => levels.toSorted(([a], [b]) => a - b);

/** Any JSON value, often one with a source's own keys. */
export const hostileJson = (keys: readonly string[]) =>
  fc.oneof(
    fc.jsonValue(),
    fc.anything(),
    fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.boolean()),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...keys, "__proto__", "constructor"), tie("value")),
      ),
    })).value,
  );

/** The fastest of several runs, in ms. */
export function fastest(run: () => void): number {
  const times = Array.from({ length: 25 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** SYNTHETIC: as many weekdays back from today as asked, newest last, with a level each. */
export function manyLevels(count: number): [Day, number][] {
  const levels: [Day, number][] = [];
  for (let day = TODAY; levels.length < count; day--) {
    if (weekdayOf(day) % 6 !== 0) levels.push([day, 300 + (day % 200)]);
  }
  return levels.toReversed();
}
