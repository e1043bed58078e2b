// Steps of the range: what a gesture or a chip at the plot's edge asks of the view.
import type { Day } from "../domain/civil-day.ts";
import { firstIndexFrom } from "../domain/trading-calendar.ts";
import type { DayRange } from "../domain/view-range.ts";
import type { View } from "../domain/view.ts";

/** The view's part that shows a range; the latest day stays open-ended. */
export function viewOfRange(range: DayRange): Pick<View, "from" | "to" | "range"> {
  return { from: range.from, to: range.openEnded ? null : range.to, range: null };
}

/** A range as long as this one, moved so that a day outside it stands a quarter inside. */
export function rangeAround(range: DayRange, day: Day, time: Float64Array): DayRange {
  const days = range.last - range.first;
  const end = time.length - 1;
  const at = Math.min(firstIndexFrom(time, day), end);
  const wanted = day < range.from ? at - Math.floor(days / 4) : at - Math.ceil((days * 3) / 4);
  const first = Math.max(0, Math.min(wanted, end - days));
  const last = Math.min(end, first + days);
  return {
    from: Math.min(day, time[first]!),
    to: Math.max(day, time[last]!),
    openEnded: last === end,
    first,
    last,
  };
}

/** Trading days shown at the least on either side of a run. */
const LEAST_ROOM = 10;

/** A run of trading days with room on either side, as far as the data go. */
export function rangeWithRoom(firstDay: Day, lastDay: Day, time: Float64Array): DayRange {
  const end = time.length - 1;
  const [from, to] = [firstIndexFrom(time, firstDay), Math.min(firstIndexFrom(time, lastDay), end)];
  const room = Math.max(LEAST_ROOM, Math.round((to - from) / 4));
  const [first, last] = [Math.max(0, from - room), Math.min(end, to + room)];
  return { from: time[first]!, to: time[last]!, openEnded: last === end, first, last };
}
