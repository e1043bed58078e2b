import { it } from "vitest";
import { openPage } from "./page.ts";
import { writeFileSync } from "node:fs";
it("look", async () => {
  const page = await openPage({ prepare: (p) => p.clock.setFixedTime(Date.parse("2026-11-22T17:00:00Z")) });
  await page.getByRole("figure").waitFor();
  await page.waitForLoadState("networkidle");
  writeFileSync("/tmp/bt/aria.txt", await page.locator("body").ariaSnapshot());
  await page.screenshot({ path: "/tmp/bt/1440.png" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: "/tmp/bt/390.png", fullPage: true });
});
