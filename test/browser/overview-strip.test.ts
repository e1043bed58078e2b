// The overview strip: its window dragged, resized, drawn and moved by keys; the chart follows live.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  figureName,
  openDashboard,
  SCREENS,
  showQuery,
  slowStopwatch,
  twoFrames,
} from "./dashboard-page.ts";
import { readDrawing } from "./drawing.ts";
import { daysBetween, spanOf, tradingDays } from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";
import { LAST_DAY } from "./span.ts";

const [FROM, TO] = ["2024-03-04", "2025-06-30"];
const SPRING = `?from=${FROM}&to=${TO}`;
const DATA_FROM = tradingDays[0]!;
const last = tradingDays.length - 1;

const stripOf = (page: Page) => page.getByRole("group", { name: /^Overview: / });
const gripOf = (page: Page, name: "First day shown" | "Days shown" | "Last day shown") =>
  page.getByRole("slider", { name, exact: true });
const daysOf = async (page: Page) => /(\S+ to \S+),/.exec(await figureName(page))![1]!;
const valueOf = async (page: Page, name: Parameters<typeof gripOf>[1]) =>
  (await gripOf(page, name).getAttribute("aria-valuetext"))!;
const stepsOf = (page: Page) => page.evaluate(() => history.length);

/** Where the left edge of a trading day's slot lies on the strip, and the middle of its height. */
async function placeOf(page: Page, index: number) {
  const box = (await stripOf(page).locator("canvas").boundingBox())!;
  return {
    x: box.x + (index / tradingDays.length) * box.width,
    y: box.y + box.height / 2,
    slot: box.width / tradingDays.length,
  };
}

/** Presses at one place and lets go at another, by way of some between; `held` runs before letting go. */
async function drag(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
  held?: () => Promise<void>,
) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let i = 1; i <= 6; i++) {
    await page.mouse.move(from.x + ((to.x - from.x) * i) / 6, from.y + ((to.y - from.y) * i) / 6);
  }
  await twoFrames(page);
  await held?.();
  await page.mouse.up();
  await twoFrames(page);
}

describe("the window", () => {
  it("dragged by its body pans the chart and keeps the number of days, in one step back", async () => {
    const page = await openDashboard({ query: SPRING });
    const span = spanOf(FROM, TO);
    const steps = await stepsOf(page);
    const start = await placeOf(page, (span.first + span.last) / 2);
    await drag(page, start, { x: start.x - 200 * start.slot, y: start.y });
    const [from, to] = (await daysOf(page)).split(" to ") as [string, string];
    const moved = spanOf(from, to);
    expect(Math.abs(moved.first - (span.first - 200))).toBeLessThanOrEqual(3);
    expect(Math.abs(moved.last - moved.first - (span.last - span.first))).toBeLessThanOrEqual(1);
    expect(new URL(page.url()).search).toBe(`?from=${from}&to=${to}`);
    await expect.poll(() => stepsOf(page)).toBe(steps + 1);
    await page.goBack();
    await expect.poll(() => daysOf(page)).toBe(`${FROM} to ${TO}`);
    await expect.poll(() => valueOf(page, "Days shown")).toBe(`${FROM} to ${TO}`);
    await expectQuiet(page);
  });

  it("dragged by an edge changes that end alone, and never crosses the other", async () => {
    const page = await openDashboard({ query: SPRING });
    const { first, last: end } = spanOf(FROM, TO);
    const right = await placeOf(page, end + 1);
    await drag(page, right, { ...right, x: right.x + 100 * right.slot });
    let [from, to] = (await daysOf(page)).split(" to ") as [string, string];
    expect(from).toBe(FROM);
    expect(Math.abs(spanOf(from, to).last - end - 100)).toBeLessThanOrEqual(3);
    const left = await placeOf(page, first);
    await drag(page, left, { ...left, x: left.x - 300 * left.slot });
    const stayed = to;
    [from, to] = (await daysOf(page)).split(" to ") as [string, string];
    expect(to).toBe(stayed);
    expect(Math.abs(spanOf(from, to).first - (first - 300))).toBeLessThanOrEqual(3);
    const now = await placeOf(page, spanOf(from, to).first);
    await drag(page, now, { ...now, x: now.x + 2000 });
    [from, to] = (await daysOf(page)).split(" to ") as [string, string];
    expect(to).toBe(stayed);
    expect(daysBetween(from, to)).toHaveLength(5);
  });

  it("is drawn anew by a drag outside it, either way, and open-ended at the latest day", async () => {
    const page = await openDashboard({ query: SPRING });
    const [a, b] = [await placeOf(page, 400), await placeOf(page, 900)];
    for (const ends of [[a, b] as const, [b, a] as const]) {
      await showQuery(page, SPRING);
      await drag(page, ...ends);
      const { first, last: end } = spanOf(
        ...((await daysOf(page)).split(" to ") as [string, string]),
      );
      expect(Math.abs(first - 400)).toBeLessThanOrEqual(3);
      expect(Math.abs(end - 899)).toBeLessThanOrEqual(3);
    }
    const far = await placeOf(page, last + 40);
    await drag(page, await placeOf(page, last - 200), far);
    expect((await daysOf(page)).endsWith(` to ${LAST_DAY}`)).toBe(true);
    expect(new URL(page.url()).searchParams.get("to")).toBe(null);
  });

  it("is centred by a click outside it", async () => {
    const page = await openDashboard({ query: SPRING });
    const count = daysBetween(FROM, TO).length;
    const { x, y } = await placeOf(page, 700);
    await page.mouse.click(x, y);
    await twoFrames(page);
    const { first, last: end } = spanOf(
      ...((await daysOf(page)).split(" to ") as [string, string]),
    );
    expect(Math.abs((first + end + 1) / 2 - 700)).toBeLessThanOrEqual(3);
    expect(Math.abs(end - first + 1 - count)).toBeLessThanOrEqual(1);
  });

  it("goes back where it was when Escape is pressed under way", async () => {
    const page = await openDashboard({ query: SPRING });
    const steps = await stepsOf(page);
    const { first, last: end } = spanOf(FROM, TO);
    const start = await placeOf(page, (first + end) / 2);
    await drag(page, start, { ...start, x: start.x - 150 }, async () => {
      expect(await valueOf(page, "Days shown")).not.toBe(`${FROM} to ${TO}`);
      await page.keyboard.press("Escape");
      await twoFrames(page);
    });
    await expect.poll(() => daysOf(page)).toBe(`${FROM} to ${TO}`);
    await expect.poll(() => valueOf(page, "Days shown")).toBe(`${FROM} to ${TO}`);
    await expect.poll(() => stepsOf(page)).toBe(steps);
  });

  it("stands over the same days on the calendar axis", async () => {
    const page = await openDashboard({ query: `${SPRING}&axis=calendar` });
    await expect.poll(() => valueOf(page, "Days shown")).toBe(`${FROM} to ${TO}`);
    const box = (await stripOf(page).locator("canvas").boundingBox())!;
    const dayOf = (iso: string) => Date.parse(iso) / 86_400_000;
    const share = (iso: string) =>
      (dayOf(iso) - dayOf(DATA_FROM)) / (dayOf(LAST_DAY) - dayOf(DATA_FROM));
    for (const [name, iso] of [
      ["First day shown", FROM],
      ["Last day shown", TO],
    ] as const) {
      const grip = (await gripOf(page, name).boundingBox())!;
      const x = box.x + share(iso) * box.width;
      expect(Math.abs(grip.x + grip.width / 2 - x)).toBeLessThan(2);
    }
  });
});

it("while it is dragged the chart follows live, the strip is not painted again and the view waits", async () => {
  const page = await openDashboard({
    query: SPRING,
    prepare: async (fresh) => {
      await fresh.addInitScript(() => {
        const clears: string[] = [];
        Reflect.set(window, "clears", clears);
        const { clearRect } = CanvasRenderingContext2D.prototype;
        CanvasRenderingContext2D.prototype.clearRect = function (...box) {
          const { canvas } = this;
          clears.push(canvas.closest("figure") ? "chart" : "strip");
          clearRect.apply(this, box);
        };
      });
    },
  });
  const clears = (of: string) =>
    page.evaluate(
      (name) => (Reflect.get(window, "clears") as string[]).filter((one) => one === name).length,
      of,
    );
  const before = { chart: await clears("chart"), strip: await clears("strip") };
  expect(before.strip).toBeGreaterThan(0);
  const { first, last: end } = spanOf(FROM, TO);
  const start = await placeOf(page, (first + end) / 2);
  await drag(page, start, { ...start, x: start.x - 180 }, async () => {
    expect(await clears("chart")).toBeGreaterThan(before.chart);
    expect(await clears("strip")).toBe(before.strip);
    await expect.poll(() => daysOf(page)).toBe(`${FROM} to ${TO}`);
    expect(new URL(page.url()).search).toBe(SPRING);
    expect(await valueOf(page, "Days shown")).not.toBe(`${FROM} to ${TO}`);
  });
  expect(await clears("strip")).toBe(before.strip);
  expect(await valueOf(page, "Days shown")).toBe(await daysOf(page));
});

it("the window follows a gesture on the chart before the gesture ends", async () => {
  const page = await openDashboard({ query: SPRING });
  const { plot } = await readDrawing(page);
  const at = { x: (plot.left + plot.right) / 2, y: plot.top + 300 };
  await page.keyboard.down("Alt");
  await drag(page, at, { ...at, x: at.x + 200 }, async () => {
    await expect.poll(() => daysOf(page)).toBe(`${FROM} to ${TO}`);
    expect((await valueOf(page, "Days shown")) < `${FROM} to ${TO}`).toBe(true);
  });
  await page.keyboard.up("Alt");
  const days = await daysOf(page);
  expect(days < `${FROM} to ${TO}`).toBe(true);
  await expect.poll(() => valueOf(page, "Days shown")).toBe(days);
});

it("keys move either end or the window by trading days, weeks and months, and to the ends", async () => {
  const page = await openDashboard({ query: SPRING });
  const { first, last: end } = spanOf(FROM, TO);
  const day = (index: number) => tradingDays[index]!;
  const press = async (name: Parameters<typeof gripOf>[1], key: string) => {
    await gripOf(page, name).press(key);
    return valueOf(page, name);
  };
  expect(await press("First day shown", "ArrowRight")).toBe(day(first + 1));
  expect(await press("First day shown", "Shift+ArrowLeft")).toBe(day(first - 4));
  expect(await press("Last day shown", "ArrowLeft")).toBe(day(end - 1));
  expect(await press("Last day shown", "PageDown")).toBe("2025-07-25");
  expect(await press("First day shown", "PageUp")).toBe("2024-01-29");
  await expect.poll(() => daysOf(page)).toBe("2024-01-29 to 2025-07-25");
  const count = daysBetween("2024-01-29", "2025-07-25").length;
  expect(await press("Days shown", "End")).toBe(`${day(last - count + 1)} to ${LAST_DAY}`);
  expect(await press("Days shown", "ArrowLeft")).toBe(`${day(last - count)} to ${day(last - 1)}`);
  expect(await press("Days shown", "Home")).toBe(`${DATA_FROM} to ${day(count - 1)}`);
  expect(await press("Last day shown", "End")).toBe(LAST_DAY);
  await expect.poll(() => daysOf(page)).toBe(`${DATA_FROM} to ${LAST_DAY}`);
  await expectQuiet(page);
});

it("a run of key presses is one step back", async () => {
  const page = await openDashboard({ query: SPRING, prepare: slowStopwatch });
  const steps = await stepsOf(page);
  for (let i = 0; i < 8; i++) await gripOf(page, "Days shown").press("Shift+ArrowLeft");
  await expect.poll(() => daysOf(page)).not.toBe(`${FROM} to ${TO}`);
  await expect.poll(() => stepsOf(page)).toBe(steps + 1);
});

describe.each(SCREENS)("at $width px", (screen) => {
  it.each(["?range=1Y", "?range=1M", "?range=MAX", "?from=2017-01-03&to=2017-01-13"])(
    "with %s every grip has a name, a value and 24 px either way, and none lies on another",
    async (query) => {
      const page = await openDashboard({ screen, query });
      const grips = await stripOf(page)
        .getByRole("slider")
        .evaluateAll((all) =>
          all.map((grip) => {
            const { left, right, top, bottom } = grip.getBoundingClientRect();
            const value = grip.getAttribute("aria-valuetext");
            const name = grip.getAttribute("aria-label");
            return { name, value, left, right, top, bottom };
          }),
        );
      const [from, to] = (await daysOf(page)).split(" to ");
      expect(grips.map(({ name, value }) => [name, value])).toEqual([
        ["First day shown", from],
        ["Days shown", `${from} to ${to}`],
        ["Last day shown", to],
      ]);
      for (const { left, right, top, bottom } of grips) {
        expect(right - left).toBeGreaterThan(23.5);
        expect(bottom - top).toBeGreaterThan(23.5);
        expect(left).toBeGreaterThanOrEqual(-0.5);
      }
      expect(grips[1]!.left).toBeCloseTo(grips[0]!.right, 1);
      expect(grips[2]!.left).toBeCloseTo(grips[1]!.right, 1);
    },
  );

  it("the strip lies under the chart, as wide as its plot, and its texts keep apart", async () => {
    const page = await openDashboard({ screen });
    const { figure, plot } = await readDrawing(page);
    const box = (await stripOf(page).boundingBox())!;
    const canvas = (await stripOf(page).locator("canvas").boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(figure.bottom - 0.5);
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.height).toBeLessThanOrEqual(52);
    expect(canvas.x).toBeCloseTo(plot.left, 0);
    expect(canvas.width).toBeCloseTo(plot.right - plot.left, 0);
    const texts = await stripOf(page)
      .locator("span")
      .evaluateAll((all) =>
        all.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { text: text.textContent, left, right, top, bottom };
        }),
      );
    expect(texts.length).toBeGreaterThan(4);
    for (const [i, a] of texts.entries()) {
      expect(a.left, a.text).toBeGreaterThanOrEqual(box.x);
      expect(a.right, a.text).toBeLessThanOrEqual(box.x + box.width);
      expect(a.bottom, a.text).toBeLessThanOrEqual(box.y + box.height + 0.5);
      for (const b of texts.slice(i + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${a.text} lies on ${b.text}`).toBe(true);
      }
    }
  });
});

it("its place is kept from the first paint, before there are data or the strip's own files", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const heights: number[] = [];
  const page = await openDashboard({
    prepare: async (fresh) => {
      await fresh.route(/par-yields.*\.json$|overview-place/, async (route) => {
        await held;
        await route.continue();
      });
      void fresh.waitForSelector(".chart-area > .chart-frame").then(async () => {
        heights.push(
          await fresh.evaluate(() => {
            const frame = document.querySelector(".chart-area > .chart-frame")!;
            const area = frame.parentElement!.getBoundingClientRect();
            return area.bottom - frame.getBoundingClientRect().bottom;
          }),
        );
        release();
      });
    },
  });
  const strip = (await stripOf(page).boundingBox())!;
  expect(heights[0]).toBeGreaterThanOrEqual(strip.height);
});
