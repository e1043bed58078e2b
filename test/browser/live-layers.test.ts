// What live sources add to the chart and the card: real yields, auctions, register rows, old history.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { figureName, twoFrames } from "./dashboard-page.ts";
import { events } from "./fact-sheet.ts";
import { openLive } from "./live-page.ts";
import { watchOf } from "./page.ts";

const SUMMER = "from=2026-07-01&to=2026-09-15";
/** Rows of the bundled file. */
const ON_FILE = events.length;
const PATIENCE = { timeout: 30_000 };
const namesIn = (page: Page, group: string) =>
  page
    .getByRole("group", { name: group, exact: true })
    .getByRole("button")
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));

it("the auctions lane names its auctions, and a press shows the day with all its figures", async () => {
  const { page } = await openLive({ query: `?${SUMMER}` });
  await page.getByRole("checkbox", { name: "Auctions" }).check();
  const form =
    /^\d{4}-\d\d-\d\d: (10|30)-year auction( \(reopening\))?, high yield \d\.\d{2,3}%, bid-to-cover \d\.\d\d, indirect \d+%, direct \d+%, dealers \d+%$/;
  await expect.poll(() => namesIn(page, "Auctions"), PATIENCE).not.toEqual([]);
  const single = (await namesIn(page, "Auctions")).filter((name) => !name.endsWith("auctions"));
  expect(single.length).toBeGreaterThan(1);
  for (const name of single) expect(name).toMatch(form);
  expect(page.url()).toContain("auctions=on");
  // The lane's note makes the chart lower: what is pressed moves until it is there.
  await page.getByText(/1 to come: 10-year on 26 Nov 2026/).waitFor();
  await twoFrames(page);
  await page.getByRole("button", { name: single[0]! }).click();
  const pinned = page.getByRole("region", { name: /pinned$/ });
  await pinned.getByText(single[0]!.slice(12)).waitFor();
  await page
    .getByText("The tail cannot be known here: when-issued yields are not public")
    .waitFor();
  expect(watchOf(page).complaints).toEqual([]);
});

it("an auctions lane without auctions says why", async () => {
  const { page } = await openLive({
    query: `?auctions=on`,
    faults: { "fiscal-data": "http-500" },
  });
  const note = page.locator("p", { hasText: /^Auctions\./ });
  await expect.poll(() => note.innerText()).toMatch(/Fiscal Data answered with an error/);
});

it("real yield and breakeven are drawn from DBnomics, and the breakeven is the difference", async () => {
  const { page } = await openLive({ query: "?show=10Y,10Y+real,10Y+breakeven&range=3M" });
  const level = async (name: string) =>
    page.getByRole("group", { name, exact: true }).locator(".measure-chip-level").innerText();
  await expect.poll(() => level("10Y breakeven rate"), PATIENCE).toBe("2.30%");
  await expect
    .poll(() => figureName(page))
    .toContain("10Y par yield, 10Y real yield, 10Y breakeven rate");
  await expect.poll(() => level("10Y real yield")).toMatch(/^\d\.\d\d%$/);
  expect(new URL(page.url()).search).toBe("?show=10Y,10Y+real,10Y+breakeven&range=3M");
});

it("without a source the real yield is said to be not obtained, wherever it would stand", async () => {
  const { page } = await openLive({
    query: "?show=30Y,10Y+real",
    faults: { dbnomics: "offline" },
  });
  await page.getByRole("group", { name: "10Y real yield" }).getByText("not obtained").waitFor();
  const note = "10Y real: not obtained; only DBnomics and FRED carry it";
  await page.getByRole("figure").first().getByText(note).waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Table" }).click();
  const cells = page.getByRole("row").nth(2).getByRole("cell", { name: "not obtained" });
  await expect.poll(() => cells.count()).toBe(1);
});

it("a register row is unreviewed in the list and on its card, and its notes are not asked for", async () => {
  const { page } = await openLive({ query: "?range=MAX&weight=all" });
  const rail = page.getByRole("complementary");
  const rows = rail.getByRole("listitem").filter({ hasText: "unreviewed" });
  await rail.getByRole("combobox", { name: "Order of events" }).selectOption("oldest");
  await expect
    .poll(() => page.getByRole("button", { name: "Review: Reviewed and unreviewed" }).count())
    .toBe(1);
  const counted = async () => Number(await rail.locator(".rail-heading .quiet").innerText());
  await expect.poll(counted, PATIENCE).toBeGreaterThan(ON_FILE);
  const all = await counted();
  await page.getByRole("button", { name: /^Review: / }).click();
  await page.getByRole("radio", { name: /Reviewed only/ }).check();
  await page.keyboard.press("Escape");
  await expect.poll(counted).toBe(ON_FILE);
  await expect.poll(() => rows.count()).toBe(0);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect.poll(counted).toBe(all);

  for (let turn = 0; (await rows.count()) === 0 && turn < 60; turn++) {
    await rail.locator(".event-rows").evaluate((list) => list.scrollBy(0, 300));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  await rows.first().getByRole("button").click();
  const card = page.getByRole("article");
  await card.getByText("Classified from its title by rule; nobody has checked it.").waitFor();
  await card
    .getByText(/, signed \d+ \w+ \d{4}, published \d+ \w+ \d{4}|, published \d+ \w+ \d{4}/)
    .first()
    .waitFor();
  await expect.poll(() => card.getByText("Loading the summary").count()).toBe(0);
  await expect.poll(() => card.getByText("not loaded").count()).toBe(0);
  const notes = await page.evaluate(
    () =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.endsWith("/policy-event-notes.json")).length,
  );
  expect(notes).toBe(0);
});

it("a curated event that the Register knows carries its citation and publication day once", async () => {
  const { page } = await openLive({ query: "?event=us-90-day-pause" });
  const card = page.getByRole("article");
  const link = card.getByRole("link", { name: /^FR Doc. 2025-06462, published \d+ Apr 2025$/ });
  await link.waitFor();
  await expect.poll(() => link.count()).toBe(1);
  await expect
    .poll(() => link.getAttribute("href"))
    .toMatch(/^https:\/\/www\.federalregister\.gov\//);
});
