// Every source under every fault: the chart stands, the page says why, and shows good figures only.
import { isDeepStrictEqual } from "node:util";
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
const SCREEN = { width: 1440, height: 2000 };

/** A page for one source; its settings are read anew on each visit. */
interface FaultPage extends LivePage {
  readonly settings: { timeoutSeconds: number };
}

async function openFor(query: string, sources: object): Promise<FaultPage> {
  const settings = { ...sources, proxies: WITH_PROXIES.proxies, timeoutSeconds: 20 };
  const live = await openLive({
    query,
    slowMs: 400,
    screen: SCREEN,
    prepare: async (page) => {
      await page.route("**/config.json", (route) => route.fulfill({ json: settings }));
    },
  });
  return { ...live, settings };
}

/** One cell of the table: the scenario on a page without anything kept from before. */
async function enter({ page, network, settings }: FaultPage, id: SourceId, scenario: Scenario) {
  network.faults = { [id]: scenario };
  settings.timeoutSeconds = scenario === "hanging" ? 1 : 20;
  const session = await page.context().newCDPSession(page);
  const address = page.url();
  const { origin } = new URL(address);
  await page.goto("about:blank");
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb" });
  await session.detach();
  await page.goto(address);
  await settle(page);
  await press(page, "Sources");
}

/** Without a pointer: a page that was touched holds newer figures back. */
async function press(page: Page, tab: string): Promise<void> {
  await page.getByRole("tab", { name: tab }).dispatchEvent("click");
}

/** What the page says of a source: in the status line, in its place in the Sources tab, as revisions. */
async function saidOn(page: Page, id: SourceId): Promise<string> {
  const texts = await Promise.all([
    page.getByRole("status").allInnerTexts(),
    page.getByRole("region", { name: SOURCE_NOTES[id].name, exact: true }).allInnerTexts(),
    page.getByRole("region", { name: "Revisions" }).allInnerTexts(),
  ]);
  return texts.flat().join("\n");
}

/** Holds when the page says why. A cell that fails does not hide the others. */
async function expectWords(page: Page, id: SourceId, scenario: Scenario): Promise<void> {
  const words = wordsFor(id, scenario);
  await until(async () => words.test(await saidOn(page, id)));
  const said = await saidOn(page, id);
  expect.soft(said, `${id} × ${scenario}`).toMatch(words);
  expect.soft(await page.getByRole("figure").count(), `${id} × ${scenario}`).toBe(1);
  if (!PRINTS_TABLE) return;
  const line = said.split("\n").find((text) => words.test(text)) ?? "";
  console.log(`${id} | ${scenario} | ${line}`);
}

/** Holds when the page comes to show just these rows. */
async function expectRows(
  read: () => Promise<readonly string[]>,
  good: readonly string[],
  scenario: Scenario,
): Promise<void> {
  await until(async () => isDeepStrictEqual(await read(), good));
  expect.soft(await read(), scenario).toEqual(good);
}

/** Waits for a while; what then still does not hold is for the test to say. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 100 && !(await holds()); i++) {
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
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

/** The rail's titles, newest first. */
async function listedTitles(page: Page): Promise<string[]> {
  const rows = await readList(page);
  return rows.map(
    ({ text }) => /SYNTHETIC: .*(?= \((?:Escalation|Easing)\))/u.exec(text)?.[0] ?? text,
  );
}

/** Names of the marks in the auctions' lane. */
function auctionNames(page: Page): Promise<string[]> {
  return page
    .getByRole("group", { name: "Auctions" })
    .getByRole("button", { name: /auction/u })
    .evaluateAll((marks) =>
      marks.map((mark) => (mark.ariaLabel ?? "").replace(/, (indirect|shares) .*/u, "")),
    );
}

it.each(YIELD_SOURCES)(
  "%s: 18 faults, and the table holds just the good figures",
  { timeout: 180_000 },
  async (id) => {
    const query = `?from=${FROM}&show=30Y,10Y`;
    const live = await openFor(query, { yields: [id], events: [], auctions: [] });
    for (const scenario of SCENARIOS) {
      await enter(live, id, scenario);
      await expectWords(live.page, id, scenario);
      await showQuery(live.page, `${query}&panel=table`);
      await live.page.getByRole("rowheader", { name: FROM }).waitFor();
      const good = goodLevels(id, scenario, parseDay(FROM)!, TODAY);
      await expectRows(() => levelRows(live.page), good, scenario);
      await showQuery(live.page, query);
      expectNothingElse(live, scenario);
    }
  },
);

it(
  "federal-register: 18 faults, and the list holds just the good documents",
  { timeout: 180_000 },
  async () => {
    const id = "federal-register";
    const query = "?from=2026-09-01&weight=all&reviewed=all&q=SYNTHETIC";
    const live = await openFor(query, { yields: [], auctions: [] });
    for (const scenario of SCENARIOS) {
      await enter(live, id, scenario);
      await expectWords(live.page, id, scenario);
      await press(live.page, "Events");
      await expectRows(() => listedTitles(live.page), goodTitles(scenario), scenario);
      expectNothingElse(live, scenario);
    }
  },
);

it(
  "fiscal-data: 18 faults, and the lane holds just the good auctions",
  { timeout: 180_000 },
  async () => {
    const id = "fiscal-data";
    const query = `?from=${AFTER_FACTS}&auctions=on`;
    const live = await openFor(query, { yields: ["dbnomics"], events: [] });
    for (const scenario of SCENARIOS) {
      await enter(live, id, scenario);
      await expectWords(live.page, id, scenario);
      const good = goodAuctions(scenario, parseDay(AFTER_FACTS)!, TODAY, TODAY);
      await expectRows(() => auctionNames(live.page), good, scenario);
      expectNothingElse(live, scenario);
    }
  },
);
