// Every control used once in one page: nothing leaves the origin, no violation, no complaint.
import { expect, it } from "vitest";
import { figureName, openDashboard, twoFrames } from "./dashboard-page.ts";
import { readDrawing } from "./drawing.ts";
import { expectQuiet } from "./page.ts";

it("using every control leaves the page quiet", async () => {
  const page = await openDashboard();
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).first();

  await button("Add measure").click();
  const field = page.getByRole("combobox", { name: "Find a measure" });
  for (const key of ["2s10s", "2s5s10s", "1.5M"]) {
    await field.fill(key);
    await field.press("Enter");
  }
  await page.getByRole("option", { name: /5s30s/ }).first().waitFor({ state: "detached" });
  await field.fill("");
  await page.getByRole("option", { name: "5s30s spread" }).click();
  await page.keyboard.press("Escape");
  for (const key of ["2s5s10s", "1.5M"]) await button(`Remove ${key}`).click();
  await expect.poll(() => figureName(page)).toContain("2s10s and 5s30s spreads");

  for (const name of ["1M", "3M", "6M", "YTD", "1Y", "2Y", "5Y", "Max"]) await button(name).click();
  await page.getByLabel("From", { exact: true }).fill("2025-03-03");
  await page.getByLabel("From", { exact: true }).press("Enter");
  await page.getByLabel("To", { exact: true }).fill("2025-06-30");
  await page.getByLabel("To", { exact: true }).press("Enter");
  await expect.poll(() => figureName(page)).toContain("2025-03-03 to 2025-06-30");

  await page.getByRole("checkbox", { name: "Minor events" }).check();
  await page.getByRole("checkbox", { name: "Auctions" }).check();
  await page.getByRole("checkbox", { name: "Auctions" }).uncheck();
  await page.getByRole("checkbox", { name: "Lanes" }).uncheck();
  await page.getByRole("checkbox", { name: "Lanes" }).check();
  await page.getByRole("checkbox", { name: "Minor events" }).uncheck();
  await button("Show all").click();
  for (const name of ["Calendar", "Trading days", "Dark", "Light", "Auto"])
    await button(name).click();

  const { plot } = await readDrawing(page);
  const at = (share: number) => plot.left + (plot.right - plot.left) * share;
  await page.mouse.move(at(0.3), plot.top + 300);
  await page.mouse.click(at(0.4), plot.top + 300);
  await button("Unpin").click();
  await button(/^Print 2025-04-09/).click();
  await page.getByRole("region", { name: /pinned$/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.mouse.dblclick(at(0.5), plot.top + 400);
  await button(/earlier$/).click();
  await button(/later ›$/).click();
  await button(/: \d+ events, /).click();
  const rail = page.getByRole("complementary");
  await rail.getByRole("listitem").first().getByRole("button").click();
  await page.getByRole("article").waitFor();
  for (const name of ["Earlier event", "Later event", "All events"]) {
    if (await button(name).isEnabled()) await button(name).click();
  }
  await button("Back to all events").click();
  await rail.getByRole("searchbox").fill("tariff");
  await rail.getByRole("combobox").selectOption("Largest response");
  for (const name of ["Actor", "Kind", "Weight", "Review"]) {
    await button(new RegExp(`^${name}: `)).click();
    await page.keyboard.press("Escape");
  }
  await button("Clear filters").click();

  await button("Table").click();
  const table = page.getByRole("main").getByRole("table");
  await table.waitFor();
  await table.getByRole("button").first().click();
  await page.getByRole("article").getByRole("link").first().waitFor();
  await button("Chart").click();
  await page.getByRole("figure").waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" });
  await twoFrames(page);
  await expectQuiet(page);
});
