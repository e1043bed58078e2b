// The sources of documents and auctions under every fault: the page says why, and shows good rows only.
import type { Page } from "playwright-core";
import { it } from "vitest";
import { SCENARIOS } from "../../mocks/source-mock.ts";
import { parseDay } from "../../src/domain/civil-day.ts";
import { showQuery } from "./dashboard-page.ts";
import {
  enter,
  expectNothingElse,
  expectRows,
  expectWords,
  openFor,
  press,
  TODAY,
} from "./fault-visit.ts";
import { goodAuctions, goodTitles } from "./good-figures.ts";
import { readList } from "./rail-list.ts";

const AFTER_FACTS = "2026-10-02";
const IDS = ["federal-register", "fiscal-data"] as const;

/** The rail's titles, newest first. */
async function listedTitles(page: Page): Promise<string[]> {
  const rows = await readList(page);
  return rows.map(
    ({ text }) => /SYNTHETIC: .*(?= \((?:Escalation|Easing)\))/u.exec(text)?.[0] ?? text,
  );
}

/** Names of the marks in the auctions' lane. */
function auctionNames(page: Page): Promise<string[]> {
  return page
    .getByRole("group", { name: "Auctions" })
    .getByRole("button", { name: /auction/u })
    .evaluateAll((marks) =>
      marks.map((mark) => (mark.ariaLabel ?? "").replace(/, (indirect|shares) .*/u, "")),
    );
}

it(
  "both: 18 faults, and list and lane hold just the good documents and auctions",
  { timeout: 300_000 },
  async () => {
    const filter = "auctions=on&weight=all&reviewed=all&q=SYNTHETIC";
    const live = await openFor(`?from=${AFTER_FACTS}&${filter}`, { yields: ["dbnomics"] });
    for (const scenario of SCENARIOS) {
      await enter(live, IDS, scenario);
      for (const id of IDS) await expectWords(live.page, id, scenario);
      const good = goodAuctions(scenario, parseDay(AFTER_FACTS)!, TODAY, TODAY);
      await expectRows(() => auctionNames(live.page), good, scenario);
      await showQuery(live.page, `?from=2026-09-01&${filter}`);
      await press(live.page, "Events");
      await expectRows(() => listedTitles(live.page), goodTitles(scenario), scenario);
      expectNothingElse(live, scenario);
    }
  },
);
