// The line of a history by pixel columns is the picture of all its days, painted by the same painter.
import { chromium } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { pageScript } from "./page-script.ts";
import type { pictureDifference } from "./pixel-picture.ts";

let script = "";
beforeAll(async () => {
  script = await pageScript(new URL("./pixel-picture.ts", import.meta.url), "pixelPicture");
});

/** Twenty ranges, as shares of the history, from a few days to all of it. */
const RANGES = Array.from({ length: 20 }, (_, i): [number, number] => {
  const width = 0.004 * 1.3374 ** i;
  const from = (1 - width) * ((i * 0.37) % 1);
  return [from, from + width];
});

describe.each([1, 1.5, 2])("at ratio %i", (ratio) => {
  it.each(["solid", "dashed"] as const)(
    "a %s line of 20 ranges differs nowhere strongly, keeps extremes and bridges no hole",
    async (kind) => {
      const browser = await chromium.connect(inject("browserEndpoint"));
      try {
        const page = await browser.newPage();
        await page.addScriptTag({ content: script });
        const found = await page.evaluate(
          (asked) => {
            const { pictureDifference: compare } = Reflect.get(window, "pixelPicture") as {
              pictureDifference: typeof pictureDifference;
            };
            return asked.ranges.map((range) => compare(range, asked.ratio, asked.kind));
          },
          { ranges: RANGES, ratio, kind },
        );
        expect(found).toHaveLength(20);
        for (const { inked, strong, rowsOff, inHoles } of found) {
          expect(inked).toBeGreaterThan(500);
          expect(strong / inked).toBeLessThan(0.001);
          expect(rowsOff).toBeLessThanOrEqual(1);
          expect(inHoles).toBe(0);
        }
        expect(
          found.some(({ reduced }) => reduced),
          "a range is reduced",
        ).toBe(true);
        expect(
          found.some(({ holes }) => holes > 0),
          "a hole is in view",
        ).toBe(true);
      } finally {
        await browser.close();
      }
    },
  );
});
