// The printed page: chart, event and table on paper, light, whole, and gone again.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard, twoFrames } from "./dashboard-page.ts";
import { expectQuiet } from "./page.ts";

/** A sheet of A4 across within its margins, CSS pixels. */
const SHEET = { width: 1047, height: 718 };

/** Puts the page on paper as the browser does before it prints, and leaves it there. */
async function layOut(page: Page) {
  const paper = page.getByRole("article", { name: "Printed page" });
  await page.emulateMedia({ media: "print" });
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      return paper.count();
    })
    .toBe(1);
  await page.setViewportSize(SHEET);
  return paper;
}

it("a chart of a sheet's size is painted before the browser prints, then a row for each day", async () => {
  const page = await openDashboard({ query: "?from=2025-03-03&to=2025-06-30&theme=dark" });
  const paper = await layOut(page);
  await expect.poll(() => page.getByRole("banner").isVisible()).toBe(false);
  const chart = paper.getByRole("img");
  await expect.poll(() => chart.getAttribute("aria-label")).toContain("30Y and 10Y par yields");
  const painted = await chart.evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, width, height);
    const isClear = data.some((value, i) => i % 4 === 3 && value < 255);
    return { corner: data.slice(0, 4).join(), isClear, ratio: width / canvas.clientWidth };
  });
  expect(painted.corner).toBe("255,255,255,255");
  expect(painted.isClear).toBe(false);
  expect(painted.ratio).toBeGreaterThan(2.5);
  expect((await chart.boundingBox())!.height).toBeLessThanOrEqual(SHEET.height);

  const days = paper.getByRole("table").getByRole("row");
  await expect.poll(() => days.nth(0).innerText()).toMatch(/Day\s+30Y, %\s+10Y, %/);
  await expect.poll(() => days.nth(1).innerText()).toMatch(/2025-03-03\s+4\.45\s+4\.16/);
  await expect.poll(() => days.last().innerText()).toMatch(/^2025-06-30/);
  await expect.poll(() => paper.innerText()).toContain("Bundled figures · US Treasury");
  const colours = await paper.evaluate((element) => [
    getComputedStyle(element).color,
    getComputedStyle(document.body).backgroundColor,
    getComputedStyle(document.documentElement).colorScheme,
  ]);
  expect(colours).toEqual(["rgb(22, 24, 29)", "rgb(255, 255, 255)", "light"]);
  await expect.poll(() => page.title()).toBe("yieldmark_30Y-10Y_2025-03-03_2025-06-30");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await paper.waitFor({ state: "detached" });
  await expect.poll(() => page.title()).toBe("Yieldmark");
  await expectQuiet(page);
});

it("an opened event is printed with its sentence, its responses and its sources", async () => {
  const page = await openDashboard({ query: "?event=us-china-84" });
  await page.getByRole("article").getByRole("link").first().waitFor();
  const paper = await layOut(page);
  const heading = paper.getByRole("heading", { name: "US reciprocal rate on China raised to 84%" });
  await heading.waitFor();
  const text = await paper.innerText();
  expect(text).toContain("30Y +1 bp to 4.72% on 9 Apr 2025");
  expect(text).toContain("Response, bp");
  expect(text).toMatch(/Sources\s+.*federalregister\.gov/s);
  await expect.poll(() => paper.getByRole("table").count()).toBe(2);
});

it("nothing is wider than the sheet with fourteen tenors", async () => {
  const all = "30Y,20Y,10Y,7Y,5Y,3Y,2Y,1Y,6M,4M,3M,2M,1.5M,1M";
  const page = await openDashboard({ query: `?show=${all}&range=3M` });
  const paper = await layOut(page);
  await twoFrames(page);
  expect(await paper.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  const table = (await paper.getByRole("table").boundingBox())!;
  expect(table.x + table.width).toBeLessThanOrEqual(SHEET.width);
});

it("the browser's own print command makes sheets across: the chart, then its table", async () => {
  const page = await openDashboard({ query: "?from=2025-03-03&to=2025-06-30" });
  const paper = page.getByRole("article", { name: "Printed page" });
  await expect
    .poll(async () => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const sheets = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
      return sheets.map(([, width, height]) => Number(width) > Number(height));
    })
    .toEqual([true, true]);
  await expect.poll(() => paper.count()).toBe(0);
  await expectQuiet(page);
});
