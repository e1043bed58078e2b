// Hands on the chart: dragging, the wheel, keys and the double-click change the days that are shown.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { figureName, openDashboard } from "./dashboard-page.ts";
import { readDrawing, xOfDate } from "./drawing.ts";
import { daysBetween, tradingDays } from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";

const [FROM, TO] = ["2025-03-03", "2025-06-30"];
const SPRING = `?from=${FROM}&to=${TO}`;
const SINCE_2025 = "2025-01-02 to 2026-10-01";

const daysOf = async (page: Page) => /(\S+ to \S+),/.exec(await figureName(page))![1]!;
const endsOf = async (page: Page) => (await daysOf(page)).split(" to ") as [string, string];
const countOf = async (page: Page) => daysBetween(...(await endsOf(page))).length;

/** Waits until the days shown are others than these, and no longer move. */
async function moved(page: Page, before: string): Promise<void> {
  await expect.poll(() => daysOf(page)).not.toBe(before);
}

async function pointAt(page: Page, date: string) {
  const drawing = await readDrawing(page);
  const { plot } = drawing;
  return { x: xOfDate(drawing, date, ...(await endsOf(page))), y: plot.top + 320, plot };
}

it("dragging over days zooms to just those days", async () => {
  const page = await openDashboard({ query: SPRING });
  const { x: start, y, plot } = await pointAt(page, "2025-04-02");
  const { x: end } = await pointAt(page, "2025-05-15");
  const half = (plot.right - plot.left) / daysBetween(FROM, TO).length / 2;
  for (const [from, to] of [
    [start - half * 0.9, end + half * 0.9],
    [end + half * 0.9, start - half * 0.9],
  ] as const) {
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move((from + to) / 2, y + 30);
    await page.mouse.move(to, y);
    await page.mouse.up();
    await expect.poll(() => daysOf(page)).toBe("2025-04-02 to 2025-05-15");
    expect(new URL(page.url()).search).toBe("?from=2025-04-02&to=2025-05-15");
    await expect
      .poll(() => page.getByLabel("From", { exact: true }).inputValue())
      .toBe("2025-04-02");
    await expect.poll(() => page.getByLabel("To", { exact: true }).inputValue()).toBe("2025-05-15");
    await page.goBack();
    await expect.poll(() => daysOf(page)).toBe(`${FROM} to ${TO}`);
  }
  await expectQuiet(page);
});

it("a double-click shows the first view again", async () => {
  const page = await openDashboard({ query: SPRING });
  const { x, y } = await pointAt(page, "2025-05-01");
  await page.mouse.dblclick(x, y);
  await expect.poll(() => daysOf(page)).toBe(SINCE_2025);
  expect(new URL(page.url()).search).toBe("");
});

it("the wheel with Control zooms about the day under the pointer, and out again", async () => {
  const page = await openDashboard({ query: SPRING });
  const day = "2025-04-09";
  const { x, y } = await pointAt(page, day);
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -400);
  await moved(page, `${FROM} to ${TO}`);
  const near = await countOf(page);
  expect(near).toBeLessThan(daysBetween(FROM, TO).length * 0.6);
  const now = await pointAt(page, day);
  const slot = (now.plot.right - now.plot.left) / near;
  expect(Math.abs(now.x - x)).toBeLessThanOrEqual(slot);

  const zoomed = await daysOf(page);
  await page.mouse.wheel(0, 700);
  await moved(page, zoomed);
  await page.keyboard.up("Control");
  await expect.poll(() => countOf(page)).toBeGreaterThan(daysBetween(FROM, TO).length);
});

it("the wheel alone scrolls the page, not the chart", async () => {
  const page = await openDashboard({ screen: { width: 390, height: 600 }, query: SPRING });
  const { x, y } = await pointAt(page, "2025-05-01");
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect.poll(() => daysOf(page)).toBe(`${FROM} to ${TO}`);
});

it("the wheel with Shift pans and keeps the number of days", async () => {
  const page = await openDashboard({ query: SPRING });
  const { x, y } = await pointAt(page, "2025-05-01");
  await page.mouse.move(x, y);
  await page.keyboard.down("Shift");
  for (const [turn, isLater] of [
    [300, true],
    [-500, false],
  ] as const) {
    const before = await daysOf(page);
    await page.mouse.wheel(0, turn);
    await moved(page, before);
    expect((await daysOf(page)) > before).toBe(isLater);
    expect(Math.abs((await countOf(page)) - daysBetween(FROM, TO).length)).toBeLessThanOrEqual(1);
  }
  await page.keyboard.up("Shift");
});

it("Alt with arrows pans, plus and minus zoom, 0 resets", async () => {
  const page = await openDashboard({ query: SPRING });
  await page.getByRole("application").focus();
  const press = async (key: string) => {
    const before = await daysOf(page);
    await page.keyboard.press(key);
    await moved(page, before);
    return endsOf(page);
  };
  const later = await press("Alt+ArrowRight");
  expect(later[0] > FROM && later[1] > TO).toBe(true);
  const back = await press("Alt+ArrowLeft");
  expect(Math.abs(tradingDays.indexOf(back[0]) - tradingDays.indexOf(FROM))).toBeLessThanOrEqual(1);
  const closer = await press("+");
  expect(daysBetween(...closer).length).toBeLessThan(daysBetween(...back).length);
  const wider = await press("-");
  expect(daysBetween(...wider).length).toBeGreaterThan(daysBetween(...closer).length);
  await press("0");
  await expect.poll(() => daysOf(page)).toBe(SINCE_2025);
});

it("panning and zooming stop at the ends of the data", async () => {
  const page = await openDashboard({ query: "?range=1M" });
  await page.getByRole("application").focus();
  await page.keyboard.press("Alt+ArrowRight");
  for (let i = 0; i < 30; i++) await page.keyboard.press("-");
  await expect.poll(() => daysOf(page)).toBe("2017-01-03 to 2026-10-01");
  for (let i = 0; i < 30; i++) await page.keyboard.press("+");
  await expect.poll(() => countOf(page)).toBeLessThanOrEqual(6);
  await expect.poll(() => countOf(page)).toBeGreaterThanOrEqual(4);
  await expectQuiet(page);
});
