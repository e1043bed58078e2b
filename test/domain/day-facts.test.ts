// The events that concern one trading day.
import { describe, expect, it } from "vitest";
import { dayFacts, indexEventDays } from "../../src/domain/day-facts.ts";
import type { PolicyEvent } from "../../src/domain/policy-event.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { anEvent } from "./an-event.ts";
import { announcements, on, time } from "./facts.ts";

const events = announcements.map(({ id, announced }) => anEvent({ id, announced }));
const ids = (found: readonly PolicyEvent[]) => found.map(({ id }) => id);
const facts = (iso: string) => dayFacts(events, time, indexOfDay(time, on(iso)));

describe("the facts of a day", () => {
  it("list an event announced after the curve on its day, and first in the next curve", () => {
    expect(ids(facts("2025-04-02").announced)).toContain("us-liberation-day");
    expect(ids(facts("2025-04-02").firstInCurve)).not.toContain("us-liberation-day");
    expect(ids(facts("2025-04-03").announced)).not.toContain("us-liberation-day");
    expect(ids(facts("2025-04-03").firstInCurve)).toContain("us-liberation-day");
  });

  it("list an event announced before the curve in both", () => {
    expect(ids(facts("2025-04-09").announced)).toContain("us-90-day-pause");
    expect(ids(facts("2025-04-09").firstInCurve)).toContain("us-90-day-pause");
  });

  it("of 2025-04-09 begin with the 84% announced the evening before", () => {
    expect(ids(facts("2025-04-09").firstInCurve)).toContain("us-china-84");
    expect(ids(facts("2025-04-08").announced)).toContain("us-china-84");
  });

  it("move a Saturday announcement to Monday's curve", () => {
    const saturday = "us-baseline-10-in-force";
    expect(ids(facts("2025-04-07").firstInCurve)).toContain(saturday);
    expect(ids(facts("2025-04-07").announced)).not.toContain(saturday);
    expect(ids(facts("2025-04-04").announced)).not.toContain(saturday);
  });

  it("list every event with a day 0 exactly once as first in a curve", () => {
    const eventDays = indexEventDays(events, time);
    const listed = Array.from(time, (_, i) => dayFacts(events, time, i, eventDays).firstInCurve);
    expect(listed.flat().length).toBe(events.length - 1);
    expect(eventDays.get("us-301-china-continued")).toBeNull();
    expect(eventDays.size).toBe(events.length);
  });

  it("are none outside the data", () => {
    expect(dayFacts(events, time, -1)).toEqual({ announced: [], firstInCurve: [] });
  });
});
