// The response table of the impact panel: figures of the facts, orders, files, and room of its own.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard, SCREENS } from "./dashboard-page.ts";
import { savedBy } from "./export-page.ts";
import {
  dayZeroOf,
  eventOf,
  isHourUnknown,
  majorOf2025,
  moveOf,
  rankOf,
  signedText,
  tradingDays,
} from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";

const QUERY = "?panel=impact&actor=US,CN&weight=major&from=2025-01-01&to=2025-12-31";
const MEASURES = ["30Y", "10Y", "2Y", "2s10s", "5s30s"];
const counted = majorOf2025.filter(({ kind }) => kind !== "imposed");
const regionOf = (page: Page) => page.getByRole("region", { name: /^Response table, / });

async function openMatrix(query = "", screen: (typeof SCREENS)[number] = SCREENS[0]) {
  const page = await openDashboard({ query: `${QUERY}${query}`, screen });
  await regionOf(page).getByRole("button", { name: "rank of 30Y" }).waitFor();
  return page;
}

/** The rows in the page, cell by cell, each with its place in the whole table. */
const rowsOf = (page: Page) =>
  regionOf(page).evaluate((region) =>
    [...region.querySelectorAll("tbody tr[aria-rowindex]")].map((row) => ({
      at: Number(row.getAttribute("aria-rowindex")),
      title: row.querySelector("button")!.title,
      cells: [...row.querySelectorAll<HTMLElement>("td")].map((cell) => cell.textContent),
    })),
  );

/** Every row of the table, gathered on the way down. */
async function allRows(page: Page) {
  const found = new Map<number, Awaited<ReturnType<typeof rowsOf>>[number]>();
  const region = regionOf(page);
  await region.evaluate((element) => element.scrollTo({ top: 0 }));
  while (found.size < counted.length) {
    const before = found.size;
    await expect
      .poll(async () => {
        for (const row of await rowsOf(page)) found.set(row.at, row);
        return found.size;
      })
      .toBeGreaterThan(before);
    await region.evaluate((element) => element.scrollBy({ top: 400 }));
  }
  return [...found.values()].toSorted((a, b) => a.at - b.at);
}

/** What the cells of one event must say, by the facts alone. */
function expectedCells(title: string, horizon: number): (string | RegExp)[] {
  const event = counted.find((one) => one.title === title)!;
  const index = dayZeroOf(event)!;
  const sharing = counted.filter((one) => dayZeroOf(one) === index).length;
  const day = [
    tradingDays[index],
    sharing > 1 ? `shared by ${sharing}` : "",
    isHourUnknown(event) ? "hour unknown" : "",
  ].join("");
  const figures = MEASURES.flatMap((key) => {
    const twin = isHourUnknown(event) ? `or ${signedText(moveOf(key, index, horizon + 1))}` : "";
    const { percent, days } = rankOf(key, index, horizon)!;
    const short = percent === 100 ? "all" : `${percent}%`;
    const words = `, larger than ${percent}% of the ${days} days before`;
    return [
      `${signedText(moveOf(key, index, horizon))}${twin}`,
      `${short}${words}${horizon === 20 ? "; their windows overlap" : ""}of ${days}`,
    ];
  });
  return [day, ...figures];
}

/** One measure over all horizons, sorted, and the same in the file. */
async function expectSavedAsSorted(page: Page) {
  const measures = page.getByRole("group", { name: "Measure of the response table" });
  await measures.getByRole("button", { name: "10Y" }).click();
  const region = page.getByRole("region", { name: "Response table, 10Y, 83 events" });
  await region.getByRole("button", { name: "bp of +5" }).click();
  const top = counted.toSorted(
    (a, b) => moveOf("10Y", dayZeroOf(b)!, 5)! - moveOf("10Y", dayZeroOf(a)!, 5)!,
  )[0]!;
  const most = moveOf("10Y", dayZeroOf(top)!, 5)!;
  await expect.poll(async () => (await rowsOf(page))[0]!.cells[5]).toMatch(signedText(most));
  const file = await savedBy(page, () => page.getByRole("button", { name: "CSV" }).click());
  expect(file.name).toMatch(/^yieldmark_responses_10Y_0-1-5-20_2025-.*\.csv$/);
  const all = file.bytes.toString("utf8").trim().split("\r\n");
  expect(all.filter((line) => line.startsWith("# source: "))).toHaveLength(1);
  const lines = all.filter((line) => !line.startsWith("# "));
  expect(lines).toHaveLength(84);
  expect(lines[0]).toContain("10Y response 5 days (bp)");
  expect(lines[1]).toContain(`,${most},`);
  await expect.poll(() => page.getByText(/^Downloaded: yieldmark_responses_10Y/).count()).toBe(1);
  // The browser's own clipboard is shared by all tests.
  await page.evaluate(() => {
    const write = async ([item]: ClipboardItem[]) => {
      window.name = await (await item!.getType("text/plain")).text();
    };
    Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
  });
  await page.getByRole("button", { name: "Copy table" }).click();
  await page.getByText("Copied: table, 83 events.").waitFor();
  const copied = await page.evaluate(() => window.name);
  const dateOf = (line: string) => line.slice(0, 10);
  expect(copied.trim().split("\n").map(dateOf).slice(1)).toEqual(lines.map(dateOf).slice(1));
}

it("has a row for each of the 83 events, with the facts' figures, twins and ranks", async () => {
  const page = await openMatrix("&horizon=5");
  const rows = await allRows(page);
  expect(rows).toHaveLength(83);
  for (const { title, cells } of rows) {
    expect(cells.slice(0, -1), title).toEqual(expectedCells(title, 5));
  }
  const pause = rows.find(({ title }) => title === eventOf("us-90-day-pause").title);
  expect(pause!.cells.at(-1)).toContain("CPI +1");
  await expectQuiet(page);
});

it("sorts by size and rank both ways, says so, opens a row's event, and is saved as sorted", async () => {
  const page = await openMatrix();
  const region = regionOf(page);
  const head = (name: RegExp) => region.getByRole("columnheader", { name });
  await expect.poll(() => head(/^Date/).getAttribute("aria-sort")).toBe("descending");
  await region.getByRole("button", { name: "size of 30Y" }).click();
  await expect.poll(() => head(/^bp of 30Y/).getAttribute("aria-sort")).toBe("descending");
  await expect.poll(() => head(/^Date/).getAttribute("aria-sort")).toBeNull();
  const sizes = counted.map((event) => Math.abs(moveOf("30Y", dayZeroOf(event)!, 0)!));
  const shownSize = async () =>
    Math.abs(Number((await rowsOf(page))[0]!.cells[1]!.split("or")[0]!.replace("−", "-")));
  await expect.poll(shownSize).toBe(Math.max(...sizes));
  await region.getByRole("button", { name: "size of 30Y" }).click();
  await expect.poll(shownSize).toBe(Math.min(...sizes));
  await region.getByRole("button", { name: "rank of 30Y" }).click();
  await expect.poll(() => head(/^rank of 30Y/).getAttribute("aria-sort")).toBe("descending");
  const percents = (await rowsOf(page)).map(({ cells }) => Number.parseInt(cells[2]!, 10));
  expect(percents).toEqual(percents.toSorted((a, b) => b - a));
  const { title } = (await rowsOf(page))[0]!;
  await region.getByRole("button", { name: title }).first().click();
  await page.getByRole("article", { name: title }).waitFor();
  await expectSavedAsSorted(page);
});

it("on a narrow screen scrolls sideways in its own room, the events staying", async () => {
  const page = await openMatrix("", SCREENS[2]);
  const region = regionOf(page);
  const room = await region.evaluate((element) => {
    element.scrollLeft = 300;
    const first = element.querySelector("tbody button")!.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    return {
      moved: element.scrollLeft,
      stays: Math.abs(first.left - own.left) < 2,
      page: document.documentElement.scrollWidth <= innerWidth,
    };
  });
  expect(room).toEqual({ moved: 300, stays: true, page: true });
});
