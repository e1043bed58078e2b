// Which two curves are held against each other, what they have in common, and the word for the change.
import { describe, expect, it } from "vitest";
import { curvePoints, eventPair, wordOfChange } from "../../src/domain/curve-pair.ts";
import { eventDay } from "../../src/domain/event-day.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { aCurveTable } from "./a-curve-table.ts";
import { announcedOf, on, table, time } from "./facts.ts";

const dayZero = (iso: string) => indexOfDay(time, on(iso));

describe("the pair of an event", () => {
  it("counts from the curve before day 0, whatever the offset", () => {
    const index = dayZero("2025-04-03");
    for (const offset of [-5, -1, 0, 1, 20]) {
      expect(eventPair(index, offset, time)).toEqual({ before: index - 1, after: index + offset });
    }
  });

  it("has no curve where the data have none", () => {
    const last = time.length - 1;
    expect(eventPair(last, 0, time)).toEqual({ before: last - 1, after: last });
    expect(eventPair(last, 1, time)).toEqual({ before: last - 1, after: null });
    expect(eventPair(0, 0, time)).toEqual({ before: null, after: 0 });
    expect(eventPair(2, -3, time)).toEqual({ before: 1, after: null });
  });

  it("of the announcement of 2 April 2025 is −14 bp in the 10Y on 3 April", () => {
    const { index } = eventDay(announcedOf("us-liberation-day"), time)!;
    const points = curvePoints(table, eventPair(index, 0, time));
    expect(points.find(({ tenor }) => tenor === "10Y")).toEqual({
      tenor: "10Y",
      before: 420,
      after: 406,
      change: -14,
    });
    expect(points).toHaveLength(14);
  });
});

describe("the points of two curves", () => {
  it("leave out on both days a tenor that either day lacks", () => {
    const made = aCurveTable(2, { "30Y": [500, null], "2M": [null, 410] });
    const absent = curvePoints(made, { before: 0, after: 1 }).filter(
      ({ before, after, change }) => before === null && after === null && change === null,
    );
    expect(absent.map(({ tenor }) => tenor)).toEqual(["2M", "30Y"]);
  });

  it("have one curve's levels and no change where the other does not exist", () => {
    const made = aCurveTable(1, { "10Y": [450] });
    const [point] = curvePoints(made, { before: 0, after: null }).slice(11);
    expect(point).toEqual({ tenor: "10Y", before: 450, after: null, change: null });
  });
});

describe("the word", () => {
  it.each([
    ["2025-04-03", "bull steepener"],
    ["2025-04-09", "bear flattener"],
    ["2025-04-10", "twist steepener"],
    ["2025-04-24", "bull flattener"],
  ])("of %s is %s", (iso, word) => {
    expect(wordOfChange(table, eventPair(dayZero(iso), 0, time))?.word).toBe(word);
  });

  it("has its two figures with it", () => {
    expect(wordOfChange(table, eventPair(dayZero("2025-04-03"), 0, time))).toEqual({
      word: "bull steepener",
      two: -20,
      ten: -14,
    });
  });

  it("reads forward only, and not from a curve to itself", () => {
    const index = dayZero("2025-04-03");
    expect(wordOfChange(table, eventPair(index, -1, time))).toBeNull();
    expect(wordOfChange(table, eventPair(index, -3, time))).toBeNull();
  });

  it("is not there without the 2Y or the 10Y, or without a curve", () => {
    const pair = { before: 0, after: 1 };
    expect(wordOfChange(aCurveTable(2, { "2Y": [null, 400] }), pair)).toBeNull();
    expect(wordOfChange(aCurveTable(2, { "10Y": [400, null] }), pair)).toBeNull();
    expect(wordOfChange(aCurveTable(2, { "30Y": [null, null] }), pair)?.word).toBe("none");
    expect(wordOfChange(aCurveTable(2), { before: 0, after: null })).toBeNull();
  });
});
