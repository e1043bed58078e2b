// The response table as cells: the screen's figures, empty where there are none, safe for a spreadsheet.
import { tsvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { parseMacroCalendarFile } from "../../src/data/macro-calendar-file.ts";
import { indexEventDays } from "../../src/domain/day-facts.ts";
import { eventSet } from "../../src/domain/event-set.ts";
import type { PolicyEvent } from "../../src/domain/policy-event.ts";
import { matrixFigures, matrixRows } from "../../src/domain/response-matrix.ts";
import { finished } from "../../src/domain/steps.ts";
import { auctionChips, companyChips } from "../../src/domain/window-chip.ts";
import { cellsCopy } from "../../src/exports/cells-copy.ts";
import {
  type ResponseTable,
  responseTableCsv,
  responseTableName,
  responseTableRows,
} from "../../src/exports/response-table-file.ts";
import { readBundled, valueOf } from "../data/bundled-file.ts";
import { anAuction } from "../domain/an-auction.ts";
import { anEvent } from "../domain/an-event.ts";
import { history, on, table, time } from "../domain/facts.ts";
import { readCsv } from "./plain-csv.ts";

const releases = valueOf(parseMacroCalendarFile(readBundled("macro-calendar.json"))).rows;

function tableOf(events: readonly PolicyEvent[], changes: Partial<ResponseTable> = {}) {
  const eventDays = indexEventDays(events, time);
  return {
    rows: matrixRows(eventSet(events, eventDays).days, eventDays),
    columns: [{ history: history("10Y"), horizon: 0 }],
    figures: matrixFigures(table),
    company: companyChips(releases, time),
    auctions: null,
    ...changes,
  } as const;
}

const cellsOf = (of: ResponseTable) => {
  const [heading, ...rows] = finished(responseTableRows(of));
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [heading![i]!, cell])));
};

const reciprocal = anEvent({
  id: "reciprocal",
  announced: { day: on("2025-04-02"), minute: 960, afterClose: true },
  title: "Reciprocal tariffs",
});

describe("the response table's cells", () => {
  it("are those of 2 April 2025: day 0 on the 3rd, 10Y −14 bp, N and share", () => {
    expect(cellsOf(tableOf([reciprocal]))).toEqual([
      {
        date: "2025-04-02",
        "New York time": "16:00",
        "day 0": "2025-04-03",
        "events on day 0": "1",
        "hour known": "yes",
        actor: "US",
        kind: "pause",
        title: "Reciprocal tariffs",
        id: "reciprocal",
        "10Y response 0 days (bp)": "-14",
        "10Y response 0 days, one curve later (bp)": "",
        "10Y response 0 days, larger than (% of the days before)": "98",
        "10Y response 0 days, days before (N)": "250",
        "company 0 days": "none",
      },
    ]);
  });

  it("are empty where there is no figure, and hold the twin where the hour is unknown", () => {
    const last = anEvent({ announced: { day: time.at(-1)!, minute: null, afterClose: null } });
    const [row] = cellsOf(tableOf([last], { columns: [{ history: history("30Y"), horizon: 5 }] }));
    const figures = Object.entries(row!).filter(([heading]) => /^30Y|^company/.test(heading));
    expect(figures).toHaveLength(5);
    expect(figures.map(([, cell]) => cell)).toEqual(["", "", "", "", ""]);
    const unknown = anEvent({
      announced: { day: on("2025-04-03"), minute: null, afterClose: null },
    });
    expect(cellsOf(tableOf([unknown]))[0]).toMatchObject({
      "hour known": "no",
      "10Y response 0 days (bp)": "-14",
      "10Y response 0 days, one curve later (bp)": "-19",
    });
  });

  it("have a column of auctions only where they are shown", () => {
    const auctions = auctionChips([anAuction({ day: on("2025-04-03") })], time);
    expect(cellsOf(tableOf([reciprocal], { auctions }))[0]!["auctions 0 days"]).toBe("10Y");
    expect(cellsOf(tableOf([reciprocal]))[0]).not.toHaveProperty("auctions 0 days");
  });

  it("come back from CSV and clipboard as they are, and no title is a formula", () => {
    const titles = ['=1+1, "quoted"', "+tab\there", "@a"];
    const events = titles.map((title, i) => anEvent({ id: `e${i}`, title }));
    const cells = finished(responseTableRows(tableOf(events)));
    expect(readCsv(responseTableCsv(cells))).toEqual(cells);
    expect(tsvParseRows(cellsCopy(cells).text)).toHaveLength(4);
    expect(cells.flat().filter((cell) => /^\s*[=+@]/.test(cell))).toEqual([]);
    expect(cells.slice(1).every((row) => row[3] === "3")).toBe(true);
  });

  it("keep the order of the rows, and the file is named by measures, horizons and day 0s", () => {
    const later = anEvent({ id: "later" });
    const of = tableOf([reciprocal, later]);
    expect(cellsOf({ ...of, rows: of.rows.toReversed() }).map(({ id }) => id)).toEqual([
      "reciprocal",
      "later",
    ]);
    expect(responseTableName(of)).toBe("yieldmark_responses_10Y_0_2025-04-03_2025-04-09.csv");
    expect(responseTableName(tableOf([]))).toBe("yieldmark_responses_10Y_0.csv");
  });
});

describe("the response table's file", () => {
  it("says first where its figures are from, in lines that a reader of CSV may pass over", () => {
    const cells = finished(responseTableRows(tableOf([reciprocal])));
    const text = responseTableCsv(cells, [
      ["source", "US Treasury"],
      ["as of", "2026-10-01\r\nand no more"],
    ]);
    const lines = text.split("\r\n");
    expect(lines.slice(0, 2)).toEqual(["# source: US Treasury", "# as of: 2026-10-01 and no more"]);
    expect(lines.slice(2).join("\r\n")).toBe(responseTableCsv(cells));
  });
});
