// FRED's series/observations behind a proxy that adds the key: the whole history of one series.
import { type Day, isoDay } from "../src/domain/civil-day.ts";
import type { Column } from "../src/domain/tenor.ts";
import { H15_SERIES } from "./h15-series.ts";
import { type MockRow, mockRows, weekdayBefore } from "./mock-rows.ts";
import type { SourceMock, WireAnswer } from "./source-mock.ts";

const HOLES = [".", ""];
const ABSURD = ["999", "-80.00", "abc", { value: null }];

export const fredMock: SourceMock = {
  id: "fred",
  path: "*/fred/series/observations",
  answer(url, fault, today) {
    const id = url.searchParams.get("series_id");
    const series = H15_SERIES.find(({ fred }) => fred === id);
    const error =
      id === null
        ? "Bad Request.  Variable series_id is not set."
        : "Bad Request.  The series does not exist.";
    if (url.searchParams.get("file_type") !== "json") {
      return xml(
        series ? 200 : 400,
        series ? "<observations />" : `<error code="400" message="${error}" />`,
      );
    }
    if (!series) return json(400, { error_code: 400, error_message: error });
    if (fault === "wrong-shape") return json(200, otherEndpoint(series.fred, isoDay(today)));

    const order = { newestFirst: false, everyWeekday: true };
    const rows = mockRows(fault, today, weekdayBefore(today), order);
    return json(200, {
      ...realtime(today),
      observation_start: "1600-01-01",
      observation_end: "9999-12-31",
      units: "lin",
      output_type: 1,
      file_type: "json",
      order_by: "observation_date",
      sort_order: fault === "descending" ? "desc" : "asc",
      count: rows.length,
      offset: 0,
      limit: 100000,
      observations: rows.map((row) => ({
        ...realtime(today),
        date: isoDay(row.day),
        value: toValue(row, series.column),
      })),
    });
  },
};

const realtime = (today: Day) => ({
  realtime_start: isoDay(today),
  realtime_end: isoDay(today),
});

function toValue({ levels, instead }: MockRow, column: Column): unknown {
  if (instead) return (instead.kind === "hole" ? HOLES : ABSURD)[instead.form];
  const level = levels[column];
  return level === undefined ? "." : (level / 100).toFixed(2);
}

/** What the address of the series itself answers, without observations. */
const otherEndpoint = (id: string, date: string) => ({
  realtime_start: date,
  realtime_end: date,
  seriess: [{ id, frequency_short: "D", units: "Percent", seasonal_adjustment_short: "NSA" }],
});

const json = (status: number, body: object): WireAnswer => ({
  status,
  contentType: "application/json; charset=UTF-8",
  body: JSON.stringify(body),
});
const xml = (status: number, root: string): WireAnswer => ({
  status,
  contentType: "text/xml; charset=UTF-8",
  body: `<?xml version="1.0" encoding="utf-8" ?>\n${root}`,
});
