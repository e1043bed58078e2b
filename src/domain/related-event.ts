// Events related by what the data state: one legal instrument, or one day 0.
import type { PolicyEvent } from "./policy-event.ts";

const NUMBERED = /\b(EO|Proclamations?) (\d{4,5}(?:(?:, | and |, EO | and EO )\d{4,5})*)/g;

/**
 * The numbers an event is filed under: its Federal Register document, and the executive orders and
 * proclamations its instrument names by number. Unnumbered instruments ("Truth Social post") give none.
 */
export function instrumentNumbers({ instrument, documentNumber }: PolicyEvent): readonly string[] {
  const numbers = documentNumber ? [`FR ${documentNumber}`] : [];
  for (const [, series, list] of (instrument ?? "").matchAll(NUMBERED)) {
    const name = series === "EO" ? "EO" : "Proclamation";
    numbers.push(...list!.match(/\d+/g)!.map((number) => `${name} ${number}`));
  }
  return numbers;
}

/**
 * The other events under one of this event's numbers, in the order given. The data name no pair of measure
 * and answer, and nearness in time is no evidence of one: only a shared number counts.
 */
export function sameInstrument(
  event: PolicyEvent,
  events: readonly PolicyEvent[],
): readonly PolicyEvent[] {
  const own = new Set(instrumentNumbers(event));
  if (own.size === 0) return [];
  return events.filter(
    (other) => other.id !== event.id && instrumentNumbers(other).some((number) => own.has(number)),
  );
}

/** The other policy events with this day 0; milestones of the market and unreviewed rows are no company. */
export function sharesDayZero(
  event: PolicyEvent,
  events: readonly PolicyEvent[],
  indexOf: (id: string) => number | undefined,
): readonly PolicyEvent[] {
  const index = indexOf(event.id);
  if (index === undefined) return [];
  return events.filter(
    (other) =>
      other.id !== event.id &&
      indexOf(other.id) === index &&
      other.reviewed &&
      other.actor !== "MARKET" &&
      other.actor !== "RATING",
  );
}
