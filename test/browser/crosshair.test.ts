// The crosshair: what a day says under the pointer and the keyboard.
import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard, SCREENS, twoFrames } from "./dashboard-page.ts";
import { readDrawing, xOfDate } from "./drawing.ts";
import { dayZeroOf, daysBetween, events, tradingDays } from "./fact-sheet.ts";

const [FROM, TO] = ["2025-03-03", "2025-06-30"];
const SPRING = `?from=${FROM}&to=${TO}`;
const DAY = "2025-04-09";

/** How the page writes a date over the readout: `Wed 9 Apr 2025`. */
function weekdayText(iso: string): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options }).format(new Date(iso));
  const date = format({ day: "numeric", month: "short", year: "numeric" }).replace("Sept", "Sep");
  return `${format({ weekday: "short" })} ${date}`;
}

const readoutOf = (page: Page, iso: string) =>
  page.getByRole("region", { name: new RegExp(`^${weekdayText(iso)}`) });
const anyReadout = (page: Page) =>
  page.getByRole("region", { name: /^(Mon|Tue|Wed|Thu|Fri) \d+ \w+ \d{4}/ });

async function hover(page: Page, iso: string, height = 0.5): Promise<{ x: number; y: number }> {
  const drawing = await readDrawing(page);
  const { top, bottom } = drawing.plot;
  const point = { x: xOfDate(drawing, iso, FROM, TO), y: top + (bottom - top) * height };
  await page.mouse.move(point.x, point.y);
  return point;
}

const textOf = async (locator: Locator) => (await locator.innerText()).replaceAll(/\s+/g, " ");

/** Titles under each heading of the readout. */
function listedIn(readout: Locator): Promise<Record<string, string[]>> {
  return readout.evaluate((section) => {
    const lists: Record<string, string[]> = {};
    let heading = "";
    for (const element of section.querySelectorAll("h3, h4, li button")) {
      if (/^H\d$/.test(element.tagName)) heading = element.textContent.trim();
      else (lists[heading] ??= []).push(element.textContent.trim());
    }
    return lists;
  });
}

it("hovering 9 Apr 2025 tells its levels, its changes, its events, the 5.02 print and company", async () => {
  const page = await openDashboard({ query: SPRING });
  await hover(page, DAY);
  const readout = readoutOf(page, DAY);
  await readout.waitFor();
  await expect
    .poll(() => textOf(readout.getByRole("row", { name: "30Y" })))
    .toBe("30Y 4.72% +1 bp");
  await expect
    .poll(() => textOf(readout.getByRole("row", { name: "10Y" })))
    .toBe("10Y 4.34% +8 bp");
  const text = await textOf(readout);
  expect(text).toMatch(/Announced this day/);
  expect(text).toMatch(/first in this curve/i);
  expect(text).toMatch(/30Y print 5\.02%.*high.*overnight.*traded.*not par/);
  const company = (day: string) => readoutOf(page, day).getByText(/^Company: /);
  const none = "Company: no FOMC, CPI or jobs report the same day";
  await expect.poll(() => company(DAY).innerText()).toBe(none);
  await hover(page, "2025-04-10");
  await expect.poll(() => company("2025-04-10").innerText()).toBe("Company: CPI the same day");
});

it("a pinned day lists what was announced on it and what is first in its curve", async () => {
  const page = await openDashboard({ query: SPRING });
  const { x, y } = await hover(page, DAY);
  await page.mouse.click(x, y);
  await page.getByRole("region", { name: /^Wed 9 Apr 2025, pinned/ }).waitFor();
  const lists = Object.entries(await listedIn(readoutOf(page, DAY)));
  const under = (words: RegExp) =>
    lists.flatMap(([heading, titles]) => (words.test(heading) ? titles : [])).toSorted();
  const announced = events.filter(({ date }) => date === DAY);
  const zero = tradingDays.indexOf(DAY);
  const first = events.filter((event) => dayZeroOf(event) === zero);
  expect(first.map(({ id }) => id)).toContain("us-china-84");
  expect(under(/announced this day/i)).toEqual(announced.map(({ title }) => title).toSorted());
  expect(under(/first in this curve/i)).toEqual(first.map(({ title }) => title).toSorted());
});

it("an announcement after the curve is announced one day and first in the next day's curve", async () => {
  const page = await openDashboard({ query: SPRING });
  const title = events.find(({ id }) => id === "us-liberation-day")!.title;
  for (const [day, heading] of [
    ["2025-04-02", "Announced this day"],
    ["2025-04-03", "First in this curve"],
  ] as const) {
    await hover(page, day);
    await readoutOf(page, day).waitFor();
    expect((await listedIn(readoutOf(page, day)))[heading]).toContain(title);
  }
});

it("a click pins the day: the pointer leaves it alone, Escape closes it", async () => {
  const page = await openDashboard({ query: SPRING });
  const { x, y } = await hover(page, DAY);
  await page.mouse.click(x, y);
  await hover(page, "2025-06-11");
  await twoFrames(page);
  await expect
    .poll(() => textOf(anyReadout(page).getByRole("heading", { level: 2 })))
    .toBe("Wed 9 Apr 2025");
  await expect.poll(() => anyReadout(page).count()).toBe(1);
  await page.keyboard.press("Escape");
  await anyReadout(page).waitFor({ state: "detached" });
  await hover(page, "2025-06-10");
  await readoutOf(page, "2025-06-10").waitFor();
  await page.mouse.move(5, 5);
  await anyReadout(page).waitFor({ state: "detached" });
});

it("arrows walk the trading days and no others", async () => {
  const [from, to] = ["2025-04-11", "2025-04-30"];
  const page = await openDashboard({ query: `?from=${from}&to=${to}` });
  await page.getByRole("application").focus();
  const days = daysBetween(from, to);
  expect(days).not.toContain("2025-04-18");
  const walked: string[] = [];
  for (let i = 0; i < days.length; i++) {
    await page.keyboard.press("ArrowRight");
    await twoFrames(page);
    walked.push(await textOf(anyReadout(page).getByRole("heading", { level: 2 })));
  }
  expect(walked).toEqual(days.map(weekdayText));
  for (const day of days.toReversed().slice(1)) {
    await page.keyboard.press("ArrowLeft");
    await readoutOf(page, day).waitFor();
  }
  await page.keyboard.press("End");
  await readoutOf(page, days.at(-1)!).waitFor();
  await page.keyboard.press("Home");
  await readoutOf(page, days[0]!).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: /pinned/ }).waitFor();
  await page.keyboard.press("Escape");
  await anyReadout(page).waitFor({ state: "detached" });
});

it("each pixel of the plot belongs to the trading day whose slot it is in", async () => {
  const [from, to] = ["2025-04-14", "2025-04-25"];
  const page = await openDashboard({ query: `?from=${from}&to=${to}` });
  const { plot } = await readDrawing(page);
  const days = daysBetween(from, to);
  const slot = (plot.right - plot.left) / days.length;
  for (const [i, day] of days.entries()) {
    for (const share of [0.06, 0.94]) {
      await page.mouse.move(plot.left + (i + share) * slot, plot.top + 300);
      await readoutOf(page, day).waitFor();
      await expect.poll(() => anyReadout(page).count()).toBe(1);
    }
  }
});

it.each(SCREENS)(
  "at $width px the readout never covers its day nor leaves the page",
  async (screen) => {
    const page = await openDashboard({ screen, query: SPRING });
    const drawing = await readDrawing(page);
    const { plot } = drawing;
    const wrong: string[] = [];
    for (const [i, day] of daysBetween(FROM, TO).entries()) {
      const x = xOfDate(drawing, day, FROM, TO);
      await page.mouse.move(x, plot.top + 150 + (i % 5) * 40);
      await readoutOf(page, day).waitFor();
      const box = (await readoutOf(page, day).boundingBox())!;
      const [right, bottom] = [box.x + box.width, box.y + box.height];
      const onPlot = box.y < plot.bottom - 1 && bottom > plot.top + 1;
      if (onPlot && x >= box.x && x <= right) wrong.push(`${day}: ${x} in ${box.x} to ${right}`);
      const isOnPage = box.x >= 0 && right <= screen.width && (!onPlot || bottom <= screen.height);
      if (!isOnPage) wrong.push(`${day}: leaves the page, ${JSON.stringify(box)}`);
    }
    expect(wrong).toEqual([]);
  },
);
