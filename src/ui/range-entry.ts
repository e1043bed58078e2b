// A day typed into the range: checked against the data and the other end before it counts.
import { type Day, formatDay, parseDay } from "../domain/civil-day.ts";
import type { Result } from "../domain/failure.ts";
import type { View } from "../domain/view.ts";

/** Which end of the range a field holds. */
export type RangeEnd = "from" | "to";

interface Ends {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The change of view that a typed day asks for, or why it cannot be had. `shown` is the range on
 * screen, `data` the days there are figures for. An emptied "to" means the latest day.
 */
export function readRangeEntry(
  text: string,
  end: RangeEnd,
  shown: Ends,
  data: Ends,
): Result<Pick<View, "from" | "to" | "range">> {
  if (text === "" && end === "to") {
    return { ok: true, value: { from: shown.from, to: null, range: null } };
  }
  const day = parseDay(text);
  if (day === null) return refuse("not a whole date");
  if (day < data.from || day > data.to) {
    return refuse(`the data run ${formatDay(data.from)} to ${formatDay(data.to)}`);
  }
  const wanted = { from: shown.from, to: shown.to, [end]: day };
  if (wanted.from > wanted.to) return refuse(end === "to" ? "earlier than From" : "later than To");
  return { ok: true, value: { ...wanted, range: null } };
}

function refuse(reason: string): Result<never> {
  return { ok: false, failure: { source: "range", reason } };
}
