// A page visited once for each fault of its sources: entered without anything kept, asked what it says.
import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Scenario } from "../../mocks/source-mock.ts";
import { parseDay } from "../../src/domain/civil-day.ts";
import { type SourceId, SOURCE_NOTES } from "../../src/domain/source.ts";
import { settle } from "./dashboard-page.ts";
import { wordsFor } from "./fault-words.ts";
import { type LivePage, openLive, WITH_PROXIES } from "./live-page.ts";
import { watchOf } from "./page.ts";

/** New York's day on these pages. */
export const TODAY = parseDay("2026-11-22")!;

const PRINTS_TABLE = process.env["FAULT_TABLE"] !== undefined;
const SCREEN = { width: 1440, height: 2000 };
const SLOW_MS = 100;
/** Longer than any machine takes; what does not hold by then is for the test to say. */
const PATIENCE_MS = 15_000;

/** A page for some sources; its settings are read anew on each visit. */
export interface FaultPage extends LivePage {
  readonly address: string;
  readonly settings: { timeoutSeconds: number };
}

/** Opens a page that asks these sources and shows this view whenever it is entered. */
export async function openFor(query: string, sources: object): Promise<FaultPage> {
  const settings = { ...sources, proxies: WITH_PROXIES.proxies, timeoutSeconds: 20 };
  const live = await openLive({
    query,
    slowMs: SLOW_MS,
    screen: SCREEN,
    prepare: async (page) => {
      await page.route("**/config.json", (route) => route.fulfill({ json: settings }));
      // A page that never rests fetches only the parts that are asked for: a visit costs a third less.
      await page.addInitScript(() => {
        globalThis.requestIdleCallback = () => 0;
      });
    },
  });
  return { ...live, address: live.page.url(), settings };
}

/** One cell of the table: the scenario on a page without anything kept from before. */
export async function enter(
  { page, network, settings, address }: FaultPage,
  ids: readonly SourceId[],
  scenario: Scenario,
): Promise<void> {
  network.faults = Object.fromEntries(ids.map((id) => [id, scenario]));
  settings.timeoutSeconds = scenario === "hanging" ? 1 : 20;
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await page.goto("about:blank");
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb" });
  await session.detach();
  await page.goto(address);
  await settle(page);
  await press(page, "Sources");
}

/** Without a pointer: a page that was touched holds newer figures back. */
export async function press(page: Page, tab: string): Promise<void> {
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
export async function expectWords(page: Page, id: SourceId, scenario: Scenario): Promise<void> {
  const words = wordsFor(id, scenario);
  // The whole page's text is had far quicker than its parts by their roles.
  await until(async () => words.test(await page.evaluate(() => document.body.innerText)));
  await until(async () => words.test(await saidOn(page, id)));
  const said = await saidOn(page, id);
  expect.soft(said, `${id} × ${scenario}`).toMatch(words);
  expect.soft(await page.getByRole("figure").count(), `${id} × ${scenario}`).toBe(1);
  if (!PRINTS_TABLE) return;
  const line = said.split("\n").find((text) => words.test(text)) ?? "";
  console.info(`${id} | ${scenario} | ${line}`);
}

/** Holds when the page comes to show just these rows. */
export async function expectRows(
  read: () => Promise<readonly string[]>,
  good: readonly string[],
  scenario: Scenario,
): Promise<void> {
  await until(async () => isDeepStrictEqual(await read(), good));
  expect.soft(await read(), scenario).toEqual(good);
}

/** Waits for a while; what then still does not hold is for the test to say. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await holds()) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Holds when a visit had no other complaint and asked nobody but the mocks. */
export function expectNothingElse({ page, traffic }: LivePage, scenario: Scenario): void {
  const { complaints, outside } = watchOf(page);
  const said = complaints.splice(0).filter((text) => !text.includes("Failed to load resource"));
  expect.soft(said, scenario).toEqual([]);
  expect(outside).toEqual([]);
  expect(traffic.unhandled).toEqual([]);
}
