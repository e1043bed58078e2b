// The response matrix: the reference's figures in rows, words for what is missing, and orders that hold.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePolicyEventFile } from "../../src/data/policy-event-file.ts";
import { isoDay, partsOf } from "../../src/domain/civil-day.ts";
import { indexEventDays } from "../../src/domain/day-facts.ts";
import { eventSet } from "../../src/domain/event-set.ts";
import { historyOf } from "../../src/domain/measure.ts";
import type { PolicyEvent } from "../../src/domain/policy-event.ts";
import {
  MATRIX_ORDERS,
  matrixFigures,
  matrixRows,
  sortMatrix,
} from "../../src/domain/response-matrix.ts";
import { HORIZONS } from "../../src/domain/view.ts";
import type { YieldTable } from "../../src/domain/yield-table.ts";
import { readBundled, valueOf } from "../data/bundled-file.ts";
import { anEvent } from "./an-event.ts";
import { history, measure, on, table, time } from "./facts.ts";

const NAME = "US and CN, 2025, major";
const { sets } = JSON.parse(
  readFileSync(new URL("../reference/impact.json", import.meta.url), "utf8"),
) as {
  readonly sets: Record<
    string,
    {
      readonly rows: number;
      readonly dayZeros: readonly string[];
      readonly measures: Record<
        string,
        {
          readonly responses: Record<string, readonly (number | null)[]>;
          readonly ranks: Record<string, readonly (readonly [number, number] | null)[]>;
        }
      >;
    }
  >;
};
const reference = sets[NAME]!;
const all = valueOf(parsePolicyEventFile(readBundled("policy-events.json"))).rows;

const rowsOf = (events: readonly PolicyEvent[], days = table.time) => {
  const eventDays = indexEventDays(events, days);
  return matrixRows(eventSet(events, eventDays).days, eventDays);
};
const figures = matrixFigures(table);
const rows = rowsOf(
  all.filter(
    ({ actor, announced, weight }) =>
      ["US", "CN"].includes(actor) && partsOf(announced.day).year === 2025 && weight === "major",
  ),
);
const column = (key: string, horizon: (typeof HORIZONS)[number]) => ({
  history: history(key),
  horizon,
});

describe("the response matrix of US and China, 2025, major", () => {
  it("has a row for each of the 83 events, newest first, and says which share a day 0", () => {
    expect(rows).toHaveLength(reference.rows);
    const announced = rows.map(({ event }) => event.announced.day);
    expect(announced).toEqual(announced.toSorted((a, b) => b - a));
    for (const { dayZero, sharing } of rows) {
      expect(sharing).toBe(rows.filter((row) => row.dayZero.index === dayZero.index).length);
    }
    expect(new Set(rows.map(({ dayZero }) => isoDay(dayZero.day))).size).toBe(66);
  });

  it.each(Object.entries(reference.measures))("has the reference's %s, exactly", (key, wanted) => {
    for (const horizon of HORIZONS) {
      const at = column(key, horizon);
      for (const row of rows) {
        const i = reference.dayZeros.indexOf(isoDay(row.dayZero.day));
        expect(figures.response(row, at).value).toBe(wanted.responses[horizon]![i]);
        const rank = figures.rank(row, at);
        const counted = rank && [Math.round(rank.share * rank.n), rank.n];
        expect(counted).toEqual(wanted.ranks[horizon]![i]);
      }
    }
  });

  it("counts a twin to one curve later only where the hour is unknown", () => {
    const at = column("30Y", 0);
    for (const row of rows) {
      const { index, basis } = row.dayZero;
      const later = at.history.value[index + 1]! - at.history.value[index - 1]!;
      expect(figures.twin(row, at)?.value ?? null).toBe(basis === "hour unknown" ? later : null);
    }
    expect(rows.some(({ dayZero }) => dayZero.basis === "hour unknown")).toBe(true);
  });
});

describe("an order of the response matrix", () => {
  const at = column("10Y", 20);

  it.each(MATRIX_ORDERS)("by %s keeps every row once, missing figures last both ways", (order) => {
    for (const isDescending of [true, false]) {
      const sorted = sortMatrix(rows, figures, { order, column: at }, isDescending);
      expect(new Set(sorted)).toEqual(new Set(rows));
      expect(sorted).toHaveLength(rows.length);
      if (order === "date") continue;
      const keys = sorted.map((row) => {
        if (order === "rank") return figures.rank(row, at)?.share ?? null;
        const { value } = figures.response(row, at);
        return value !== null && order === "size" ? Math.abs(value) : value;
      });
      const known = keys.filter((key) => key !== null);
      expect(keys.slice(0, known.length)).toEqual(known);
      const sign = isDescending ? -1 : 1;
      expect(known).toEqual(known.toSorted((a, b) => sign * (a - b)));
    }
  });

  it("leaves rows with equal figures as they are given, both ways", () => {
    for (const isDescending of [true, false]) {
      const sorted = sortMatrix(rows, figures, { order: "size", column: at }, isDescending);
      for (const [i, row] of sorted.entries()) {
        const next = sorted[i + 1];
        const size = (one: typeof row) => Math.abs(figures.response(one, at).value ?? -1);
        if (next && size(next) === size(row)) {
          expect(rows.indexOf(row)).toBeLessThan(rows.indexOf(next));
        }
      }
    }
  });
});

describe("a figure that is missing", () => {
  const dated = (iso: string, minute: number | null = 600) =>
    anEvent({ id: iso, announced: { day: on(iso), minute, afterClose: null } });
  const lackOf = (event: PolicyEvent, key: string, horizon: (typeof HORIZONS)[number]) =>
    figures.response(rowsOf([event])[0]!, column(key, horizon));

  it("is told as no data yet after the last curve, and its twin too", () => {
    const last = dated(isoDay(time.at(-1)!), null);
    expect(lackOf(last, "30Y", 0).value).not.toBeNull();
    expect(lackOf(last, "30Y", 1)).toEqual({ value: null, lack: "no data yet" });
    expect(figures.twin(rowsOf([last])[0]!, column("30Y", 0))).toEqual({
      value: null,
      lack: "no data yet",
    });
    expect(figures.rank(rowsOf([last])[0]!, column("30Y", 1))).toBeNull();
  });

  it("is told as a hole, with the leg of a spread, never as 0", () => {
    expect(lackOf(dated("2018-03-22"), "4M", 0)).toEqual({ value: null, lack: "not published" });
    const bills = { history: historyOf(table, measure("3m10y")), horizon: 0 } as const;
    const without: YieldTable = {
      ...table,
      yields: { ...table.yields, "3M": table.yields["3M"].map(() => Number.NaN) },
    };
    const row = rowsOf([dated("2018-03-22")])[0]!;
    const holes = matrixFigures(without);
    const spread = { ...bills, history: historyOf(without, measure("3m10y")) };
    expect(holes.response(row, spread)).toEqual({ value: null, lack: "3M not published" });
  });

  it("is told as the lack of a curve before the first one, or of days still on their way", () => {
    const first = rowsOf([dated(isoDay(time[0]!))])[0]!;
    expect(figures.response(first, column("30Y", 0)).lack).toBe("no curve before it");
    const partial = matrixFigures({ ...table, complete: false });
    expect(partial.response(first, column("30Y", 0)).lack).toBe("older days on their way");
    const early = rowsOf([dated("2017-02-15")])[0]!;
    expect(figures.response(early, column("30Y", 0)).value).not.toBeNull();
    expect([figures.rank(early, column("30Y", 0)), figures.rankLack(early)]).toEqual([
      null,
      "too few days",
    ]);
    expect([partial.rank(early, column("30Y", 0)), partial.rankLack(early)]).toEqual([
      null,
      "not yet",
    ]);
  });
});
