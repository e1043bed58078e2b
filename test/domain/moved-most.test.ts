// What moved most: held to the response and rank of each measure, ordered, and honest about what is missing.
import { describe, expect, it } from "vitest";
import { eventDay } from "../../src/domain/event-day.ts";
import { historyOf } from "../../src/domain/measure.ts";
import { movedMost } from "../../src/domain/moved-most.ts";
import { rankOf } from "../../src/domain/rank.ts";
import { responseOf } from "../../src/domain/response.ts";
import { TENORS } from "../../src/domain/tenor.ts";
import type { YieldTable } from "../../src/domain/yield-table.ts";
import { aCurveTable } from "./a-curve-table.ts";
import { announcedOf, history, measure, on, table, time } from "./facts.ts";

const KEYS = [...TENORS, "2s10s", "5s30s", "3m10y", "10s30s", "2s5s10s", "5s10s30s"];
const histories = KEYS.map(history);
const day = eventDay(announcedOf("us-liberation-day"), time)!;
const keysOf = (rows: readonly { measure: { key: string } }[]) =>
  rows.map((row) => row.measure.key);

describe("the measures of an event", () => {
  it("have the response and rank of their own histories, at any day after", () => {
    for (const horizon of [0, 1, 3, 5, 20]) {
      for (const { measure: one, value, rank } of movedMost(table, histories, day, horizon).moved) {
        expect(value).toBe(responseOf(history(one.key), day.index, horizon));
        expect(rank).toEqual(rankOf(history(one.key), day.index, horizon));
      }
    }
  });

  it("stand by rank, ties by size, the unranked last", () => {
    const { moved } = movedMost(table, histories, day, 0);
    expect(keysOf(moved).slice(0, 4)).toEqual(["5s30s", "10s30s", "5Y", "7Y"]);
    expect(keysOf(moved).at(-1)).toBe("1.5M");
    for (const [i, row] of moved.entries()) {
      const next = moved[i + 1];
      if (!next) continue;
      const [share, after] = [row.rank?.share ?? -1, next.rank?.share ?? -1];
      expect(share).toBeGreaterThanOrEqual(after);
      if (share === after) {
        expect(Math.abs(row.value)).toBeGreaterThanOrEqual(Math.abs(next.value));
      }
    }
  });

  it("are all there, with a response or with a reason", () => {
    const { moved, without } = movedMost(table, histories, day, 5);
    expect(keysOf([...moved, ...without]).toSorted()).toEqual(KEYS.toSorted());
  });

  it("have a twin only where the hour is unknown", () => {
    expect(movedMost(table, histories, day, 0).moved.every(({ twin }) => twin === null)).toBe(true);
    const unknown = eventDay(announcedOf("us-232-chips-pharma-probes"), time)!;
    const ten = movedMost(table, [history("10Y")], unknown, 5).moved[0]!;
    expect(ten.twin).toBe(responseOf(history("10Y"), unknown.index, 6));
  });
});

describe("a measure without a response", () => {
  const last = { index: time.length - 1, day: time.at(-1)!, basis: "before the curve" } as const;
  const reasons = (made: YieldTable, keys: readonly string[], index: number, horizon = 0) =>
    movedMost(
      made,
      keys.map((key) => historyOf(made, measure(key))),
      { ...last, index },
      horizon,
    ).without.map(({ reason }) => reason);

  it("says that there are no data yet, or none before", () => {
    expect(reasons(table, ["10Y"], last.index, 1)).toEqual([
      "no data yet: the last curve is 1 Oct 2026",
    ]);
    expect(reasons(table, ["10Y"], 0)).toEqual(["the data begin on 3 Jan 2017"]);
  });

  it("in the gap of the 30Y says that it was not published, as does its spread", () => {
    const gap = aCurveTable(3, { "30Y": [500, null, null] });
    expect(reasons(gap, ["30Y", "10s30s"], 1)).toEqual([
      "not published on 2 Jan 2004",
      "30Y not published on 2 Jan 2004",
    ]);
  });

  it("where no source has it says not obtained", () => {
    const notObtained = { "10Y real": [{ from: on("2000-01-01"), to: on("2030-01-01") }] };
    expect(reasons({ ...table, notObtained }, ["10Y real"], day.index)).toEqual(["not obtained"]);
  });

  it("is not ranked while older history is on its way", () => {
    const waiting = { ...table, complete: false };
    const early = { ...day, index: 200 };
    const { ranksWait, moved } = movedMost(waiting, [history("10Y")], early, 0);
    expect([ranksWait, moved[0]!.rank]).toEqual([true, null]);
    const whole = movedMost(table, [history("10Y")], early, 0);
    expect([whole.ranksWait, whole.moved[0]!.rank?.n]).toEqual([false, 199]);
  });
});
