// The Sources tab: figures counted from what is loaded, links that are safe to follow.
import { expect, it } from "vitest";
import { openDashboard } from "./dashboard-page.ts";
import { expectQuiet } from "./page.ts";

it("Sources counts what is loaded, keeps the two kinds of holes apart and links safely", async () => {
  const page = await openDashboard();
  await page.getByRole("tab", { name: "Sources" }).click();
  const panel = page.getByRole("tabpanel");
  await panel.getByText(/^Fed decisions/).waitFor();
  const text = (await panel.innerText()).replaceAll(/\s+/g, " ");
  for (const words of [
    "2017-01-03 to 2026-10-01, 2,438 curves",
    "Bundled figures to 1 Oct 2026 · 52 days old",
    "200 major, 61 minor",
    "2M not published: 2017-01-03 to 2018-10-15",
    "2M not obtained: 2018-10-16 to 2024-12-31",
    "16 steps, of which 2 were superseded before their day",
    "Fed decisions (83), CPI (119) and jobs (119)",
  ]) {
    expect(text).toContain(words);
  }
  const links = await panel.getByRole("link").all();
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) {
    await expect.poll(() => link.getAttribute("href")).toMatch(/^https?:\/\//);
    await expect.poll(() => link.getAttribute("rel")).toContain("noopener");
  }
  await expectQuiet(page);
});

it("a ladder that was refused costs only its own facts", async () => {
  const page = await openDashboard({
    prepare: async (fresh) => {
      await fresh.route(/ladder\.json/, (route) => route.abort());
    },
  });
  await page.getByRole("tab", { name: "Sources" }).click();
  await page
    .getByRole("region", { name: "Tariff ladder" })
    .getByText(/tariff ladder/)
    .waitFor();
  await page.getByText(/^Fed decisions \(83\)/).waitFor();
  expect(await page.getByRole("tabpanel").innerText()).not.toContain("16 steps");
});
