// Day 0 of announcements.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/domain/civil-day.ts";
import { eventDay } from "../../src/domain/event-day.ts";
import { announcedText, dayZeroSentence } from "../../src/domain/event-day-text.ts";
import { newYorkClock } from "../../src/domain/new-york-clock.ts";
import type { Announced } from "../../src/domain/policy-event.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { announcedOf, announcements, at, on, time } from "./facts.ts";

function said(iso: string, clock: string | null, afterClose: boolean | null = null): Announced {
  return { day: on(iso), minute: clock === null ? null : at(clock), afterClose };
}
function dayZero(announced: Announced): [string, string] | null {
  const found = eventDay(announced, time);
  return found && [isoDay(found.day), found.basis];
}

describe("day 0 of an announcement on a trading day", () => {
  it.each([
    ["00:00", "2025-04-02", "before the curve"],
    ["08:30", "2025-04-02", "before the curve"],
    ["15:29", "2025-04-02", "before the curve"],
    ["15:30", "2025-04-03", "after the curve"],
    ["16:00", "2025-04-03", "after the curve"],
    ["23:59", "2025-04-03", "after the curve"],
  ])("at %s is %s", (clock, day, basis) => {
    expect(dayZero(said("2025-04-02", clock))).toEqual([day, basis]);
  });

  it("on a Friday after the curve is Monday", () => {
    expect(dayZero(said("2025-04-11", "18:00"))).toEqual(["2025-04-14", "after the curve"]);
  });

  it("goes by what the source says where the hour is unknown", () => {
    expect(dayZero(said("2025-04-02", null, false))).toEqual(["2025-04-02", "said before"]);
    expect(dayZero(said("2025-04-02", null, true))).toEqual(["2025-04-03", "said after"]);
  });

  it("is the announced day where nothing is known of the hour", () => {
    expect(dayZero(said("2025-04-02", null))).toEqual(["2025-04-02", "hour unknown"]);
  });

  it("trusts a known hour over the flag", () => {
    expect(dayZero(said("2025-04-02", "16:00", false))?.[0]).toBe("2025-04-03");
  });
});

describe("day 0 of an announcement on a day without a curve", () => {
  it.each([
    ["a Saturday", "2025-04-12", "2025-04-14"],
    ["a Sunday", "2025-05-04", "2025-05-05"],
    ["Martin Luther King day", "2025-01-20", "2025-01-21"],
    ["the day of mourning 2018-12-05", "2018-12-05", "2018-12-06"],
    ["the weekend before Labor Day", "2025-08-30", "2025-09-02"],
  ])("%s is the next trading day, whatever the hour", (_, announced, day) => {
    for (const clock of [null, "08:30", "20:31"]) {
      for (const flag of [null, true, false]) {
        expect(dayZero(said(announced, clock, flag))).toEqual([day, "no curve that day"]);
      }
    }
  });
});

describe("no data yet", () => {
  it("is the answer after the last curve, never an earlier day", () => {
    expect(dayZero(said("2026-10-01", "15:29"))?.[0]).toBe("2026-10-01");
    expect(dayZero(said("2026-10-01", null))?.[0]).toBe("2026-10-01");
    expect(dayZero(said("2026-10-01", "16:00"))).toBeNull();
    expect(dayZero(said("2026-10-01", null, true))).toBeNull();
    expect(dayZero(said("2026-10-02", "08:30"))).toBeNull();
    expect(dayZero(announcedOf("us-301-china-continued"))).toBeNull();
    expect(announcedOf("us-301-china-continued").day).toBe(on("2026-10-07"));
  });

  it("is the answer without any curve", () => {
    expect(eventDay(said("2025-04-02", "08:30"), new Float64Array())).toBeNull();
    expect(dayZeroSentence(said("2025-04-02", "08:30"), new Float64Array())).toBe("no data yet");
  });
});

it("an announcement before the first curve has no day 0 in the data", () => {
  const recent = time.slice(indexOfDay(time, on("2023-10-02")));
  const early = said("2018-03-22", "12:00");
  expect(eventDay(early, recent)).toBeNull();
  expect(dayZeroSentence(early, recent)).toBe(
    "no day 0: the first curve in these data is 2 Oct 2023",
  );
  expect(eventDay(said("2023-10-02", "12:00"), recent)?.index).toBe(0);
});

describe("the events on file", () => {
  it.each([
    ["us-liberation-day", "2025-04-03"],
    ["us-china-84", "2025-04-09"],
    ["us-90-day-pause", "2025-04-09"],
    ["cn-34pct-retaliation", "2025-04-04"],
    ["us-baseline-10-in-force", "2025-04-07"],
    ["us-electronics-exemption", "2025-04-14"],
    ["us-america-first-trade-memo", "2025-01-21"],
  ])("%s has day 0 on %s", (id, day) => {
    expect(dayZero(announcedOf(id))?.[0]).toBe(day);
  });

  it("all have a day 0 not before their announcement, but the one of 2026-10-07", () => {
    const without = announcements.filter(({ announced }) => !eventDay(announced, time));
    expect(without.map(({ id }) => id)).toEqual(["us-301-china-continued"]);
    for (const { announced } of announcements) {
      const day = eventDay(announced, time)?.day ?? Infinity;
      expect(day).toBeGreaterThanOrEqual(announced.day);
    }
  });

  it("have the first curve that could know: no trading day between is skipped", () => {
    const anyDay = fc.integer({ min: on("2017-01-03"), max: on("2026-09-30") });
    const anyMinute = fc.option(fc.integer({ min: 0, max: 1439 }), { nil: null });
    const anyFlag = fc.constantFrom(null, true, false);
    fc.assert(
      fc.property(anyDay, anyMinute, anyFlag, (day, minute, afterClose) => {
        const found = eventDay({ day, minute, afterClose }, time)!;
        const late = found.basis === "after the curve" || found.basis === "said after";
        expect(time[found.index]).toBe(found.day);
        expect(time[found.index - 1] ?? -1).toBeLessThan(late ? day + 1 : day);
      }),
    );
  });
});

describe("day 0 from an instant", () => {
  const dayZeroAt = (instant: string) => {
    const { day, minute } = newYorkClock(Date.parse(instant));
    return dayZero({ day, minute, afterClose: null })?.[0];
  };

  it.each([
    ["2025-03-07T20:29:59Z", "2025-03-07"],
    ["2025-03-07T20:30:00Z", "2025-03-10"],
    ["2025-03-10T19:29:59Z", "2025-03-10"],
    ["2025-03-10T19:30:00Z", "2025-03-11"],
    ["2025-10-31T19:29:59Z", "2025-10-31"],
    ["2025-10-31T19:30:00Z", "2025-11-03"],
    ["2025-11-03T20:29:59Z", "2025-11-03"],
    ["2025-11-03T20:30:00Z", "2025-11-04"],
  ])("%s is %s, daylight saving included", (instant, day) => {
    expect(dayZeroAt(instant)).toBe(day);
  });
});

describe("in words", () => {
  it.each([
    ["day 0 is 3 Apr 2025: 16:00 New York is after the 15:30 curve", said("2025-04-02", "16:00")],
    [
      "day 0 is 3 Apr 2025: 15:30 New York is too late for the 15:30 curve",
      said("2025-04-02", "15:30"),
    ],
    ["day 0 is 9 Apr 2025: 13:18 New York is before the 15:30 curve", said("2025-04-09", "13:18")],
    ["day 0 is 9 Apr 2025: 00:01 New York is before the 15:30 curve", said("2025-04-09", "00:01")],
    ["day 0 is 5 May 2025: no curve on Sun 4 May 2025", said("2025-05-04", null)],
    ["day 0 is 21 Jan 2025: no curve on Mon 20 Jan 2025", said("2025-01-20", "20:31")],
    [
      "day 0 is 9 Apr 2025: the source says it came before the 15:30 curve",
      said("2025-04-09", null, false),
    ],
    [
      "day 0 is 14 Apr 2025: the source says it came after the 15:30 curve",
      said("2025-04-11", null, true),
    ],
    ["day 0 is 7 Apr 2025: hour unknown, so the announced day counts", said("2025-04-07", null)],
    ["no data yet: the last curve is 1 Oct 2026", said("2026-10-07", null)],
    ["no data yet: the last curve is 1 Oct 2026", said("2026-10-01", "16:00")],
  ])("%s", (sentence, announced) => expect(dayZeroSentence(announced, time)).toBe(sentence));

  it.each([
    ["2 Apr 2025, 16:00 New York", said("2025-04-02", "16:00", true)],
    ["9 Apr 2025, before the 15:30 curve", said("2025-04-09", null, false)],
    ["11 Apr 2025, after the 15:30 curve", said("2025-04-11", null, true)],
    ["7 Apr 2025, hour unknown", said("2025-04-07", null)],
  ])("announced %s", (text, announced) => expect(announcedText(announced)).toBe(text));
});
