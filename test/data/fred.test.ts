// FRED behind a proxy: text of numbers, "." for none, and errors in each of their forms.
import * as fc from "fast-check";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { fredMock } from "../../mocks/fred-mock.ts";
import { H15_SERIES } from "../../mocks/h15-series.ts";
import { weekdayBefore } from "../../mocks/mock-rows.ts";
import { CONTENT_FAULTS, type ContentFault } from "../../mocks/source-mock.ts";
import { DBNOMICS_COLUMNS } from "../../src/data/dbnomics.ts";
import { FRED_COLUMNS, loadFredColumn, parseFredObservations } from "../../src/data/fred.ts";
import { isoDay } from "../../src/domain/civil-day.ts";
import type { Column } from "../../src/domain/tenor.ts";
import {
  arbitraryLevels,
  ascending,
  fastest,
  figuresOf,
  goodFigures,
  hostileJson,
  type Levels,
  levelsOf,
  manyLevels,
  TODAY,
} from "./yield-figures.ts";

const ask = { timeoutMs: 20_000, today: TODAY };
const proxy = new URL("https://desk.test/proxy/fred");
const urlOf = (id: string) =>
  new URL(`https://desk.test/proxy/fred/fred/series/observations?series_id=${id}&file_type=json`);

const wire = (observations: unknown) => ({
  realtime_start: "2026-11-20",
  realtime_end: "2026-11-20",
  units: "lin",
  file_type: "json",
  count: 1,
  offset: 0,
  limit: 100000,
  observations,
});
const observations = (rows: readonly (readonly [string, unknown])[]) =>
  wire(rows.map(([date, value]) => ({ realtime_start: "2026-11-20", date, value })));
const written = (levels: Levels) =>
  observations(
    levels.map(([day, level]) => [isoDay(day), level === null ? "." : String(level / 100)]),
  );
const parse = (input: unknown, column: Column = "30Y") =>
  parseFredObservations(input, column, TODAY);
const good = (input: unknown, column?: Column) => {
  const result = parse(input, column);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
};
const reason = (input: unknown) => {
  const result = parse(input);
  return result.ok ? null : result.failure.reason;
};

describe("a request", () => {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  it.each(["https://desk.test/proxy/fred", "https://desk.test/proxy/fred/?x#y"])(
    "goes to the proxy at %s, without a key",
    async (prefix) => {
      const asked: string[] = [];
      server.use(
        http.get(fredMock.path, ({ request }) => {
          asked.push(request.url);
          return new HttpResponse(fredMock.answer(new URL(request.url), null, TODAY).body);
        }),
      );
      const result = await loadFredColumn(new URL(prefix), "10Y real", ask);
      expect(asked).toEqual([urlOf("DFII10").href]);
      const last = weekdayBefore(TODAY);
      expect(figuresOf((result.ok ? result.value.value : null)!)).toEqual(
        goodFigures(null, "10Y real", last),
      );
    },
  );

  it.each<[string, string, number, string]>([
    [
      "in JSON",
      fredMock.answer(urlOf("NONE"), null, TODAY).body,
      400,
      "FRED answered with an error (400): Bad Request. The series does not exist.",
    ],
    [
      "in XML",
      fredMock.answer(new URL("https://x.test/?series_id=NONE"), null, TODAY).body,
      400,
      "FRED answered with an error (400): Bad Request. The series does not exist.",
    ],
    ["for too many asks, as a page", "<html>", 429, "FRED was asked too often (429)."],
  ])("that fails %s says so", async (_, body, status, said) => {
    server.use(http.get(fredMock.path, () => new HttpResponse(body, { status })));
    const result = await loadFredColumn(proxy, "30Y", ask);
    expect(result.ok || result.failure).toEqual({ source: "FRED", reason: said });
  });

  it("is not made for a tenor that FRED does not have", async () => {
    const result = await loadFredColumn(proxy, "4M", ask);
    expect(result.ok || result.failure.reason).toBe("FRED has no such series.");
    expect(FRED_COLUMNS).toEqual(DBNOMICS_COLUMNS);
  });
});

describe("the mock's answer", () => {
  const answer = (fault: ContentFault | null, id = "DGS30"): unknown =>
    JSON.parse(fredMock.answer(urlOf(id), fault, TODAY).body);
  const last = weekdayBefore(TODAY);

  it.each(CONTENT_FAULTS.filter((fault) => fault !== "empty" && fault !== "wrong-shape"))(
    "with the fault %s gives exactly the figures that are good",
    (fault) => {
      expect(figuresOf(good(answer(fault)).value)).toEqual(goodFigures(fault, "30Y", last));
    },
  );

  it("is there for every column", () => {
    for (const { column, fred } of H15_SERIES) {
      expect(figuresOf(good(answer(null, fred), column).value)).toEqual(
        goodFigures(null, column, last),
      );
    }
  });

  it("without observations, or of another kind, is a failure", () => {
    expect(reason(answer("empty"))).toBe("FRED's answer has no figures.");
    expect(reason(answer("wrong-shape"))).toBe(
      "FRED's answer has another shape than expected: observations is not a list.",
    );
  });
});

describe("a value", () => {
  it.each([".", "", null])("of %j is a hole", (value) => {
    const { value: column, leftOutCount } = good(
      observations([
        ["2026-11-16", value],
        ["2026-11-17", "4.7"],
      ]),
    );
    expect([...column.value]).toEqual([Number.NaN, 470]);
    expect(leftOutCount).toBe(0);
  });

  it.each<[unknown, number]>([
    ["4", 400],
    ["4.6", 460],
    ["4.10", 410],
    ["-0.05", -5],
    ["25.00", 2500],
    [4.65, 465],
  ])("of %j is a yield", (value, level) => {
    expect([...good(observations([["2026-11-16", value]])).value.value]).toEqual([level]);
  });

  it.each(["4.723", "25.01", "-5.01", "1e1", "0x4", " 4.7", "4,7", "٤", "Infinity", [], {}, false])(
    "of %j is left out and told",
    (value) => {
      const { value: column, leftOut } = good(
        observations([
          ["2026-11-16", value],
          ["2026-11-17", "4.7"],
        ]),
      );
      expect([...column.value]).toEqual([470]);
      expect(leftOut[0]!.reason).toMatch(/^30Y 2026-11-16: .+ is not a yield$/);
    },
  );

  it("in a row that is no object costs that row alone", () => {
    const { value, leftOutCount } = good(
      wire([null, "x", ["2026-11-16"], { date: "2026-11-17", value: "4.7" }]),
    );
    expect(figuresOf(value)).toHaveLength(1);
    expect(leftOutCount).toBe(3);
  });

  it("of the 30-year yield in the years it was discontinued is a hole", () => {
    const { value } = good(
      observations([
        ["2002-02-19", "5.41"],
        ["2006-02-09", "4.55"],
      ]),
    );
    expect([...value.value]).toEqual([Number.NaN, 455]);
  });
});

describe("an answer", () => {
  it.each<[string, unknown, string]>([
    [
      "that is an error with status 200",
      { error_code: 400, error_message: "Bad Request.  The series does not exist." },
      "FRED answered with an error: Bad Request. The series does not exist.",
    ],
    [
      "of changes instead of levels",
      { ...wire([]), units: "chg" },
      "FRED's answer has another shape than expected: units is “chg”: these are no levels.",
    ],
    [
      "without end",
      wire(Array(60_001).fill({ date: "2026-11-17", value: "4.7" })),
      "FRED's answer has another shape than expected: observations has more than 60000 figures.",
    ],
    ["of holes", observations([["2026-11-17", "."]]), "FRED's answer has no figures."],
  ])("%s is a failure", (_, input, said) => {
    expect(reason(input)).toBe(said);
  });
});

describe("any table", () => {
  it("written as FRED writes it is read back the same, holes included, whatever the order", () => {
    fc.assert(
      fc.property(arbitraryLevels, (levels) => {
        const { value, leftOutCount } = good(JSON.parse(JSON.stringify(written(levels))));
        expect(levelsOf(value)).toEqual(ascending(levels));
        expect(leftOutCount).toBe(0);
      }),
    );
  });

  it("of whatever shape never throws", () => {
    const keys = ["observations", "date", "value", "units", "error_message"];
    const rows = fc.array(fc.tuple(fc.string(), hostileJson(keys))).map(observations);
    fc.assert(
      fc.property(fc.oneof(hostileJson(keys), rows), (input) => {
        expect(reason(input) ?? "FRED.").toMatch(/^FRED.*\.$/);
      }),
    );
  });

  it("of 12,500 days is read in under 10 ms", () => {
    const answer = written(manyLevels(12_500));
    expect(good(answer).value.time).toHaveLength(12_500);
    expect(fastest(() => parse(answer))).toBeLessThan(10);
  });
});
