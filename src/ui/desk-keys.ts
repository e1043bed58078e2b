// What the keys of the dashboard do: each press of the list and its deed.
import type { Crosshair } from "../charts/crosshair.ts";
import { type Day, isoDay } from "../domain/civil-day.ts";
import { passesFilter } from "../domain/event-filter.ts";
import { besideEvent } from "../domain/event-walk.ts";
import type { ChordOf } from "../domain/page-key.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { firstIndexFrom } from "../domain/trading-calendar.ts";
import { type DayRange, inRange } from "../domain/view-range.ts";
import { RANGES, type View } from "../domain/view.ts";
import type { DashboardStore } from "../state/dashboard-store.ts";
import type { OverlayParts } from "./overlay-parts.ts";
import type { KeyDoers } from "./page-keys.ts";
import { rangeAround, viewOfRange } from "./range-step.ts";
import { zoomedRange } from "./zoomed-range.ts";

/** What the keys act on. */
export interface DeskHost {
  readonly store: DashboardStore;
  readonly crosshair: Crosshair;
  /** What is drawn; null until there is something. */
  readonly shown: { readonly parts: OverlayParts; readonly range: DayRange } | null;
  /** The theme that is on. */
  readonly theme: "light" | "dark";
  /** The panel to which the table goes back. */
  readonly back: { current: View["panel"] };
  open(dialog: "keys" | "day"): void;
  /** Says something to who hears the page. */
  say(text: string): void;
  focusPanel(panel: View["panel"]): void;
  focusSearch(): void;
}

const ZOOM_STEP = 1.4;

/** The first trading day from an event's announcement on; null when no such event is shown. */
function indexOfEvent({ events, table }: OverlayParts, id: string | null): number | null {
  const event = events.find((one) => one.id === id);
  return event ? firstIndexFrom(table.time, event.announced.day) : null;
}

/** The view is read when a key is pressed. */
export function deskKeys(host: DeskHost): KeyDoers<ChordOf<"page" | "both">> {
  const now = host.store.getState;
  const change = (patch: Partial<View>) => now().change(patch);
  const zoom = (factor: number) => () => {
    const { shown } = host;
    if (!shown) return false;
    const { time } = shown.parts.table;
    const about = host.crosshair.get().index ?? indexOfEvent(shown.parts, now().view.event);
    return change(viewOfRange(zoomedRange(shown.range, factor, time, about)));
  };
  const span = (at: number) => () => change({ range: RANGES[at]!, from: null, to: null });
  return {
    e: () => walkEvents(host, 1),
    E: () => walkEvents(host, -1),
    g: () => (host.shown === null ? false : host.open("day")),
    "/": () => {
      now().showTab("events");
      now().listAll();
      change({ event: null });
      host.focusSearch();
    },
    "Ctrl+k": () => now().find(true),
    "1": span(0),
    "2": span(1),
    "3": span(2),
    "4": span(3),
    "5": span(4),
    "6": span(5),
    "7": span(6),
    "8": span(7),
    t: () => {
      const { view } = now();
      const panel = view.panel === "table" ? host.back.current : "table";
      if (panel === "table") host.back.current = view.panel;
      change({ panel });
      host.focusPanel(panel);
    },
    i: () => change({ invert: now().view.invert === "on" ? "off" : "on" }),
    d: () => change({ theme: host.theme === "dark" ? "light" : "dark" }),
    "?": () => host.open("keys"),
    "+": zoom(1 / ZOOM_STEP),
    "-": zoom(ZOOM_STEP),
    "0": () => now().reset(),
    Escape: () => {
      const { crosshair } = host;
      if (now().view.event === null || crosshair.span() || crosshair.get().pinned) return false;
      return change({ event: null });
    },
  };
}

/** Selects the next or previous event that is shown, and moves the crosshair to its day. */
function walkEvents(host: DeskHost, step: 1 | -1): boolean {
  const { store, crosshair, shown, say } = host;
  if (!shown) return false;
  const { view } = store.getState();
  const { events, table } = shown.parts;
  const walked = events.filter(
    (event) => passesFilter(view, event) && inRange(shown.range, event.announced.day),
  );
  const { index } = crosshair.get();
  const selected = events.find(({ id }) => id === view.event) ?? null;
  const day = index === null ? null : (table.time[index] ?? null);
  const event = besideEvent(walked, { selected, day }, step);
  if (!event) {
    say(step > 0 ? "No later event in range." : "No earlier event in range.");
    return true;
  }
  showEvent(host, event);
  const place = `Event ${walked.indexOf(event) + 1} of ${walked.length}`;
  say(`${place}, ${isoDay(event.announced.day)}: ${event.title}`);
  return true;
}

/** Opens an event's card; its day comes into range, and the crosshair goes there. */
export function showEvent({ store, crosshair, shown }: DeskHost, event: PolicyEvent): void {
  if (!shown) return;
  const { range, parts } = shown;
  const { time } = parts.table;
  const { day } = event.announced;
  const { view, change } = store.getState();
  const moved = inRange(range, day) ? {} : viewOfRange(rangeAround(range, day, time));
  change({ event: event.id, ...moved });
  const index = firstIndexFrom(time, day);
  const { pinned } = crosshair.get();
  if (view.panel === "overlay" && index < time.length) crosshair.set({ index, pinned });
}

/** Shows a day in the chart, pinned; one without a curve leads to the next that has one. */
export function showDay({ store, crosshair, shown, focusPanel }: DeskHost, day: Day): void {
  if (!shown) return;
  const { range, parts } = shown;
  const { time } = parts.table;
  const index = Math.min(firstIndexFrom(time, day), time.length - 1);
  const isSeen = index >= range.first && index <= range.last;
  const moved = isSeen ? {} : viewOfRange(rangeAround(range, time[index]!, time));
  store.getState().change({ panel: "overlay", ...moved });
  crosshair.set({ index, pinned: true });
  focusPanel("overlay");
}
