// The page counts and says so: no word of cause, no star, no p-value, in any panel or tab.
import { expect, it } from "vitest";
import { openDashboard, showQuery } from "./dashboard-page.ts";

/** What would say more than the figures do. `impact` is the panel's name, and no word of these. */
const TOO_MUCH =
  /\b(because|caus(e|ed|es|ing|al)|due to|led to|leads to|drove|driven by|triggered|thanks to|resulted in|as a result|in response to|significan(t|ce|tly)|p[- ]values?|p\s*[<=≤]|t[- ](stat|test|value)\w*|confidence interval|standard errors?)\b|\*|†/i;

/** A part with less text than this is not there yet, characters. */
const LEAST = 100;

/** Said of what is not claimed. */
const DENIED = /no (t-value|star|p-value)s?/gi;

it("says no word of cause and shows no star in its panels, its card and its tabs", async () => {
  const page = await openDashboard({ query: "?panel=impact&actor=US,CN&to=2025-12-31" });
  const main = page.getByRole("main");
  await main.getByText("102 shifts").first().waitFor();
  const told: string[] = [await main.innerText()];

  for (const tab of ["Crossings", "Moves", "Sources"]) {
    await page.getByRole("tab", { name: tab }).click();
    const panel = page.getByRole("tabpanel").filter({ visible: true });
    await expect.poll(async () => (await panel.innerText()).length).toBeGreaterThan(LEAST);
    told.push(await panel.innerText());
  }
  await showQuery(page, "?panel=curve&event=us-90-day-pause&horizon=5");
  await main.getByText("What moved most").first().waitFor();
  told.push(await main.innerText());
  const card = page.getByRole("article").getByRole("table");
  await card.waitFor();
  told.push(await card.innerText());
  const described = await page
    .locator("[aria-label], [title], [aria-valuetext]")
    .evaluateAll((all) =>
      all.map((one) =>
        ["aria-label", "title", "aria-valuetext"].map((name) => one.getAttribute(name)).join(" "),
      ),
    );
  told.push(described.join("\n"));

  expect(told.every((text) => text.length > LEAST)).toBe(true);
  for (const text of told) {
    const found = text
      .replaceAll(DENIED, "")
      .split("\n")
      .filter((line) => TOO_MUCH.test(line));
    expect(found).toEqual([]);
  }
});
