// Policy events in the order of their announcement, and by the day of it.
import { ascending, group } from "d3-array";
import type { Day } from "./civil-day.ts";
import type { PolicyEvent } from "./policy-event.ts";

/** Orders by announced day, then hour; an unknown hour comes before the known ones of its day. */
export function byAnnounced(a: PolicyEvent, b: PolicyEvent): number {
  return (
    ascending(a.announced.day, b.announced.day) ||
    ascending(a.announced.minute ?? -1, b.announced.minute ?? -1)
  );
}

/** The events announced on each day, in their order. */
export function eventsByDay(
  events: readonly PolicyEvent[],
): ReadonlyMap<Day, readonly PolicyEvent[]> {
  return group(events, (event) => event.announced.day);
}
