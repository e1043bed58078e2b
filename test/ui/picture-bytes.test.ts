import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesText } from "../../src/ui/file-download.ts";
import { guessedBytes } from "../../src/ui/picture-bytes.ts";

describe("guessedBytes", () => {
  it("is the preview's own weight at the preview's own size", () => {
    fc.assert(
      fc.property(fc.nat(1e7), fc.integer({ min: 1, max: 1e8 }), (bytes, pixels) => {
        expect(guessedBytes(bytes, pixels, pixels)).toBe(bytes);
      }),
    );
  });

  it("grows with the picture, by less than its pixels", () => {
    expect(guessedBytes(100_000, 1e6, 4e6)).toBeGreaterThan(200_000);
    expect(guessedBytes(100_000, 1e6, 4e6)).toBeLessThan(400_000);
  });

  it("is finite for a preview without pixels", () => {
    expect(Number.isFinite(guessedBytes(10, 0, 1e6))).toBe(true);
  });
});

describe("bytesText", () => {
  it.each([
    [0, "0 bytes"],
    [999, "999 bytes"],
    [1000, "1 KB"],
    [182_400, "182 KB"],
    [999_499, "999 KB"],
    [999_500, "1.0 MB"],
    [1_449_000, "1.4 MB"],
  ])("tells %i as %s", (bytes, text) => {
    expect(bytesText(bytes)).toBe(text);
  });
});
