// Nothing is hidden by zooming: every day's par yield is on the inked line, the extremes to the pixel.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard } from "./dashboard-page.ts";
import { type Drawing, readDrawing, xOfDate } from "./drawing.ts";
import { daysBetween, levelOf, tradingDays } from "./fact-sheet.ts";
import { LAST_DAY, SPANS } from "./span.ts";

/** Nothing but grid and line: no level, no lanes, no event that passes the filter. */
const BARE = "show=30Y&level=&lanes=off&weight=major&q=zzzz";
const HALF_LINE = 1;
const NEAR = 2;

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

interface Point {
  readonly day: string;
  readonly x: number;
  readonly y: number;
}

/** The line's uppermost and lowest edge in page pixels, and the points that have no ink near them. */
async function inkOf(page: Page, { texts, plot }: Drawing, points: readonly Point[]) {
  const colour = texts.find(({ text }) => text.startsWith("30Y "))!.fill;
  return page.locator("figure canvas").evaluate(
    (canvas: HTMLCanvasElement, asked) => {
      const { width, height } = canvas;
      const place = canvas.getBoundingClientRect();
      const ratio = width / place.width;
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, width, height);
      const rgb = asked.colour.match(/\d+/g)!.slice(0, 3).map(Number);
      const isInk = (x: number, y: number) => {
        const at = (y * width + x) * 4;
        return data[at + 3]! > 110 && rgb.every((part, i) => Math.abs(data[at + i]! - part) < 12);
      };
      const [left, right] = asked.plot.map((x) => Math.round((x - place.left) * ratio));
      const inked: number[] = [];
      for (let y = 0; y < height; y++) {
        for (let x = left!; x < right!; x++) {
          if (!isInk(x, y)) continue;
          inked.push(y);
          break;
        }
      }
      const reach = Math.ceil(asked.near * ratio);
      const hasInk = ({ x, y }: Point) => {
        const [column, row] = [(x - place.left) * ratio, (y - place.top) * ratio].map(Math.floor);
        for (let i = -reach; i <= reach; i++) {
          for (let k = -reach; k <= reach; k++) if (isInk(column! + i, row! + k)) return true;
        }
        return false;
      };
      return {
        top: place.top + inked[0]! / ratio,
        bottom: place.top + (inked.at(-1)! + 1) / ratio,
        bare: asked.points.filter((point) => !hasInk(point)).map(({ day }) => day),
      };
    },
    { colour, plot: [plot.left, plot.right], points, near: NEAR },
  );
}

const RANGES = SPANS.filter(({ name }) => ["1Y", "2Y", "5Y", "Max"].includes(name));
const CASES = RANGES.flatMap((span) => [
  { span, screen: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
  { span, screen: { width: 1024, height: 768 }, deviceScaleFactor: 2 },
  { span, screen: { width: 390, height: 844 }, deviceScaleFactor: 1 },
]);

it.each(CASES)(
  "$span.name at $screen.width px: the line reaches every day, the highest and the lowest too",
  async ({ span, ...options }) => {
    const page = await openDashboard({ ...options, query: `?${span.query}&${BARE}` });
    const drawing = await readDrawing(page);
    const yOf = axisOf(drawing);
    const to = span.to ?? LAST_DAY;
    const days = daysBetween(span.from, to).map((day) => ({
      day,
      x: xOfDate(drawing, day, span.from, to),
      level: levelOf("30Y", tradingDays.indexOf(day))!,
    }));
    const levels = days.map(({ level }) => level);
    const [least, most] = [Math.min(...levels), Math.max(...levels)];
    const points = days.map(({ day, x, level }) => ({ day, x, y: yOf(level) }));
    const ink = await inkOf(page, drawing, points);
    expect(Math.abs(ink.top + HALF_LINE - yOf(most)), `${most} bp`).toBeLessThanOrEqual(1.5);
    expect(Math.abs(ink.bottom - HALF_LINE - yOf(least)), `${least} bp`).toBeLessThanOrEqual(1.5);
    expect(yOf(least) - yOf(most), "a line of some height").toBeGreaterThan(100);
    expect(ink.bare).toEqual([]);
  },
);
