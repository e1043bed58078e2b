// Every source of yields under every fault: the chart stands, the page says why, and shows good figures only.
import type { Page } from "playwright-core";
import { it } from "vitest";
import { SCENARIOS } from "../../mocks/source-mock.ts";
import { parseDay } from "../../src/domain/civil-day.ts";
import { YIELD_SOURCES } from "../../src/domain/source.ts";
import { showQuery } from "./dashboard-page.ts";
import {
  enter,
  expectNothingElse,
  expectRows,
  expectWords,
  openFor,
  TODAY,
} from "./fault-visit.ts";
import { goodLevels } from "./good-figures.ts";

const FROM = "2026-09-15";

/** Day, 30Y and 10Y of each row of the table panel. */
function levelRows(page: Page): Promise<string[]> {
  return page
    .getByRole("region", { name: /^Table, / })
    .getByRole("table")
    .evaluate((table) =>
      [...table.querySelectorAll("tbody tr:not([aria-hidden])")].map((row) => {
        const cells = [...row.querySelectorAll("td")].map((cell) => cell.textContent.trim());
        const day = row.querySelector('th[scope="row"]')!.textContent.trim();
        return `${day} ${cells[0]} ${cells[2]}`;
      }),
    );
}

it.each(YIELD_SOURCES)(
  "%s: 18 faults, and the table holds just the good figures",
  { timeout: 300_000 },
  async (id) => {
    const query = `?from=${FROM}&show=30Y,10Y`;
    const live = await openFor(query, { yields: [id], events: [], auctions: [] });
    for (const scenario of SCENARIOS) {
      await enter(live, [id], scenario);
      await expectWords(live.page, id, scenario);
      await showQuery(live.page, `${query}&panel=table`);
      await live.page.getByRole("rowheader", { name: FROM }).waitFor();
      const good = goodLevels(id, scenario, parseDay(FROM)!, TODAY);
      await expectRows(() => levelRows(live.page), good, scenario);
      expectNothingElse(live, scenario);
    }
  },
);
