// Moves: the largest one-day changes, and what is on file for their days.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/domain/civil-day.ts";
import { indexEventDays } from "../../src/domain/day-facts.ts";
import type { MacroRelease } from "../../src/domain/macro-release.ts";
import { companyByDay, eventsByDayZero, largestMoves, shareText } from "../../src/domain/moves.ts";
import type { PolicyEvent } from "../../src/domain/policy-event.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { anEvent } from "./an-event.ts";
import { announcedOf, history, madeHistory, on, time } from "./facts.ts";

const days = ["2025-01-06", "2025-01-07", "2025-01-08", "2025-01-09", "2025-01-10"].map(on);
const whole = { first: 0, last: days.length - 1 };
const thirty = history("30Y");
const view = { first: indexOfDay(time, on("2025-01-02")), last: time.length - 1 };

describe("the largest moves", () => {
  it("of the 30Y since 2025 begin with +17 bp on 2025-04-07 and hold 12 bp on 2025-05-21", () => {
    const { moves, days: counted, tied } = largestMoves(thirty, view, 20);
    expect(moves.slice(0, 6).map(({ day, change }) => `${isoDay(day)} ${change}`)).toEqual([
      "2025-04-07 17",
      "2025-04-10 14",
      "2026-03-20 13",
      "2025-04-08 13",
      "2025-05-21 12",
      "2026-09-23 11",
    ]);
    expect(moves).toHaveLength(20);
    expect(counted).toHaveLength(438);
    const least = Math.abs(moves.at(-1)!.change);
    const sizes = counted.map((i) => Math.abs(thirty.value[i]! - thirty.value[i - 1]!));
    expect(tied).toBe(sizes.filter((size) => size >= least).length - moves.length);
  });

  it("of two as large put the newer day first, whatever their sign", () => {
    const { moves } = largestMoves(madeHistory(days, [500, 505, 500, 505, 506]), whole, 2);
    expect(moves.map(({ day, change }) => [isoDay(day), change])).toEqual([
      ["2025-01-09", 5],
      ["2025-01-08", -5],
    ]);
  });

  it("count the days left out that moved as much as the last one listed", () => {
    expect(largestMoves(madeHistory(days, [500, 505, 500, 505, 506]), whole, 2).tied).toBe(1);
    expect(largestMoves(madeHistory(days, [500, 505, 500, 505, 506]), whole, 3).tied).toBe(0);
  });

  it("start from the day before the view, and need one", () => {
    const made = madeHistory(days, [500, 509, 509, 509, 509]);
    expect(largestMoves(made, { first: 1, last: 4 }, 5).moves).toHaveLength(1);
    expect(largestMoves(made, { first: 0, last: 4 }, 5).days).toEqual([1, 2, 3, 4]);
    expect(largestMoves(made, { first: 2, last: 4 }, 5).moves).toEqual([]);
  });

  it("never bridge a hole", () => {
    const { moves, days: counted } = largestMoves(
      madeHistory(days, [500, null, 520, 521, null]),
      whole,
      5,
    );
    expect(moves.map(({ change }) => change)).toEqual([1]);
    expect(counted).toEqual([3]);
  });
});

describe("the events of a day", () => {
  const pause = anEvent();
  const onFile = (...events: PolicyEvent[]) =>
    eventsByDayZero(events, indexEventDays(events, time)).get(indexOfDay(time, on("2025-04-09")));

  it("are those whose day 0 it is, not those announced on it", () => {
    const liberation = anEvent({ id: "b", announced: announcedOf("us-liberation-day") });
    const found = eventsByDayZero([liberation], indexEventDays([liberation], time));
    expect([...found.keys()].map((index) => isoDay(time[index]!))).toEqual(["2025-04-03"]);
  });

  it("leave out milestones of market and ratings, and rows nobody has reviewed", () => {
    const others = [
      anEvent({ id: "a", actor: "MARKET", kind: "market" }),
      anEvent({ id: "b", actor: "RATING", kind: "market" }),
      anEvent({ id: "c", reviewed: false }),
    ];
    expect(onFile(...others)).toBeUndefined();
    expect(onFile(pause, ...others)).toEqual({ announced: [pause], imposed: [] });
  });

  it("keep measures that took effect apart: they were announced before", () => {
    const imposed = anEvent({ id: "a", kind: "imposed" });
    expect(onFile(imposed)).toEqual({ announced: [], imposed: [imposed] });
  });

  it("keep minor and thinly sourced ones", () => {
    const minor = anEvent({ id: "a", weight: "minor", confidence: "low" });
    expect(onFile(minor)?.announced).toEqual([minor]);
  });

  it("without a day 0 in the data are nowhere", () => {
    const late = anEvent({
      announced: { day: on("2026-10-07"), minute: null, afterClose: null },
    });
    expect(eventsByDayZero([late], indexEventDays([late], time)).size).toBe(0);
  });
});

describe("company", () => {
  const release = (changes: Partial<MacroRelease>): MacroRelease => ({
    announced: { day: on("2025-04-10"), minute: 510, afterClose: null },
    kind: "CPI",
    reference: "2025-03",
    decision: null,
    scheduled: true,
    confirmed: true,
    ...changes,
  });

  it("is a release on its own day 0", () => {
    const cpi = release({});
    expect(companyByDay([cpi], time).get(indexOfDay(time, on("2025-04-10")))).toEqual([cpi]);
  });

  it("on a day without a curve goes with the next one", () => {
    const goodFriday = release({
      announced: { day: on("2017-04-14"), minute: 510, afterClose: null },
    });
    const found = companyByDay([goodFriday], time);
    expect([...found.keys()]).toEqual([indexOfDay(time, on("2017-04-17"))]);
  });

  it("is not what is unconfirmed", () => {
    expect(companyByDay([release({ confirmed: false })], time).size).toBe(0);
  });
});

describe("the share of moves with an event on file", () => {
  it("stands beside the share of all days", () => {
    const found = largestMoves(madeHistory(days, [500, 505, 499, 499, 500]), whole, 2);
    expect(shareText(found, (index) => index === 2 || index === 3, "an event on file", 4)).toBe(
      "1 of the 2 largest moves have an event on file (50%); so do 2 of all 4 days in view (50%)",
    );
  });

  it("says so where days in view have no change", () => {
    const found = largestMoves(madeHistory(days, [500, 505, null, 499, 500]), whole, 1);
    expect(shareText(found, () => false, "an event on file", 5)).toBe(
      "0 of the 1 largest move has an event on file (0%); so do 0 of all 2 days in view that have a change (0%)",
    );
  });
});

describe("the 30Y since 2025", () => {
  const facts = JSON.parse(
    readFileSync(new URL("../../facts/policy-events.json", import.meta.url), "utf8"),
  ) as { id: string; kind: PolicyEvent["kind"]; actor: string }[];
  const events = facts.map(({ id, kind, actor }) =>
    anEvent({ id, kind, actor, announced: announcedOf(id) }),
  );
  const onFile = eventsByDayZero(events, indexEventDays(events, time));
  const has = (index: number) => (onFile.get(index)?.announced.length ?? 0) > 0;

  it("has an event on file for 7 of its 20 largest moves, and for 119 of its 438 days", () => {
    expect(shareText(largestMoves(thirty, view, 20), has, "an event on file", 438)).toBe(
      "7 of the 20 largest moves have an event on file (35%); so do 119 of all 438 days in view (27%)",
    );
  });

  it("has none on 2025-05-21, whose crossing of 5.00 is a milestone of the market", () => {
    expect(has(indexOfDay(time, on("2025-05-21")))).toBe(false);
  });
});
