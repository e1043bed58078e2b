// The event list: its figures against the facts, its orders, and the way back from a card.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { figureName, openDashboard, SCREENS, showQuery, twoFrames } from "./dashboard-page.ts";
import {
  dayZeroOf,
  type EventFact,
  majorOf2025,
  moveOf,
  rankOf,
  signedText,
} from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";
import { countOf, readList, rowsOf, scrollerOf, spoiltTexts } from "./rail-list.ts";

const QUERY = "?from=2025-01-01&to=2025-12-31&actor=US,CN";

/** What a row must say of an event: hour, title, response and rank of the first measure. */
function rowText(event: EventFact, key: string): RegExp {
  const zero = dayZeroOf(event)!;
  const move = moveOf(key, zero, 0);
  const rank = rankOf(key, zero, 0);
  const figures = [
    move === null ? "" : ` ${signedText(move)} bp`,
    rank ? `, larger than ${rank.percent}% of the ${rank.days} days before` : "",
  ].join("");
  const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const stamp = event.time_et === null ? event.date : `${event.date} ${event.time_et}`;
  const actor = event.actor === "CN" ? "China" : event.actor;
  return new RegExp(
    `^${stamp} ${actor} .*${escape(event.title)} \\([A-Z][a-z]+\\)${escape(figures)}$`,
  );
}

const focusedText = (page: Page) =>
  page.evaluate(() => (document.activeElement?.textContent ?? "").replaceAll(/\s+/g, " ").trim());

it.each(["30Y", "2s10s"])(
  "the list has hour, %s response and rank of every major US and China event of 2025",
  async (key) => {
    const page = await openDashboard({ query: `${QUERY}&show=${key}` });
    const rows = await readList(page);
    expect(rows.map(({ place }) => place)).toEqual(majorOf2025.map((_, i) => i + 1));
    await expect.poll(() => countOf(page)).toBe(majorOf2025.length);
    for (const event of majorOf2025) {
      const row = rows.find(({ text }) => text.includes(event.title) && text.includes(event.date));
      expect(row?.text, event.id).toMatch(rowText(event, key));
    }
    const dates = rows.map(({ text }) => text.slice(0, 10));
    expect(dates).toEqual(dates.toSorted().toReversed());
    await expectQuiet(page);
  },
);

it("the list can be read from the oldest, and by the size of the response", async () => {
  const page = await openDashboard({ query: QUERY });
  const order = page.getByRole("combobox", { name: "Order of events" });
  await order.selectOption("Oldest first");
  const dates = (await readList(page)).map(({ text }) => text.slice(0, 10));
  expect(dates).toEqual(majorOf2025.map(({ date }) => date));
  await order.selectOption("Largest response");
  const sizes = (await readList(page)).map(({ text }) =>
    Math.abs(Number(/ ([+−]?\d+) bp/.exec(text)![1]!.replace("−", "-"))),
  );
  const facts = majorOf2025.map((event) => Math.abs(moveOf("30Y", dayZeroOf(event)!, 0)!));
  expect(sizes).toEqual(facts.toSorted((a, b) => b - a));
});

it("arrows walk the rows, Enter opens a card, Escape comes back to its row", async () => {
  const page = await openDashboard({ query: QUERY });
  await expect.poll(() => rowsOf(page).and(page.locator("[tabindex='0']")).count()).toBe(1);
  await rowsOf(page).first().focus();
  const first = await focusedText(page);
  for (let i = 0; i < 30; i++) await page.keyboard.press("ArrowDown");
  const there = await focusedText(page);
  const top = await scrollerOf(page).evaluate((element) => element.scrollTop);
  expect(top).toBeGreaterThan(300);
  await page.keyboard.press("Enter");
  await page.getByRole("article").waitFor();
  await expect.poll(() => focusedText(page)).toBe("All events");
  await page.keyboard.press("Escape");
  await rowsOf(page).first().waitFor();
  await twoFrames(page);
  await expect.poll(() => focusedText(page)).toBe(there);
  expect(await scrollerOf(page).evaluate((element) => element.scrollTop)).toBeCloseTo(top, 0);
  await page.keyboard.press("ArrowUp");
  await twoFrames(page);
  expect(await focusedText(page)).not.toBe(there);
  await page.keyboard.press("Home");
  await twoFrames(page);
  await expect.poll(() => focusedText(page)).toBe(first);
  await page.keyboard.press("End");
  await twoFrames(page);
  await expect.poll(() => focusedText(page)).toContain(majorOf2025[0]!.title);
  await expect.poll(() => rowsOf(page).and(page.locator("[tabindex='0']")).count()).toBe(1);
});

it("All events and the browser's back return to the place the list was left at", async () => {
  const page = await openDashboard({ query: QUERY });
  const placeOf = () => scrollerOf(page).evaluate((element) => element.scrollTop);
  await scrollerOf(page).evaluate((element) => element.scrollTo({ top: 1234 }));
  await twoFrames(page);
  const title = await rowsOf(page).nth(12).locator(".event-row-title").textContent();
  const name = title!.replace(/\([A-Z][a-z]+\) ?$/, "").trim();
  const place = await placeOf();
  expect(place).toBeGreaterThan(1000);
  for (const back of ["All events", "history"] as const) {
    await rowsOf(page).filter({ hasText: name }).click();
    await page.getByRole("article", { name }).waitFor();
    const selected = await page.evaluate(() => new URL(location.href).searchParams.get("event"));
    expect(selected).not.toBeNull();
    if (back === "history") await page.goBack();
    else await page.getByRole("button", { name: back }).click();
    await rowsOf(page).first().waitFor();
    await twoFrames(page);
    expect(await placeOf(), back).toBeCloseTo(place, 0);
  }
});

it("another tab and back leave the list where it was", async () => {
  const page = await openDashboard({ query: QUERY });
  await scrollerOf(page).evaluate((element) => element.scrollTo({ top: 900 }));
  const place = await restingPlace(page);
  expect(place).toBeGreaterThan(800);
  await page.getByRole("tab", { name: "Moves" }).click();
  await page.getByRole("tab", { name: "Events" }).click();
  expect(await restingPlace(page)).toBeCloseTo(place, 0);
});

/** The list's scroll place once its rows have been measured and it moves no more. */
async function restingPlace(page: Page): Promise<number> {
  let before = NaN;
  for (let still = 0; still < 3;) {
    await twoFrames(page);
    const place = await scrollerOf(page).evaluate((element) => element.scrollTop);
    still = place === before ? still + 1 : 0;
    before = place;
  }
  return before;
}

it("an event outside the range is brought into it, and the range keeps its length", async () => {
  const page = await openDashboard({
    query: "?from=2025-03-03&to=2025-04-04&event=us-liberation-day",
  });
  const related = page.getByRole("region", { name: "Under the same order or document" });
  await related.getByRole("button").last().click();
  await page.getByRole("article", { name: /Country-specific reciprocal/ }).waitFor();
  const [, from, to] = /, (\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d),/.exec(await figureName(page))!;
  expect(from! < "2025-04-09" && "2025-04-09" < to!).toBe(true);
  const { searchParams } = new URL(page.url());
  expect([searchParams.get("from"), searchParams.get("to")]).toEqual([from, to]);
});

it.each(SCREENS)("at $width px no row is cut and none lies on another", async (screen) => {
  const page = await openDashboard({ screen });
  for (const query of ["", "?weight=all&range=MAX", "?actor=US,CN&kind=increase&q=tariff"]) {
    await showQuery(page, query);
    expect(await spoiltTexts(page, ".event-list"), query).toEqual([]);
  }
});
