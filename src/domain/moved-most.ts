// What moved most: the measures by how unusual each one's response was among its own days before.
import { descending } from "d3-array";
import { absentReason, absentText } from "./absent-measure.ts";
import { formatDay } from "./civil-day.ts";
import type { EventDay } from "./event-day.ts";
import { isRanked } from "./event-response.ts";
import { measureHoleReason } from "./hole.ts";
import type { History, Measure } from "./measure.ts";
import { type Rank, rankOf } from "./rank.ts";
import { responseOf, twinOf } from "./response.ts";
import type { YieldTable } from "./yield-table.ts";

export interface RankedMeasure {
  readonly measure: Measure;
  /** Basis points. */
  readonly value: number;
  /** Null below 60 days before, or while older history is still on its way. */
  readonly rank: Rank | null;
  /** Counted to one curve later, basis points; null unless the hour is unknown. */
  readonly twin: number | null;
}

export interface MovedMost {
  /** True while older history is on its way that the ranks reach into: none is given until then. */
  readonly ranksWait: boolean;
  /** Highest rank first, of equal ranks the larger response; those without a rank after them. */
  readonly moved: readonly RankedMeasure[];
  /** Measures without a response, in the order given, and why. */
  readonly without: readonly { readonly measure: Measure; readonly reason: string }[];
}

/** The responses of these measures to one day 0, `horizon` trading days after it, 0 or more. */
export function movedMost(
  table: YieldTable,
  histories: readonly History[],
  { index, basis }: EventDay,
  horizon: number,
): MovedMost {
  const ranked = isRanked(index, table.complete);
  const moved: RankedMeasure[] = [];
  const without: { measure: Measure; reason: string }[] = [];
  for (const history of histories) {
    const { measure } = history;
    const value = responseOf(history, index, horizon);
    if (value === null) {
      without.push({ measure, reason: lackText(table, measure, index - 1, index + horizon) });
      continue;
    }
    const rank = ranked ? rankOf(history, index, horizon) : null;
    const twin = basis === "hour unknown" ? twinOf(history, index, horizon) : null;
    moved.push({ measure, value, rank, twin });
  }
  moved.sort(
    (a, b) =>
      descending(a.rank?.share ?? -1, b.rank?.share ?? -1) ||
      descending(Math.abs(a.value), Math.abs(b.value)),
  );
  return { ranksWait: !ranked, moved, without };
}

/** Which of the two curves, or which figure of it, a measure lacks. */
function lackText(table: YieldTable, measure: Measure, before: number, after: number): string {
  const { time } = table;
  if (time[after] === undefined) return `no data yet: the last curve is ${formatDay(time.at(-1)!)}`;
  if (time[before] === undefined) return `the data begin on ${formatDay(time[0]!)}`;
  const absent = absentText(table, measure, { first: before, last: after });
  if (absent) return absentReason(absent);
  const at = [before, after].find((index) => measureHoleReason(table, measure, index));
  const hole = at === undefined ? null : measureHoleReason(table, measure, at);
  if (at === undefined || !hole) return "no figure";
  const leg = hole.tenor === measure.key ? "" : `${hole.tenor} `;
  return `${leg}${hole.reason} on ${formatDay(time[at]!)}`;
}
