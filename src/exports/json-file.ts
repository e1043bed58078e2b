// A JSON file: the snapshot, which opens itself, and the same figures as rows to read.
import { isoDay } from "../domain/civil-day.ts";
import { measureName, unitOf } from "../domain/figure-text.ts";
import { type History, levelAt } from "../domain/measure.ts";
import { snapshotWire } from "../domain/snapshot-wire.ts";
import { HORIZONS } from "../domain/view.ts";
import { type EventFigures, eventFigures, newYorkTime } from "./event-table.ts";
import { type ExportContent, snapshotOfContent } from "./export-content.ts";

/**
 * JSON text that the app opens again: the snapshot's keys, and beside them for readers the sentence, the
 * drawn levels by day (null is a hole) and the drawn events whole, with day 0 and responses in bp. A key of
 * the file, a day and an event stand on one line each.
 */
export function jsonFile(content: ExportContent): string {
  const { input, range, sentence, status, link } = content;
  const { histories } = input;
  const values = Object.entries({
    ...snapshotWire(snapshotOfContent(content)),
    sentence,
    status,
    link,
  }).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const measures = histories.map(({ measure }) => ({
    key: measure.key,
    name: measureName(measure),
    unit: unitOf(measure),
  }));
  const rows: unknown[] = [];
  for (let index = range.first; index <= range.last; index++) {
    rows.push([isoDay(input.axis.time[index]!), ...histories.map((one) => figureAt(one, index))]);
  }
  const events = eventFigures(content).map((row) => eventValue(row, histories));
  const series = `{"measures": ${JSON.stringify(measures)}, "rows": ${listText(rows)}}`;
  return `{\n${[...values, `"series": ${series}`, `"eventRows": ${listText(events)}`].join(",\n")}\n}\n`;
}

/** Percent as published, or basis points. */
function figureAt(history: History, index: number): number | null {
  const level = levelAt(history, index);
  return level !== null && history.measure.unit === "percent" ? level / 100 : level;
}

function eventValue({ event, dayZero, responses }: EventFigures, histories: readonly History[]) {
  const { announced, effective, register, ...rest } = event;
  return {
    ...rest,
    announced: isoDay(announced.day),
    newYorkTime: newYorkTime(announced),
    afterClose: announced.afterClose,
    effective: effective === null ? null : isoDay(effective),
    register: (register ?? []).map((entry) => ({ ...entry, published: isoDay(entry.published) })),
    dayZero: dayZero && { day: isoDay(dayZero.day), basis: dayZero.basis },
    responses: histories.map(({ measure }, i) => ({
      measure: measure.key,
      unit: "bp",
      days: Object.fromEntries(HORIZONS.map((horizon, at) => [horizon, responses[i]![at]])),
    })),
  };
}

function listText(values: readonly unknown[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
}
