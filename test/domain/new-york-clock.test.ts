// The New York clock across daylight saving.
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/domain/civil-day.ts";
import { STRIKE_MINUTE } from "../../src/domain/event-day.ts";
import { newYorkClock } from "../../src/domain/new-york-clock.ts";

const clock = (instant: string) => {
  const { day, minute } = newYorkClock(Date.parse(instant));
  return { day: isoDay(day), minute };
};

describe("15:30 in New York", () => {
  it.each([
    ["2025-01-15", "20:30"],
    ["2025-03-07", "20:30"],
    ["2025-03-08", "20:30"],
    ["2025-03-09", "19:30"],
    ["2025-03-10", "19:30"],
    ["2025-07-15", "19:30"],
    ["2025-10-31", "19:30"],
    ["2025-11-01", "19:30"],
    ["2025-11-02", "20:30"],
    ["2025-11-03", "20:30"],
  ])("on %s is %sZ", (day, utc) => {
    expect(clock(`${day}T${utc}:00Z`)).toEqual({ day, minute: STRIKE_MINUTE });
  });
});

describe("the New York clock", () => {
  it("skips an hour on 2025-03-09 and repeats one on 2025-11-02", () => {
    expect(clock("2025-03-09T06:59:59Z")).toEqual({ day: "2025-03-09", minute: 119 });
    expect(clock("2025-03-09T07:00:00Z")).toEqual({ day: "2025-03-09", minute: 180 });
    expect(clock("2025-11-02T05:30:00Z")).toEqual({ day: "2025-11-02", minute: 90 });
    expect(clock("2025-11-02T06:30:00Z")).toEqual({ day: "2025-11-02", minute: 90 });
  });

  it("begins a day at minute 0, not 24:00", () => {
    expect(clock("2025-01-16T05:00:00Z")).toEqual({ day: "2025-01-16", minute: 0 });
    expect(clock("2025-01-16T04:59:59Z")).toEqual({ day: "2025-01-15", minute: 1439 });
    expect(clock("2025-07-16T04:00:00Z")).toEqual({ day: "2025-07-16", minute: 0 });
  });
});
