// Tenors that two curves do not both have, and why, in words.
import { type Day, formatDay } from "./civil-day.ts";
import type { CurvePair } from "./curve-pair.ts";
import { holeReason } from "./hole.ts";
import { TENORS } from "./tenor.ts";
import { columnOf, type YieldTable } from "./yield-table.ts";

/**
 * `1.5M, 2M: not obtained`, with the day where only one of the two curves lacks it: `30Y: not published on
 * 19 Feb 2002`. Empty when nothing is missing.
 */
export function missingTenorsText(table: YieldTable, { before, after }: CurvePair): string {
  const curves = [...new Set([before, after])].filter((index) => index !== null);
  const byReason = new Map<string, string[]>();
  for (const tenor of TENORS) {
    const column = columnOf(table, tenor);
    const empty = curves.filter((index) => Number.isNaN(column[index]));
    if (empty.length === 0) continue;
    const reasons = empty.map((index) => lackOn(table.time[index]!));
    const [first] = reasons;
    const isSame = reasons.every(({ reason }) => reason === first!.reason);
    const text =
      isSame && empty.length === curves.length
        ? first!.reason
        : reasons.map(({ reason, day }) => `${reason} on ${formatDay(day)}`).join(", ");
    byReason.set(text, [...(byReason.get(text) ?? []), tenor]);

    function lackOn(day: Day) {
      return { day, reason: holeReason(table, tenor, day) };
    }
  }
  return [...byReason].map(([text, tenors]) => `${tenors.join(", ")}: ${text}`).join("; ");
}
