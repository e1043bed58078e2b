// Waiting longer after each failure.
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { backOff } from "../../src/domain/back-off.ts";

it("waits about 20 seconds after the first failure and twice as long after each", () => {
  expect([1, 2, 3, 4].map((failures) => backOff(failures, 0.5))).toEqual([
    20_000, 40_000, 80_000, 160_000,
  ]);
});

it("never waits longer than 18 minutes nor shorter than 16 seconds", () => {
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
      const wait = backOff(failures, chance);
      expect(wait).toBeGreaterThanOrEqual(16_000);
      expect(wait).toBeLessThanOrEqual(18 * 60_000);
    }),
  );
});

it("differs by chance, so that many pages do not ask in step", () => {
  expect(backOff(1, 0)).toBe(16_000);
  expect(backOff(1, 1)).toBe(24_000);
});
