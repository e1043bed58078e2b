// Series as bytes: there and back, small for real figures, and nothing read from what is no series.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeColumn } from "../../src/domain/delta-column.ts";
import { type CodedSeries, packSeries, unpackSeries } from "../../src/domain/packed-series.ts";
import { table, time } from "./facts.ts";

const step = fc.oneof(fc.integer({ min: -4000, max: 4000 }), fc.constant(null));
const series: fc.Arbitrary<CodedSeries> = fc
  .array(fc.integer({ min: -60_000, max: 60_000 }), { maxLength: 40 })
  .chain((days) =>
    fc.record({
      days: fc.constant(days),
      columns: fc.array(fc.array(step, { minLength: days.length, maxLength: days.length }), {
        maxLength: 5,
      }),
    }),
  );

describe("a packed series", () => {
  it("unpacks to what was packed", () => {
    fc.assert(
      fc.property(series, (coded) => {
        expect(unpackSeries(packSeries(coded), coded.columns.length)).toEqual(coded);
      }),
    );
  });

  it("takes one byte for most days and most yields", () => {
    const columns = [table.yields["10Y"], table.yields["30Y"]].map(encodeColumn);
    const bytes = packSeries({ days: encodeColumn(time) as number[], columns });
    expect(bytes.length / (3 * time.length)).toBeLessThan(1.01);
    expect(bytes.subarray(5, 260).filter((byte) => byte === 0).length).toBeGreaterThan(240);
  });

  it("takes days that no market opened on", () => {
    const days = [20_005, 1, 1, 7];
    const packed = packSeries({ days, columns: [] });
    expect(unpackSeries(packed, 0)).toEqual({ days, columns: [] });
  });

  it("is null when a byte is missing, added or of another number of columns", () => {
    const bytes = packSeries({ days: [20_000, 1], columns: [[479, -2]] });
    expect(unpackSeries(bytes, 2)).toBeNull();
    expect(unpackSeries(bytes.subarray(0, -1), 1)).toBeNull();
    expect(unpackSeries(Uint8Array.of(...bytes, 0), 1)).toBeNull();
    expect(unpackSeries(new Uint8Array(), 1)).toBeNull();
    expect(unpackSeries(new Uint8Array(1000).fill(0xff), 1)).toBeNull();
  });

  it("never throws, whatever the bytes are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat({ max: 15 }), (bytes, columns) => {
        const found = unpackSeries(bytes, columns);
        if (found)
          expect(found.columns.every(({ length }) => length === found.days.length)).toBe(true);
      }),
    );
  });
});
