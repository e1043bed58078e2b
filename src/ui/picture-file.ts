// The picture of what is on the screen as a file's content.
import type { Palette } from "../charts/canvas-painter.tsx";
import { type ExportContent, snapshotMetadata } from "../exports/export-content.ts";
import { pngMeasure, svgMeasure } from "../exports/picture-text.ts";
import { pictureOf, type PictureWish } from "../exports/picture.ts";
import { pngFile } from "../exports/png-file.ts";
import { svgFile } from "../exports/svg-file.ts";

/** The text of the SVG file; `palette` is of the theme that is wished for. */
export function svgOf(content: ExportContent, wish: PictureWish, palette: Palette): string {
  const picture = pictureOf(content, wish, svgMeasure());
  return svgFile(picture, palette, snapshotMetadata(content));
}

interface MadePicture {
  readonly blob: Blob;
  /** Pixels at 1×; the height may be more than was wished. */
  readonly size: Pick<PictureWish, "width" | "height">;
}

/** The PNG; rejects with the reason in words. */
export async function pngOf(
  content: ExportContent,
  wish: PictureWish,
  scale: 1 | 2 | 4,
  palette: Palette,
): Promise<MadePicture> {
  const size = pictureOf(content, wish, await pngMeasure());
  const made = await pngFile(size, palette, scale, snapshotMetadata(content));
  if (!made.ok) throw new Error(made.failure.reason);
  return { blob: new Blob([made.value as BlobPart], { type: "image/png" }), size };
}
