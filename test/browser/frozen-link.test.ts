// A frozen link: exactly the figures that were shared, with nothing else to be had.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { writeFragment } from "../../src/data/snapshot-link.ts";
import { isoDay } from "../../src/domain/civil-day.ts";
import type { Snapshot } from "../../src/domain/snapshot.ts";
import type { View } from "../../src/domain/view.ts";
import { aSnapshot } from "../domain/a-snapshot.ts";
import { on, table } from "../domain/facts.ts";
import { figureName, openDashboard, settle, stopClock, twoFrames } from "./dashboard-page.ts";
import { expectQuiet, openPage, watchOf } from "./page.ts";

const SPRING: Partial<View> = {
  show: ["30Y", "2s10s"],
  from: on("2025-03-03"),
  to: on("2025-06-30"),
};
const SPRING_DAYS = "2025-03-03 to 2025-06-30";

/** SYNTHETIC: the facts with each figure of the 30Y so many hundredths higher, as if since revised. */
function shared(higher: number, view: Partial<View> = SPRING): Snapshot {
  const yields = { ...table.yields, "30Y": table.yields["30Y"].map((level) => level + higher) };
  const madeAt = Date.UTC(2026, 10, 22, 21);
  return aSnapshot({ view, table: { ...table, yields }, events: null, madeAt });
}

async function hashOf(snapshot: Snapshot): Promise<string> {
  const written = await writeFragment(snapshot);
  if (!written.ok) throw new Error(written.failure.reason);
  return `#${written.value}`;
}

const banner = (page: Page) => page.getByRole("region", { name: "Frozen figures" });
const statusOf = (page: Page) => page.getByRole("status").first().innerText();
const hashIn = (page: Page) => new URL(page.url()).hash;
const queryIn = (page: Page) => new URL(page.url()).search;
const noticesOf = (page: Page) => page.getByRole("region", { name: "Notices" });

/** Day and 30Y level of every row of the table panel, oldest first. */
async function tableRows(page: Page): Promise<string[]> {
  const rows = new Map<string, string>();
  const region = page.getByRole("region", { name: /^Table, / });
  const count = Number(await page.getByRole("table").getAttribute("aria-rowcount")) - 2;
  for (let at = 0; rows.size < count && at < 40; at++) {
    const seen = await page
      .getByRole("table")
      .evaluate((shown) =>
        [...shown.querySelectorAll("tbody tr:not([aria-hidden])")].map((row) => [
          row.querySelector('th[scope="row"]')!.textContent.trim(),
          row.querySelector("td")!.textContent.trim(),
        ]),
      );
    for (const [day, level] of seen) rows.set(day!, level!);
    await region.evaluate((element) => element.scrollBy(0, element.clientHeight * 0.8));
    await twoFrames(page);
  }
  return [...rows].map((row) => row.join(" ")).toSorted();
}

function expectedRows({ time, yields }: Snapshot): string[] {
  return Array.from(
    time,
    (day, row) => `${isoDay(day)} ${(yields["30Y"]![row]! / 100).toFixed(2)}`,
  );
}

it("shows the identical series with every file of data refused and no source asked", async () => {
  const snapshot = shared(7);
  const page = await openPage({
    path: await hashOf(snapshot),
    config: null,
    prepare: async (fresh) => {
      await stopClock(fresh);
      await fresh.route(/\/(data\/.*|config)\.json$/, (route) => route.abort());
    },
  });
  await banner(page).waitFor();
  await expect
    .poll(() => banner(page).innerText())
    .toContain(
      "Frozen: exactly the figures shared on 22 Nov 2026, to 30 Jun 2025 (bundled with the page, US Treasury",
    );
  await expect
    .poll(() => statusOf(page))
    .toMatch(/^Frozen as shared on 22 Nov 2026 · figures to 30 Jun 2025/);
  await expect
    .poll(() => figureName(page))
    .toBe(`30Y par yield, 2s10s spread, ${SPRING_DAYS}, 0 events`);
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await page.getByRole("table").waitFor();
  expect(await tableRows(page)).toEqual(expectedRows(snapshot));
  expect(watchOf(page).outside).toEqual([]);
  expect(watchOf(page).complaints.filter((text) => !text.includes("Failed to load"))).toEqual([]);
});

it("keeps its figures through changes, back, forward and a reload, and gives them up on demand", async () => {
  const hash = await hashOf(shared(7));
  const page = await openDashboard({ query: hash });
  const chip = page.getByRole("group", { name: "30Y par yield" });
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const level = async () => (await chip.innerText()).replaceAll("\n", "");
  // 30 Jun 2025 was 4.78; the shared one is 7 hundredths higher.
  await expect.poll(() => level()).toContain("4.85%");
  expect(queryIn(page)).toBe("");

  await button("Calendar").click();
  await button("5Y").click();
  await expect.poll(() => figureName(page)).toContain(SPRING_DAYS);
  await button("1M").click();
  await expect.poll(() => figureName(page)).toContain("2025-05-30 to 2025-06-30");
  await page.goBack();
  await expect.poll(() => figureName(page)).toContain(SPRING_DAYS);
  await page.goForward();
  await expect.poll(() => figureName(page)).toContain("2025-05-30 to 2025-06-30");
  expect(hashIn(page)).toBe(hash);
  await page.reload();
  await settle(page);
  await expect.poll(() => figureName(page)).toContain("2025-05-30 to 2025-06-30");
  await expect.poll(() => level()).toContain("4.85%");
  await page.getByRole("application").press("0");
  await expect.poll(() => figureName(page)).toContain(SPRING_DAYS);

  await button("Show latest").click();
  await banner(page).waitFor({ state: "detached" });
  await expect.poll(() => figureName(page)).toContain("2025-03-03 to 2026-10-01");
  expect(hashIn(page)).toBe("");
  await expect.poll(() => statusOf(page)).toMatch(/^Bundled figures to 1 Oct 2026/);
  await page.goBack();
  await banner(page).waitFor();
  await expect.poll(() => level()).toContain("4.85%");
  await expectQuiet(page);
});

it("never shows a figure that is not frozen while its own are read", async () => {
  const hash = await hashOf(shared(7));
  const page = await openPage({
    path: hash,
    prepare: async (fresh) => {
      await stopClock(fresh);
      await fresh.addInitScript(() => {
        const seen = new Set<string>();
        Reflect.set(window, "seenLevels", seen);
        new MutationObserver(() => {
          for (const element of document.querySelectorAll(".measure-chip-level")) {
            seen.add(element.textContent ?? "");
          }
        }).observe(document, { childList: true, subtree: true, characterData: true });
      });
    },
  });
  await banner(page).waitFor();
  await twoFrames(page);
  const seen = await page.evaluate(() => [...(Reflect.get(window, "seenLevels") as Set<string>)]);
  expect(seen.filter((level) => /\d/.test(level)).toSorted()).toEqual(["4.85%", "52 bp"]);
});

it("what it does not carry is absent with its reason, in the chip and in the chart", async () => {
  const hash = await hashOf(shared(0));
  const page = await openDashboard({ query: `?show=30Y,5Y&from=2025-03-03&to=2025-06-30${hash}` });
  await banner(page).waitFor();
  await expect
    .poll(() => page.getByRole("group", { name: "5Y par yield" }).innerText())
    .toContain("not in this link");
  await page.getByText("5Y: not in this link").waitFor();
  await page.getByRole("tab", { name: "Crossings" }).click();
  await page.getByText("first in these data, from 2025-03-03").waitFor();
  await page.getByRole("tab", { name: "Sources" }).click();
  await page.getByText("the figures are frozen as they were shared").first().waitFor();
  await expectQuiet(page);
});

it("pasted into the open page it freezes that one, and going back thaws it", async () => {
  const hash = await hashOf(shared(7));
  const page = await openDashboard();
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await banner(page).waitFor();
  await expect.poll(() => figureName(page)).toContain(SPRING_DAYS);
  await page.goBack();
  await banner(page).waitFor({ state: "detached" });
  await expect.poll(() => figureName(page)).toContain("2025-01-02 to 2026-10-01");
  await expectQuiet(page);
});

it("broken, it shows the latest figures and says why", async () => {
  const hash = await hashOf(shared(7));
  const other = hash[60] === "A" ? "B" : "A";
  const changed = `${hash.slice(0, 60)}${other}${hash.slice(61)}`;
  for (const broken of [hash.slice(0, -40), changed, "#s=2.AAAA"]) {
    const page = await openDashboard({ query: broken });
    await noticesOf(page).waitFor();
    await expect
      .poll(() => noticesOf(page).innerText())
      .toMatch(/The frozen figures in this address could not be read; the latest are shown\. .+\./);
    await expect.poll(() => figureName(page)).toContain("2025-01-02 to 2026-10-01");
    await expect.poll(() => statusOf(page)).toMatch(/^Bundled figures/);
    expect(hashIn(page)).toBe("");
    await expectQuiet(page);
  }
});

/** Waits until the parts of the page that come while it rests are here. */
async function untilRested(page: Page): Promise<void> {
  const parts = ["file-opening", "table-panel", "crosshair-readout", "share-dialog"];
  const missing = () =>
    page.evaluate((names) => {
      const here = performance.getEntriesByType("resource").map(({ name }) => name);
      return names.filter((part) => !here.some((name) => name.includes(`/${part}`)));
    }, parts);
  await expect.poll(missing).toEqual([]);
}

it("opens offline in a page that is there already", async () => {
  const snapshot = shared(7);
  const page = await openDashboard();
  await untilRested(page);
  await page.context().setOffline(true);
  await page.evaluate(
    (next) => {
      location.hash = next;
    },
    await hashOf(snapshot),
  );
  await banner(page).waitFor();
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await page.getByRole("table").waitFor();
  expect(await tableRows(page)).toEqual(expectedRows(snapshot));
  await expectQuiet(page);
});
