// The dashboard on live sources: what they bring is on the screen, and one stands in for another.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { mockCurves } from "../../mocks/mock-curves.ts";
import { parseDay } from "../../src/domain/civil-day.ts";
import { figureName } from "./dashboard-page.ts";
import { openLive, WITH_PROXIES } from "./live-page.ts";
import { expectQuiet } from "./page.ts";
import { readList } from "./rail-list.ts";

const PATIENCE = { timeout: 30_000 };
const TODAY = parseDay("2026-11-22")!;

const said = (page: Page) => page.getByRole("status").first().innerText();
const chips = (page: Page) => page.getByRole("group", { name: "Measures" }).innerText();
const retry = (page: Page) => page.getByRole("button", { name: "Retry now" });
const eventsIn = async (page: Page) => Number(/(\d+) events$/.exec(await figureName(page))?.[1]);
/** What the mocks say of the last curve. */
const lastLevels = () => {
  const { levels } = mockCurves(TODAY).at(-1)!;
  return [levels["30Y"]!, levels["10Y"]!].map((level) => (level / 100).toFixed(2));
};

it("sound sources: the last point is theirs, their documents are unreviewed, none is doubled", async () => {
  const { page, network } = await openLive({
    faults: { dbnomics: "offline", "federal-register": "offline" },
  });
  await retry(page).waitFor(PATIENCE);
  const bundledEvents = await eventsIn(page);

  network.faults = {};
  await retry(page).click();
  await expect
    .poll(() => said(page), PATIENCE)
    .toMatch(/^Latest published · Federal Reserve H\.15 via DBnomics · as of Fri 20 Nov 2026 · /);
  await expect.poll(() => chips(page), PATIENCE).toContain("20 Nov");
  for (const level of lastLevels()) expect(await chips(page)).toContain(level);
  await expect.poll(() => figureName(page)).toContain("to 2026-11-20");

  await expect.poll(() => eventsIn(page), PATIENCE).toBe(bundledEvents + 3);
  const list = await readList(page);
  const unreviewed = list.filter(({ text }) => text.includes("unreviewed"));
  expect(unreviewed).toHaveLength(3);
  for (const { text } of unreviewed) expect(text).toContain("SYNTHETIC: ");
  await page.getByRole("tab", { name: "Sources" }).click();
  const told = page.getByRole("region", { name: "Policy events" });
  await expect.poll(() => told.innerText(), PATIENCE).toContain("no acts of tariff policy: 1.");
  await expectQuiet(page);
});

it("one source stands in for another, in their order, and gives the place back", async () => {
  const { page, network } = await openLive({
    config: { ...WITH_PROXIES, events: [], auctions: [], timeoutSeconds: 5 },
    faults: { dbnomics: "offline" },
  });
  await expect.poll(() => said(page), PATIENCE).toMatch(/^Latest published · US Treasury\b/);
  await expect.poll(() => chips(page)).toContain("20 Nov");
  await page.getByRole("tab", { name: "Sources" }).click();
  const refresh = page.getByRole("button", { name: "Refresh all" });

  network.faults = { dbnomics: "offline", treasury: "http-500" };
  await refresh.click();
  await expect
    .poll(() => said(page), PATIENCE)
    .toMatch(/^Latest published · Federal Reserve H\.15 via FRED\b/);

  network.faults = {};
  await refresh.click();
  await expect
    .poll(() => said(page), PATIENCE)
    .toMatch(/^Latest published · .*Federal Reserve H\.15 via DBnomics\b/);
  await expectQuiet(page);
});

it("one source that does not answer keeps nobody from asking the others again", async () => {
  const { page, traffic } = await openLive({
    config: { yields: ["dbnomics"], auctions: [], timeoutSeconds: 120 },
    faults: { "federal-register": "hanging" },
  });
  await expect.poll(() => said(page), PATIENCE).toMatch(/^Latest published\b/);
  await page.getByRole("tab", { name: "Sources" }).click();
  const asksOf = (host: string) => traffic.asked.filter((url) => url.host.includes(host)).length;
  await page.getByRole("button", { name: "Refresh DBnomics", disabled: false }).waitFor(PATIENCE);
  const before = asksOf("dbnomics");
  const hanging = asksOf("federalregister");
  expect(hanging).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Refresh all" }).click();
  await expect.poll(() => asksOf("dbnomics"), PATIENCE).toBe(2 * before);
  expect(asksOf("federalregister"), "what is on its way is not asked twice").toBe(hanging);
});

it("a reader who was at work before the sources were asked is offered their curve", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page } = await openLive({
    config: { yields: ["dbnomics"], events: [], auctions: [] },
    prepare: async (fresh) => {
      await fresh.route("**/assets/live-market-*.js", async (route) => {
        await held;
        await route.continue();
      });
    },
  });
  await page.keyboard.press("Shift");
  release();
  await page.getByRole("button", { name: "New curve: 20 Nov · Show" }).waitFor(PATIENCE);
  await expect.poll(() => figureName(page)).toContain("to 2026-10-01");
});
