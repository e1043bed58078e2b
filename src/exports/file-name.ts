// What an exported file is called.
import { isoDay } from "../domain/civil-day.ts";
import type { ExportContent } from "./export-content.ts";

/** `yieldmark_30Y-10Y_2025-01-02_2026-10-01.png`: measures, first and last trading day drawn. */
export function fileName({ input, range }: ExportContent, extension: string): string {
  const measures = input.histories.map(({ measure }) => measure.key.replaceAll(" ", ""));
  const days = [range.first, range.last].flatMap((index) => input.axis.time[index] ?? []);
  return `${["yieldmark", measures.join("-"), ...days.map(isoDay)].join("_")}.${extension}`;
}
