// CSV files: two parsers read back exactly the drawn cells, and no text of an event is ever a formula.
import { csvParseRows } from "d3-dsv";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/domain/civil-day.ts";
import { seriesCsv } from "../../src/domain/series-csv.ts";
import { TENORS } from "../../src/domain/tenor.ts";
import { csvFile, type CsvTable } from "../../src/exports/csv-file.ts";
import { drawnEvents, snapshotOfContent } from "../../src/exports/export-content.ts";
import { seriesHash } from "../../src/exports/series-hash.ts";
import { anEvent } from "../domain/an-event.ts";
import { on } from "../domain/facts.ts";
import { dates, hundredths, written } from "../domain/plain-yields.ts";
import { APRIL, contentWith } from "./april-content.ts";
import { contentOf } from "./real-content.ts";
import { readCsv } from "./plain-csv.ts";

const april = dates.filter((date) => date.startsWith("2025-04"));
const TABLES: readonly CsvTable[] = ["series", "events", "joined"];

/** Rows as both parsers read them. */
function rowsOf(csv: string): string[][] {
  const rows = readCsv(csv);
  expect(csvParseRows(csv)).toEqual(rows);
  return rows;
}

/** A file without the notes above its table. */
const withoutNotes = (csv: string) => csv.replace(/^(?:# .*\r\n)+/, "");

describe("the series file", () => {
  it("holds the drawn cells and no other, as the fact file has them", () => {
    const [two, ten] = [hundredths("2Y"), hundredths("10Y")];
    const facts = april.map((date) => {
      const at = dates.indexOf(date);
      return [date, written(date, "30Y"), String(ten[at]! - two[at]!)];
    });
    expect(rowsOf(csvFile(contentOf(APRIL), "series", false))).toEqual([
      ["date", "30Y par yield (%)", "2s10s spread (bp)"],
      ...facts,
    ]);
  });

  it("is the fact file from end to end with all tenors, holes empty", () => {
    const content = contentOf({ show: TENORS, from: null, range: "MAX" });
    const [, ...rows] = rowsOf(csvFile(content, "series", false));
    expect(rows).toEqual(
      dates.map((date) => [date, ...TENORS.map((tenor) => written(date, tenor))]),
    );
  });

  it("matches its checksum without notes and carriage returns", () => {
    const content = contentOf(APRIL);
    const noted = csvFile(content, "series", true);
    const bare = withoutNotes(noted).replaceAll("\r\n", "\n");
    expect(bare).toBe(seriesCsv(content.input.histories, content.range.first, content.range.last));
    expect(noted).toContain(`LF, no # lines): ${seriesHash(bare)}\r\n`);
  });
});

describe("the events file", () => {
  const content = contentOf(APRIL);
  const [heading = [], ...rows] = rowsOf(csvFile(content, "events", false));
  const cell = (row: readonly string[], name: string) => row[heading.indexOf(name)];

  it("has a row for each drawn event, in order, and a heading for each cell", () => {
    const ids = drawnEvents(content).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(rows.map((row) => cell(row, "id"))).toEqual(ids);
    expect(rows.every((row) => row.length === heading.length)).toBe(true);
    expect(new Set(heading).size).toBe(heading.length);
  });

  it("gives announcement, day 0 and responses of each measure", () => {
    const pause = rows.find((row) => cell(row, "id") === "us-90-day-pause")!;
    const told = ["date", "New York time", "day 0", "hour known", "effective", "reviewed"];
    expect(told.map((name) => cell(pause, name))).toEqual([
      "2025-04-09",
      "13:18",
      "2025-04-09",
      "yes",
      "2025-04-10",
      "yes",
    ]);
    const thirty = hundredths("30Y");
    const d0 = dates.indexOf("2025-04-09");
    for (const [horizon, name] of [
      [0, "30Y response 0 days (bp)"],
      [1, "30Y response 1 day (bp)"],
      [5, "30Y response 5 days (bp)"],
      [20, "30Y response 20 days (bp)"],
    ] as const) {
      expect(cell(pause, name)).toBe(String(thirty[d0 + horizon]! - thirty[d0 - 1]!));
    }
    expect(cell(pause, "2s10s response 0 days (bp)")).toBe("-12");
  });

  it("leaves day 0 and responses empty where no curve knows the event yet", () => {
    const late = anEvent({ announced: { day: on("2026-10-01"), minute: 960, afterClose: true } });
    const [names = [], row = []] = rowsOf(
      csvFile(contentWith({ from: on("2026-09-01") }, [late]), "events", false),
    );
    expect(row[names.indexOf("day 0")]).toBe("");
    expect(row.slice(names.indexOf("links") + 1).every((text) => text === "")).toBe(true);
  });

  it("says of an unknown hour on which side of the curve it fell, where that is known", () => {
    const cases = [
      [null, "no"],
      [true, "after the curve"],
      [false, "before the curve"],
    ] as const;
    for (const [afterClose, said] of cases) {
      const event = anEvent({ announced: { day: on("2025-04-09"), minute: null, afterClose } });
      const [names = [], row = []] = rowsOf(csvFile(contentWith(APRIL, [event]), "events", false));
      expect(row[names.indexOf("hour known")]).toBe(said);
      expect(row[names.indexOf("New York time")]).toBe("");
    }
  });

  it("links to the Register where the event has a document there", () => {
    const entry = { documentNumber: "2025-1", citation: null, published: on("2025-04-15") };
    const register = ["https://a.gov/1", "https://a.gov/2"].map((url) => ({ ...entry, url }));
    const [names = [], row = []] = rowsOf(
      csvFile(contentWith(APRIL, [anEvent({ register })]), "events", false),
    );
    expect(row[names.indexOf("links")]).toBe("https://a.gov/1 | https://a.gov/2");
  });
});

describe("the joined file", () => {
  it("is the series with the titles of each day's day 0 events", () => {
    const content = contentOf(APRIL);
    const rows = rowsOf(csvFile(content, "joined", false));
    expect(rows.map((row) => row.slice(0, -1))).toEqual(rowsOf(csvFile(content, "series", false)));
    for (const row of rows.slice(1)) {
      const titles = drawnEvents(content)
        .filter(({ id }) => isoDay(content.input.eventDays.get(id)!.day) === row[0])
        .map(({ title }) => title);
      expect(row.at(-1)).toBe(titles.join(" | "));
    }
    expect(rows.find(([day]) => day === "2025-04-09")!.at(-1)).toMatch(/ \| .* \| /);
  });

  it("names in its notes the drawn events whose day 0 lies behind the last drawn day", () => {
    const late = anEvent({
      title: "After the bell",
      announced: { day: on("2025-04-30"), minute: 960, afterClose: true },
    });
    const csv = csvFile(contentWith(APRIL, [late]), "joined", true);
    expect(csv).toContain("# day 0 is not among these days: 2025-04-30 After the bell\r\n");
    expect(rowsOf(withoutNotes(csv)).flat().join()).not.toContain("After the bell");
  });
});

describe("the notes", () => {
  it("say view, source, as of, retrieved, version, checksum, and carry the snapshot", () => {
    const content = contentOf(APRIL);
    const notes = csvFile(content, "events", true).match(/^# .*$/gm)!;
    const said = (term: string) =>
      notes
        .find((line) => line.startsWith(`# ${term}: `))
        ?.slice(`# ${term}: `.length)
        .trim();
    expect(said("made")).toBe("2026-11-22 17:00 UTC by Yieldmark 0.1.0");
    expect(said("source address")).toBe("https://db.nomics.world/FED/H15");
    expect(said("as of")).toBe("2026-10-01");
    expect(said("retrieved")).toBe("2026-10-02 20:46 UTC");
    expect(said("view")).toMatch(
      /^v=1&panel=overlay&show=30Y,2s10s&from=2025-04-01&to=2025-04-30&/,
    );
    expect(JSON.parse(said("snapshot")!)).toMatchObject({
      schema: "yieldmark/snapshot/1",
      sha256: snapshotOfContent(content).sha256,
    });
  });

  it("stay on their lines whatever a source says", () => {
    const content = { ...contentOf(APRIL), status: "one\r\ntwo\nthree", link: "a\u2028b" };
    const [bare, noted] = [false, true].map((notes) => csvFile(content, "series", notes));
    expect(withoutNotes(noted!)).toBe(bare);
  });

  it("are absent unless they are asked for", () => {
    for (const which of TABLES) {
      expect(csvFile(contentOf(APRIL), which, false)).not.toMatch(/^#/m);
    }
  });
});

describe("a text", () => {
  const withText = (text: string) =>
    contentWith(APRIL, [anEvent({ title: text, instrument: text, documentNumber: text })]);
  /** What a spreadsheet shows when the one apostrophe is taken away that was put there. */
  const bare = (cell: string) =>
    /^'['\s]*[=+\-@＝＋－＠\t\r\n]/.test(cell) ? cell.slice(1) : cell;

  it("that is a formula is inert in every table", () => {
    const content = withText('=HYPERLINK("http://evil.example","x")');
    for (const which of ["events", "joined"] as const) {
      const cells = rowsOf(csvFile(content, which, false)).flat();
      expect(cells).toContain(`'=HYPERLINK("http://evil.example","x")`);
      expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    }
  });

  it.each([
    "=1",
    "+1",
    "-1",
    "@a",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "'=1",
    "''+1",
    "＝1",
    "\ufeff=1",
  ])("%j gets an apostrophe before it", (text) => {
    const cells = rowsOf(csvFile(withText(text), "joined", false)).map((row) => row.at(-1));
    expect(cells).toContain(`'${text}`);
  });

  it("of any characters survives the way through both parsers", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const [names = [], row = []] = rowsOf(csvFile(withText(text), "events", false));
        for (const name of ["title", "instrument", "document number"]) {
          expect(bare(row[names.indexOf(name)]!)).toBe(text);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of separators, quotes and signs survives the way through both parsers", () => {
    const unit = fc.constantFrom(..."=+-@'\",;|\t\r\n #a");
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (text) => {
        const rows = rowsOf(csvFile(withText(text), "joined", false));
        const cells = rows.slice(1).map((row) => bare(row.at(-1)!));
        expect(cells.filter((cell) => cell !== "")).toEqual([text]);
      }),
      { numRuns: 200 },
    );
  });

  it("leaves negative figures numbers", () => {
    const cells = rowsOf(csvFile(contentOf(APRIL), "events", false)).flat();
    expect(cells.filter((cell) => /^-\d+$/.test(cell)).length).toBeGreaterThan(10);
  });
});
