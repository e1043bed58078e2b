// The data behind the panels while a reader looks with the knowledge of a day: nothing after it is there.
import { useMemo } from "react";
import { type Day, formatDay } from "../domain/civil-day.ts";
import {
  eventsKnownOn,
  heldBy,
  ladderKnownOn,
  printsKnownOn,
  tableKnownOn,
} from "../domain/known-on.ts";
import type { Provenance } from "../domain/provenance.ts";
import type { MarketData } from "../state/market-data.ts";

/** The data as they are without a day; else without all that came after it. */
export function useKnownData(data: MarketData, knownOn: Day | null): MarketData {
  const { yields, events, prints, ladder, releases, auctions } = data;
  const last = yields?.table.time.at(-1);
  const day = knownOn === null || last === undefined ? null : Math.min(knownOn, last);
  const table = useMemo(
    () => (yields && day !== null ? tableKnownOn(yields.table, day) : null),
    [yields, day],
  );
  const provenance = yields?.provenance;
  const known = useMemo(() => {
    if (day === null) return null;
    return {
      yields: table && provenance ? { table, provenance: asOfDay(provenance, day) } : null,
      events: events && eventsKnownOn(events, day),
      prints: printsKnownOn(prints, day),
      ladder: ladderKnownOn(ladder, events ?? [], day),
      releases: heldBy(releases, day),
      auctions: heldBy(auctions, day),
      known: day,
    };
  }, [table, provenance, events, prints, ladder, releases, auctions, day]);
  return known ? { ...data, ...known } : data;
}

/** What every export says of such figures. */
function asOfDay(provenance: Provenance, day: Day): Provenance {
  const asOf = Math.min(provenance.asOf, day);
  return { ...provenance, asOf, frozen: `As known on ${formatDay(day)}` };
}
