// What a page may show under each scenario, worked out from the mocks' own figures.
import { withAuctionFault } from "../../mocks/auction-fault.ts";
import { auctionRows, type WireAuction } from "../../mocks/auction-rows.ts";
import { LAST_FACT_DAY, mockCurves } from "../../mocks/mock-curves.ts";
import { lostDays, weekdayBefore } from "../../mocks/mock-rows.ts";
import { CONTENT_FAULTS, type ContentFault, type Scenario } from "../../mocks/source-mock.ts";
import { type Day, isoDay, parseDay } from "../../src/domain/civil-day.ts";
import type { YieldSource } from "../../src/domain/source.ts";

const isContentFault = (scenario: Scenario): scenario is ContentFault =>
  CONTENT_FAULTS.some((fault) => fault === scenario);
const percent = (hundredths: number) => (hundredths / 100).toFixed(2);

/** Day, 30Y and 10Y from a day on, newest first: the source's good figures over the bundled ones. */
export function goodLevels(
  id: YieldSource,
  scenario: Scenario,
  from: Day,
  today: Day,
): readonly string[] {
  const last = id === "treasury" ? today : weekdayBefore(today);
  const fault = isContentFault(scenario) ? scenario : null;
  const answers = fault !== null || scenario === "slow" || endsMidway(id, scenario);
  const lost = answers ? lostDays(fault, today, last) : null;
  const revised = new Set(
    mockCurves(LAST_FACT_DAY)
      .slice(-3)
      .map(({ day }) => day),
  );
  return mockCurves(today)
    .filter(({ day }) => day >= from)
    .filter(({ day }) => day <= LAST_FACT_DAY || (lost !== null && day <= last && !lost.has(day)))
    .map(({ day, levels }) => {
      const more = fault === "revised" && revised.has(day) ? 2 : 0;
      return `${isoDay(day)} ${percent(levels["30Y"]! + more)} ${percent(levels["10Y"]! + more)}`;
    })
    .toReversed();
}

/** Treasury's file is newest first: one that breaks off in the middle has all of the newest days. */
function endsMidway(id: YieldSource, scenario: Scenario): boolean {
  return id === "treasury" && scenario === "truncated";
}

const WIDGETS = "SYNTHETIC: Adjusting Imports of Widgets Into the United States";
const JAPAN = "SYNTHETIC: Modifying the Scope of Reciprocal Tariffs on Goods of Japan";
const NOTICE =
  "SYNTHETIC: Notice of Modification of Section 301 Action: China's Acts and Practices";

/** Titles of the unreviewed rows since the facts end, newest first. */
export function goodTitles(scenario: Scenario): readonly string[] {
  const all = [WIDGETS, JAPAN, NOTICE];
  switch (scenario) {
    case "slow":
    case "duplicate-days":
    case "descending":
    case "future-day":
      return all;
    case "revised":
      return all.map((title) => `${title} (SYNTHETIC revision)`);
    case "holes":
      return [JAPAN, NOTICE];
    case "absurd-values":
      return ["SYNTHETIC: Tariff with <img src=x onerror=alert(1)> in its title", ...all];
    default:
      return [];
  }
}

/** How the marks of the auctions from a day to another are named, up to the bid-to-cover ratio. */
export function goodAuctions(
  scenario: Scenario,
  from: Day,
  to: Day,
  today: Day,
): readonly string[] {
  const fault = isContentFault(scenario) ? scenario : null;
  if (fault === "empty" || fault === "wrong-shape") return [];
  if (fault === null && scenario !== "slow") return [];
  const isOfRows = fault === "holes" || fault === "revised" || fault === "stale";
  const rows = withAuctionFault(auctionRows(today), isOfRows ? fault : null, today);
  return (rows as readonly WireAuction[])
    .filter(({ auction_date: date }) => parseDay(date!)! >= from && parseDay(date!)! <= to)
    .filter((row) => row["inflation_index_security"] === "No" && row["floating_rate"] === "No")
    .filter((row) => /^(10|30)-Year$/u.test(row["original_security_term"]!))
    .map(auctionName)
    .toReversed();
}

function auctionName(row: WireAuction): string {
  const term = row["original_security_term"]!.replace("-Year", "-year");
  const reopened = row["reopening"] === "Yes" ? " (reopening)" : "";
  const title = `${row["auction_date"]}: ${term} auction${reopened}`;
  const result = row["high_yield"]!;
  if (result === "null") return `${title}, no result yet`;
  const ratio = row["bid_to_cover_ratio"]!;
  const cover = ratio === "null" ? "bid-to-cover not stated" : `bid-to-cover ${ratio}`;
  return `${title}, high yield ${result.replace(/0$/u, "")}%, ${cover}`;
}
