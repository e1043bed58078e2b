// The Crossings tab, held against runs counted from the facts.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { figureName, openDashboard, showQuery } from "./dashboard-page.ts";
import { levelOf, tradingDays } from "./fact-sheet.ts";
import { expectQuiet, openPage } from "./page.ts";

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Runs of indices at or above a level, oldest first. */
function runsOf(key: string, level: number): Run[] {
  const runs: { first: number; last: number }[] = [];
  tradingDays.forEach((_, i) => {
    if ((levelOf(key, i) ?? -Infinity) < level) return;
    const open = runs.at(-1);
    if (open?.last === i - 1) open.last = i;
    else runs.push({ first: i, last: i });
  });
  return runs;
}

const gap = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A run as its row reads. */
function rowText(key: string, { first, last }: Run, before: Run | undefined): string {
  const [from, to] = [tradingDays[first]!, tradingDays[last]!];
  const levels = tradingDays.slice(first, last + 1).map((_, i) => levelOf(key, first + i)!);
  const peak = Math.max(...levels);
  const days = levels.length;
  const since = before ? gap(tradingDays[before.last]!, from) : 0;
  return [
    from === to ? from : `${from} to ${to}`,
    `${(peak / 100).toFixed(2)}%`,
    `${days} trading ${days === 1 ? "day" : "days"}`,
    ...(days > 1 ? [`peak ${tradingDays[first + levels.indexOf(peak)]}`] : []),
    before ? `after ${since} calendar ${since === 1 ? "day" : "days"}` : "first in these data",
  ].join(" ");
}

async function openCrossings(query = ""): Promise<Page> {
  const page = await openDashboard({ query });
  await page.getByRole("tab", { name: "Crossings" }).click();
  return page;
}
const ledger = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const rowsOf = async (page: Page, name: string) => {
  const rows = ledger(page, name).getByRole("button");
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim());
};

it("the 30Y has eight runs at or above 5.00, newest first, the last of 62 trading days", async () => {
  const page = await openCrossings();
  const rows = await rowsOf(page, "30Y par yield at or above 5.00%");
  const runs = runsOf("30Y", 500);
  expect(runs).toHaveLength(8);
  expect(rows).toEqual(runs.map((run, i) => rowText("30Y", run, runs[i - 1])).toReversed());
  expect(rows[0]).toMatch(/^2026-07-07 to 2026-10-01 5\.64% 62 trading days /);
  await expectQuiet(page);
});

it("of many runs the newest 30 are listed, and all of them on request", async () => {
  const page = await openCrossings("?show=10Y&level=4.28");
  const name = "10Y par yield at or above 4.28%";
  const runs = runsOf("10Y", 428);
  expect(runs.length).toBeGreaterThan(30);
  const texts = runs.map((run, i) => rowText("10Y", run, runs[i - 1])).toReversed();
  const more = `Show all ${runs.length} runs`;
  await expect.poll(() => rowsOf(page, name)).toEqual([...texts.slice(0, 30), more]);
  await page.getByRole("button", { name: more }).click();
  await expect.poll(() => rowsOf(page, name)).toEqual(texts);
});

it("the latest run is put in two sentences, and the note claims no touch", async () => {
  const page = await openCrossings();
  const text = page.getByRole("tabpanel");
  await text.getByText("2026-07-07: first par yield at or above 5.00 since 2026-06-10").waitFor();
  await text.getByText("at or above 5.00 on every day since 2026-07-07, 62 trading days").waitFor();
  await text.getByText(/two decimals and one figure a day.*no touch within the day/s).waitFor();
  expect(await text.innerText()).not.toMatch(/support|resistance/i);
});

it("prints at or above the level stand apart, beside the par yield of their day", async () => {
  const page = await openCrossings();
  const prints = page.getByRole("tabpanel").getByRole("listitem").filter({ hasText: "print" });
  await prints.first().waitFor();
  const texts = (await prints.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " "));
  expect(texts).toHaveLength(2);
  expect(texts[0]).toMatch(/^2025-04-09, par yield of that day 4\.72% 30Y print 5\.02%: high, /);
  expect(texts[1]).toMatch(/^2025-05-21, par yield of that day 5\.08% 30Y print 5\.11%: high, /);
});

it("a row zooms the chart to its run with ten trading days on either side", async () => {
  const page = await openCrossings("?event=us-china-84");
  const row = page.getByRole("button", { name: /^2025-05-21 to 2025-05-23/ });
  await row.click();
  const at = tradingDays.indexOf("2025-05-21");
  const [from, to] = [tradingDays[at - 10]!, tradingDays[at + 2 + 10]!];
  await expect.poll(() => figureName(page)).toContain(`, ${from} to ${to}, `);
  await expect.poll(() => row.getAttribute("aria-current")).toBe("true");
  await expect.poll(() => page.getByRole("tab", { selected: true }).innerText()).toBe("Crossings");
  const { searchParams } = new URL(page.url());
  expect(searchParams.get("event"), "the selection stays").toBe("us-china-84");
  await row.press("Enter");
  await page.goBack();
  await expect.poll(() => figureName(page)).toContain(", 2025-01-02 to 2026-10-01, ");
  await expectQuiet(page);
});

it("every level has its ledger, and one that was never reached says so", async () => {
  const page = await openCrossings("?show=2s10s,10Y&level=5,6");
  const runs = runsOf("10Y", 500);
  await expect
    .poll(() => rowsOf(page, "10Y par yield at or above 5.00%"))
    .toHaveLength(runs.length);
  await ledger(page, "10Y par yield at or above 6.00%")
    .getByText(/^never at or above 6\.00 in these data, from 2017-01-03; highest /)
    .waitFor();
});

it("without a par yield or a level there is a way on", async () => {
  const page = await openCrossings("?show=2s10s");
  await page.getByText("Levels stand on the first par yield shown").waitFor();
  await showQuery(page, "?level=");
  await page.getByRole("button", { name: "Draw 5.00%" }).click();
  await expect.poll(() => rowsOf(page, "30Y par yield at or above 5.00%")).toHaveLength(8);
});

it("while older history is missing nothing is said of what came before", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const page = await openPage({
    prepare: async (fresh) => {
      await fresh.route(/par-yields-older/, async (route) => {
        await held;
        await route.continue();
      });
    },
  });
  await page.getByRole("tab", { name: "Crossings" }).click();
  const text = page.getByRole("tabpanel");
  await text.getByText("Older history is not here yet").waitFor();
  expect(await text.innerText()).not.toMatch(/first|since/);
  release();
  await text.getByText(/first par yield at or above 5.00 since/).waitFor();
});
