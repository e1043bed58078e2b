// Treasury's yearly file: columns by name, rows by day, and every way in which a file is none.
import * as fc from "fast-check";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { CONTENT_FAULTS, type ContentFault } from "../../mocks/source-mock.ts";
import { treasuryMock } from "../../mocks/treasury-mock.ts";
import { loadTreasuryYear, parseTreasuryCsv } from "../../src/data/treasury-csv.ts";
import { dayOf, isoDay, parseDay } from "../../src/domain/civil-day.ts";
import { type Column, type Tenor, TENORS } from "../../src/domain/tenor.ts";
import {
  arbitraryDays,
  arbitraryLevel,
  fastest,
  figuresOf,
  goodFigures,
  levelsOf,
  manyLevels,
  TODAY,
} from "./yield-figures.ts";

const proxy = new URL("https://desk.test/proxy/treasury");
const urlOf = (year: number) =>
  new URL(
    `https://desk.test/proxy/treasury/resource-center/data-chart-center/interest-rates/daily-treasury-rates.csv/${year}/all?type=daily_treasury_yield_curve&field_tdr_date_value=${year}&page&_format=csv`,
  );
const NAMES: Readonly<Record<Tenor, string>> = {
  "1M": "1 Mo",
  "1.5M": "1.5 Month",
  "2M": "2 Mo",
  "3M": "3 Mo",
  "4M": "4 Mo",
  "6M": "6 Mo",
  "1Y": "1 Yr",
  "2Y": "2 Yr",
  "3Y": "3 Yr",
  "5Y": "5 Yr",
  "7Y": "7 Yr",
  "10Y": "10 Yr",
  "20Y": "20 Yr",
  "30Y": "30 Yr",
};

const parse = (body: string, today = TODAY) => parseTreasuryCsv(body, 2026, today);
const good = (body: string) => {
  const result = parse(body);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
};
const reason = (body: string, today = TODAY) => {
  const result = parse(body, today);
  return result.ok ? null : result.failure.reason;
};
/** Rows of each column as dates and levels, and what was told. */
const read = (body: string) => {
  const { value, leftOut } = good(body);
  const rows = Object.entries(value).map(([column, series]) => [
    column,
    Object.fromEntries(levelsOf(series).map(([day, level]) => [isoDay(day), level])),
  ]);
  return {
    columns: Object.fromEntries(rows) as Record<string, Record<string, number | null>>,
    told: leftOut.map((failure) => failure.reason),
  };
};
const slashed = (date: string) => `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`;

describe("a request", () => {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  it("goes to the proxy with Treasury's own path and query", async () => {
    const asked: string[] = [];
    server.use(
      http.get(treasuryMock.path, ({ request }) => {
        asked.push(request.url);
        return new HttpResponse(treasuryMock.answer(new URL(request.url), null, TODAY).body);
      }),
    );
    const result = await loadTreasuryYear(proxy, 2026, { timeoutMs: 20_000, today: TODAY });
    expect(asked).toEqual([urlOf(2026).href]);
    const columns = result.ok ? result.value.value : {};
    expect(Object.keys(columns)).toEqual([...TENORS]);
    expect(isoDay(columns["30Y"]!.time.at(-1)!)).toBe("2026-11-20");
  });

  it("that fails says so", async () => {
    server.use(http.get(treasuryMock.path, () => new HttpResponse("<html>", { status: 403 })));
    const result = await loadTreasuryYear(proxy, 2026, { timeoutMs: 20_000, today: TODAY });
    expect(result.ok || result.failure.reason).toBe("Treasury refused the request (403).");
  });
});

describe("the mock's answer", () => {
  const answer = (fault: ContentFault | null, year = 2026) =>
    treasuryMock.answer(urlOf(year), fault, TODAY).body;
  const inYear = (year: number, column: Column, fault: ContentFault | null = null) =>
    goodFigures(fault, column, TODAY).filter(
      ([day]) => day >= dayOf(year, 1, 1) && day < dayOf(year + 1, 1, 1),
    );

  it.each(CONTENT_FAULTS.filter((fault) => fault !== "empty" && fault !== "wrong-shape"))(
    "with the fault %s gives exactly the figures that are good",
    (fault) => {
      const { value } = good(answer(fault));
      for (const tenor of TENORS) {
        expect(figuresOf(value[tenor]!), tenor).toEqual(inYear(2026, tenor, fault));
      }
    },
  );

  it.each([2017, 2018, 2022, 2024, 2025])("of %i has the tenors and days of that year", (year) => {
    const { value } = good(answer(null, year));
    const isThere = (tenor: Tenor) => inYear(year, tenor).length > 0;
    expect(Object.keys(value)).toEqual(TENORS.filter(isThere));
    for (const column of Object.keys(value) as Tenor[]) {
      expect(figuresOf(value[column]!)).toEqual(inYear(year, column));
    }
  });

  it("has “1.5 Month” from 2025 only, and nothing for a year to come", () => {
    expect(answer(null, 2024)).not.toContain("1.5 Month");
    expect(answer(null, 2025)).toContain('"1.5 Month"');
    expect(answer(null, 2027)).toBe("");
  });

  it("without rows, or of another kind, is a failure", () => {
    expect(reason(answer("empty"))).toBe("Treasury's answer for 2026 is empty.");
    expect(reason(answer("wrong-shape"))).toBe(
      "Treasury's answer has another shape than expected: the header does not name a tenor.",
    );
  });

  it("cut anywhere gives no figure that is not in the whole, and never throws", () => {
    const whole = answer(null);
    const figures = new Map(
      Object.entries(good(whole).value).map(([column, series]) => [
        column,
        new Map(levelsOf(series)),
      ]),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), (length) => {
        const result = parse(whole.slice(0, length));
        if (!result.ok) {
          expect(result.failure.reason).toMatch(/^Treasury.*\.$/);
          return;
        }
        const strange = Object.entries(result.value.value).flatMap(([column, series]) =>
          levelsOf(series).filter(([day, level]) => figures.get(column)!.get(day) !== level),
        );
        expect(strange).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a file", () => {
  it("is read by the names in its header, wherever they stand", () => {
    expect(
      read('"30 Yr",Date,"BC_30YEARDISPLAY","1.5 Month"\r\n4.90,11/19/2026,4.91,3.70\r\n').columns,
    ).toEqual({ "30Y": { "2026-11-19": 490 }, "1.5M": { "2026-11-19": 370 } });
  });

  it.each(["\n", "\r\n"])("ends its lines with %j, with or without one at the end", (end) => {
    const lines = ['Date,"10 Yr","30 Yr"', "11/19/2026,4.10,4.90", "11/18/2026,4.11,4.91"];
    const columns = {
      "10Y": { "2026-11-18": 411, "2026-11-19": 410 },
      "30Y": { "2026-11-18": 491, "2026-11-19": 490 },
    };
    expect(read(lines.join(end))).toEqual({ columns, told: [] });
    expect(read(`\ufeff${lines.join(end)}${end}${end}`)).toEqual({ columns, told: [] });
  });

  it("has holes where a cell is blank or N/A", () => {
    const body =
      'Date,"1.5 Month","10 Yr"\n01/03/2025,N/A,4.60\n01/02/2025,,4.57\n02/18/2025,4.39,\n';
    expect(read(body)).toEqual({
      columns: {
        "1.5M": { "2025-01-02": null, "2025-01-03": null, "2025-02-18": 439 },
        "10Y": { "2025-01-02": 457, "2025-01-03": 460, "2025-02-18": null },
      },
      told: [],
    });
  });

  it("has not the column of a tenor without any figure, and does not claim to go back to its start", () => {
    const { value } = good('Date,"1.5 Month","10 Yr"\n01/02/2025,,4.57\n');
    expect(Object.keys(value)).toEqual(["10Y"]);
    expect(value["10Y"]!.fromStart).toBe(false);
  });

  it.each([
    ["cut short", "4.7"],
    ["without decimals", "4"],
    ["of three decimals", "4.721"],
    ["beyond all bounds", "999.00"],
    ["in words", "four"],
  ])("with a figure %s loses that cell alone", (_, cell) => {
    const { columns, told } = read(
      `Date,"10 Yr","30 Yr"\n11/19/2026,${cell},4.90\n11/18/2026,4.11,4.91\n`,
    );
    expect(columns).toEqual({
      "10Y": { "2026-11-18": 411 },
      "30Y": { "2026-11-18": 491, "2026-11-19": 490 },
    });
    expect(told).toEqual([`10Y 2026-11-19: “${cell}” is not a yield`]);
  });

  it.each([
    ["too few fields", "11/18/2026,4.11"],
    ["too many", "11/18/2026,4.11,4.91,"],
  ])("with a row of %s loses that row", (_, row) => {
    expect(read(`Date,"10 Yr","30 Yr"\n${row}\n11/19/2026,4.10,4.90\n`)).toEqual({
      columns: { "10Y": { "2026-11-19": 410 }, "30Y": { "2026-11-19": 490 } },
      told: ["row 2: has not as many fields as the header"],
    });
  });

  it("that breaks off behind a comma does not say that the last yield was not published", () => {
    const { columns } = read('Date,"10 Yr","30 Yr"\n11/19/2026,4.10,4.90\n11/18/2026,4.11,');
    expect(columns).toEqual({ "10Y": { "2026-11-19": 410 }, "30Y": { "2026-11-19": 490 } });
  });

  it.each(["2026-11-18", "13/01/2026", "11/31/2026", "1/2/2026", ""])(
    "with the date %j loses that row",
    (date) => {
      const { columns, told } = read(`Date,"10 Yr"\n${date},4.11\n11/19/2026,4.10\n`);
      expect(columns).toEqual({ "10Y": { "2026-11-19": 410 } });
      expect(told).toEqual([`10Y: “${date}” is not a date`]);
    },
  );

  const shape = "Treasury's answer has another shape than expected:";
  it.each<[string, string, string]>([
    ["a web page", " <!doctype html><p>x", "Treasury answered with a web page instead of data."],
    [
      "a sentence",
      "Please limit requests, or contact us.",
      "Treasury answered with text instead of data: “Please limit requests, or contact us.”.",
    ],
    ["JSON", '{"a":1}', "Treasury's answer breaks off or is not data."],
    ["a header cut off", 'Date,"1 M', `${shape} the header does not name a tenor.`],
    [
      "a header without a date",
      '"Day","10 Yr"\n1,2\n',
      `${shape} the header does not name a date.`,
    ],
    [
      "a header without a tenor",
      'Date,"4 WEEKS"\n1,2\n',
      `${shape} the header does not name a tenor.`,
    ],
    [
      "a header with a tenor twice",
      'Date,"10 Yr","10 Year"\n1,2,3\n',
      `${shape} the header names 10Y twice.`,
    ],
    ["a header alone", 'Date,"10 Yr"\n', "Treasury's answer for 2026 has no figures."],
    [
      "a file without end",
      `Date,"10 Yr"\n${"11/19/2026,4.10\n".repeat(20_001)}`,
      `${shape} the file has more than 20000 rows.`,
    ],
    [
      "a file of 5 MB",
      `Date,"10 Yr"\n${" ".repeat(5_000_000)}x`,
      "Treasury's answer is too large.",
    ],
  ])("that is %s is none", (_, body, said) => {
    expect(reason(body)).toBe(said);
  });
});

describe("an empty file", () => {
  it.each(["", "\r\n", "  \n"])("%j is no failure on the first two days of its year", (body) => {
    for (const date of ["2026-01-01", "2026-01-02"]) {
      expect(parse(body, parseDay(date)!)).toEqual({
        ok: true,
        value: { value: {}, leftOut: [], leftOutCount: 0 },
      });
    }
    for (const date of ["2025-12-31", "2026-01-03", "2026-02-01", "2027-01-01"]) {
      expect(reason(body, parseDay(date)!)).toBe("Treasury's answer for 2026 is empty.");
    }
  });
});

describe("any table", () => {
  const table = fc
    .tuple(fc.subarray([...TENORS], { minLength: 1 }), arbitraryDays)
    .chain(([tenors, days]) =>
      fc.record({
        tenors: fc.constant(tenors),
        days: fc.constant(days),
        rows: fc.array(
          fc.array(arbitraryLevel, { minLength: tenors.length, maxLength: tenors.length }),
          { minLength: days.length, maxLength: days.length },
        ),
        end: fc.constantFrom("\n", "\r\n"),
        hole: fc.constantFrom("", "N/A"),
        quote: fc.constantFrom("", '"'),
      }),
    )
    .filter(({ rows }) => rows.some((levels) => levels.some((level) => level !== null)));

  it("written as Treasury writes it is read back the same, holes included, whatever the order", () => {
    fc.assert(
      fc.property(table, ({ tenors, days, rows, end, hole, quote }) => {
        const quoted = (cell: string) => `${quote}${cell}${quote}`;
        const header = ["Date", ...tenors.map((tenor) => quoted(NAMES[tenor]))].join(",");
        const lines = rows.map((levels, i) =>
          [
            slashed(isoDay(days[i]!)),
            ...levels.map((level) => (level === null ? hole : quoted((level / 100).toFixed(2)))),
          ].join(","),
        );
        const { value, leftOutCount } = good([header, ...lines, ""].join(end));
        expect(leftOutCount).toBe(0);
        tenors.forEach((tenor, column) => {
          const levels = days.map((day, i) => [day, rows[i]![column]!] as const);
          const isThere = levels.some(([, level]) => level !== null);
          const expected = isThere ? levels.toSorted(([a], [b]) => a - b) : undefined;
          expect(value[tenor] && levelsOf(value[tenor])).toEqual(expected);
        });
      }),
    );
  });

  it("of whatever text never throws", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom("Date", ",", '"', "\n", "\r\n", "10 Yr", "11/19/2026", "4.10", "__proto__"),
    );
    const head = fc.constantFrom("", 'Date,"10 Yr"\n', 'Date,"10 Yr","30 Yr"\r\n');
    const body = fc.tuple(head, fc.array(piece, { maxLength: 30 })).map(([a, b]) => a + b.join(""));
    fc.assert(
      fc.property(body, (text) => {
        expect(reason(text) ?? "Treasury.").toMatch(/^Treasury.*\.$/);
      }),
      { numRuns: 1000 },
    );
  });

  it("of 900 days and 14 tenors is read in under 20 ms", () => {
    const header = ["Date", ...TENORS.map((tenor) => `"${NAMES[tenor]}"`)].join(",");
    const lines = manyLevels(900).map(([day, level]) =>
      [slashed(isoDay(day)), ...TENORS.map(() => (level / 100).toFixed(2))].join(","),
    );
    const body = [header, ...lines, ""].join("\n");
    expect(good(body).value["30Y"]!.time).toHaveLength(900);
    expect(fastest(() => parse(body))).toBeLessThan(20);
  });
});
