// Columns coded as differences: there and back, and what a decoder refuses.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeColumn, encodeColumn } from "../../src/domain/delta-column.ts";

const BOUNDS = { low: -1000, high: 3000, holes: true, ascending: false };
const level = fc.oneof(fc.integer({ min: -1000, max: 3000 }), fc.constant(Number.NaN));

describe("a coded column", () => {
  it("decodes to what was encoded, holes and all", () => {
    fc.assert(
      fc.property(fc.array(level), (levels) => {
        const column = Float64Array.from(levels);
        const coded = JSON.parse(JSON.stringify(encodeColumn(column))) as unknown[];
        expect(decodeColumn(coded, BOUNDS)).toEqual(column);
      }),
    );
  });

  it("counts on over a hole from the last number before it", () => {
    expect(encodeColumn(Float64Array.of(479, Number.NaN, Number.NaN, 481))).toEqual([
      479,
      null,
      null,
      2,
    ]);
  });

  it.each([
    ["a number out of bounds", [3000, 1], 1],
    ["a fraction", [1.5], 0],
    ["text", ["1"], 0],
    ["a number that no integer is", [1e300], 0],
  ])("with %s gives the index of the cell", (_, coded, index) => {
    expect(decodeColumn(coded, BOUNDS)).toBe(index);
  });

  it("of days has neither a hole nor a day that is not later", () => {
    const days = { low: 0, high: 30_000, holes: false, ascending: true };
    expect(decodeColumn([20_000, 1, 3], days)).toEqual(Float64Array.of(20_000, 20_001, 20_004));
    expect(decodeColumn([20_000, null], days)).toBe(1);
    expect(decodeColumn([20_000, 1, 0], days)).toBe(2);
    expect(decodeColumn([20_000, -1], days)).toBe(1);
  });
});
