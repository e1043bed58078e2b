// What an embedded chart is called in the page around it: its measures and its range, in words.
import { formatDay } from "./civil-day.ts";
import { measuresName } from "./figure-text.ts";
import { parseMeasure } from "./measure.ts";
import type { View } from "./view.ts";

const SPANS: Readonly<Record<NonNullable<View["range"]>, string>> = {
  "1M": "the month",
  "3M": "3 months",
  "6M": "6 months",
  YTD: "the year",
  "1Y": "1 year",
  "2Y": "2 years",
  "5Y": "5 years",
  MAX: "all years",
};

/** `30Y and 10Y par yields with tariff events, from 1 Jan 2025`; a view without a last day ends at none. */
export function embedTitle(view: Pick<View, "show" | "from" | "to" | "range">): string {
  const measures = view.show.flatMap((key) => parseMeasure(key) ?? []);
  return `${measuresName(measures)} with tariff events, ${rangeWords(view)}`;
}

function rangeWords({ from, to, range }: Pick<View, "from" | "to" | "range">): string {
  const until = to === null ? "the latest" : formatDay(to);
  if (from !== null)
    return to === null ? `from ${formatDay(from)}` : `${formatDay(from)} to ${until}`;
  return `${SPANS[range ?? "MAX"]} to ${until}`;
}
