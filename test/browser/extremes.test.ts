// Nothing is hidden by zooming: the inked line reaches the true extremes of the range, to the pixel.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard, settle } from "./dashboard-page.ts";
import { type Drawing, readDrawing } from "./drawing.ts";
import { levelOf, spanOf } from "./fact-sheet.ts";
import { LAST_DAY, SPANS } from "./span.ts";

/** Nothing but grid and line: no level, no lanes, no event that passes the filter. */
const BARE = "show=30Y&level=&lanes=off&weight=major&q=zzzz";
const HALF_LINE = 1;

/** Page y of a level in basis points, from two figures of the axis. */
function axisOf({ texts, plot }: Drawing): (level: number) => number {
  const figures = texts
    .filter(({ text, box }) => /^\d\.\d\d$/.test(text) && box.left >= plot.right)
    .map(({ text, box }) => ({ level: Number(text) * 100, y: (box.top + box.bottom) / 2 }))
    .toSorted((a, b) => a.level - b.level);
  const [low, high] = [figures[0]!, figures.at(-1)!];
  expect(high.level, "two figures on the axis").toBeGreaterThan(low.level);
  const perPoint = (high.y - low.y) / (high.level - low.level);
  return (level) => low.y + (level - low.level) * perPoint;
}

/** Page y of the upper edge of the topmost and the lower edge of the lowest pixel of the line. */
async function inkOf(page: Page, { texts, plot }: Drawing) {
  const fill = texts.find(({ text }) => text.startsWith("30Y "))!.fill;
  return page.locator("canvas").evaluate(
    (canvas: HTMLCanvasElement, { colour, left, right }) => {
      const { width, height } = canvas;
      const page = canvas.getBoundingClientRect();
      const ratio = width / page.width;
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, width, height);
      const rgb = colour.match(/\d+/g)!.slice(0, 3).map(Number);
      const isInk = (x: number, y: number) => {
        const at = (y * width + x) * 4;
        return data[at + 3]! > 110 && rgb.every((part, i) => Math.abs(data[at + i]! - part) < 12);
      };
      const inked: number[] = [];
      for (let y = 0; y < height; y++) {
        for (let x = Math.ceil((left - page.left) * ratio); x < (right - page.left) * ratio; x++) {
          if (!isInk(x, y)) continue;
          inked.push(y);
          break;
        }
      }
      return {
        top: page.top + inked[0]! / ratio,
        bottom: page.top + (inked.at(-1)! + 1) / ratio,
        rows: inked.length,
      };
    },
    { colour: fill, left: plot.left, right: plot.right },
  );
}

function extremesOf(from: string, to: string): { least: number; most: number } {
  const { first, last } = spanOf(from, to);
  const levels = Array.from({ length: last - first + 1 }, (_, i) => levelOf("30Y", first + i)!);
  return { least: Math.min(...levels), most: Math.max(...levels) };
}

const RANGES = SPANS.filter(({ name }) => ["1Y", "2Y", "5Y", "Max"].includes(name));
const CASES = RANGES.flatMap((span) => [
  { span, screen: { width: 1440, height: 900 }, deviceScaleFactor: 1, axis: "trading" },
  { span, screen: { width: 1024, height: 768 }, deviceScaleFactor: 1, axis: "calendar" },
  { span, screen: { width: 390, height: 844 }, deviceScaleFactor: 2, axis: "trading" },
]);

it.each(CASES)(
  "$span.name at $screen.width px, $axis days: the line reaches its true highest and lowest day",
  async ({ span, axis, ...options }) => {
    const page = await openDashboard({ ...options, query: `?${span.query}&${BARE}&axis=${axis}` });
    await settle(page);
    const drawing = await readDrawing(page);
    const yOf = axisOf(drawing);
    const { least, most } = extremesOf(span.from, span.to ?? LAST_DAY);
    const ink = await inkOf(page, drawing);
    expect(Math.abs(ink.top + HALF_LINE - yOf(most)), `${most} bp`).toBeLessThanOrEqual(1.5);
    expect(Math.abs(ink.bottom - HALF_LINE - yOf(least)), `${least} bp`).toBeLessThanOrEqual(1.5);
    expect(yOf(least) - yOf(most), "a line of some height").toBeGreaterThan(100);
  },
);
