// The first view: what a bare address shows before anything is touched.
import { expect, it } from "vitest";
import { figureName, NOON, openDashboard } from "./dashboard-page.ts";
import { readDrawing } from "./drawing.ts";
import { events, levelOf, tradingDays } from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";

const HOUR = 3_600_000;
const since2025 = events.filter(({ date }) => date >= "2025-01-01").length;

it("a bare address draws the 30Y and the 10Y since 2025 under the 5.00 level, and is quiet", async () => {
  const page = await openDashboard();
  await expect
    .poll(() => figureName(page))
    .toBe(`30Y and 10Y par yields, 2025-01-02 to 2026-10-01, ${since2025} events`);
  const texts = (await readDrawing(page)).texts.map(({ text }) => text);
  const last = tradingDays.length - 1;
  for (const tenor of ["30Y", "10Y"]) {
    expect(texts).toContain(`${tenor} ${(levelOf(tenor, last)! / 100).toFixed(2)}`);
  }
  expect(texts).toContain("5.00");
  await expectQuiet(page);
});

it("both lines and the level are inked in their own colours", async () => {
  const page = await openDashboard({ query: "?q=zzzz&lanes=off" });
  const { texts } = await readDrawing(page);
  const fills = ["30Y ", "10Y ", "5.00"].map(
    (start) => texts.find(({ text }) => text.startsWith(start))!.fill,
  );
  const inked = await page
    .locator("figure canvas")
    .evaluate((canvas: HTMLCanvasElement, colours) => {
      const { width, height } = canvas;
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, width, height);
      const near = (at: number, rgb: number[]) =>
        data[at + 3]! > 200 && rgb.every((part, i) => Math.abs(data[at + i]! - part) < 24);
      return colours.map((colour) => {
        const rgb = colour.match(/\d+/g)!.slice(0, 3).map(Number);
        let count = 0;
        for (let at = 0; at < data.length; at += 4) if (near(at, rgb)) count++;
        return count;
      });
    }, fills);
  for (const count of inked) expect(count).toBeGreaterThan(300);
  expect(new Set(fills).size).toBe(3);
});

it("the status line says where the figures come from and how old they are", async () => {
  const page = await openDashboard();
  const status = page.getByRole("status").filter({ hasText: "Bundled" });
  expect((await status.innerText()).trim()).toBe("Bundled figures to 1 Oct 2026 · 52 days old");
});

it.each([
  [new Date(NOON + 11.9 * HOUR).toISOString(), 52],
  [new Date(NOON + 12.1 * HOUR).toISOString(), 53],
])("at %s the age counts New York's days: %i", async (iso, age) => {
  const instant = Date.parse(iso);
  const page = await openDashboard({ instant, timezoneId: "Pacific/Kiritimati" });
  const status = page.getByRole("status").filter({ hasText: "Bundled" });
  await expect.poll(() => status.innerText()).toContain(`${age} days old`);
});

it("chips show the last level and its change from the trading day before", async () => {
  const page = await openDashboard();
  const last = tradingDays.length - 1;
  for (const tenor of ["30Y", "10Y"]) {
    const chip = page.getByRole("group", { name: `${tenor} par yield` });
    const change = levelOf(tenor, last)! - levelOf(tenor, last - 1)!;
    const text = (await chip.innerText()).replaceAll(/\s+/g, " ");
    expect(text).toContain(`${(levelOf(tenor, last)! / 100).toFixed(2)}%`);
    expect(text).toContain(`${change > 0 ? "+" : "−"}${Math.abs(change)} bp`);
  }
});
