// Sizes of pictures: what is refused is refused in words, and type grows with the area.
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { sizeRefusal, zoomOf } from "../../src/exports/picture-size.ts";

it.each([
  [320, 320],
  [359, 600],
  [390, 399],
  [8193, 600],
  [600, 8193],
  [600.5, 600],
  [Number.NaN, 600],
])("%d × %d is refused in a sentence", (width, height) => {
  expect(sizeRefusal(width, height)).toMatch(/^[A-Z].*\.$/);
});

it.each([
  [360, 400],
  [390, 600],
  [1920, 1080],
  [8192, 8192],
])("%d × %d is not refused", (width, height) => {
  expect(sizeRefusal(width, height)).toBeNull();
});

it("type is its own size on a screen and half as large again on a slide", () => {
  expect(zoomOf(1062, 620)).toBe(1);
  expect(zoomOf(390, 600)).toBe(1);
  expect(zoomOf(1920, 1080)).toBe(1.5);
  expect(zoomOf(3840, 2160)).toBe(3);
});

it("type is never smaller than its own size, and never so large that a line holds nothing", () => {
  const side = fc.integer({ min: 360, max: 8192 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const zoom = zoomOf(width, height);
      expect(zoom).toBeGreaterThanOrEqual(1);
      expect(width / zoom).toBeGreaterThanOrEqual(Math.min(width, 640));
    }),
  );
});
