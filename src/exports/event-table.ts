// The drawn events with their day 0 and what each shown measure did, as figures and as cells.
import { isoDay } from "../domain/civil-day.ts";
import type { EventDay } from "../domain/event-day.ts";
import type { Announced, PolicyEvent } from "../domain/policy-event.ts";
import { figureCell } from "../domain/series-csv.ts";
import { responseOf } from "../domain/response.ts";
import { HORIZONS } from "../domain/view.ts";
import { drawnEvents, type ExportContent } from "./export-content.ts";
import { safeText } from "./spreadsheet-cell.ts";

export interface EventFigures {
  readonly event: PolicyEvent;
  /** Null where the data hold none. */
  readonly dayZero: EventDay | null;
  /** For each shown measure its responses at 0, 1, 5 and 20 days, basis points; null where unknown. */
  readonly responses: readonly (readonly (number | null)[])[];
}

/** The drawn events by announced day. */
export function eventFigures({
  input,
  range,
}: Pick<ExportContent, "input" | "range">): EventFigures[] {
  return drawnEvents({ input, range }).map((event) => {
    const dayZero = input.eventDays.get(event.id) ?? null;
    const responses = input.histories.map((history) =>
      HORIZONS.map((horizon) => dayZero && responseOf(history, dayZero.index, horizon)),
    );
    return { event, dayZero, responses };
  });
}

const COLUMNS: readonly (readonly [heading: string, cell: (row: EventFigures) => string])[] = [
  ["id", ({ event }) => safeText(event.id)],
  ["date", ({ event }) => isoDay(event.announced.day)],
  ["New York time", ({ event }) => newYorkTime(event.announced) ?? ""],
  ["day 0", ({ dayZero }) => (dayZero ? isoDay(dayZero.day) : "")],
  ["hour known", ({ event }) => hourKnown(event.announced)],
  ["effective", ({ event }) => (event.effective === null ? "" : isoDay(event.effective))],
  ["actor", ({ event }) => safeText(event.actor)],
  ["kind", ({ event }) => event.kind],
  ["weight", ({ event }) => event.weight],
  ["confidence", ({ event }) => event.confidence],
  ["reviewed", ({ event }) => (event.reviewed ? "yes" : "no")],
  ["title", ({ event }) => safeText(event.title)],
  ["instrument", ({ event }) => safeText(event.instrument ?? "")],
  ["document number", ({ event }) => safeText(event.documentNumber ?? "")],
  ["links", ({ event }) => safeText((event.register ?? []).map(({ url }) => url).join(" | "))],
];

/** A heading, then a row for each drawn event; texts are safe for a spreadsheet. */
export function eventRows(content: Pick<ExportContent, "input" | "range">): string[][] {
  const keys = content.input.histories.map(({ measure }) => measure.key);
  const responseHeadings = keys.flatMap((key) =>
    HORIZONS.map((horizon) => `${key} response ${horizon} ${horizon === 1 ? "day" : "days"} (bp)`),
  );
  return [
    [...COLUMNS.map(([heading]) => heading), ...responseHeadings],
    ...eventFigures(content).map((row) => [
      ...COLUMNS.map(([, cell]) => cell(row)),
      ...row.responses.flat().map((response) => figureCell(response, "bp")),
    ]),
  ];
}

/** `13:18`, null where the hour is unknown. */
export function newYorkTime({ minute }: Announced): string | null {
  if (minute === null) return null;
  const two = (count: number) => String(count).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** `yes`, `no`, or on which side of the curve the source puts it. */
export function hourKnown({ minute, afterClose }: Announced): string {
  if (minute !== null) return "yes";
  if (afterClose === null) return "no";
  return afterClose ? "after the curve" : "before the curve";
}
