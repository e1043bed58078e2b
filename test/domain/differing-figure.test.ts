// Figures in which a snapshot and today's table disagree.
import { describe, expect, it } from "vitest";
import { differingFigures } from "../../src/domain/differing-figure.ts";
import type { YieldTable } from "../../src/domain/yield-table.ts";
import { aSnapshot } from "./a-snapshot.ts";
import { on, table } from "./facts.ts";

const DAYS = ["2025-04-08", "2025-04-09", "2025-04-10", "2025-04-11"].map(on);
const view = { from: DAYS[0]!, to: DAYS[3]!, show: ["30Y", "2s10s"] };
const snapshot = aSnapshot({ view });

/** The facts with other days or figures. */
function changed(change: (rows: Map<number, Map<string, number>>) => void): YieldTable {
  const rows = new Map(
    Array.from(table.time, (day, i) => [
      day,
      new Map(Object.entries(table.yields).map(([column, levels]) => [column, levels[i]!])),
    ]),
  );
  change(rows);
  const days = [...rows.keys()].toSorted((a, b) => a - b);
  const yields = Object.keys(table.yields).map((column) => [
    column,
    Float64Array.from(days, (day) => rows.get(day)!.get(column) ?? Number.NaN),
  ]);
  return {
    ...table,
    time: Float64Array.from(days),
    yields: Object.fromEntries(yields) as YieldTable["yields"],
  };
}

describe("differing figures", () => {
  it("are none against the table the snapshot was made of", () => {
    expect(differingFigures(snapshot, table)).toEqual([]);
    expect(differingFigures(aSnapshot({ view: { range: "MAX", from: null } }), table)).toEqual([]);
  });

  it("are those of carried columns within the span, newest day first", () => {
    const revised = changed((rows) => {
      rows.get(DAYS[1]!)!.set("30Y", 473).set("2Y", 400).set("5Y", 1);
      rows.get(DAYS[3]!)!.set("10Y", 449);
      rows.get(on("2025-04-07"))!.set("30Y", 1);
      rows.get(on("2025-04-14"))!.set("30Y", 1);
    });
    expect(differingFigures(snapshot, revised)).toEqual([
      { column: "10Y", day: DAYS[3], was: 448, now: 449 },
      { column: "2Y", day: DAYS[1], was: 391, now: 400 },
      { column: "30Y", day: DAYS[1], was: 472, now: 473 },
    ]);
  });

  it("are every figure of a day that the table no longer has", () => {
    const shorter = changed((rows) => rows.delete(DAYS[2]!));
    expect(differingFigures(snapshot, shorter)).toEqual([
      { column: "2Y", day: DAYS[2], was: 384, now: null },
      { column: "10Y", day: DAYS[2], was: 440, now: null },
      { column: "30Y", day: DAYS[2], was: 486, now: null },
    ]);
  });

  it("are every figure of a day within the span that the snapshot has not", () => {
    const saturday = on("2025-04-12");
    const wider = aSnapshot({ view: { ...view, to: on("2025-04-14") } });
    const longer = changed((rows) => rows.set(saturday, new Map([["30Y", 500]])));
    expect(differingFigures(wider, longer)).toEqual([
      { column: "30Y", day: saturday, was: null, now: 500 },
    ]);
  });

  it("are a hole that was filled, not one that stayed", () => {
    const filled = changed((rows) => rows.get(on("2025-12-22"))!.set("2M", 360));
    const holed = aSnapshot({
      view: { show: ["2M"], from: on("2025-12-20"), to: on("2025-12-31") },
    });
    expect(differingFigures(holed, filled)).toEqual([
      { column: "2M", day: on("2025-12-22"), was: null, now: 360 },
    ]);
  });

  it("are not those of days that an incomplete table has still to fetch", () => {
    const recent = changed((rows) => {
      for (const day of rows.keys()) if (day < DAYS[2]!) rows.delete(day);
      rows.get(DAYS[3]!)!.set("30Y", 1);
    });
    const days = (complete: boolean) => [
      ...new Set(differingFigures(snapshot, { ...recent, complete }).map(({ day }) => day)),
    ];
    expect(days(false)).toEqual([DAYS[3]]);
    expect(days(true)).toEqual([DAYS[3], DAYS[1], DAYS[0]]);
  });
});
