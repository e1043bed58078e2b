// The policy events that concern one trading day: announced on it, or first in its curve.
import { eventDay, type EventDay } from "./event-day.ts";
import type { PolicyEvent } from "./policy-event.ts";

export interface DayFacts {
  /** Events announced on this day, before or after its curve. */
  readonly announced: PolicyEvent[];
  /** Events whose day 0 it is; those announced before its 15:30 curve are in both lists. */
  readonly firstInCurve: PolicyEvent[];
}

/** Day 0 of each event by its id; null where the data hold none. */
export function indexEventDays(
  events: readonly PolicyEvent[],
  time: Float64Array,
): Map<string, EventDay | null> {
  return new Map(events.map((event) => [event.id, eventDay(event.announced, time)]));
}

/** The events of the i-th trading day, in the order given. */
export function dayFacts(
  events: readonly PolicyEvent[],
  time: Float64Array,
  index: number,
  eventDays: ReadonlyMap<string, EventDay | null> = indexEventDays(events, time),
): DayFacts {
  return {
    announced: events.filter(({ announced }) => announced.day === time[index]),
    firstInCurve: events.filter(({ id }) => eventDays.get(id)?.index === index),
  };
}
