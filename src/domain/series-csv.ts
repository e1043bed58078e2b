// The drawn series as CSV text: the canonical form that an export's checksum is taken of.
import { isoDay } from "./civil-day.ts";
import { measureName, unitOf } from "./figure-text.ts";
import { type History, levelAt, type Measure } from "./measure.ts";

/**
 * A header with units, then a line for each trading day from index `first` to `last`, both included:
 * `date,30Y par yield (%),2s10s spread (bp)` and `2025-01-02,4.79,32`. Percent has two decimals as
 * published, basis points none; a hole is empty. Lines end with LF, the last one too.
 */
export function seriesCsv(histories: readonly History[], first: number, last: number): string {
  const lines = [["date", ...histories.map(({ measure }) => seriesHeading(measure))]];
  for (let index = first; index <= last; index++) lines.push(seriesRow(histories, index));
  return lines.map((cells) => `${cells.join(",")}\n`).join("");
}

/** What a column of levels is headed with: `30Y par yield (%)`, `2s10s spread (bp)`. */
export function seriesHeading(measure: Measure): string {
  return `${measureName(measure)} (${unitOf(measure)})`;
}

/** The ISO date of a trading day and its levels as numbers, empty for holes. */
export function seriesRow(histories: readonly History[], index: number): string[] {
  const day = histories[0]?.time[index];
  const levels = histories.map((history) =>
    figureCell(levelAt(history, index), unitOf(history.measure)),
  );
  return [day === undefined ? "" : isoDay(day), ...levels];
}

/** A figure held in basis points as a plain number: `4.72` in percent, `-14` in bp, empty for null. */
export function figureCell(figure: number | null, unit: "%" | "bp"): string {
  if (figure === null) return "";
  return unit === "%" ? (figure / 100).toFixed(2) : String(figure);
}
