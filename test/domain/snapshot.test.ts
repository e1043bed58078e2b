// Snapshots of a view: the drawn days, the columns behind the measures, and the table they make again.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holeReason } from "../../src/domain/hole.ts";
import { historyOf, parseMeasure } from "../../src/domain/measure.ts";
import { columnsOf, snapshotTable } from "../../src/domain/snapshot.ts";
import { type Column, COLUMNS, TENORS } from "../../src/domain/tenor.ts";
import { anEvent } from "./an-event.ts";
import { anySnapshot, aSnapshot } from "./a-snapshot.ts";
import { history, on, table } from "./facts.ts";

const april = { from: on("2025-04-01"), to: on("2025-04-30") };

describe("a snapshot", () => {
  it("holds the drawn days only", () => {
    const { time, yields } = aSnapshot({ view: april });
    expect([time[0], time.at(-1), time.length]).toEqual([on("2025-04-01"), on("2025-04-30"), 21]);
    expect(yields["30Y"]).toHaveLength(21);
  });

  it("holds the columns the measures are made of, each once, short to long", () => {
    const { yields } = aSnapshot({ view: { show: ["2s10s", "30Y", "10Y", "2s5s10s"] } });
    expect(Object.keys(yields)).toEqual(["2Y", "5Y", "10Y", "30Y"]);
    expect(columnsOf(["10Y breakeven", "not a measure"])).toEqual(["10Y", "10Y real"]);
  });

  it("keeps an open end open", () => {
    expect(aSnapshot().view.to).toBeNull();
  });

  it("is no part of the table it is of: writing to one leaves the other", () => {
    const snapshot = aSnapshot({ view: april });
    snapshot.yields["30Y"]![0] = 999;
    expect(aSnapshot({ view: april }).yields["30Y"]![0]).not.toBe(999);
  });

  it("cuts the spans that were not obtained to its days, and leaves the others out", () => {
    const view = { show: ["2M"], from: on("2024-12-01"), to: on("2025-12-24") };
    expect(aSnapshot({ view }).notObtained).toEqual({
      "2M": [
        { from: on("2024-12-02"), to: on("2024-12-31") },
        { from: on("2025-12-22"), to: on("2025-12-24") },
      ],
    });
    expect(aSnapshot({ view: { ...april, show: ["2M"] } }).notObtained).toEqual({});
  });

  it("of a column the table has not says that it was not obtained", () => {
    const { yields, notObtained } = aSnapshot({ view: { ...april, show: ["10Y real"] } });
    expect(yields["10Y real"]!.every(Number.isNaN)).toBe(true);
    expect(notObtained["10Y real"]).toEqual([april]);
  });

  it("names its events by id, announced day and title", () => {
    const event = anEvent({ id: "a", title: "A title" });
    expect(aSnapshot({ events: [event] }).events).toEqual([
      { id: "a", day: on("2025-04-09"), title: "A title" },
    ]);
    expect(aSnapshot({ events: null }).events).toBeNull();
  });
});

describe("the table of a snapshot", () => {
  it("gives every shown measure the levels that were drawn", () => {
    const show = ["30Y", "2s10s", "2s5s10s"];
    const made = snapshotTable(aSnapshot({ view: { ...april, show } }));
    const first = table.time.indexOf(april.from);
    for (const key of show) {
      const drawn = history(key).value.slice(first, first + 21);
      expect(historyOf(made, parseMeasure(key)!).value).toEqual(drawn);
    }
  });

  it('gives every hole the reason it had, and what is not carried "not obtained"', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const made = snapshotTable(snapshot);
        const wrong = COLUMNS.filter((column) => {
          const isCarried = snapshot.yields[column] !== undefined;
          return [...snapshot.time].some((day, i) => {
            if (!Number.isNaN(made.yields[column]?.[i] ?? Number.NaN)) return false;
            const reason = isCarried ? holeReason(table, column, day) : "not obtained";
            return holeReason(made, column, day) !== reason;
          });
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("has a column for every tenor, as long as its days, and is complete", () => {
    const made = snapshotTable(aSnapshot({ view: april }));
    const lengths = TENORS.map((tenor: Column) => made.yields[tenor]?.length);
    expect(new Set(lengths)).toEqual(new Set([21]));
    expect(made.complete).toBe(true);
  });
});
