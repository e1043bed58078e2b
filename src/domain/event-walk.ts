// Walking policy events one by one, in the order of their announcement.
import type { Day } from "./civil-day.ts";
import type { PolicyEvent } from "./policy-event.ts";

/** Where a walk stands. */
interface WalkPlace {
  /** The selected event, walked or not; null without one. */
  readonly selected: PolicyEvent | null;
  /** The day to begin at while none is selected; null begins at the first event. */
  readonly day: Day | null;
}

/**
 * The next (+1) or previous (−1) of the events, which are in their order; null at the end. From a day,
 * the next is the first that was announced on it or later, the previous the last before it.
 */
export function besideEvent(
  events: readonly PolicyEvent[],
  { selected, day }: WalkPlace,
  step: 1 | -1,
): PolicyEvent | null {
  const at = selected ? events.indexOf(selected) : -1;
  if (at >= 0) return events[at + step] ?? null;
  const from = selected?.announced.day ?? day;
  if (from === null) return events[0] ?? null;
  if (step < 0) return events.findLast(({ announced }) => announced.day < from) ?? null;
  const isLater = ({ announced }: PolicyEvent) =>
    selected ? announced.day > from : announced.day >= from;
  return events.find(isLater) ?? null;
}
