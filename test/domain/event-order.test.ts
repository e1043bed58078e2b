// Order of policy events, and the row of the table each stands in.
import { describe, expect, it } from "vitest";
import { byAnnounced, eventsByTradingDay } from "../../src/domain/event-order.ts";
import { anEvent } from "./an-event.ts";
import { on, table } from "./facts.ts";

const announced = (id: string, iso: string, minute: number | null) =>
  anEvent({ id, announced: { day: on(iso), minute, afterClose: null } });

describe("events in the order of announcement", () => {
  it("come by day, then by hour, an unknown hour first", () => {
    const late = announced("late", "2025-04-09", 960);
    const early = announced("early", "2025-04-09", 800);
    const unknown = announced("unknown", "2025-04-09", null);
    const before = announced("before", "2025-04-08", 1200);
    expect([late, early, unknown, before].toSorted(byAnnounced)).toEqual([
      before,
      unknown,
      early,
      late,
    ]);
  });
});

describe("the row of an event", () => {
  const rowOf = (iso: string) => {
    const event = announced("x", iso, null);
    const [[day, events] = []] = [...eventsByTradingDay([event], table.time)];
    expect(events).toEqual([event]);
    return day;
  };
  it("is its own trading day's", () => expect(rowOf("2025-04-09")).toBe(on("2025-04-09")));
  it("is Monday's for a Saturday", () => expect(rowOf("2025-04-05")).toBe(on("2025-04-07")));
  it("is none after the last curve", () => expect(rowOf("2026-10-07")).toBeUndefined());
});
