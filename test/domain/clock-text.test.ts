// Instants by the reader's clock, and waits.
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { clockText, waitText } from "../../src/domain/clock-text.ts";

const at = (iso: string) => Date.parse(iso);

it("an instant of today is its time, of another day its date too, in the reader's zone", () => {
  const now = at("2026-11-22T17:00:00Z");
  expect(clockText(at("2026-11-22T14:02:59Z"), now, "UTC")).toBe("14:02");
  expect(clockText(at("2026-11-22T14:02:00Z"), now, "America/New_York")).toBe("09:02");
  expect(clockText(at("2026-11-21T14:02:00Z"), now, "UTC")).toBe("21 Nov 14:02");
  expect(clockText(at("2026-09-01T00:00:00Z"), now, "UTC")).toBe("1 Sep 00:00");
  expect(clockText(at("2026-11-22T00:30:00Z"), now, "America/New_York")).toBe("21 Nov 19:30");
});

it.each([
  [40_000, "in 40 s"],
  [39_001, "in 40 s"],
  [59_000, "in 59 s"],
  [59_001, "in 1 min"],
  [60_001, "in 2 min"],
  [3_540_000, "in 59 min"],
  [3_600_001, "in 2 h"],
  [0, "now"],
  [-5000, "now"],
])("a wait of %i ms is %s", (wait, text) => {
  expect(waitText(1000 + wait, 1000)).toBe(text);
});

it("a wait is never told as shorter than it is", () => {
  const units: Record<string, number> = { s: 1000, min: 60_000, h: 3_600_000 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000_000 }), (wait) => {
      const [, count, unit] = waitText(wait, 0).split(" ");
      expect(Number(count) * units[unit!]!).toBeGreaterThanOrEqual(wait);
    }),
  );
});
