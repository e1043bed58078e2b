// A chart on the screen as a file, for the page around it.
import type { Result } from "../domain/failure.ts";
import { csvFile } from "../exports/csv-file.ts";
import type { ExportContent } from "../exports/export-content.ts";
import { fileName } from "../exports/file-name.ts";
import { jsonFile } from "../exports/json-file.ts";
import type { PictureWish } from "../exports/picture.ts";
import { themePalette } from "../exports/theme-palette.ts";
import { contentOf } from "./export-subject.ts";
import { pngOf, svgOf } from "./picture-file.ts";
import type { ShownChart } from "./shown-chart.ts";

const FORMATS = ["png", "svg", "csv", "json"] as const;
const SCALES = [1, 2, 4] as const;

/** What file is wanted; checked, since other people's pages say it. */
export interface SnapshotWish {
  /** `png`, `svg`, `csv` (the series, with notes) or `json`. */
  readonly format: string;
  /** Pixels of a PNG to a pixel of the chart: 1, 2 or 4; 2 without it. */
  readonly scale?: number | undefined;
}

export interface ChartSnapshot {
  readonly blob: Blob;
  /** The file's name. */
  readonly name: string;
}

/** The chart as it was last painted, at its size and in its theme. Never rejects: fails in words. */
export async function chartSnapshot(
  shown: ShownChart,
  { format: wanted, scale: wished = 2 }: SnapshotWish,
): Promise<Result<ChartSnapshot>> {
  const format = FORMATS.find((one) => one === wanted);
  const scale = SCALES.find((one) => one === wished);
  if (!format) return failed("The format must be png, svg, csv or json.");
  if (!scale) return failed("The scale must be 1, 2 or 4.");
  try {
    const content = contentOf(shown.subject, null);
    const blob = await fileOf(format, content, shown, scale);
    return { ok: true, value: { blob, name: fileName(content, format) } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    return failed(`The file could not be made. ${reason}`.trim());
  }
}

async function fileOf(
  format: (typeof FORMATS)[number],
  content: ExportContent,
  { theme, size, root }: ShownChart,
  scale: (typeof SCALES)[number],
): Promise<Blob> {
  if (format === "csv") return text(csvFile(content, "series", true), "text/csv");
  if (format === "json") return text(jsonFile(content), "application/json");
  const wish: PictureWish = {
    width: Math.round(size.width),
    height: Math.round(size.height),
    theme,
    title: true,
    labels: true,
    ladder: true,
    note: true,
    caption: "",
  };
  const palette = themePalette(theme, root);
  if (format === "svg") return text(svgOf(content, wish, palette), "image/svg+xml");
  return (await pngOf(content, wish, scale, palette)).blob;
}

const text = (content: string, type: string) =>
  new Blob([content], { type: `${type};charset=utf-8` });

function failed(reason: string): Result<never> {
  return { ok: false, failure: { source: "picture", reason } };
}
