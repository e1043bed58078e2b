// DBnomics v22, its dataset FED/H15: the whole history of one series, whatever is asked.
import { type Day, isoDay } from "../src/domain/civil-day.ts";
import type { Column } from "../src/domain/tenor.ts";
import { H15_SERIES } from "./h15-series.ts";
import { type MockRow, mockRows, weekdayBefore } from "./mock-rows.ts";
import type { ContentFault, SourceMock, WireAnswer } from "./source-mock.ts";

const FOLDER = "/v22/series/FED/H15/";
const VERSION = "22.1.17";
const HOLES = ["NA", null];
const ABSURD = [999, -80, "abc", { value: null }];

export const dbnomicsMock: SourceMock = {
  id: "dbnomics",
  path: "https://api.db.nomics.world/v22/series/*",
  answer(url, fault, today) {
    const unknown = [...url.searchParams.keys()].find((key) => !PARAMETERS.has(key));
    if (unknown !== undefined) {
      const value = `{'${unknown}': '${url.searchParams.get(unknown)}'}`;
      const message = `Invalid value ${value} (dict): additional properties: ['${unknown}']`;
      return json(400, { message });
    }
    const [, code = ""] = url.pathname.split(FOLDER);
    const series = H15_SERIES.find(({ dbnomics }) => dbnomics === code);
    if (!series) {
      const id = url.pathname.replace("/v22/series/", "");
      return json(404, { message: `Series '${id}' not found` });
    }
    if (fault === "wrong-shape") return json(200, OTHER_DATASET);
    const docs = fault === "empty" ? [] : [toDoc(series.column, code, fault, today)];
    const hasMetadata = url.searchParams.get("metadata") !== "0";
    return json(200, {
      _meta: { args: { ...ARGS, series_code: code, metadata: hasMetadata }, version: VERSION },
      ...(hasMetadata && { dataset: DATASET, provider: PROVIDER }),
      errors: null,
      series: { docs, limit: 1000, num_found: docs.length, offset: 0 },
    });
  },
};

function toDoc(column: Column, code: string, fault: ContentFault | null, today: Day) {
  const order = { newestFirst: false, everyWeekday: true };
  const rows = mockRows(fault, today, weekdayBefore(today), order);
  const days = rows.map(({ day }) => isoDay(day));
  return {
    "@frequency": "daily",
    dataset_code: "H15",
    dataset_name: "Selected Interest Rates",
    dimensions: {},
    indexed_at: `${isoDay(fault === "stale" ? today - 29 : today)}T04:00:00.000Z`,
    period: days,
    period_start_day: days,
    provider_code: "FED",
    series_code: code,
    series_name: `Mock of ${code}`,
    value: rows.map((row) => toValue(row, column)),
  };
}

function toValue({ levels, instead }: MockRow, column: Column): unknown {
  if (instead) return (instead.kind === "hole" ? HOLES : ABSURD)[instead.form];
  const level = levels[column];
  return level === undefined ? "NA" : level / 100;
}

const json = (status: number, body: object): WireAnswer => ({
  status,
  contentType: "application/json",
  body: JSON.stringify(body),
});

const PARAMETERS = new Set([
  "observations",
  "metadata",
  "format",
  "facets",
  "align_periods",
  "complete_missing_periods",
  "limit",
  "offset",
  "dimensions",
]);

/** The echo of the request. */
const ARGS = {
  align_periods: false,
  dataset_code: "H15",
  dimensions: {},
  facets: false,
  format: "json",
  limit: 1000,
  observations: true,
  offset: 0,
  provider_code: "FED",
  q: "",
};
const PROVIDER = { code: "FED", name: "Board of Governors of the Federal Reserve System" };
const DATASET = { code: "H15", name: "Selected Interest Rates", provider_code: "FED" };

/** What the address of a dataset answers, without `series`. */
const OTHER_DATASET = {
  _meta: { args: { dataset_code: "H15", provider_code: "FED" }, version: VERSION },
  datasets: { docs: [DATASET], limit: 100, num_found: 1, offset: 0 },
  errors: null,
};
