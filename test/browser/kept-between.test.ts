// One kept copy between two tabs and between versions: nothing is lost, and each page says what is true.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { parseDay } from "../../src/domain/civil-day.ts";
import { settle } from "./dashboard-page.ts";
import { countWrites, keptRecord, leaveRecord } from "./kept-record.ts";
import { openLive } from "./live-page.ts";
import { setClock } from "./page-clock.ts";
import { expectQuiet, watchOf } from "./page.ts";

/** Noon in New York, and the next evening, when a newer curve is due; sources hold the day before. */
const TUESDAY = Date.parse("2026-10-06T16:00:00Z");
const WEDNESDAY = Date.parse("2026-10-07T20:50:00Z");
const MONDAY_CURVE = parseDay("2026-10-05")!;
const OFFLINE = {
  dbnomics: "offline",
  "federal-register": "offline",
  "fiscal-data": "offline",
} as const;

const statusOf = (page: Page) => page.getByRole("status").first().innerText();
const noticesOf = (page: Page) => page.getByRole("region", { name: "Notices" });
const lastDay = async (page: Page) => (await keptRecord(page))?.lastDay;

async function refresh(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name: "Sources" }).click();
  await page.getByRole("button", { name: `Refresh ${name}`, exact: true }).click();
}

it("the newer curve that one tab has kept is not lost to the other's next answer", async () => {
  let writes: () => Promise<number>;
  const old = await openLive({
    instant: TUESDAY,
    prepare: async (page) => void (writes = await countWrites(page)),
  });
  await expect.poll(() => statusOf(old.page)).toContain("as of Mon 5 Oct 2026");
  await expect.poll(() => lastDay(old.page)).toBe(MONDAY_CURVE);

  old.network.today = parseDay("2026-10-07")!;
  old.network.faults = { dbnomics: "offline" };
  await setClock(old.page, WEDNESDAY);
  const fresh = await openLive({ instant: WEDNESDAY, beside: old.page });
  await expect.poll(() => statusOf(fresh.page)).toContain("as of Tue 6 Oct 2026");
  await expect.poll(() => lastDay(fresh.page)).toBe(MONDAY_CURVE + 1);

  const before = await writes!();
  await refresh(old.page, "Federal Register");
  await expect.poll(() => writes()).toBeGreaterThan(before);
  expect(await lastDay(old.page)).toBe(MONDAY_CURVE + 1);
  await expect.poll(() => statusOf(old.page)).toMatch(/\b5 Oct\b.*DBnomics did not answer/);

  const asked = old.traffic.asked.length;
  await refresh(fresh.page, "DBnomics");
  await expect.poll(() => fresh.traffic.running.size).toBe(0);
  expect(old.traffic.asked.length, "one tab's refresh makes no other ask").toBe(asked);
  expect(watchOf(old.page)).toEqual({ outside: [], complaints: [] });
});

it("a newer version's record is told and left as it is, and this one keeps its own", async () => {
  const { page, network } = await openLive({
    instant: TUESDAY,
    prepare: async (fresh) => leaveRecord(fresh, "yieldmark/copy/2"),
  });
  await expect
    .poll(() => noticesOf(page).innerText())
    .toContain("written by a newer version of the page: it is left as it is");
  await expect
    .poll(() => keptRecord(page, "yieldmark/copy/1"))
    .toMatchObject({
      schema: "yieldmark/copy/1",
      lastDay: MONDAY_CURVE,
    });
  expect(await keptRecord(page)).toEqual({ schema: "yieldmark/copy/2", lastDay: null });

  network.faults = OFFLINE;
  await page.reload();
  await settle(page);
  await expect.poll(() => statusOf(page)).toMatch(/^This browser's copy of 5 Oct\b/);
  expect(await noticesOf(page).count()).toBe(0);
  await expectQuiet(page);
});
