import { it } from "vitest";
import { openLive } from "./live-page.ts";
import { parseDay } from "../../src/domain/civil-day.ts";
import { watchOf } from "./page.ts";
it.each(["2026-11-18T17:00:00Z","2025-11-22T17:00:00Z","1989-06-01T17:00:00Z"])("%s", async (iso) => {
  const { page } = await openLive({ instant: Date.parse(iso), today: parseDay("2026-11-22")! });
  await new Promise((r) => setTimeout(r, 2000));
  const status = await page.getByRole("status").first().innerText();
  await page.getByRole("tab", { name: "Sources" }).click();
  await new Promise((r) => setTimeout(r, 300));
  const t = await page.locator(".rail").innerText();
  process.stderr.write(`\n=== ${iso}\n${status}\n${await page.locator(".notice-list").allInnerTexts()}\n${t.slice(t.indexOf("DBnomics"), t.indexOf("DBnomics")+900)}\n${t.slice(t.indexOf("What the figures"), t.indexOf("What the figures")+700)}\n` + JSON.stringify(watchOf(page).complaints) + "\n");
});
