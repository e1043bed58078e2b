// DBnomics: what is a figure, what is a hole, what is an error, and nothing else gets through.
import * as fc from "fast-check";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { dbnomicsMock } from "../../mocks/dbnomics-mock.ts";
import { weekdayBefore } from "../../mocks/mock-rows.ts";
import { CONTENT_FAULTS, type ContentFault } from "../../mocks/source-mock.ts";
import {
  DBNOMICS_COLUMNS,
  loadDbnomicsColumn,
  parseDbnomicsSeries,
} from "../../src/data/dbnomics.ts";
import { isoDay, parseDay } from "../../src/domain/civil-day.ts";
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
const CODE = "RIFLGFCY30_N.B";
const urlOf = (code = CODE) =>
  new URL(`https://api.db.nomics.world/v22/series/FED/H15/${code}?observations=1&metadata=0`);

/** A sound answer around one series. */
const wire = (series: object) => ({
  _meta: { args: {}, version: "22.1.17" },
  errors: null,
  series: {
    docs: [
      {
        "@frequency": "daily",
        dataset_code: "H15",
        dimensions: {},
        indexed_at: "2026-11-20T04:00:00.000Z",
        provider_code: "FED",
        series_code: CODE,
        ...series,
      },
    ],
    limit: 1000,
    num_found: 1,
    offset: 0,
  },
});
const table = (dates: unknown, value: unknown) =>
  wire({ period: dates, period_start_day: dates, value });
const written = (levels: Levels) =>
  table(
    levels.map(([day]) => isoDay(day)),
    levels.map(([, level]) => (level === null ? "NA" : level / 100)),
  );
const parse = (input: unknown, column: Column = "30Y") => parseDbnomicsSeries(input, column, TODAY);
const good = (input: unknown, column?: Column) => {
  const result = parse(input, column);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
};
const reason = (input: unknown) => {
  const result = parse(input);
  return result.ok ? null : result.failure.reason;
};
const cells = (dates: string[], values: unknown[]) => {
  const { value, leftOut } = good(table(dates, values));
  const rows = levelsOf(value).map(([day, level]) => [isoDay(day), level]);
  return { rows, told: leftOut.map((failure) => failure.reason) };
};

describe("a request", () => {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  it("asks for one series with its observations and without what is not read", async () => {
    const asked: string[] = [];
    server.use(
      http.get(dbnomicsMock.path, ({ request }) => {
        asked.push(request.url);
        return new HttpResponse(dbnomicsMock.answer(new URL(request.url), null, TODAY).body);
      }),
    );
    const result = await loadDbnomicsColumn("30Y", ask);
    expect(asked).toEqual([urlOf().href]);
    const value = result.ok ? result.value.value : null;
    expect(figuresOf(value!)).toEqual(goodFigures(null, "30Y", weekdayBefore(TODAY)));
    expect(isoDay(value!.time.at(-1)!)).toBe("2026-11-19");
  });

  it("of a series there is not fails with DBnomics' own words", async () => {
    server.use(
      http.get(dbnomicsMock.path, () => {
        const { status, body } = dbnomicsMock.answer(urlOf("X"), null, TODAY);
        return new HttpResponse(body, { status });
      }),
    );
    expect(await loadDbnomicsColumn("30Y", ask)).toEqual({
      ok: false,
      failure: {
        source: "DBnomics",
        reason: "DBnomics answered with an error (404): Series 'FED/H15/X' not found.",
      },
    });
  });

  it("is not made for a tenor that DBnomics does not have", async () => {
    const result = await loadDbnomicsColumn("1.5M", ask);
    expect(result.ok || result.failure.reason).toBe("DBnomics has no such series.");
    expect(DBNOMICS_COLUMNS).toHaveLength(12);
  });
});

describe("the mock's answer", () => {
  const answer = (fault: ContentFault | null, code = CODE): unknown =>
    JSON.parse(dbnomicsMock.answer(urlOf(code), fault, TODAY).body);
  const last = weekdayBefore(TODAY);

  it.each(CONTENT_FAULTS.filter((fault) => fault !== "empty" && fault !== "wrong-shape"))(
    "with the fault %s gives exactly the figures that are good",
    (fault) => {
      const { value, leftOutCount } = good(answer(fault));
      expect(figuresOf(value)).toEqual(goodFigures(fault, "30Y", last));
      const told = { "duplicate-days": 1, "future-day": 1, "absurd-values": 4 };
      expect(leftOutCount).toBe({ ...told }[fault as keyof typeof told] ?? 0);
    },
  );

  it("tells what it leaves out and why", () => {
    expect(good(answer("absurd-values")).leftOut.map((failure) => failure.reason)).toEqual([
      "30Y 2026-11-13: an object is not a yield",
      "30Y 2026-11-16: “abc” is not a yield",
      "30Y 2026-11-17: -80 is not a yield",
      "30Y 2026-11-18: 999 is not a yield",
    ]);
    expect(good(answer("future-day")).leftOut[0]!.reason).toBe("30Y 2026-11-23: is in the future");
  });

  it("without a series, or of another kind, is a failure", () => {
    expect(reason(answer("empty"))).toBe("DBnomics has no such series.");
    expect(reason(answer("wrong-shape"))).toBe(
      "DBnomics' answer has another shape than expected: series.docs is not a list.",
    );
  });

  it("is there for every column", () => {
    const codes = ["RIFLGFCM01_N.B", "RIFLGFCY10_N.B", "RIFLGFCY10_XII_N.B"];
    const columns: Column[] = ["1M", "10Y", "10Y real"];
    for (const [i, column] of columns.entries()) {
      const { value } = good(answer(null, codes[i]), column);
      expect(figuresOf(value)).toEqual(goodFigures(null, column, last));
    }
  });
});

describe("a cell", () => {
  it("of “NA” or null is a hole, and a day that is absent is no row", () => {
    const dates = ["2026-11-12", "2026-11-16", "2026-11-17"];
    expect(cells(dates, [4.7, "NA", null])).toEqual({
      rows: [
        ["2026-11-12", 470],
        ["2026-11-16", null],
        ["2026-11-17", null],
      ],
      told: [],
    });
  });

  it.each<[unknown, string]>([
    [25.01, "25.01"],
    [-5.01, "-5.01"],
    [4.723, "4.723"],
    [1e300, "1e+300"],
    ["4.72", "“4.72”"],
    ["ND", "“ND”"],
    [true, "true"],
    [[4.7], "a list"],
    [{}, "an object"],
  ])("of %j is left out and told, the rest stays", (value, shown) => {
    expect(cells(["2026-11-16", "2026-11-17"], [value, 4.7])).toEqual({
      rows: [["2026-11-17", 470]],
      told: [`30Y 2026-11-16: ${shown} is not a yield`],
    });
  });

  it("of 25, -5 and -0 percent is a yield", () => {
    const { value } = good(table(["2026-11-16", "2026-11-17", "2026-11-18"], [25, -5, -0]));
    expect([...value.value]).toEqual([2500, -500, 0]);
  });

  it.each<[unknown, string]>([
    ["2026-11-31", "30Y: “2026-11-31” is not a date"],
    ["2026-2-03", "30Y: “2026-2-03” is not a date"],
    ["2025-02-29", "30Y: “2025-02-29” is not a date"],
    ["1900-01-02", "30Y: “1900-01-02” is not a date"],
    ["2026-W46", "30Y: “2026-W46” is not a date"],
    [20_000, "30Y: 20000 is not a date"],
    ["2026-11-14", "30Y 2026-11-14: is not a weekday"],
    ["2026-11-23", "30Y 2026-11-23: is in the future"],
  ])("on the day %j is left out and told", (date, told) => {
    expect(cells([date as string, "2026-11-17"], [4.6, 4.7])).toEqual({
      rows: [["2026-11-17", 470]],
      told: [told],
    });
  });

  it("of no figure on a weekend or a later day loses nothing, so nothing is told", () => {
    expect(cells(["2026-11-14", "2026-11-17", "2026-11-27"], ["NA", 4.7, null])).toEqual({
      rows: [["2026-11-17", 470]],
      told: [],
    });
  });
});

describe("a day that is there more than once", () => {
  it("counts once when its figures agree, and not at all when they differ", () => {
    const dates = ["2026-11-17", "2026-11-16", "2026-11-17", "2026-11-16", "2026-11-16"];
    expect(cells(dates, [4.7, 4.6, 4.7, 4.61, 4.6])).toEqual({
      rows: [["2026-11-17", 470]],
      told: ["30Y 2026-11-16: 4.60 and 4.61 for one day"],
    });
  });

  it("with a figure and with none is not used", () => {
    const dates = ["2026-11-16", "2026-11-17", "2026-11-16"];
    expect(cells(dates, ["NA", 4.7, 4.6])).toEqual({
      rows: [["2026-11-17", 470]],
      told: ["30Y 2026-11-16: no figure and 4.60 for one day"],
    });
  });
});

describe("a series", () => {
  it("of the 30-year yield has holes where it was discontinued, of another tenor it has figures", () => {
    const dates = ["2002-02-18", "2002-02-19", "2006-02-08", "2006-02-09"];
    const answer = table(dates, [5.4, 5.41, 999, 4.5]);
    expect([...good(answer).value.value]).toEqual([540, Number.NaN, Number.NaN, 450]);
    expect(good(answer).leftOutCount).toBe(0);
    const ten = table(dates, [4.9, 4.91, 4.57, 4.54]);
    Object.assign(ten.series.docs[0]!, { series_code: "RIFLGFCY10_N.B" });
    expect([...good(ten, "10Y").value.value]).toEqual([490, 491, 457, 454]);
  });

  it("goes back to where the tenor began, unless its first figures are left out", () => {
    const dates = ["2026-11-16", "2026-11-17", "2026-11-18"];
    expect(good(table(dates, [4.7, 4.7, 999])).value.fromStart).toBe(true);
    expect(good(table(dates, [999, 4.7, 4.7])).value.fromStart).toBe(false);
  });

  it.each([
    ["2021-06-25T01:24:17.455Z", Date.UTC(2021, 5, 25, 1, 24, 17, 455)],
    ["2021-06-25T01:24:17Z", Date.UTC(2021, 5, 25, 1, 24, 17)],
    ["2021-13-25T01:24:17Z", null],
    ["yesterday", null],
    [1_600_000_000_000, null],
    [undefined, null],
  ])("was indexed at %j, if that is an instant", (indexed_at, instant) => {
    const answer = wire({ period_start_day: ["2026-11-17"], value: [4.7], indexed_at });
    expect(good(answer).indexedAt).toBe(instant);
  });

  const changed = "DBnomics' answer has another shape than expected:";
  it.each<[string, unknown, string]>([
    ["in no object", null, `${changed} series.docs is not a list.`],
    ["in a list", [], `${changed} series.docs is not a list.`],
    ["with docs by name", { series: { docs: {} } }, `${changed} series.docs is not a list.`],
    ["not found", { errors: null, series: { docs: [] } }, "DBnomics has no such series."],
    [
      "not loaded, though the answer looks sound",
      { errors: [{ message: "Could not load series" }], series: { docs: [] } },
      "DBnomics answered with an error: Could not load series.",
    ],
    [
      "not loaded, in a word",
      { errors: ["Could not load dataset"], series: { docs: [] } },
      "DBnomics answered with an error: Could not load dataset.",
    ],
    [
      "refused in words of no letters",
      { message: " \u200b\u0000. " },
      "DBnomics answered with an error.",
    ],
    [
      "refused with status 200",
      { message: "Invalid value" },
      "DBnomics answered with an error: Invalid value.",
    ],
    [
      "of another tenor",
      wire({ series_code: "RIFLGFCY10_N.B", period_start_day: ["2026-11-17"], value: [4.1] }),
      `${changed} series.docs.0.series_code is “RIFLGFCY10_N.B” and not RIFLGFCY30_N.B.`,
    ],
    [
      "without days",
      wire({ value: [1] }),
      `${changed} series.docs.0.period_start_day is not a list.`,
    ],
    [
      "without figures",
      wire({ period_start_day: ["2026-11-17"] }),
      `${changed} series.docs.0.value is not a list.`,
    ],
    [
      "with more days than figures",
      table(["2026-11-17", "2026-11-18"], [4.7]),
      `${changed} series.docs.0.value is not as long as its days.`,
    ],
    [
      "without end",
      table(Array(60_001).fill("2026-11-17"), Array(60_001).fill(4.7)),
      `${changed} series.docs.0.value has more than 60000 figures.`,
    ],
    ["of holes alone", table(["2026-11-17"], ["NA"]), "DBnomics' answer has no figures."],
    ["of nothing", table([], []), "DBnomics' answer has no figures."],
  ])("%s is a failure", (_, input, said) => {
    expect(reason(input)).toBe(said);
  });
});

describe("any table", () => {
  it("written as DBnomics writes it is read back the same, holes included, whatever the order", () => {
    fc.assert(
      fc.property(arbitraryLevels, (levels) => {
        const { value, leftOutCount } = good(JSON.parse(JSON.stringify(written(levels))));
        expect(levelsOf(value)).toEqual(ascending(levels));
        expect(leftOutCount).toBe(0);
      }),
    );
  });

  it("of whatever shape never throws and never gives what is no yield", () => {
    const keys = [
      "series",
      "docs",
      "value",
      "period_start_day",
      "series_code",
      "errors",
      "message",
    ];
    const hostile = hostileJson(keys);
    const cell = fc.oneof(hostile, fc.double(), fc.constantFrom("NA", null, "2026-11-17"));
    const inSeries = fc.array(fc.tuple(cell, cell), { maxLength: 12 }).map((rows) =>
      table(
        rows.map(([date]) => date),
        rows.map(([, value]) => value),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(hostile, inSeries), (input) => {
        const result = parse(input);
        if (!result.ok) {
          expect(result.failure.reason).toMatch(/^DBnomics.*\.$/);
          return;
        }
        for (const [day, level] of figuresOf(result.value.value)) {
          expect(day).toBeLessThanOrEqual(TODAY);
          expect(day).toBeGreaterThan(parseDay("1901-01-01")! - 1);
          expect(Math.abs(level - 1000)).toBeLessThanOrEqual(1500);
          expect(Number.isInteger(level)).toBe(true);
        }
      }),
    );
  });

  it("of 12,500 days is read in under 10 ms", () => {
    const levels = manyLevels(12_500);
    const answer = written(levels);
    expect(good(answer).value.time).toHaveLength(12_500);
    expect(fastest(() => parse(answer))).toBeLessThan(10);
  });

  it("of 50,000 bad cells tells the first 50 and counts the others", () => {
    const levels = manyLevels(50_000).filter(([day]) => day > parseDay("1901-01-01")!);
    const answer = table(
      levels.map(([day]) => isoDay(day)),
      levels.map((_, i) => (i === 0 ? 4.7 : "bad")),
    );
    const { leftOut, leftOutCount } = good(answer);
    expect(leftOut).toHaveLength(50);
    expect(leftOutCount).toBeGreaterThan(20_000);
  });
});
