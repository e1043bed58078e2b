// What the readout says of one day.
import { describe, expect, it } from "vitest";
import { indexEventDays } from "../../src/domain/day-facts.ts";
import { dayReadout } from "../../src/domain/day-readout.ts";
import type { Print } from "../../src/domain/print.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { anEvent } from "./an-event.ts";
import { history, on, table, time } from "./facts.ts";

const overnight: Print = {
  day: on("2025-04-09"),
  tenor: "30Y",
  level: 502,
  extreme: "high",
  session: "overnight, before the New York day",
  eventId: null,
  sources: [],
};
const events = [anEvent()];
const eventDays = indexEventDays(events, time);

function readout(iso: string, keys: string[]) {
  const index = indexOfDay(time, on(iso));
  return dayReadout(table, keys.map(history), [overnight], events, eventDays, index);
}

describe("the readout", () => {
  it("of 2025-04-09 has the par yield 4.72, its change, the print and the pause", () => {
    const day = readout("2025-04-09", ["30Y", "10Y"]);
    expect(day.day).toBe(on("2025-04-09"));
    expect(day.rows.map(({ measure, ...row }) => ({ key: measure.key, ...row }))).toEqual([
      { key: "30Y", level: 472, change: 1, hole: null },
      { key: "10Y", level: 434, change: 8, hole: null },
    ]);
    expect(day.prints).toEqual([overnight]);
    expect(day.announced).toEqual(events);
    expect(day.firstInCurve).toEqual(events);
  });

  it("of another day has neither", () => {
    expect(readout("2025-04-10", ["30Y"])).toMatchObject({
      prints: [],
      announced: [],
      firstInCurve: [],
    });
  });

  it("says why there is no level, and gives no change over a hole", () => {
    expect(readout("2018-10-15", ["2M"]).rows[0]).toMatchObject({
      level: null,
      change: null,
      hole: "not published",
    });
    expect(readout("2024-12-31", ["2m10y"]).rows[0]!.hole).toBe("2M not obtained");
    expect(
      readout("2025-04-09", ["10Y real", "10Y breakeven"]).rows.map(({ hole }) => hole),
    ).toEqual(["not obtained", "10Y real not obtained"]);
    expect(readout("2025-01-02", ["2M"]).rows[0]).toMatchObject({ change: null, hole: null });
  });

  it("of the first day has no change", () => {
    expect(readout("2017-01-03", ["30Y"]).rows[0]).toMatchObject({ level: 304, change: null });
  });
});
