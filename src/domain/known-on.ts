// What could be known on a day: figures, events, prints, steps and auctions after it are not there.
import type { Auction } from "./auction.ts";
import type { Day } from "./civil-day.ts";
import type { LadderStep } from "./ladder.ts";
import type { MacroRelease } from "./macro-release.ts";
import type { PolicyEvent } from "./policy-event.ts";
import type { Print } from "./print.ts";
import type { Column } from "./tenor.ts";
import { firstIndexFrom } from "./trading-calendar.ts";
import type { YieldTable } from "./yield-table.ts";

/**
 * The table up to the curve of a day, that one included: it is struck the same afternoon. The same table
 * when nothing lies after the day; without any day when the data begin after it.
 */
export function tableKnownOn(table: YieldTable, day: Day): YieldTable {
  const count = firstIndexFrom(table.time, day + 1);
  if (count === table.time.length) return table;
  const columns = Object.entries(table.yields) as [Column, Float64Array][];
  return {
    ...table,
    time: table.time.subarray(0, count),
    yields: Object.fromEntries(
      columns.map(([column, levels]) => [column, levels.subarray(0, count)]),
    ) as YieldTable["yields"],
  };
}

/** Events announced up to a day, that one included. Their later register entries are left to them. */
export function eventsKnownOn(events: readonly PolicyEvent[], day: Day): readonly PolicyEvent[] {
  return events.filter(({ announced }) => announced.day <= day);
}

/** Prints up to a day. */
export function printsKnownOn(prints: readonly Print[], day: Day): readonly Print[] {
  return prints.filter((print) => print.day <= day);
}

/** Steps of the ladder whose event was announced by then; one whose event is not on file, by its day of effect. */
export function ladderKnownOn(
  steps: readonly LadderStep[],
  events: readonly PolicyEvent[],
  day: Day,
): readonly LadderStep[] {
  const announced = new Map(events.map((event) => [event.id, event.announced.day]));
  return steps.filter((step) => (announced.get(step.eventId) ?? step.effective) <= day);
}

/** Auctions held and releases published up to a day: what came of later ones was not known. */
export function heldBy<T extends Auction | MacroRelease>(
  rows: readonly T[],
  day: Day,
): readonly T[] {
  return rows.filter((row) => ("announced" in row ? row.announced.day : row.day) <= day);
}
