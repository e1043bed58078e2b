// The status line on live figures: what it says, what can be done from it, and that it fits.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { parseDay } from "../../src/domain/civil-day.ts";
import { SCREENS, twoFrames } from "./dashboard-page.ts";
import { type LiveOptions, openLive } from "./live-page.ts";
import { setClock } from "./page-clock.ts";
import { expectQuiet } from "./page.ts";

const PATIENCE = { timeout: 30_000 };
const OFFLINE = { dbnomics: "offline", "federal-register": "offline" } as const;
const ONLY_DBNOMICS = { yields: ["dbnomics"], events: [], auctions: [] };
/** Tuesday 6 Oct 2026, half a minute before half past four in New York, when the H.15 is due. */
const BEFORE_H15 = Date.parse("2026-10-06T20:29:30Z");

const HOUR = 3_600_000;

const said = (page: Page) => page.getByRole("status").first().innerText();
const retry = (page: Page) => page.getByRole("button", { name: "Retry now" });
const openSources = (page: Page) => page.getByRole("tab", { name: "Sources" }).click();

async function openFailing(options: LiveOptions = {}) {
  const live = await openLive({ config: ONLY_DBNOMICS, faults: OFFLINE, ...options });
  await retry(live.page).waitFor();
  return live;
}

it("healthy sources: publisher, carrier, last day and time of the check, and nothing to retry", async () => {
  const { page } = await openLive({ config: ONLY_DBNOMICS });
  await expect
    .poll(() => said(page), PATIENCE)
    .toBe(
      "Latest published · Federal Reserve H.15 via DBnomics · as of Fri 20 Nov 2026 · checked 17:00",
    );
  await expect.poll(() => retry(page).count()).toBe(0);
  await expectQuiet(page);
});

it("a failure: the wait ticks outside of what is read out, and Retry now ends it", async () => {
  const { page, network } = await openFailing();
  const sentence = "Bundled figures to 1 Oct 2026 · 52 days old · DBnomics did not answer";
  await expect.poll(() => said(page)).toBe(sentence);
  const wait = page.getByRole("timer");
  const first = await wait.innerText();
  expect(first).toMatch(/retrying in \d+ s/);
  await expect.poll(() => wait.innerText(), PATIENCE).not.toBe(first);
  await expect.poll(() => said(page)).toBe(sentence);

  network.faults = {};
  await retry(page).click();
  await expect.poll(() => said(page), PATIENCE).toContain("Latest published");
  await expect.poll(() => retry(page).count()).toBe(0);
});

it.each([...SCREENS, { width: 320, height: 700 }])(
  "at $width px the sentence is whole in every state and moves nothing",
  async (screen) => {
    const { page, network } = await openFailing({ screen });
    const headerBox = async () => (await page.getByRole("banner").boundingBox())!;
    const expectWhole = async () => {
      await twoFrames(page);
      const header = await headerBox();
      const box = await wordsBox(page);
      expect(box.top).toBeGreaterThanOrEqual(header.y);
      expect(box.bottom).toBeLessThanOrEqual(header.y + header.height);
      expect(box.right).toBeLessThanOrEqual(screen.width);
      expect(box.left).toBeGreaterThanOrEqual(0);
    };
    await expectWhole();
    const { height } = await headerBox();
    expect((await retry(page).boundingBox())!.height).toBeGreaterThanOrEqual(24);

    network.faults = {};
    await retry(page).click();
    await expect.poll(() => said(page), PATIENCE).toContain("Latest published");
    await expectWhole();
    expect((await headerBox()).height).toBe(height);

    await page.getByRole("status").first().evaluate(lengthen);
    await expectWhole();
    if (screen.width > 760) expect((await headerBox()).height).toBe(height);
  },
);

/** Puts in as long a sentence as there can be, set as such; runs in the page. */
function lengthen(status: Element): void {
  status.closest(".status-line")!.classList.add("long");
  status.textContent =
    "Latest published · US Treasury, earlier days Federal Reserve H.15 via DBnomics · 30Y as of Thu 19 Nov, 10Y as of Wed 18 Nov 2026 · checked 21 Nov 14:02 · DBnomics did not answer within 20 s · retrying in 40 s · Retry now";
}

/** Where the sentence and the buttons beside it reach. */
function wordsBox(page: Page) {
  return page
    .getByRole("status")
    .first()
    .evaluate((status) => {
      const parts = [status, ...status.parentElement!.querySelectorAll("button, [role=timer]")];
      const boxes = parts.flatMap((part) => [...part.getClientRects()]);
      return {
        top: Math.min(...boxes.map(({ top }) => Math.ceil(top))),
        bottom: Math.max(...boxes.map(({ bottom }) => Math.floor(bottom))),
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
      };
    });
}

it("a newer curve waits until the reader asks for it, and is told of once", async () => {
  const { page, network } = await openLive({
    config: ONLY_DBNOMICS,
    instant: BEFORE_H15 - 3 * HOUR,
    clockSpeed: 20,
    today: parseDay("2026-10-05")!,
  });
  await expect.poll(() => said(page), PATIENCE).toContain("as of Fri 2 Oct 2026");
  await page.keyboard.press("Shift");
  network.today = parseDay("2026-10-06")!;
  await setClock(page, BEFORE_H15);
  const offer = page.getByRole("button", { name: "New curve: 5 Oct · Show" });
  await offer.waitFor(PATIENCE);
  await expect.poll(() => said(page)).toContain("as of Fri 2 Oct 2026");
  await expect.poll(() => page.getByText("A new curve is here: 5 Oct.").count()).toBe(1);
  await offer.click();
  await expect.poll(() => said(page), PATIENCE).toContain("as of Mon 5 Oct 2026");
  await expect.poll(() => offer.count()).toBe(0);
});

it("the Sources tab asks one source again, and says what it answered", async () => {
  const { page, network, traffic } = await openFailing();
  await openSources(page);
  const section = page.getByRole("region", { name: "DBnomics" });
  await section.getByText(/DBnomics did not answer \(offline/).waitFor();
  await expect.poll(() => section.innerText()).toMatch(/in \d+ s, at /i);
  network.faults = {};
  const before = traffic.asked.length;
  await page.getByRole("button", { name: "Refresh DBnomics" }).click();
  await section.getByText(/as of 2026-11-20/).waitFor(PATIENCE);
  expect(traffic.asked.length).toBeGreaterThan(before);
  expect(await section.innerText()).not.toContain("did not answer");
  for (const name of ["Treasury", "FRED", "Federal Register", "Fiscal Data"]) {
    const other = page.getByRole("region", { name, exact: true });
    await expect.poll(() => other.innerText()).toMatch(/not configured: config\.json/i);
    await expect.poll(() => other.getByRole("button").count()).toBe(0);
  }
});

it("figures that differ are counted and listed as revisions", async () => {
  const { page } = await openLive({ config: ONLY_DBNOMICS, faults: { dbnomics: "revised" } });
  await openSources(page);
  const list = page.getByRole("region", { name: "Revisions" });
  await expect.poll(() => list.innerText(), PATIENCE).toMatch(/figures were revised/);
  const rows = await list.getByRole("listitem").allInnerTexts();
  const all = rows.map((row) => row.replaceAll(/\s+/g, " ").trim());
  const known = all.filter((row) => /^2026-10-01 30Y 5\.61 → 5\.63$/.test(row));
  expect(known, all.join(" | ")).toHaveLength(1);
});

it("an address that asks for the snapshot asks no source, and the page says so", async () => {
  const { page, traffic } = await openLive({ query: "?data=snapshot" });
  await expect
    .poll(() => said(page))
    .toBe("Bundled figures to 1 Oct 2026 · 52 days old · as the address asks");
  await openSources(page);
  await page.getByText("not asked: the address asks").first().waitFor();
  await expect.poll(() => page.getByRole("button", { name: /^Refresh/ }).count()).toBe(0);
  expect(traffic.asked).toEqual([]);
});
