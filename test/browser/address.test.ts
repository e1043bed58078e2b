// The address: back and forward, one entry a gesture, and links that show the same picture elsewhere.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import {
  figureName,
  openDashboard,
  pictureOf,
  slowStopwatch,
  twoFrames,
} from "./dashboard-page.ts";
import { readDrawing } from "./drawing.ts";
import { expectQuiet } from "./page.ts";

const queryOf = (page: Page) => new URL(page.url()).search;
const daysOf = async (page: Page) => /(\S+ to \S+),/.exec(await figureName(page))?.[1];
const entriesOf = (page: Page) => page.evaluate(() => history.length);
const SINCE_2025 = "2025-01-02 to 2026-10-01";

/** Waits until a gesture has come to rest in the address. */
async function rested(page: Page): Promise<void> {
  let last = "";
  const isSame = () => {
    const before = last;
    last = queryOf(page);
    return last !== "" && last === before;
  };
  await expect.poll(isSame, { interval: 300 }).toBe(true);
}

async function goBack(page: Page): Promise<void> {
  await page.goBack();
  await twoFrames(page);
}

it("back and forward walk the views that were chosen, and the default view has no query", async () => {
  const page = await openDashboard();
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  expect(queryOf(page)).toBe("");
  await button("1Y").click();
  await button("Calendar").click();
  await button("Table").click();
  await page.getByRole("table").waitFor();
  expect(queryOf(page)).toBe("?panel=table&range=1Y&axis=calendar");

  await goBack(page);
  await page.getByRole("figure").waitFor();
  expect(queryOf(page)).toBe("?range=1Y&axis=calendar");
  await goBack(page);
  await expect.poll(() => button("Trading days").getAttribute("aria-pressed")).toBe("true");
  await expect.poll(() => daysOf(page)).toBe("2025-10-01 to 2026-10-01");
  await goBack(page);
  expect(queryOf(page)).toBe("");
  await expect.poll(() => daysOf(page)).toBe(SINCE_2025);
  await page.goForward();
  await expect.poll(() => daysOf(page)).toBe("2025-10-01 to 2026-10-01");
  await expect.poll(() => button("1Y").getAttribute("aria-pressed")).toBe("true");
  await expectQuiet(page);
});

it("a burst of zoom steps is one step back", async () => {
  const page = await openDashboard({ prepare: slowStopwatch });
  const before = await entriesOf(page);
  await page.getByRole("application").focus();
  for (let i = 0; i < 4; i++) {
    const shown = queryOf(page);
    await page.keyboard.press("+");
    await expect.poll(() => queryOf(page)).not.toBe(shown);
  }
  expect((await entriesOf(page)) - before).toBe(1);
  await goBack(page);
  await expect.poll(() => daysOf(page)).toBe(SINCE_2025);
});

it("a turn of the wheel is one step back", async () => {
  const page = await openDashboard({ prepare: slowStopwatch });
  const before = await entriesOf(page);
  const { plot } = await readDrawing(page);
  await page.mouse.move((plot.left + plot.right) / 2, plot.top + 300);
  await page.keyboard.down("Control");
  for (let i = 0; i < 12; i++) {
    await page.mouse.wheel(0, -60);
    await twoFrames(page);
  }
  await page.keyboard.up("Control");
  await rested(page);
  expect((await entriesOf(page)) - before).toBe(1);
  await goBack(page);
  expect(queryOf(page)).toBe("");
});

it("changing the theme is no step back", async () => {
  const page = await openDashboard();
  const before = await entriesOf(page);
  await page.getByRole("button", { name: "Dark" }).click();
  await expect.poll(() => queryOf(page)).toBe("?theme=dark");
  await expect.poll(() => entriesOf(page)).toBe(before);
});

it("a link opened elsewhere shows the identical picture", async () => {
  const page = await openDashboard();
  await page.getByRole("button", { name: "Add measure" }).click();
  await page.getByRole("combobox", { name: "Find a measure" }).fill("2s10s");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.getByRole("checkbox", { name: "Minor events" }).check();
  await page.getByRole("button", { name: "Calendar" }).click();
  const { plot } = await readDrawing(page);
  const width = plot.right - plot.left;
  await page.mouse.move(plot.left + width * 0.1, plot.top + 300);
  await page.mouse.down();
  await page.mouse.move(plot.left + width * 0.3, plot.top + 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => queryOf(page)).toContain("from=");
  await page
    .getByRole("complementary")
    .getByRole("button")
    .filter({ hasText: "2025" })
    .first()
    .click();
  await page.getByRole("article").getByRole("link").first().waitFor();
  await page.getByRole("button", { name: "Dark" }).click();

  const elsewhere = await openDashboard({ query: queryOf(page) });
  await elsewhere.getByRole("article").getByRole("link").first().waitFor();
  expect(queryOf(page)).toMatch(/show=.*from=.*weight=all.*event=.*axis=calendar.*theme=dark/);
  expect((await pictureOf(page)) === (await pictureOf(elsewhere))).toBe(true);
  expect(await elsewhere.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
});

it("an address with every key written is read without a notice", async () => {
  const page = await openDashboard({
    query:
      "?v=1&panel=overlay&show=30Y,10Y&from=2025-01-01&to=&range=&level=5&actor=&kind=&weight=major" +
      "&reviewed=all&q=&event=&horizon=0&units=percent&base=&axis=trading&lanes=on&ladder=off" +
      "&macro=off&auctions=off&invert=off&controls=full&theme=auto&data=auto",
  });
  await expect.poll(() => page.getByRole("region", { name: "Notices" }).count()).toBe(0);
  await expect.poll(() => daysOf(page)).toBe(SINCE_2025);
});

it("a link's search words are left as they are, spaces and all", async () => {
  const page = await openDashboard({ query: "?q=%20tariff%20%20china%20" });
  const before = await page.evaluate(() => history.length);
  await page.getByRole("searchbox").waitFor();
  const laterTimer = () => new Promise((resolve) => setTimeout(resolve, 400));
  await page.evaluate(laterTimer);
  expect(new URL(page.url()).search).toBe("?q=%20tariff%20%20china%20");
  expect(await page.evaluate(() => history.length)).toBe(before);
});
