// The range bar and the chips at the plot's edges: spans, dates, and what lies before and after.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { figureName, openDashboard } from "./dashboard-page.ts";
import { readAccount, readDrawing } from "./drawing.ts";
import { daysBetween, events, spanOf, tradingDays } from "./fact-sheet.ts";
import { LAST_DAY } from "./span.ts";

const daysOf = async (page: Page) => /(\S+ to \S+),/.exec(await figureName(page))![1]!;
const endsOf = async (page: Page) => (await daysOf(page)).split(" to ") as [string, string];
const field = (page: Page, name: "From" | "To") => page.getByLabel(name, { exact: true });

const PRESETS = [
  ["1M", "2026-09-01"],
  ["3M", "2026-07-01"],
  ["6M", "2026-04-01"],
  ["YTD", "2026-01-01"],
  ["1Y", "2025-10-01"],
  ["2Y", "2024-10-01"],
  ["5Y", "2021-10-01"],
  ["Max", "2017-01-03"],
] as const;

it("each button shows its span up to the last curve, and says that it is on", async () => {
  const page = await openDashboard();
  for (const [name, from] of PRESETS) {
    const button = page.getByRole("button", { name, exact: true });
    await button.click();
    const first = tradingDays[spanOf(from, LAST_DAY).first];
    await expect.poll(() => daysOf(page)).toBe(`${first} to ${LAST_DAY}`);
    await expect.poll(() => button.getAttribute("aria-pressed")).toBe("true");
    await expect.poll(() => field(page, "From").inputValue()).toBe(from);
    expect(new URL(page.url()).search).toBe(`?range=${name.toUpperCase()}`);
  }
});

it("a date that is entered counts at once, and drops the span", async () => {
  const page = await openDashboard({ query: "?range=1Y" });
  await field(page, "From").fill("2025-04-05");
  await field(page, "From").press("Enter");
  await expect.poll(() => daysOf(page)).toBe(`2025-04-07 to ${LAST_DAY}`);
  await field(page, "To").fill("2025-06-29");
  await field(page, "To").press("Tab");
  await expect.poll(() => daysOf(page)).toBe("2025-04-07 to 2025-06-27");
  expect(new URL(page.url()).search).toBe("?from=2025-04-05&to=2025-06-29");
  await expect
    .poll(() => page.getByRole("button", { name: "1Y" }).getAttribute("aria-pressed"))
    .toBe("false");
});

it("an impossible date says why and leaves the chart alone", async () => {
  const page = await openDashboard({ query: "?from=2025-03-03&to=2025-06-30" });
  for (const [name, typed] of [
    ["From", "2025-12-01"],
    ["From", "1999-01-01"],
    ["To", "2025-01-15"],
  ] as const) {
    await field(page, name).fill(typed);
    await field(page, name).press("Enter");
    await page.getByRole("alert").waitFor();
    await expect.poll(() => page.getByRole("alert").innerText()).toContain(name);
    await expect.poll(() => field(page, name).getAttribute("aria-invalid")).toBe("true");
    await expect.poll(() => daysOf(page)).toBe("2025-03-03 to 2025-06-30");
    await field(page, name).press("Escape");
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
  }
});

it("the chips count what lies earlier and later, and lead there", async () => {
  const page = await openDashboard({ query: "?from=2025-06-02&to=2025-07-31" });
  const major = events.filter(({ weight }) => weight === "major");
  const earlier = major.filter(({ date }) => date < "2025-06-02");
  const later = major.filter(({ date }) => date > "2025-07-31");
  const length = daysBetween("2025-06-02", "2025-07-31").length;

  await page.getByRole("button", { name: `‹ ${earlier.length} earlier` }).click();
  await expect.poll(async () => (await endsOf(page))[0] < "2025-06-02").toBe(true);
  const [from, to] = await endsOf(page);
  expect(from <= earlier.at(-1)!.date && earlier.at(-1)!.date <= to).toBe(true);
  expect(Math.abs(daysBetween(from, to).length - length)).toBeLessThanOrEqual(1);

  await page.goBack();
  await page.getByRole("button", { name: `${later.length} later ›` }).click();
  await expect.poll(async () => (await endsOf(page))[1] > "2025-07-31").toBe(true);
  const [, end] = await endsOf(page);
  expect(later[0]!.date <= end).toBe(true);
  expect((await readAccount(page)).inRange).toBeGreaterThan(0);
});

it("the chips lead through all events in either direction and then are gone", async () => {
  const page = await openDashboard({ query: "?range=5Y&axis=calendar" });
  const chip = page.getByRole("button", { name: /earlier$/ });
  for (let i = 0; i < 12 && (await chip.count()) > 0; i++) {
    const before = await daysOf(page);
    await chip.click();
    await expect.poll(() => daysOf(page)).not.toBe(before);
  }
  await expect.poll(() => chip.count()).toBe(0);
  await expect.poll(() => page.getByRole("button", { name: /later ›$/ }).count()).toBe(1);
});

it("the chip of events without data yet lists them", async () => {
  const page = await openDashboard();
  await page.getByRole("button", { name: "1 without data yet" }).click();
  const list = page.getByRole("complementary").getByRole("listitem");
  await expect.poll(() => list.count()).toBe(1);
  await expect.poll(() => list.innerText()).toContain(events.at(-1)!.title);
});

it("a cluster opens the list of its events, and the list leads back", async () => {
  const page = await openDashboard();
  const { marks } = await readDrawing(page);
  const cluster = marks.find(({ name }) => /: \d+ events, /.test(name))!;
  const count = Number(/: (\d+) events/.exec(cluster.name)![1]);
  const rail = page.getByRole("complementary");
  const all = await rail.getByRole("listitem").count();
  await page.getByRole("button", { name: cluster.name }).click();
  await expect.poll(() => rail.getByRole("listitem").count()).toBe(count);
  await rail.getByRole("button", { name: "Back to all events" }).click();
  await expect.poll(() => rail.getByRole("listitem").count()).toBe(all);
});
