// The table panel: one row a trading day, newest first, the figures of the facts.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard } from "./dashboard-page.ts";
import { events, levelOf, moveOf, signedText, tradingDays } from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";

const KEYS = ["30Y", "2M", "1.5M", "2s10s"];
const QUERY = `?panel=table&range=MAX&show=${KEYS.join()}`;
const LAST = tradingDays.length - 1;

interface Row {
  readonly day: string;
  readonly ariaRow: number;
  readonly cells: readonly string[];
}

/** The rows that are in the page now. */
function rowsOf(page: Page): Promise<Row[]> {
  return page.getByRole("table").evaluate((table) =>
    [...table.querySelectorAll("tbody tr:not([aria-hidden])")].map((row) => ({
      day: row.querySelector('th[scope="row"]')!.textContent.trim(),
      ariaRow: Number(row.getAttribute("aria-rowindex")),
      cells: [...row.querySelectorAll("td")].map((cell) => cell.textContent.trim()),
    })),
  );
}

async function openTable(query = QUERY): Promise<Page> {
  const page = await openDashboard({ query });
  await page.getByRole("table").waitFor();
  return page;
}

/** The cells a trading day must have: level and change, or one cell that says why there is none. */
function expectedCells(key: string, index: number): string[] {
  const level = levelOf(key, index);
  if (level !== null) {
    const text = key.includes("s") ? String(level) : (level / 100).toFixed(2);
    return [text.replace("-", "−"), signedText(moveOf(key, index, 0))];
  }
  const published = { "1.5M": "2025-02-18", "2M": "2018-10-16" }[key]!;
  return [tradingDays[index]! < published ? "not published" : "not obtained"];
}

const scrollTo = (page: Page, share: number) =>
  page.getByRole("region", { name: /^Table, / }).evaluate((region, at) => {
    region.scrollTop = at * region.scrollHeight;
  }, share);

it("rows start with the ISO date, newest first, and only those in sight are in the page", async () => {
  const page = await openTable();
  const rows = await rowsOf(page);
  expect(rows.length).toBeLessThan(200);
  expect(rows.map(({ day }) => day)).toEqual(tradingDays.toReversed().slice(0, rows.length));
  const table = page.getByRole("table");
  expect(Number(await table.getAttribute("aria-rowcount"))).toBe(tradingDays.length + 2);
  expect(rows[0]!.ariaRow).toBe(3);
  const first = page.getByRole("row", { name: "2026-10-01" });
  await expect.poll(() => first.getByRole("rowheader").innerText()).toBe("2026-10-01");
  const heads = (await page.getByRole("columnheader").allInnerTexts()).map((text) => text.trim());
  expect(heads.slice(0, 6)).toEqual(["Day", ...KEYS, "Announced"]);
  await expectQuiet(page);
});

it("levels, changes and holes are those of the facts, at every depth", async () => {
  const page = await openTable();
  let checked = 0;
  for (const share of [0, 0.083, 0.18, 0.21, 0.4, 0.6, 0.81, 0.82, 1]) {
    await scrollTo(page, share);
    const newest = Math.max(0, Math.floor((1 - share) * LAST) - 60);
    await expect
      .poll(async () =>
        (await rowsOf(page)).some(({ day }) => tradingDays.indexOf(day) <= newest + 160),
      )
      .toBe(true);
    const rows = await rowsOf(page);
    expect(rows.length).toBeLessThan(200);
    for (const { day, ariaRow, cells } of rows) {
      const index = tradingDays.indexOf(day);
      expect(ariaRow, day).toBe(LAST - index + 3);
      const expected = KEYS.flatMap((key) => expectedCells(key, index));
      expect(cells.slice(0, -1), day).toEqual(expected);
      checked += expected.length;
    }
  }
  expect(checked).toBeGreaterThan(1000);
});

it("holes that were never published and holes that were not obtained are kept apart", async () => {
  const page = await openTable();
  const holesIn = async (day: string) => {
    const row = (await rowsOf(page)).find((one) => one.day === day);
    return row?.cells.filter((cell) => cell.startsWith("not"));
  };
  expect(await holesIn("2026-10-01")).toEqual(["not obtained", "not obtained"]);
  await scrollTo(page, 1);
  await expect.poll(() => holesIn("2017-01-03")).toEqual(["not published", "not published"]);
});

it("scrolling reaches the first day by wheel and by keyboard", async () => {
  const page = await openTable("?panel=table&range=MAX");
  const region = page.getByRole("region", { name: /^Table, 2017-01-03 to 2026-10-01/ });
  await region.focus();
  await page.keyboard.press("End");
  const first = page.getByRole("row", { name: "2017-01-03" });
  await first.waitFor();
  await expect.poll(async () => (await rowsOf(page)).at(-1)!.day).toBe("2017-01-03");
  await expect.poll(() => first.isVisible()).toBe(true);
  await page.keyboard.press("Home");
  await page.getByRole("row", { name: "2026-10-01" }).waitFor();
  await region.hover();
  await page.mouse.wheel(0, 200_000);
  await first.waitFor();
});

it("a row names what was announced on its day and opens it", async () => {
  const page = await openTable("?panel=table&from=2025-04-14&to=2025-05-05");
  const row = page.getByRole("row", { name: "2025-04-24" });
  const titles = events.filter(({ date }) => date === "2025-04-24").map(({ title }) => title);
  await expect.poll(() => row.getByRole("button").allInnerTexts()).toEqual(titles);
  await row.getByRole("button").first().click();
  await page.getByRole("article", { name: titles[0]! }).waitFor();
  await expect
    .poll(() => page.getByRole("main").getByRole("table").count(), { message: "the table stays" })
    .toBe(1);
});

it("the table covers just the range of the view", async () => {
  const page = await openTable("?panel=table&from=2025-04-14&to=2025-05-05");
  const rows = await rowsOf(page);
  expect(rows[0]!.day).toBe("2025-05-05");
  expect(rows.at(-1)!.day).toBe("2025-04-14");
  expect(rows).toHaveLength(15);
});
