// Spans of holes: from when until when a tenor has no figure, and why.
import type { Day } from "./civil-day.ts";
import { holeReason } from "./hole.ts";
import { type Tenor, TENORS } from "./tenor.ts";
import type { HoleReason, YieldTable } from "./yield-table.ts";

/** Tenors that have no figure on the same days for the same reason. */
export interface HoleSpan {
  readonly tenors: readonly Tenor[];
  readonly reason: HoleReason;
  /** First and last trading day without a figure. */
  readonly from: Day;
  readonly to: Day;
}

/** Every unbroken run of holes, oldest first; tenors that share a run share a row. */
export function holeSpans(table: YieldTable): HoleSpan[] {
  const spans = new Map<string, HoleSpan>();
  for (const tenor of TENORS) {
    for (const { from, to, reason } of spansOf(table, tenor)) {
      const key = `${from} ${to} ${reason}`;
      const tenors = [...(spans.get(key)?.tenors ?? []), tenor];
      spans.set(key, { tenors, reason, from, to });
    }
  }
  return [...spans.values()].toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function spansOf(table: YieldTable, tenor: Tenor): Omit<HoleSpan, "tenors">[] {
  const spans: { reason: HoleReason; from: Day; to: Day }[] = [];
  let open: (typeof spans)[number] | null = null;
  table.time.forEach((day, i) => {
    if (!Number.isNaN(table.yields[tenor][i])) {
      open = null;
      return;
    }
    const reason = holeReason(table, tenor, day);
    if (open?.reason === reason) open.to = day;
    else spans.push((open = { reason, from: day, to: day }));
  });
  return spans;
}
