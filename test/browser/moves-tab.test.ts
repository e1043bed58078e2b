// The Moves tab, held against moves ranked from the facts.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { figureName, openDashboard, showQuery } from "./dashboard-page.ts";
import {
  dayZeroOf,
  type EventFact,
  eventOf,
  events,
  levelOf,
  moveOf,
  signedText,
  spanOf,
  tradingDays,
} from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";

interface Release {
  readonly date: string;
  readonly time_et: string;
  readonly kind: "FOMC" | "CPI" | "NFP";
  readonly confirmed: boolean;
}
const releases = JSON.parse(
  readFileSync(new URL("../../facts/macro-calendar.json", import.meta.url), "utf8"),
) as Release[];

const isPolicy = (event: EventFact) => !["MARKET", "RATING"].includes(event.actor);
const counts = (event: EventFact) => isPolicy(event) && Reflect.get(event, "kind") !== "imposed";
const eventDays = new Set(events.filter(counts).map(dayZeroOf));
const releaseDays = new Set(
  releases
    .filter(({ confirmed }) => confirmed)
    .map(({ date }) => tradingDays.findIndex((day) => day >= date)),
);

/** The largest moves of a measure over some dates, and the days that have one. */
function movesOf(key: string, from: string, to = "2026-10-01") {
  const { first, last } = spanOf(from, to);
  const days = tradingDays
    .map((day, index) => ({ day, index, change: moveOf(key, index, 0) }))
    .slice(first, last + 1)
    .flatMap(({ change, ...at }) => (change === null ? [] : [{ ...at, change }]));
  const moves = days
    .filter(({ change }) => change !== 0)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change) || b.index - a.index)
    .slice(0, 20);
  return { days, moves };
}

const percent = (part: number, all: number) => `${Math.round((100 * part) / all)}%`;

async function openMoves(query = ""): Promise<Page> {
  const page = await openDashboard({ query });
  await page.getByRole("tab", { name: "Moves" }).click();
  await page.getByText(/have a release/).waitFor();
  return page;
}

const dayButtons = (page: Page) =>
  page.getByRole("tabpanel").getByRole("button", { name: /^\d{4}-\d{2}-\d{2} to / });
const rowsOf = async (page: Page) =>
  (await dayButtons(page).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim());
const rowOf = (page: Page, day: string) =>
  page
    .getByRole("tabpanel")
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: new RegExp(`^${day} to `) }) });

it.each([
  ["30Y", "", "2025-01-01"],
  ["2Y", "?show=2Y,30Y&from=2020-01-01", "2020-01-01"],
  ["2s10s", "?show=2s10s&range=MAX", "2017-01-01"],
])("the 20 largest moves of the %s are those of the facts", async (key, query, from) => {
  const page = await openMoves(query);
  const { moves, days } = movesOf(key, from);
  const level = (index: number) => {
    const at = levelOf(key, index)!;
    return key.endsWith("Y")
      ? `${(at / 100).toFixed(2)}%`
      : `${signedText(at)} bp`.replace("+", "");
  };
  await expect
    .poll(() => rowsOf(page))
    .toEqual(
      moves.map(({ day, index, change }) => `${day} to ${level(index)} ${signedText(change)} bp`),
    );
  const text = (await page.getByRole("tabpanel").innerText()).replaceAll(/\s+/g, " ");
  for (const [what, on] of [
    ["an event on file", eventDays],
    ["a release (FOMC, CPI, jobs)", releaseDays],
  ] as const) {
    const some = moves.filter(({ index }) => on.has(index)).length;
    const all = days.filter(({ index }) => on.has(index)).length;
    expect(text).toContain(`${some} of the 20 largest moves have ${what} (${percent(some, 20)})`);
    expect(text).toContain(`so do ${all} of all ${days.length} days in view`);
    expect(text).toContain(`(${percent(all, days.length)})`);
  }
  await expectQuiet(page);
});

it("each move has the events whose day 0 it is, its releases, or says there are none", async () => {
  const page = await openMoves();
  const { moves } = movesOf("30Y", "2025-01-01");
  for (const { day, index } of moves) {
    const row = rowOf(page, day);
    const text = await row.innerText();
    const own = events.filter((event) => isPolicy(event) && dayZeroOf(event) === index);
    for (const { title } of own) expect(text).toContain(title);
    await expect.poll(() => row.getByRole("listitem").getByRole("button").count()).toBe(own.length);
    expect(/on file/.test(text), day).toBe(!own.some(counts));
    const names = { FOMC: "FOMC", CPI: "CPI for", NFP: "Jobs for" };
    for (const { kind, date } of releases) {
      const isOwn = tradingDays.findIndex((at) => at >= date) === index;
      if (isOwn) expect(text).toContain(names[kind]);
    }
  }
});

it("in a view that begins before the files do, they say from when on they know", async () => {
  const page = await openMoves("?range=MAX");
  const panel = page.getByRole("tabpanel");
  await panel.getByText(`On file are events from ${events[0]!.date}`).waitFor();
  await showQuery(page, "?from=2019-01-02");
  await expect.poll(() => panel.getByText("On file are").count()).toBe(0);
});

it("2025-05-21 has no event on file: its crossing of 5.00 is a milestone of the market", async () => {
  const page = await openMoves("?actor=CN&weight=all");
  await expect
    .poll(() => rowOf(page, "2025-05-21").innerText())
    .toMatch(/\+12 bp\s+no event on file/);
});

it("the filter changes nothing: all events on file count", async () => {
  const page = await openMoves();
  const before = await page.getByRole("tabpanel").innerText();
  await showQuery(page, "?actor=EU&q=zzzz");
  await expect.poll(() => page.getByRole("tabpanel").innerText()).toBe(before);
});

it("a row pins its day in the chart and leaves the list as it is", async () => {
  const page = await openMoves();
  const before = await rowsOf(page);
  await dayButtons(page).nth(4).press("Enter");
  const pinned = page.getByRole("region", { name: /pinned$/ });
  await pinned.waitFor();
  await expect.poll(() => pinned.innerText()).toContain("21 May 2025");
  await expect.poll(() => rowsOf(page)).toEqual(before);
  await expect.poll(() => figureName(page)).toContain(", 2025-01-02 to 2026-10-01, ");
  await page.keyboard.press("Escape");
  await pinned.waitFor({ state: "detached" });
  await expectQuiet(page);
});

it("from the table a row goes to the chart", async () => {
  const page = await openMoves("?panel=table");
  await dayButtons(page).first().click();
  await page.getByRole("region", { name: /pinned$/ }).waitFor();
  expect(new URL(page.url()).searchParams.has("panel")).toBe(false);
});

it("an event's title opens its card, though the filter hides it", async () => {
  const page = await openMoves("?actor=CN");
  const { title } = eventOf("eu-pause-2025");
  await page.getByRole("tabpanel").getByRole("button", { name: title }).click();
  await page.getByRole("article", { name: title }).waitFor();
  await expect.poll(() => page.getByRole("tab", { selected: true }).innerText()).toBe("Events");
});

it("the macro calendar refused costs only its own sentence", async () => {
  const page = await openDashboard({
    prepare: async (fresh) => {
      await fresh.route(/macro-calendar/, (route) => route.abort());
    },
  });
  await page.getByRole("tab", { name: "Moves" }).click();
  await page
    .getByText(/macro calendar/)
    .first()
    .waitFor();
  await expect.poll(() => rowsOf(page)).toHaveLength(20);
});
