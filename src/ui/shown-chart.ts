// A chart as it was last painted: what a picture, a file or a message of it is made from.
import { isoDay } from "../domain/civil-day.ts";
import type { ExportSubject } from "./export-subject.ts";

export interface ShownChart {
  readonly subject: ExportSubject;
  readonly theme: "light" | "dark";
  /** The chart's own size, CSS pixels, without what stands around it. */
  readonly size: { readonly width: number; readonly height: number };
  /** What carries the tokens it is painted with. */
  readonly root: HTMLElement;
  /** The figure's accessible name. */
  readonly name: string;
}

/** What is told of a selected event beside its id; nulls where the chart has no such event. */
export function selectionIn(
  shown: ShownChart | null,
  id: string | null,
): { readonly title: string | null; readonly day: string | null } {
  const event = shown?.subject.parts.events.find((one) => one.id === id);
  return { title: event?.title ?? null, day: event ? isoDay(event.announced.day) : null };
}
