// Stories open saved views; undo, redo and the first view lead back.
import { expect, it } from "vitest";
import { figureName, openDashboard } from "./dashboard-page.ts";
import { expectQuiet } from "./page.ts";

it("a story opens in place, with its event and its ladder, and back leads back", async () => {
  const page = await openDashboard();
  const first = await figureName(page);
  await page.getByRole("button", { name: "Stories" }).click();
  const menu = page.getByRole("dialog", { name: "Stories" });
  await expect.poll(() => menu.getByRole("link").count()).toBeGreaterThanOrEqual(5);
  const story = menu.getByRole("link", { name: /The ladder to 145/ });
  await expect.poll(() => story.getAttribute("href")).toMatch(/^\.\/\?.*ladder=on/);
  await story.click();
  await menu.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: /US on China 145%/ }).waitFor();
  await page.getByRole("article").waitFor();
  await expect.poll(() => figureName(page)).toContain("2025-01-27 to 2025-05-30");
  await page.goBack();
  await expect.poll(() => figureName(page)).toBe(first);
  await expectQuiet(page);
});

it("every story's link opens elsewhere without a notice", async () => {
  const page = await openDashboard();
  await page.getByRole("button", { name: "Stories" }).click();
  const links = page.getByRole("dialog", { name: "Stories" }).getByRole("link");
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  for (const address of addresses) {
    await page.goto(address);
    await page.getByRole("figure").first().waitFor();
    await expect.poll(() => page.getByRole("region", { name: "Notices" }).count()).toBe(0);
  }
  await expectQuiet(page);
});

it("Ctrl+Z undoes a change, with Shift redoes it, and text fields keep their own", async () => {
  const page = await openDashboard();
  const first = await figureName(page);
  await page.getByRole("button", { name: "1Y", exact: true }).click();
  await expect.poll(() => figureName(page)).not.toBe(first);
  const year = await figureName(page);
  await page.keyboard.press("Control+z");
  await expect.poll(() => figureName(page)).toBe(first);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => figureName(page)).toBe(year);
  await page.getByRole("searchbox").focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => figureName(page)).toBe(year);
});

it("0 on the chart goes to the first view, and undo brings everything back", async () => {
  const page = await openDashboard({
    query: "?show=10Y,2Y&range=2Y&axis=calendar&event=us-china-84",
  });
  const before = await figureName(page);
  await page.getByRole("application").focus();
  await page.keyboard.press("0");
  await expect.poll(() => figureName(page)).toContain("30Y and 10Y par yields, 2025-01-02");
  expect(new URL(page.url()).search).toBe("");
  await page.getByRole("button", { name: "Stories" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => figureName(page)).toBe(before);
  expect(page.url()).toContain("event=us-china-84");
  await page.getByRole("article").waitFor();
  await expectQuiet(page);
});

it("a change of range, filter or measure keeps the opened event", async () => {
  const page = await openDashboard({ query: "?event=us-china-84" });
  await page.getByRole("article").waitFor();
  await page.getByRole("button", { name: "Max", exact: true }).click();
  await page.getByRole("checkbox", { name: "Minor events" }).check();
  await page.getByRole("button", { name: "Remove 10Y" }).click();
  await page.getByRole("article").waitFor();
  expect(page.url()).toContain("event=us-china-84");
});
