// The last good copy: a second visit without the network, and browsers that refuse to keep one.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { SOURCES } from "../../src/domain/source.ts";
import { newYorkClock } from "../../src/domain/new-york-clock.ts";
import { settle, stopClock } from "./dashboard-page.ts";
import { keptRecord, leaveRecord, writeRecord } from "./kept-record.ts";
import { openLive } from "./live-page.ts";
import { answerFromMocks } from "./mock-routes.ts";
import { openPage, watchOf } from "./page.ts";
import { SANDBOX_HOST, serveSandboxHost } from "./sandbox-host.ts";

/** Tuesday 6 Oct 2026, noon in New York; the copy then holds Monday's curve. */
const TUESDAY = Date.parse("2026-10-06T16:00:00Z");
const ALL_OFFLINE = Object.fromEntries(SOURCES.map((id) => [id, "offline" as const]));

const statusOf = (page: Page) => page.getByRole("status").first().innerText();
const noticesOf = (page: Page) => page.getByRole("region", { name: "Notices" }).innerText();
/** What the page complained of besides the browser's own lines for refused requests. */
const complaintsOf = (page: Page) =>
  watchOf(page).complaints.filter((text) => !text.includes("Failed to load resource"));

/** Waits until the page has written a copy. */
async function untilKept(page: Page): Promise<void> {
  await expect
    .poll(() => keptRecord(page), { timeout: 30_000 })
    .toMatchObject({ schema: "yieldmark/copy/1" });
}

it("a second visit without the network shows the last good data, its day and its age", async () => {
  const { page, network } = await openLive({ instant: TUESDAY });
  await untilKept(page);
  await expect.poll(() => statusOf(page)).toContain("Latest published");
  const chips = () => page.getByRole("group", { name: "Measures" }).innerText();
  await expect.poll(chips).toContain("5 Oct");
  const before = await chips();

  network.faults = ALL_OFFLINE;
  await page.reload();
  await settle(page);
  await expect.poll(() => statusOf(page)).toMatch(/^This browser's copy of 5 Oct\b/);
  await expect.poll(() => statusOf(page)).toContain("DBnomics did not answer");
  await expect.poll(() => chips()).toBe(before);
  await expect.poll(() => page.getByText(/SYNTHETIC/).count()).toBeGreaterThan(0);
  expect(complaintsOf(page)).toEqual([]);
});

const REFUSALS: [name: string, refuse: () => void, notice: RegExp][] = [
  [
    "blocked",
    () => {
      Object.defineProperty(globalThis, "indexedDB", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    },
    /does not let the page keep a copy/,
  ],
  [
    "full",
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
    /no room left for a copy/,
  ],
  [
    "silent",
    () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
    /does not let the page keep a copy/,
  ],
];

it.each(REFUSALS)("storage that is %s: the page works, and says so", async (_, refuse, notice) => {
  const { page } = await openLive({
    instant: TUESDAY,
    prepare: async (fresh) => {
      await fresh.addInitScript(refuse);
    },
  });
  await page.getByRole("figure").first().waitFor();
  await expect.poll(() => statusOf(page), { timeout: 30_000 }).toContain("Latest published");
  await expect.poll(() => noticesOf(page), { timeout: 30_000 }).toMatch(notice);
  expect(complaintsOf(page)).toEqual([]);
});

it.each([
  ["damaged", { schema: "yieldmark/copy/1", yields: { table: 7 } }, /copy is damaged/],
  ["an older version's", { schema: "yieldmark/copy/0" }, /written by another version/],
  ["no record at all", "text", /written by another version/],
])("a copy that is %s is not used, and a notice says so", async (_, record, notice) => {
  const { page, network } = await openLive({ instant: TUESDAY });
  await untilKept(page);
  network.faults = ALL_OFFLINE;
  await writeRecord(page, record);
  await page.reload();
  await settle(page);
  await expect.poll(() => statusOf(page)).toMatch(/^Bundled figures to 1 Oct 2026/);
  await expect.poll(() => noticesOf(page)).toMatch(notice);
  expect(complaintsOf(page)).toEqual([]);
});

it("an older version's copy is replaced by the next good answer, and one that is full keeps the last", async () => {
  const { page, network } = await openLive({
    instant: TUESDAY,
    prepare: (fresh) => leaveRecord(fresh, "yieldmark/copy/0"),
  });
  await expect
    .poll(() => noticesOf(page), { timeout: 30_000 })
    .toMatch(/written by another version/);
  await untilKept(page);

  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  network.faults = ALL_OFFLINE;
  await page.reload();
  await expect.poll(() => statusOf(page)).toMatch(/^This browser's copy of 5 Oct\b/);
  expect(complaintsOf(page)).toEqual([]);
});

it("in a sandboxed frame the page works from the bundle and from live answers", async () => {
  const page = await openPage({
    path: SANDBOX_HOST,
    config: {},
    prepare: async (fresh) => {
      await stopClock(fresh, TUESDAY);
      await answerFromMocks(fresh, { faults: {}, today: newYorkClock(TUESDAY).day });
      await serveSandboxHost(fresh);
    },
  });
  const frame = page.frameLocator("iframe");
  await frame.getByRole("figure").first().waitFor();
  const status = frame.getByRole("status").first();
  await expect.poll(() => status.innerText()).toContain("Latest published");
  await expect
    .poll(() => frame.getByRole("region", { name: "Notices" }).innerText())
    .toMatch(/does not let the page keep a copy/);
  expect(complaintsOf(page)).toEqual([]);
});
