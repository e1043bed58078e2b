// The sentence: the chart is described by it, and the card of the event says the same.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard, showQuery } from "./dashboard-page.ts";
import { levelOf, tradingDays } from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";

/** The text that the figure's description refers to. */
const described = (page: Page) =>
  page.getByRole("figure").evaluate((figure) => {
    const ids = figure.getAttribute("aria-describedby")?.split(" ") ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  });

it("the chart of 10 April 2025 and its card say the same sentence, with the facts' figures", async () => {
  const page = await openDashboard({
    query: "?from=2025-04-01&to=2025-05-30&event=us-china-145-clarified",
  });
  const sentence =
    "30Y +14 bp to 4.86% on 10 Apr 2025, day 0 of White House confirms China total of 145% and " +
    "1 more event; larger than 98% of the 250 days before; CPI the same day.";
  const zero = tradingDays.indexOf("2025-04-10");
  expect([levelOf("30Y", zero - 1), levelOf("30Y", zero)]).toEqual([472, 486]);
  await expect.poll(() => described(page)).toBe(sentence);
  const card = page.getByRole("article", { name: "White House confirms China total of 145%" });
  await card.getByText(sentence, { exact: true }).waitFor();

  await showQuery(page, "?from=2025-04-01&to=2025-05-30");
  await expect
    .poll(() => described(page))
    .toBe(
      "30Y +40 bp to 4.92% and 10Y +24 bp to 4.41% from 1 Apr 2025 to 30 May 2025; " +
        "30Y at or above 5.00% on 3 trading days, the last run from 21 May 2025.",
    );
  await expectQuiet(page);
});
