// A picture as a PNG file: painted on a canvas, with the metadata the file opens itself by.
import { type Palette, paintCanvas } from "../charts/canvas-painter.tsx";
import type { Failure, Result } from "../domain/failure.ts";
import { insertPngText } from "../domain/png-text.ts";
import { sizeRefusal } from "./picture-size.ts";
import type { Picture } from "./picture.ts";

/** The most pixels, and the longest side, that every browser's canvas has. */
const MOST_PIXELS = 8192 * 8192;
const MOST_SIDE = 16_384;

/** The file's bytes, `scale` times the picture's size. Measure the picture with `pngMeasure`. Fails in words. */
export async function pngFile(
  picture: Picture,
  palette: Palette,
  scale: 1 | 2 | 4,
  metadata: string,
): Promise<Result<Uint8Array>> {
  const refusal = sizeRefusal(picture.width, picture.height);
  if (refusal !== null) return failed(refusal);
  const [width, height] = [picture.width * scale, picture.height * scale];
  if (width * height > MOST_PIXELS || Math.max(width, height) > MOST_SIDE) {
    return failed(tooLarge(width, height, scale));
  }
  const canvas = document.createElement("canvas");
  const isPainted = paintPicture(canvas, picture, palette, scale);
  const blob = isPainted ? await encoded(canvas) : null;
  canvas.width = canvas.height = 0;
  if (!blob) return failed(tooLarge(width, height, scale));
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { ok: true, value: insertPngText(bytes, "yieldmark", metadata) };
}

/** Sizes the canvas and paints the picture on it; false when this browser has no canvas of that size. */
export function paintPicture(
  canvas: HTMLCanvasElement,
  picture: Picture,
  palette: Palette,
  scale: number,
): boolean {
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext("2d", { alpha: false });
  if (!context || context.isContextLost?.()) return false;
  const ratio = scale * picture.zoom;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintCanvas(context, picture.primitives, palette);
  return true;
}

const encoded = (canvas: HTMLCanvasElement) =>
  new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });

function tooLarge(width: number, height: number, scale: number): string {
  const way = scale > 1 ? "Choose a smaller scale, or SVG" : "Choose a smaller size, or SVG";
  return `This browser cannot paint ${width} × ${height} pixels. ${way}, which has no such limit.`;
}

function failed(reason: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { source: "picture", reason } };
}
