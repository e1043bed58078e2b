// Policy events in the order of their announcement, and by the trading day of it.
import { ascending, group } from "d3-array";
import type { Day } from "./civil-day.ts";
import type { PolicyEvent } from "./policy-event.ts";
import { firstIndexFrom } from "./trading-calendar.ts";

/** Orders by announced day, then hour; an unknown hour comes before the known ones of its day. */
export function byAnnounced(a: PolicyEvent, b: PolicyEvent): number {
  return (
    ascending(a.announced.day, b.announced.day) ||
    ascending(a.announced.minute ?? -1, b.announced.minute ?? -1)
  );
}

/**
 * The events of each trading day's row, in their order: announced on it, or since the trading day before
 * on a day without a curve. Events after the last curve have no row.
 */
export function eventsByTradingDay(
  events: readonly PolicyEvent[],
  time: Float64Array,
): ReadonlyMap<Day | undefined, readonly PolicyEvent[]> {
  return group(events, (event) => time[firstIndexFrom(time, event.announced.day)]);
}
