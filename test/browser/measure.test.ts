// Two days measured on the chart, with Shift-drag and with keys: what is shown is what the curves say.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { figureName, openDashboard, twoFrames } from "./dashboard-page.ts";
import { readDrawing, xOfDate } from "./drawing.ts";
import { levelOf, signedText, tradingDays } from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";

const [FROM, TO] = ["2025-03-03", "2025-06-30"];

const spanOf = (page: Page) => page.getByRole("group", { name: "Measured" });
const linesOf = async (page: Page) =>
  (await spanOf(page).getByRole("paragraph").allInnerTexts()).map((line) =>
    line.replaceAll(/\s+/g, " "),
  );

/** What the label must say of a measure. */
function rowText(key: string, from: string, to: string): string {
  const [before, after] = [from, to].map((day) => levelOf(key, tradingDays.indexOf(day))!);
  const level = (bp: number) => (key.includes("s") ? `${bp} bp` : `${(bp / 100).toFixed(2)}%`);
  return `${key} ${level(before!)} to ${level(after!)} ${signedText(after! - before!)} bp`;
}

it("Shift-drag measures every line either way, live, until Escape, a click or a drag", async () => {
  const show = "30Y,10Y,2s10s,10Y real";
  const page = await openDashboard({ query: `?show=${show}&from=${FROM}&to=${TO}` });
  const drawing = await readDrawing(page);
  const y = drawing.plot.top + 320;
  const x = (date: string) => xOfDate(drawing, date, FROM, TO);
  const drag = async (from: string, to: string) => {
    await page.mouse.move(x(from), y);
    await page.mouse.down();
    await page.mouse.move((x(from) + x(to)) / 2, y + 10);
    await page.mouse.move(x(to), y);
  };
  const first = [
    "Tue 1 Apr 2025 to Tue 8 Apr 2025",
    "5 trading days · 7 days",
    ...["30Y", "10Y", "2s10s"].map((key) => rowText(key, "2025-04-01", "2025-04-08")),
    "10Y real not obtained to not obtained n/a",
  ];
  for (const [from, to] of [
    ["2025-04-01", "2025-04-08"],
    ["2025-04-08", "2025-04-01"],
  ] as const) {
    await page.keyboard.down("Shift");
    await drag(from, to);
    await expect.poll(() => linesOf(page), { message: "while it is drawn" }).toEqual(first);
    await page.mouse.up();
    await page.keyboard.up("Shift");
  }
  await page.mouse.move(x("2025-05-20"), y);
  await page.getByRole("region", { name: /^Tue 20 May 2025/ }).waitFor();
  expect(await linesOf(page), "and after it").toEqual(first);
  const box = (await page.locator(".span-box").boundingBox())!;
  expect(Math.abs(box.x - x("2025-04-01"))).toBeLessThanOrEqual(1);
  expect(Math.abs(box.x + box.width - 1 - x("2025-04-08"))).toBeLessThanOrEqual(1);

  await page.mouse.click(x("2025-05-20"), y);
  await spanOf(page).waitFor({ state: "detached" });
  await page.keyboard.down("Shift");
  await drag("2025-04-17", "2025-04-21");
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect.poll(async () => (await linesOf(page))[1]).toBe("1 trading day · 4 days");
  await page.keyboard.press("Escape");
  await spanOf(page).waitFor({ state: "detached" });
  const pinned = page.getByRole("region", { name: /^Tue 20 May 2025, pinned/ });
  expect(await pinned.count(), "one thing a press").toBe(1);
  expect(await figureName(page)).toContain(`${FROM} to ${TO}`);

  await drag("2025-04-21", "2025-05-05");
  await page.keyboard.press("Escape");
  await page.mouse.move(x("2025-05-12"), y);
  await page.mouse.up();
  await twoFrames(page);
  expect(await figureName(page), "called off").toContain(`${FROM} to ${TO}`);
  expect(await pinned.count()).toBe(1);

  await page.keyboard.down("Alt");
  await drag("2025-04-21", "2025-05-05");
  await page.mouse.up();
  await page.keyboard.up("Alt");
  await expect.poll(() => figureName(page)).not.toContain(`${FROM} to ${TO}`);
  expect(await spanOf(page).count(), "Alt-drag pans").toBe(0);
  await expectQuiet(page);
});

it("M measures from the day the keys are at, says it, and keeps it while the range changes", async () => {
  const page = await openDashboard({
    query: "?show=30Y&from=2025-04-01&to=2025-04-30&event=us-90-day-pause",
  });
  const chart = page.getByRole("application");
  await chart.press("Home");
  await chart.press("m");
  await chart.press("Shift+ArrowRight");
  const row = rowText("30Y", "2025-04-01", "2025-04-08");
  const words = "5 trading days · 7 days";
  await expect.poll(() => linesOf(page)).toEqual(["Tue 1 Apr 2025 to Tue 8 Apr 2025", words, row]);
  const said = page.locator("[aria-live=polite]", { hasText: words });
  await expect.poll(() => said.allTextContents()).toHaveLength(1);
  expect(await said.textContent()).toContain("30Y 4.52% to 4.71%, +19 bp");
  await chart.press("m");
  await chart.press("End");
  await chart.press("-");
  await expect.poll(() => figureName(page)).not.toContain("2025-04-01 to 2025-04-30");
  await twoFrames(page);
  expect((await linesOf(page))[2]).toBe(row);
  await chart.press("Escape");
  await spanOf(page).waitFor({ state: "detached" });
  expect(await page.getByRole("region", { name: /^Wed 30 Apr 2025/ }).count()).toBe(1);
  await chart.press("Escape");
  await page.getByRole("region", { name: /^Wed 30 Apr 2025/ }).waitFor({ state: "detached" });
  expect(await page.getByRole("article").count(), "the card is last").toBe(1);
});
