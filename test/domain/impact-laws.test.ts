// Laws of market impact: what must not matter to it, and what must turn with the sign.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventDay } from "../../src/domain/event-day.ts";
import { eventFan } from "../../src/domain/event-fan.ts";
import { eventSet, withoutOverlap } from "../../src/domain/event-set.ts";
import { eventSplit } from "../../src/domain/event-split.ts";
import { type CurveWord, curveWord } from "../../src/domain/curve-change.ts";
import type { History } from "../../src/domain/measure.ts";
import { KINDS } from "../../src/domain/policy-event.ts";
import { rankOf } from "../../src/domain/rank.ts";
import { responseOf } from "../../src/domain/response.ts";
import { schedulePlacebo, shiftedMean } from "../../src/domain/schedule-placebo.ts";
import { sensitivityGrid } from "../../src/domain/sensitivity-grid.ts";
import { HORIZONS } from "../../src/domain/view.ts";
import { companyCalendar } from "../../src/domain/window-company.ts";
import { anEvent } from "./an-event.ts";
import { history, madeHistory, on, time } from "./facts.ts";

const LENGTH = 320;
const FIRST = on("2024-01-02");
const NO_CALENDAR = companyCalendar(
  [],
  Float64Array.from({ length: LENGTH }, (_, i) => FIRST + i),
);

const aHistory = fc
  .array(fc.option(fc.integer({ min: 0, max: 900 }), { freq: 20 }), {
    minLength: LENGTH,
    maxLength: LENGTH,
  })
  .map((levels) =>
    madeHistory(
      levels.map((_, i) => FIRST + i),
      levels,
    ),
  );
const someDays = fc
  .uniqueArray(fc.integer({ min: 1, max: LENGTH - 1 }), { minLength: 1, maxLength: 40 })
  .map((days) => days.toSorted((a, b) => a - b));

const changed = (of: History, level: (at: number) => number): History => ({
  ...of,
  value: of.value.map((at) => level(at)),
});

/** Everything that is counted over a set of days. */
const impactOf = (of: History, days: readonly number[]) => ({
  fan: eventFan(of, days),
  grid: sensitivityGrid(of, days, NO_CALENDAR),
  placebo: schedulePlacebo(of, days, 1),
  ranks: days.map((index) => HORIZONS.map((horizon) => rankOf(of, index, horizon))),
});

describe("market impact", () => {
  it("does not change when every level rises by as much", () => {
    fc.assert(
      fc.property(aHistory, someDays, fc.integer({ min: -500, max: 500 }), (of, days, more) => {
        expect(
          impactOf(
            changed(of, (at) => at + more),
            days,
          ),
        ).toEqual(impactOf(of, days));
      }),
      { numRuns: 25 },
    );
  });

  it("is mirrored when every level changes its sign; sizes and ranks stay", () => {
    const minus = (value: number | null) => (value === null ? null : 0 - value);
    fc.assert(
      fc.property(aHistory, someDays, (of, days) => {
        const [here, there] = [
          impactOf(of, days),
          impactOf(
            changed(of, (at) => -at),
            days,
          ),
        ];
        expect(there.ranks).toEqual(here.ranks);
        expect(there.placebo?.beyond).toBe(here.placebo?.beyond);
        expect(there.fan.median).toEqual(here.fan.median.map(minus));
        for (const [i, cell] of there.grid.entries()) {
          const before = here.grid[i]!;
          expect([cell.mean, cell.median]).toEqual([minus(before.mean), minus(before.median)]);
          expect([cell.meanSize, cell.ordinarySize]).toEqual([
            before.meanSize,
            before.ordinarySize,
          ]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("never lets a hole contribute: a day beside one has no response and is not counted", () => {
    fc.assert(
      fc.property(aHistory, someDays, (of, days) => {
        for (const cell of sensitivityGrid(of, days, NO_CALENDAR)) {
          for (const index of cell.indices) {
            const ends = [of.value[index - 1]!, of.value[index + cell.window]!];
            expect(ends.some(Number.isNaN)).toBe(false);
          }
        }
        const missing = changed(of, () => Number.NaN);
        expect(schedulePlacebo(missing, days, 0)).toBeNull();
        expect(sensitivityGrid(missing, days, NO_CALENDAR).every(({ mean }) => mean === null)).toBe(
          true,
        );
        expect(eventFan(missing, days).paths).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("moved by no day is where it was", () => {
    fc.assert(
      fc.property(aHistory, someDays, fc.constantFrom(0, 1, 5), (of, days, horizon) => {
        const responses = days.flatMap((index) => responseOf(of, index, horizon) ?? []);
        const there = shiftedMean(of, days, horizon, 0);
        expect(there?.count ?? 0).toBe(responses.length);
        const sum = responses.reduce((all, one) => all + one, 0);
        if (there) expect(there.mean).toBeCloseTo(sum / responses.length, 9);
      }),
      { numRuns: 50 },
    );
  });

  it("gives a larger response no lower rank", () => {
    fc.assert(
      fc.property(aHistory, fc.integer({ min: 0, max: 60 }), (of, more) => {
        const at = 300;
        const [before, after] = [of.value[at - 1]!, of.value[at]!];
        const further = {
          ...of,
          value: of.value.with(at, after + Math.sign(after - before) * more),
        };
        const [rank, higher] = [rankOf(of, at, 0), rankOf(further, at, 0)];
        if (rank && higher) expect(higher.share).toBeGreaterThanOrEqual(rank.share);
        else expect([rank, higher]).toEqual([null, null]);
      }),
    );
  });

  it("of a spread is the difference of its legs'", () => {
    const [spread, two, ten] = [history("2s10s"), history("2Y"), history("10Y")];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: time.length - 21 }),
        fc.constantFrom(...HORIZONS),
        (index, horizon) => {
          const [long, short] = [responseOf(ten, index, horizon), responseOf(two, index, horizon)];
          expect(responseOf(spread, index, horizon)).toBe(long! - short!);
        },
      ),
    );
  });
});

describe("a set of events", () => {
  const anAnnouncement = fc.record({
    index: fc.integer({ min: 0, max: 30 }),
    kind: fc.constantFrom(...KINDS),
    actor: fc.constantFrom("US", "CN", "MARKET", "RATING", "EU"),
    reviewed: fc.boolean(),
    hasData: fc.boolean(),
  });

  it("is the same in whatever order its events come, and loses none of them", () => {
    fc.assert(
      fc.property(fc.array(anAnnouncement, { maxLength: 60 }), fc.nat(), (rows, seed) => {
        const events = rows.map(({ kind, actor, reviewed }, i) =>
          anEvent({ id: `e${i}`, kind, actor, reviewed }),
        );
        const eventDays = new Map<string, EventDay | null>(
          rows.map(({ index, hasData }, i) => [
            `e${i}`,
            hasData ? { index, day: FIRST + index, basis: "before the curve" } : null,
          ]),
        );
        const turned = events.map((event, i) => ({ event, key: (i * 7919 + seed) % 101 }));
        const shuffled = turned.toSorted((a, b) => a.key - b.key).map(({ event }) => event);
        const shapeOf = ({ days, ...rest }: ReturnType<typeof eventSet>) => ({
          ...rest,
          days: days.map((day) => ({ ...day, events: day.events.map(({ id }) => id).toSorted() })),
        });
        const set = eventSet(events, eventDays);
        expect(shapeOf(eventSet(shuffled, eventDays))).toEqual(shapeOf(set));
        const { imposed, market, unreviewed, withoutData } = set.leftOut;
        expect(set.events + imposed + market + unreviewed + withoutData).toBe(events.length);
        const indices = set.days.map(({ index }) => index);
        expect(indices).toEqual([...new Set(indices)].toSorted((a, b) => a - b));
        const dots = eventSplit(history("30Y"), set.days, 0).flatMap((side) => side.dots);
        expect(dots.length).toBe(indices.filter((index) => index > 0).length);
      }),
    );
  });

  it("without overlap keeps windows that touch, and drops what begins inside one", () => {
    expect(withoutOverlap([10, 11, 16, 17, 18], 5)).toEqual([10, 16]);
    expect(withoutOverlap([10, 11, 12], 0)).toEqual([10, 11, 12]);
    expect(withoutOverlap([10, 12, 14], 1)).toEqual([10, 12, 14]);
  });
});

describe("the word for a curve", () => {
  it.each<[two: number, ten: number, word: CurveWord]>([
    [1, -1, "none"],
    [0, 0, "none"],
    [-2, 2, "twist steepener"],
    [3, -2, "twist flattener"],
    [4, 5, "parallel up"],
    [-5, -4, "parallel down"],
    [-6, -3, "bull steepener"],
    [3, 6, "bear steepener"],
    [-3, -6, "bull flattener"],
    [6, 3, "bear flattener"],
    [-1, 5, "bear steepener"],
    [1, 2, "parallel up"],
  ])("2Y %i bp and 10Y %i bp is %s", (two, ten, word) => {
    expect(curveWord(two, ten)).toBe(word);
  });
});
