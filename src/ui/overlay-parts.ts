// What the panels draw, derived from the view and the data with stable identities.
import { useMemo } from "react";
import type { OverlayInput } from "../charts/overlay-input.ts";
import type { Day } from "../domain/civil-day.ts";
import { indexEventDays } from "../domain/day-facts.ts";
import { passesFilter } from "../domain/event-filter.ts";
import { byAnnounced, eventsByTradingDay } from "../domain/event-order.ts";
import { historyOf, parseMeasure } from "../domain/measure.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { timeAxis } from "../domain/time-axis.ts";
import type { View } from "../domain/view.ts";
import type { MarketData } from "../state/market-data.ts";
import { eventsWithin } from "./frozen-data.ts";

export interface OverlayParts extends Omit<OverlayInput, "measureText"> {
  /** Events that pass the filter, by the trading day in whose row they stand. */
  readonly byDay: ReadonlyMap<Day | undefined, readonly PolicyEvent[]>;
}

const NO_AUCTIONS: OverlayInput["auctions"] = [];

/** Null until yields and events are there. */
export function useOverlayParts(view: View, data: MarketData): OverlayParts | null {
  const table = data.yields?.table ?? null;
  const { events, prints, ladder, releases, frozen } = data;
  const auctions = view.auctions === "on" ? data.auctions : NO_AUCTIONS;
  const show = view.show.join();
  const axis = useMemo(() => table && timeAxis(view.axis, table.time), [view.axis, table]);
  const histories = useMemo(
    () =>
      table &&
      show.split(",").flatMap((key) => {
        const measure = parseMeasure(key);
        return measure ? [historyOf(table, measure)] : [];
      }),
    [table, show],
  );
  const dated = useMemo(() => {
    if (!table || !events) return null;
    const sorted = eventsWithin(events, frozen).toSorted(byAnnounced);
    return { events: sorted, eventDays: indexEventDays(sorted, table.time) };
  }, [table, events, frozen]);
  return useMemo(() => {
    if (!table || !axis || !histories || !dated) return null;
    const kept = dated.events.filter((event) => passesFilter(view, event));
    return {
      table,
      axis,
      histories,
      ...dated,
      prints,
      ladder,
      releases,
      auctions,
      view,
      byDay: eventsByTradingDay(kept, table.time),
    };
  }, [table, axis, histories, dated, prints, ladder, releases, auctions, view]);
}
