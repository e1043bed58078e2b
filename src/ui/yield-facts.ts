// What is to be said of the par yields on the screen: their reach, their publisher, their holes.
import { type Day, isoDay } from "../domain/civil-day.ts";
import type { Failure } from "../domain/failure.ts";
import { type FrozenSnapshot, frozenText } from "../domain/frozen-snapshot.ts";
import { type HoleSpan, holeSpans } from "../domain/hole-span.ts";
import { provenanceText } from "../domain/status-text.ts";
import { COLUMNS, TENORS } from "../domain/tenor.ts";
import type { MarketData } from "../state/market-data.ts";
import { fact, type SourceFact } from "./source-fact.ts";

const OLDER = "older history is not here yet";
const FETCHED: Readonly<Record<string, string>> = {
  latest: "fetched, over the figures bundled with the page",
  copy: "fetched earlier and kept in this browser",
  bundled: "bundled with the page",
};

/** Par yields: their reach, status, publisher and the longest spans of holes. */
export function yieldFacts(
  yields: MarketData["yields"],
  failure: Failure | null,
  today: Day,
): SourceFact[] {
  if (!yields) return [fact("Status", failure ? failure.reason : "Reading the par yields…")];
  const { table, provenance } = yields;
  const { publisher, url, licence, asOf, kind, retrievedAt } = provenance;
  const { time } = table;
  const span = time.length > 0 ? `${isoDay(time[0]!)} to ${isoDay(time.at(-1)!)}` : "no days";
  const unrecorded = retrievedAt === null ? ", when it was retrieved is not recorded" : "";
  return [
    fact(
      "What",
      `Daily par yields of ${TENORS.length} tenors, percent, two decimals, from quotes near 15:30 New York. Their days are the trading calendar.`,
    ),
    fact(
      "Holds",
      `${span}, ${time.length.toLocaleString("en-US")} curves`,
      ...(table.complete ? [] : [OLDER]),
    ),
    fact(
      "Status",
      `${provenanceText(provenance, today)}. As of ${isoDay(asOf)}; ${FETCHED[kind]}${unrecorded}.`,
    ),
    { term: "Publisher", lines: [], links: [{ title: publisher, url }] },
    fact("Licence", licence),
    fact(
      "Holes",
      ...holeLines(holeSpans(table)),
      "2018-12-05 has no curve although it is no scheduled holiday.",
    ),
    fact("Break", "From 2021-12-06 Treasury fits a monotone convex spline."),
  ];
}

/** Frozen par yields: what they are, what they hold, who published them, and their holes. */
export function frozenFacts(frozen: FrozenSnapshot): SourceFact[] {
  const { table, provenance, version } = frozen;
  const { publisher, url, licence } = provenance;
  const { time, without } = table;
  const carried = COLUMNS.filter((column) => !without?.columns.includes(column));
  const holes = holeSpans(table).filter(({ reason }) => reason !== without?.reason);
  const publisherFact =
    url === ""
      ? fact("Publisher", publisher)
      : { term: "Publisher", lines: [], links: [{ title: publisher, url }] };
  return [
    fact("Status", `${frozenText(frozen)}, by version ${version} of this page.`),
    fact(
      "Holds",
      `${carried.join(", ")}: ${isoDay(time[0]!)} to ${isoDay(time.at(-1)!)}, ${time.length.toLocaleString("en-US")} curves`,
      `Everything else is ${without?.reason ?? "not obtained"}.`,
    ),
    publisherFact,
    fact("Licence", licence || "not recorded"),
    fact("Holes", ...(holes.length > 0 ? holeLines(holes) : ["none"])),
  ];
}

const MOST_SPANS = 24;

/** One line for each of the longest spans, oldest first, and how many shorter ones there are. */
export function holeLines(spans: readonly HoleSpan[]): string[] {
  const length = ({ from, to }: HoleSpan) => to - from;
  const longest = new Set(spans.toSorted((a, b) => length(b) - length(a)).slice(0, MOST_SPANS));
  const lines = spans
    .filter((span) => longest.has(span))
    .map(({ tenors, reason, from, to }) => {
      const days = from === to ? isoDay(from) : `${isoDay(from)} to ${isoDay(to)}`;
      return `${tenors.join(", ")} ${reason}: ${days}`;
    });
  const more = spans.length - longest.size;
  const shortest = Math.min(...[...longest].map(length)) + 1;
  return more > 0
    ? [...lines, `and ${more.toLocaleString("en-US")} more, none longer than ${shortest} days`]
    : lines;
}
