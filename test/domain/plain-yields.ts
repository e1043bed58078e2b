// The par yields read plainly from the fact file: figures that no code under test has touched.
import { readFact } from "../data/bundled-file.ts";

const [header = "", ...lines] = readFact("par-yields-2017.csv").trim().split(/\r?\n/);
const names = header.split(",");
const rows = lines.map((line) => line.split(","));

/** Dates of the file, in its order. */
export const dates = rows.map(([date]) => date!);

/** The figure as it is written, such as `4.86`; empty for a hole. */
export function written(date: string, tenor: string): string {
  return rows[dates.indexOf(date)]![names.indexOf(tenor)]!;
}

/** A column in whole hundredths of a percent; NaN for a hole. */
export function hundredths(tenor: string): number[] {
  const at = names.indexOf(tenor);
  return rows.map((cells) => (cells[at] ? Math.round(Number(cells[at]) * 100) : Number.NaN));
}
