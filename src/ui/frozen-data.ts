// The data behind the panels while figures are frozen: those of the snapshot in place of today's.
import type { FrozenSnapshot } from "../domain/frozen-snapshot.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { DayRange } from "../domain/view-range.ts";
import type { DashboardState } from "../state/dashboard-store.ts";
import type { MarketData } from "../state/market-data.ts";

/** Today's data with the frozen figures in their place; no figures at all while those are being read. */
export function frozenData(
  data: MarketData,
  { frozen, fragment }: Pick<DashboardState, "frozen" | "fragment">,
): MarketData {
  if (!frozen) return fragment === "" ? data : { ...data, yields: null, failure: null };
  const gaps = data.gaps.filter(({ source }) => !source.startsWith("par-yields"));
  return { ...data, yields: frozen, failure: null, gaps, revisions: [], frozen };
}

/** The events within the days that frozen figures cover: of the others these figures say nothing. */
export function eventsWithin(
  events: readonly PolicyEvent[],
  frozen: FrozenSnapshot | null,
): readonly PolicyEvent[] {
  if (!frozen) return events;
  const { from, to } = frozen.span;
  return events.filter(({ announced: { day } }) => day >= from && day <= to);
}

/** The part of a range that frozen figures cover; nothing is open-ended in them. */
export function withinFrozen(range: DayRange, frozen: FrozenSnapshot | null): DayRange {
  if (!frozen) return range;
  const { from, to } = frozen.span;
  return {
    ...range,
    from: Math.max(range.from, from),
    to: Math.min(range.to, to),
    openEnded: false,
  };
}
