// Readers elsewhere: other digits, calendars and directions of writing, and a zone that changes under way.
import type { Locator } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard, showQuery } from "./dashboard-page.ts";
import { chooseExport, openPictureDialog, savedBy } from "./export-page.ts";
import { openLive } from "./live-page.ts";
import { moveTo, sleepUntil } from "./page-clock.ts";
import { expectQuiet } from "./page.ts";

/** Arabic digits; Persian digits, calendar and direction; the year 2569. */
const LANGUAGES = ["en-US", "ar-EG", "fa-IR", "th-TH-u-ca-buddhist"];
const OTHER_DIGITS = /(?![0-9])\p{Nd}|25[67]\d-\d\d-\d\d|14\d\d-\d\d-\d\d/u;

const ONLY_DBNOMICS = { yields: ["dbnomics"], events: [], auctions: [] };

/** What is said and written: the page with a table and a card, what is told of the yields, and two files. */
async function wordsIn(locale: string): Promise<Record<string, string>> {
  const page = await openDashboard({ locale, query: "?event=us-china-84&panel=table&range=1M" });
  const saved = async (name: string) =>
    (await savedBy(page, () => chooseExport(page, name))).bytes.toString();
  await page.getByRole("article").getByRole("link").first().waitFor();
  const card = await page.locator("body").innerText();
  const files = { csv: await saved("Download CSV: Joined"), svg: await saved("Download SVG") };
  await page.getByRole("tab", { name: "Sources" }).click();
  const sources = await page.getByRole("region", { name: "Par yields" }).innerText();
  const { direction, own } = await page.evaluate(() => ({
    direction: getComputedStyle(document.querySelector("main")!).direction,
    own: `${new Date(0).toLocaleDateString()} ${(1234).toLocaleString()}`,
  }));
  ownWords.add(own);
  await expectQuiet(page);
  return { card, sources, direction, ...files };
}

/** How each browser would write a day and a number by itself. */
const ownWords = new Set<string>();

it("figures, days and files are the same in every language of the browser", async () => {
  const [plain, ...others] = await Promise.all(LANGUAGES.map(wordsIn));
  expect(ownWords.size, "the browsers do differ").toBe(LANGUAGES.length);
  expect(plain!["direction"]).toBe("ltr");
  for (const [i, words] of others.entries()) {
    expect(words, LANGUAGES[i + 1]).toEqual(plain);
    expect(Object.values(words).join("\n")).not.toMatch(OTHER_DIGITS);
  }
});

it("digits of other scripts are read or refused in words, never taken for another number", async () => {
  const page = await openDashboard({
    locale: "ar-EG",
    query: "?from=２０２５-０４-０１&to=٢٠٢٦-٠٨-٣١&level=٤٫٩",
  });
  const notices = await page.getByRole("region", { name: "Notices" }).innerText();
  expect(notices).toContain(
    'from: "２０２５-０４-０１" is not a day such as 2025-04-09; using from',
  );
  expect(notices).toContain('to: "٢٠٢٦-٠٨-٣١" is not a day such as 2025-04-09');
  expect(notices).toContain('level: "٤٫٩" is not a percent between −5 and 25; using 5');

  const from = page.getByLabel("From", { exact: true });
  const shown = await from.inputValue();
  await from.focus();
  await page.keyboard.type("٠٤٠٩٢٠٢٤");
  await page.keyboard.press("Enter");
  expect(await from.inputValue()).toBe(shown);

  const dialog = await openPictureDialog(page);
  const width = dialog.getByRole("spinbutton", { name: "Width" });
  for (const typed of ["８００", "٨٠٠", "۸۰۰", "८००"]) {
    await width.fill("");
    await width.pressSequentially(typed);
    const isRead = (await width.inputValue()) === "800";
    await expect.poll(() => dialog.getByRole("alert").count()).toBe(isRead ? 0 : 1);
  }
  await expectQuiet(page);
});

it("a zone that changes while the page is open moves no day, only the reader's clock", async () => {
  // Half past eleven in the evening of Monday the 23rd in New York.
  const instant = Date.parse("2026-11-24T04:30:00Z");
  const { page } = await openLive({ instant, timezoneId: undefined, config: ONLY_DBNOMICS });
  const text = (locator: Locator) => locator.first().innerText();
  const status = () => text(page.getByRole("status"));
  await expect.poll(status).toContain("as of Fri 20 Nov 2026");
  const list = () => text(page.getByRole("complementary"));
  await expect.poll(list).toContain("day 0 7 Oct");
  const before = await list();
  const clocks = { "Pacific/Kiritimati": "18:3", "America/Los_Angeles": "20:3", UTC: "04:3" };
  for (const [zone, clock] of Object.entries(clocks)) {
    await moveTo(page, zone);
    await sleepUntil(page, instant + 60_000);
    await expect.poll(status).toMatch(`as of Fri 20 Nov 2026 · checked ${clock}`);
    expect(await list()).toBe(before);
  }
  await showQuery(page, "?data=snapshot");
  await moveTo(page, "Pacific/Kiritimati");
  await sleepUntil(page, instant);
  await expect.poll(status).toMatch(/^Bundled figures to 1 Oct 2026 · 53 days old/);
  await sleepUntil(page, instant + 3_600_000);
  await expect.poll(status).toMatch(/^Bundled figures to 1 Oct 2026 · 54 days old/);
  await expectQuiet(page);
});
