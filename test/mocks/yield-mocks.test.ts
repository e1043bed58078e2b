// The wire shapes of the three yield mocks, field by field, as the sources document them.
import { describe, expect, it } from "vitest";
import { dbnomicsMock } from "../../mocks/dbnomics-mock.ts";
import { fredMock } from "../../mocks/fred-mock.ts";
import { mockCurves } from "../../mocks/mock-curves.ts";
import { treasuryMock } from "../../mocks/treasury-mock.ts";
import { isoDay, parseDay } from "../../src/domain/civil-day.ts";

const today = parseDay("2026-11-20")!;
const json = (mock: typeof fredMock, address: string) => {
  const { status, contentType, body } = mock.answer(new URL(address), null, today);
  return { status, contentType, body: JSON.parse(body) as Record<string, unknown> };
};

describe("DBnomics' mock", () => {
  const api = "https://api.db.nomics.world/v22/series/FED/H15/";

  it("answers with the recorded envelope and one series", () => {
    const { status, body } = json(dbnomicsMock, `${api}RIFLGFCY30_N.B?observations=1&metadata=0`);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(["_meta", "errors", "series"]);
    expect(body["_meta"]).toMatchObject({ args: { series_code: "RIFLGFCY30_N.B" } });
    const { docs, ...counts } = body["series"] as { docs: Record<string, string[]>[] };
    expect(counts).toEqual({ limit: 1000, num_found: 1, offset: 0 });
    expect(docs.map((doc) => Object.keys(doc))).toEqual([
      [
        "@frequency",
        "dataset_code",
        "dataset_name",
        "dimensions",
        "indexed_at",
        "period",
        "period_start_day",
        "provider_code",
        "series_code",
        "series_name",
        "value",
      ],
    ]);
    expect(docs[0]!["period_start_day"]![0]).toBe("2017-01-03");
    expect(docs[0]!["period_start_day"]!.at(-1)).toBe("2026-11-19");
  });

  it("has a row with “NA” for a holiday", () => {
    const { body } = json(dbnomicsMock, `${api}RIFLGFCY30_N.B?observations=1`);
    const [doc] = (body["series"] as { docs: Record<string, unknown[]>[] }).docs;
    const holiday = doc!["period_start_day"]!.indexOf("2025-07-04");
    expect(doc!["value"]![holiday]).toBe("NA");
    expect(Object.keys(body)).toEqual(["_meta", "dataset", "provider", "errors", "series"]);
  });

  it.each([
    ["a series there is not", "NONE", 404, "Series 'FED/H15/NONE' not found"],
    [
      "a parameter there is not",
      "RIFLGFCY30_N.B?from=2025",
      400,
      "Invalid value {'from': '2025'} (dict): additional properties: ['from']",
    ],
  ])("answers %s with DBnomics' message", (_, rest, status, message) => {
    expect(json(dbnomicsMock, api + rest)).toEqual({
      status,
      contentType: "application/json",
      body: { message },
    });
  });
});

describe("FRED's mock", () => {
  const api = "https://api.stlouisfed.org/fred/series/observations";

  it("answers with the recorded envelope, figures as text and “.” for none", () => {
    const { body } = json(fredMock, `${api}?series_id=DGS30&file_type=json`);
    expect(Object.keys(body)).toEqual([
      "realtime_start",
      "realtime_end",
      "observation_start",
      "observation_end",
      "units",
      "output_type",
      "file_type",
      "order_by",
      "sort_order",
      "count",
      "offset",
      "limit",
      "observations",
    ]);
    const observations = body["observations"] as { date: string; value: string }[];
    expect(observations[0]).toEqual({
      realtime_start: "2026-11-20",
      realtime_end: "2026-11-20",
      date: "2017-01-03",
      value: "3.04",
    });
    expect(observations.find(({ date }) => date === "2025-07-04")?.value).toBe(".");
  });

  it("refuses in both of FRED's forms", () => {
    expect(json(fredMock, `${api}?series_id=NONE&file_type=json`)).toMatchObject({
      status: 400,
      body: { error_code: 400, error_message: "Bad Request.  The series does not exist." },
    });
    expect(fredMock.answer(new URL(`${api}?file_type=xml`), null, today)).toEqual({
      status: 400,
      contentType: "text/xml; charset=UTF-8",
      body: `<?xml version="1.0" encoding="utf-8" ?>\n<error code="400" message="Bad Request.  Variable series_id is not set." />`,
    });
  });
});

describe("Treasury's mock", () => {
  const folder =
    "https://home.treasury.gov/resource-center/data-chart-center/interest-rates/daily-treasury-rates.csv";
  const lines = (year: number) =>
    treasuryMock.answer(new URL(`${folder}/${year}/all?_format=csv`), null, today).body.split("\n");

  it("has the recorded header and rows of 2025, newest first", () => {
    const file = lines(2025);
    expect(file[0]).toBe(
      'Date,"1 Mo","1.5 Month","2 Mo","3 Mo","4 Mo","6 Mo","1 Yr","2 Yr","3 Yr","5 Yr","7 Yr","10 Yr","20 Yr","30 Yr"',
    );
    expect(file[1]).toMatch(/^12\/31\/2025,/);
    expect(file.at(-2)).toMatch(/^01\/02\/2025,4\.45,,.*,4\.57,4\.86,4\.79$/);
    expect(file.at(-1)).toBe("");
  });

  it("reaches to today, and has nothing at all for a year to come", () => {
    expect(lines(2026)[1]).toMatch(/^11\/20\/2026,/);
    expect(isoDay(mockCurves(today).at(-1)!.day)).toBe("2026-11-20");
    expect(lines(2027)).toEqual([""]);
  });
});
