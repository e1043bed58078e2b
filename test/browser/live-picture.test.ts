// While the wheel turns: the live picture shows the days that stay when it rests.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { figureName, openDashboard, twoFrames } from "./dashboard-page.ts";
import { readDrawing } from "./drawing.ts";

interface Painted {
  /** Texts of each picture that was painted on the canvas with texts, in order. */
  readonly pictures: string[][];
}

/** Keeps what is written on the chart's canvas: texts stand there only while a gesture runs. */
function watchCanvas(): void {
  const painted: Painted = { pictures: [] };
  Reflect.set(window, "painted", painted);
  const { clearRect, fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    painted.pictures.push([]);
    clearRect.apply(this, box);
  };
  CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
    painted.pictures.at(-1)?.push(text);
    fillText.apply(this, [text, ...place]);
  };
}

const lastLive = (page: Page) =>
  page.evaluate(() => {
    const { pictures } = Reflect.get(window, "painted") as Painted;
    return pictures.findLast((texts) => texts.length > 0) ?? [];
  });

/** The dates under the plot and the figures beside it: they follow from the days shown. */
const AXES =
  /^(\d+ )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)( \d{4})?$|^\d{4}$|^[−\d.]+$/;
const axesIn = (texts: readonly string[]) =>
  texts.filter((text) => AXES.test(text) && !/^\d{1,2}$/.test(text)).toSorted();

it.each([
  ["zooming in", "Control", -350, "?from=2025-03-03&to=2025-06-30"],
  ["zooming out", "Control", 500, "?from=2025-03-03&to=2025-06-30"],
  ["panning", "Shift", 420, "?from=2025-03-03&to=2025-06-30"],
  ["zooming into all data", "Control", -420, "?range=MAX"],
] as const)(
  "%s, the live picture and the settled one show the same days",
  async (_, key, turn, query) => {
    const page = await openDashboard({
      query,
      prepare: async (fresh) => {
        await fresh.addInitScript(watchCanvas);
      },
    });
    const before = await figureName(page);
    const { plot } = await readDrawing(page);
    await page.mouse.move(plot.left + (plot.right - plot.left) * 0.4, plot.top + 300);
    await page.keyboard.down(key);
    for (let i = 0; i < 5; i++) {
      await page.mouse.wheel(0, turn / 5);
      await twoFrames(page);
    }
    await page.keyboard.up(key);
    await expect.poll(() => figureName(page)).not.toBe(before);
    // On a slow machine the turns are several gestures: the last one is yet to come to rest.
    const axes = async () => ({
      live: axesIn(await lastLive(page)).join("; "),
      settled: axesIn((await readDrawing(page)).texts.map(({ text }) => text)).join("; "),
    });
    await expect
      .poll(async () => {
        const { live, settled } = await axes();
        return live === settled ? "the same" : `live ${live}, settled ${settled}`;
      })
      .toBe("the same");
    expect((await axes()).live.split("; ").length).toBeGreaterThan(6);
  },
);
