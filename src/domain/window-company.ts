// Whether a response stands alone: scheduled releases whose own day 0 falls in its window.
import type { Day } from "./civil-day.ts";
import { eventDay } from "./event-day.ts";
import { MACRO_KINDS, type MacroRelease } from "./macro-release.ts";
import { companyByDay } from "./moves.ts";

/** "unknown": the calendar does not reach over the window, or rests on an unconfirmed row there. */
export type Company = "with" | "without" | "unknown";

/** What the calendar knows, ready to be asked of many windows. */
export interface CompanyCalendar {
  /** Last day for which every kind of release is known or scheduled; null without any rows. */
  readonly knownTo: Day | null;
  /** The company of the window from day 0 (`index`) to `horizon` trading days after it. */
  of(index: number, horizon: number): Company;
}

/** The calendar over these trading days. */
export function companyCalendar(
  releases: readonly MacroRelease[],
  time: Float64Array,
): CompanyCalendar {
  const spans = MACRO_KINDS.map((kind) => {
    const days = releases.filter((row) => row.kind === kind).map((row) => row.announced.day);
    return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) };
  });
  const known = spans.every((span) => span !== null)
    ? {
        from: Math.max(...spans.map((span) => span.from)),
        to: Math.min(...spans.map((span) => span.to)),
      }
    : null;
  const confirmed = countUpTo([...companyByDay(releases, time).keys()], time.length);
  const doubtful = countUpTo(
    releases
      .filter((row) => !row.confirmed)
      .flatMap(({ announced }) => eventDay(announced, time)?.index ?? []),
    time.length,
  );
  return {
    knownTo: known?.to ?? null,
    of(index, horizon) {
      const end = index + horizon;
      const [first, last] = [time[index], time[end]];
      if (first === undefined || last === undefined) return "unknown";
      if (confirmed[end + 1]! > confirmed[index]!) return "with";
      const isKnown = known !== null && first >= known.from && last <= known.to;
      return isKnown && doubtful[end + 1] === doubtful[index] ? "without" : "unknown";
    },
  };
}

/** How many of the indices lie before each position. */
function countUpTo(indices: readonly number[], length: number): Int32Array {
  const counts = new Int32Array(length + 1);
  for (const index of indices) counts[index + 1]!++;
  for (let i = 1; i <= length; i++) counts[i]! += counts[i - 1]!;
  return counts;
}
