// The readout of a day in one sentence, for those who hear it.
import type { Auction } from "../domain/auction.ts";
import { auctionText } from "../domain/auction-text.ts";
import { formatWeekday } from "../domain/civil-day.ts";
import type { DayReadout } from "../domain/day-readout.ts";
import { formatChange, formatLevelWithUnit } from "../domain/figure-text.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import { parseMeasure } from "../domain/measure.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { Print } from "../domain/print.ts";
import { releaseText } from "../domain/release-text.ts";

/** What the chart's other lanes show of the day, as far as they are on. */
interface OtherMarks {
  readonly releases: readonly MacroRelease[];
  readonly auctions: readonly Auction[];
}

/**
 * Day, levels and changes, then events, prints, releases and auctions:
 * `Wed 9 Apr 2025: 30Y 4.72%, +1 bp; 10Y 4.34%, +8 bp. Announced this day: …`.
 */
export function readoutSentence(day: DayReadout, { releases, auctions }: OtherMarks): string {
  const rows = day.rows.map(({ measure, level, change, hole }) =>
    hole === null
      ? `${measure.key} ${formatLevelWithUnit(measure, level)}, ${formatChange(change)}`
      : `${measure.key} ${hole}`,
  );
  const later = day.firstInCurve.filter((event) => !day.announced.includes(event));
  return [
    `${formatWeekday(day.day)}: ${rows.join("; ")}`,
    ...list("Announced this day", day.announced.map(eventText)),
    ...list("First in this curve", later.map(eventText)),
    ...list("Also", [
      ...day.prints.map(printText),
      ...releases.map(releaseText),
      ...auctions.map(auctionText),
    ]),
  ].join(". ");
}

const list = (heading: string, texts: readonly string[]) =>
  texts.length > 0 ? [`${heading}: ${texts.join("; ")}`] : [];

const eventText = ({ title, reviewed }: PolicyEvent) =>
  `${title}${reviewed ? "" : " (unreviewed)"}`;

function printText({ tenor, level, extreme }: Print): string {
  const measure = parseMeasure(tenor);
  return `${tenor} print ${measure ? formatLevelWithUnit(measure, level) : level}, ${extreme}`;
}
