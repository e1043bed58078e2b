// The orders a list of policy events can be read in.
import type { EventResponse } from "./event-response.ts";
import type { PolicyEvent } from "./policy-event.ts";

export const EVENT_ORDERS = ["newest", "oldest", "largest"] as const;
export type EventOrder = (typeof EVENT_ORDERS)[number];

/**
 * The events, given by announced day, in an order: `largest` is by the size of the response whatever its
 * sign, equal ones newest first, those without a response last.
 */
export function sortEvents(
  events: readonly PolicyEvent[],
  order: EventOrder,
  responses: ReadonlyMap<string, EventResponse>,
): readonly PolicyEvent[] {
  if (order === "oldest") return events;
  const newest = events.toReversed();
  if (order === "newest") return newest;
  const size = ({ id }: PolicyEvent) => Math.abs(responses.get(id)?.value ?? -0.5);
  const isOpen = ({ id }: PolicyEvent) => Number(!responses.has(id));
  return newest.toSorted((a, b) => isOpen(a) - isOpen(b) || size(b) - size(a));
}
