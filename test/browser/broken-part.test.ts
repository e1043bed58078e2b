// Parts that break or never come: their place says so, the rest works on, and a second try mends them.
import type { Page, Route } from "playwright-core";
import { expect, it } from "vitest";
import { figureName, openDashboard } from "./dashboard-page.ts";
import { watchOf } from "./page.ts";

const SECRET = "my own search";
const QUERY = `?from=2025-03-03&to=2025-06-30&q=${encodeURIComponent(SECRET)}`;
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const broken = (page: Page) => page.getByRole("alert").filter({ hasText: "This part broke" });
const errorsOf = (page: Page) =>
  watchOf(page).complaints.filter((text) => text.startsWith("error: "));

/** A part's script that breaks in drawing until the page's title is "Mended". */
const BREAKING = `export default function TablePanel() {
  if (document.title !== "Mended") throw new TypeError("no such row at https://other.example/x");
  return "The table is back.";
}`;

it("a panel that breaks says so in its place, can be told of and tried again; the rest works on", async () => {
  const page = await openDashboard({
    query: `${QUERY}&panel=table`,
    prepare: async (fresh) => {
      await fresh.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", {
          value: { writeText: async (text: string) => void Reflect.set(window, "copied", text) },
        });
      });
      await fresh.route("**/assets/table-panel-*.js", (route) =>
        route.fulfill({ contentType: "text/javascript", body: BREAKING }),
      );
    },
  });
  await broken(page).waitFor();
  await expect.poll(() => broken(page).innerText()).toContain("The rest of the page works on.");
  expect(errorsOf(page)).toEqual(["error: no such row at https://other.example/x"]);

  await press(page, "Copy details");
  await page.getByText("Copied: version, view, last errors.").waitFor();
  const details = await page.evaluate(() => String(Reflect.get(window, "copied")));
  expect(details).toMatch(/^Yieldmark \d+\.\d+\.\d+\nView: \S*panel=table/);
  expect(details).toMatch(/1\. TypeError: no such row at \[address\]\n {3}.*\/assets\/\S+:\d+:\d+/);
  expect(details).not.toMatch(/https?:|my own search/);

  await page.getByRole("tab", { name: "Sources" }).click();
  await page.getByText(/^Yieldmark \d+\.\d+\.\d+$/).waitFor();
  await page.evaluate(() => (document.title = "Mended"));
  await press(page, "Try again");
  await page.getByText("The table is back.").waitFor();
  await expect.poll(() => broken(page).count()).toBe(0);
  expect(errorsOf(page)).toHaveLength(1);
});

it("a chart that breaks leaves the list, and First view leads back to one that is drawn", async () => {
  const page = await openDashboard({
    query: "?show=10Y&from=2024-01-02",
    prepare: async (fresh) => {
      await fresh.addInitScript(() => {
        const { getContext } = HTMLCanvasElement.prototype;
        Object.defineProperty(HTMLCanvasElement.prototype, "getContext", {
          value(this: HTMLCanvasElement, ...rest: Parameters<typeof getContext>) {
            if (location.search.includes("2024")) throw new Error("no canvas here");
            return Reflect.apply(getContext, this, rest) as unknown;
          },
        });
      });
    },
  });
  await broken(page).first().waitFor();
  await expect.poll(() => page.getByRole("region", { name: "Events in range" }).count()).toBe(1);
  await expect
    .poll(() => page.getByRole("status").first().innerText())
    .toContain("Bundled figures");
  await page.getByRole("button", { name: "First view", exact: true }).first().click();
  await page.getByRole("figure").first().waitFor();
  await expect.poll(() => figureName(page)).toMatch(/^30Y and 10Y par yields?, 2025-/);
});

it("a part that a newer deployment took away: words, and a reload that waits for the server", async () => {
  const refuse = (route: Route) => route.abort("failed");
  const page = await openDashboard({
    query: "?from=2025-03-03&to=2025-06-30",
    prepare: async (fresh) => {
      await fresh.route("**/assets/moves-tab-*.js", refuse);
    },
  });
  await page.getByRole("tab", { name: "Moves" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "This part did not come" });
  await alert.waitFor();
  await expect
    .poll(() => alert.innerText())
    .toMatch(/holds a newer version of this page\. Reload the page/);
  await expect.poll(() => figureName(page)).toContain("2025-03-03 to 2025-06-30");
  await page.getByRole("tab", { name: "Crossings" }).click();
  await page.getByRole("region", { name: /at or above/ }).waitFor();
  await page.getByRole("tab", { name: "Moves" }).click();

  await page.route(/\?from=/, refuse);
  await press(page, "Reload the page");
  await page.getByText("The server does not answer yet.").waitFor();
  await expect.poll(() => figureName(page)).toContain("2025-03-03 to 2025-06-30");
  await page.unrouteAll();
  await Promise.all([page.waitForEvent("load"), press(page, "Reload the page")]);
  await page.getByRole("tab", { name: "Moves" }).click();
  await page.getByRole("region", { name: /^Largest moves/ }).waitFor();
  await expect.poll(() => figureName(page)).toContain("2025-03-03 to 2025-06-30");
  await expect.poll(() => alert.count()).toBe(0);
});

it("where not even these words can be fetched, plain ones stand there", async () => {
  const page = await openDashboard({
    prepare: async (fresh) => {
      for (const part of ["crossings-tab", "broken-part"]) {
        await fresh.route(`**/assets/${part}-*.js`, (route) => route.abort("failed"));
      }
    },
  });
  await page.getByRole("tab", { name: "Crossings" }).click();
  await page.getByText("This part cannot be shown.").waitFor();
  await page.unrouteAll();
  await Promise.all([page.waitForEvent("load"), press(page, "Reload the page")]);
  await page.getByRole("tab", { name: "Crossings" }).click();
  await page.getByRole("region", { name: /at or above/ }).waitFor();
  await expect.poll(() => page.getByText("This part cannot be shown.").count()).toBe(0);
});
