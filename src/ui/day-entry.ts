// Enter on a day of the chart: the day pinned, and its events opened.
import type { Crosshair } from "../charts/crosshair.ts";
import { formatWeekday } from "../domain/civil-day.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { OverlayParts } from "./overlay-parts.ts";

interface DayEntry {
  readonly crosshair: Crosshair;
  readonly input: OverlayParts;
  /** Where the opened event or list stands. */
  readonly root: Element;
  readonly onSelectEvent: (id: string) => void;
  readonly onList: (heading: string, events: readonly PolicyEvent[]) => void;
}

/** What takes the focus in the selected event, in the rail or under an embedded chart. */
const OPENED_EVENT = ".card-back, .embedded-event > button";

/**
 * Opens the event of the i-th trading day, or the list of them; what is open already takes the focus. A
 * day without events is pinned, or let go.
 */
export function enterDay(entry: DayEntry, index: number): void {
  const { crosshair, input, root } = entry;
  const day = input.table.time[index]!;
  const events = input.byDay.get(day) ?? [];
  const heading = `Events of ${formatWeekday(day)}`;
  const isOpen = events.some(({ id }) => id === input.view.event);
  const list = `.event-list[aria-label="${heading}"] [tabindex="0"]`;
  const there = root.querySelector<HTMLElement>(isOpen ? OPENED_EVENT : list);
  crosshair.set({ index, pinned: events.length > 0 || !crosshair.get().pinned });
  if (there) there.focus();
  else if (events.length === 1) entry.onSelectEvent(events[0]!.id);
  else if (events.length > 1 && !isOpen) entry.onList(heading, events);
}
