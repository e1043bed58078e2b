// The source facts as domain values, for tests that assert real figures.
import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { type Day, parseDay } from "../../src/domain/civil-day.ts";
import { type History, historyOf, type Measure, parseMeasure } from "../../src/domain/measure.ts";
import type { Announced } from "../../src/domain/policy-event.ts";
import { TENORS, type Tenor } from "../../src/domain/tenor.ts";
import type { YieldTable } from "../../src/domain/yield-table.ts";

const readFact = (name: string) =>
  readFileSync(new URL(`../../facts/${name}`, import.meta.url), "utf8");

/** The day an ISO date names; a test with a wrong date fails loudly. */
export function on(iso: string): Day {
  const day = parseDay(iso);
  if (day === null) throw new Error(`${iso} is not a date`);
  return day;
}

/** The measure a key names. */
export function measure(key: string): Measure {
  const found = parseMeasure(key);
  if (!found) throw new Error(`${key} is not a measure`);
  return found;
}

const rows = csvParse(readFact("par-yields-2017.csv"));
const cell = (text: string | undefined) => (text ? Math.round(Number(text) * 100) : Number.NaN);
const lost = [
  { from: on("2025-12-22"), to: on("2025-12-30") },
  { from: on("2026-07-08"), to: on("2026-10-01") },
];

/** Par yields 2017-01-03 to 2026-10-01. */
export const table: YieldTable = {
  time: Float64Array.from(rows, (row) => on(row.date ?? "")),
  yields: Object.fromEntries(
    TENORS.map((tenor) => [tenor, Float64Array.from(rows, (row) => cell(row[tenor]))]),
  ) as Record<Tenor, Float64Array>,
  notObtained: {
    "1.5M": lost,
    "2M": [{ from: on("2018-10-16"), to: on("2024-12-31") }, ...lost],
    "4M": [{ from: on("2022-10-19"), to: on("2024-12-31") }, ...lost],
  },
  complete: true,
};

/** Trading days of the facts. */
export const time = table.time;

/** A measure's history in the facts. */
export function history(key: string): History {
  return historyOf(table, measure(key));
}

/** A history of one tenor over these days; null is a hole. */
export function madeHistory(days: readonly Day[], levels: readonly (number | null)[]): History {
  return {
    measure: measure("30Y"),
    time: Float64Array.from(days),
    value: Float64Array.from(levels, (level) => level ?? Number.NaN),
  };
}

/** Figures for assertion, checked against independent copies. */
export const assertables = JSON.parse(readFact("assertables.json")) as {
  readonly "30Y": Readonly<Record<string, number>>;
  readonly "10Y": Readonly<Record<string, number>>;
  readonly "30Y_ge_5_2023": Readonly<Record<string, number>>;
  readonly "30Y_ge_5_after_2023": Readonly<Record<string, number>>;
  readonly "10Y_ge_5_after_2007": Readonly<Record<string, number>>;
};

interface EventFact {
  readonly id: string;
  readonly date: string;
  readonly time_et: string | null;
  readonly after_close: boolean | null;
}
const eventFacts = JSON.parse(readFact("policy-events.json")) as EventFact[];

/** Minutes after midnight of a clock time such as `16:00`. */
export function at(clock: string): number {
  const [hour, minute] = clock.split(":").map(Number) as [number, number];
  return hour * 60 + minute;
}

/** Every event's id and announcement. */
export const announcements: readonly { id: string; announced: Announced }[] = eventFacts.map(
  ({ id, date, time_et, after_close }) => ({
    id,
    announced: {
      day: on(date),
      minute: time_et === null ? null : at(time_et),
      afterClose: after_close,
    },
  }),
);

/** When the event with this id was announced. */
export function announcedOf(id: string): Announced {
  const found = announcements.find((event) => event.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found.announced;
}
