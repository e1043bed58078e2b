// The drawn series as rows of cells, alone or with the titles of each day's events.
import { passesFilter } from "../domain/event-filter.ts";
import { measuresName } from "../domain/figure-text.ts";
import { isoDay } from "../domain/civil-day.ts";
import { seriesHeading, seriesRow } from "../domain/series-csv.ts";
import { drawnEvents, type ExportContent } from "./export-content.ts";

type Drawn = Pick<ExportContent, "input" | "range">;

/** A heading, then a row for each trading day; the last column's texts are as they are on file. */
export function joinedRows({ input, range }: Drawn): string[][] {
  const { histories, events, eventDays, view } = input;
  const byIndex = new Map<number, string[]>();
  for (const event of events) {
    const index = eventDays.get(event.id)?.index;
    if (index === undefined || !passesFilter(view, event)) continue;
    byIndex.set(index, [...(byIndex.get(index) ?? []), event.title]);
  }
  const rows = [["date", ...histories.map(({ measure }) => seriesHeading(measure)), "day 0 of"]];
  for (let index = range.first; index <= range.last; index++) {
    rows.push([...seriesRow(histories, index), (byIndex.get(index) ?? []).join(" | ")]);
  }
  return rows;
}

/** The drawn events that no joined row has, because their day 0 is none of the drawn days; null without. */
export function withoutRowText({ input, range }: Drawn): string | null {
  const absent = drawnEvents({ input, range }).filter(({ id }) => {
    const index = input.eventDays.get(id)?.index ?? -1;
    return index < range.first || index > range.last;
  });
  if (absent.length === 0) return null;
  const named = absent.map(({ announced, title }) => `${isoDay(announced.day)} ${title}`);
  return `day 0 is not among these days: ${named.join(" | ")}`;
}

/** `30Y and 10Y par yields, 2025-01-02 to 2026-10-01` */
export function drawnName({ input, range }: Drawn): string {
  const days = [range.first, range.last].flatMap((index) => input.axis.time[index] ?? []);
  const names = measuresName(input.histories.map(({ measure }) => measure));
  return [names, ...(days.length === 2 ? [days.map(isoDay).join(" to ")] : [])].join(", ");
}
