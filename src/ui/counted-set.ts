// The set that a view counts with: its events in view, and the calendar that tells their company.
import { useMemo } from "react";
import { passesFilter } from "../domain/event-filter.ts";
import { type EventSet, eventSet, type SetDay } from "../domain/event-set.ts";
import type { CalendarState } from "../domain/set-text.ts";
import { type DayRange, inRange } from "../domain/view-range.ts";
import { type CompanyCalendar, companyCalendar } from "../domain/window-company.ts";
import { rowsOrNone, rowsOrNull, useMacroCalendar } from "../state/bundled-rows.ts";
import type { OverlayParts } from "./overlay-parts.ts";

export interface CountedSet {
  readonly set: EventSet;
  /** The set's day 0s, ascending, and each with its events. */
  readonly indices: readonly number[];
  readonly byIndex: ReadonlyMap<number, SetDay>;
  readonly calendar: CompanyCalendar;
  readonly calendarState: CalendarState;
}

/** Of the events that pass the filter those announced in the range; identities follow the filter. */
export function useCountedSet(
  { table, events, eventDays, view }: Pick<OverlayParts, "table" | "events" | "eventDays" | "view">,
  { from, to, openEnded }: Pick<DayRange, "from" | "to" | "openEnded">,
  assetBase: URL,
): CountedSet {
  const { actor, kind, weight, reviewed, q } = view;
  const counted = useMemo(() => {
    const filter = { actor, kind, weight, reviewed, q };
    const range = { from, to, openEnded };
    const inView = events.filter(
      (event) => passesFilter(filter, event) && inRange(range, event.announced.day),
    );
    const set = eventSet(inView, eventDays);
    const indices = set.days.map(({ index }) => index);
    return { set, indices, byIndex: new Map(set.days.map((day) => [day.index, day])) };
  }, [events, eventDays, actor, kind, weight, reviewed, q, from, to, openEnded]);
  const releases = useMacroCalendar(assetBase, true);
  const calendar = useMemo(
    () => companyCalendar(rowsOrNone(releases), table.time),
    [releases, table.time],
  );
  const calendarState: CalendarState =
    releases === "loading" ? "on its way" : rowsOrNull(releases) ? "here" : "missing";
  return useMemo(
    () => ({ ...counted, calendar, calendarState }),
    [counted, calendar, calendarState],
  );
}
