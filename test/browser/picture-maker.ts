// In the page: pictures of the bundled figures as files, painted, measured and compared.
import { paintCanvas, prepareCanvas } from "../../src/charts/canvas-painter.tsx";
import { overlayModel } from "../../src/charts/overlay-model.ts";
import { allPrimitives } from "../../src/charts/overlay-primitives.ts";
import { shownRange } from "../../src/charts/shown-range.ts";
import { snapshotMetadata } from "../../src/exports/export-content.ts";
import { pngMeasure, svgMeasure } from "../../src/exports/picture-text.ts";
import { pictureOf, type PictureWish } from "../../src/exports/picture.ts";
import { paintPicture, pngFile } from "../../src/exports/png-file.ts";
import { svgFile } from "../../src/exports/svg-file.ts";
import { themePalette } from "../../src/exports/theme-palette.ts";
import { contentOf } from "./picture-content.ts";

/** A view by its address, and how its picture is wished for. */
export interface Asked {
  readonly query: string;
  readonly wish?: Partial<PictureWish>;
}

const wishOf = ({ wish }: Asked): PictureWish => ({
  width: 1200,
  height: 675,
  theme: "light",
  title: true,
  labels: true,
  ladder: true,
  note: true,
  caption: "",
  ...wish,
});

const base64 = (bytes: Uint8Array) => {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 8192) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return btoa(binary);
};

const paletteOf = (theme: "light" | "dark") => themePalette(theme, document.documentElement);

/** A PNG of a view, as base64. */
export async function png(asked: Asked, scale: 1 | 2 | 4 = 1): Promise<string> {
  const content = await contentOf(asked.query);
  const wish = wishOf(asked);
  const picture = pictureOf(content, wish, await pngMeasure());
  const file = await pngFile(picture, paletteOf(wish.theme), scale, snapshotMetadata(content));
  if (!file.ok) throw new Error(file.failure.reason);
  return base64(file.value);
}

/** An SVG of a view. */
export async function svg(asked: Asked): Promise<string> {
  const content = await contentOf(asked.query);
  const wish = wishOf(asked);
  const picture = pictureOf(content, wish, svgMeasure());
  return svgFile(picture, paletteOf(wish.theme), snapshotMetadata(content));
}

/** Milliseconds to place and paint a view as the screen does, and to make a PNG of as many pixels of it. */
export async function cost(
  asked: Asked,
): Promise<{ painted: number; laidOut: number; made: number }> {
  const content = await contentOf(asked.query);
  const wish = wishOf(asked);
  const measureNow = await pngMeasure();
  const palette = paletteOf(wish.theme);
  const { width, height } = wish;
  const canvas = document.createElement("canvas");
  const painted = await shortest(() => {
    const input = { ...content.input, measureText: measureNow };
    const range = shownRange(input.axis, content.range);
    const model = overlayModel(input, range, { width, height, pixelRatio: 1 });
    const context = prepareCanvas(canvas, width, height, 1)!;
    paintCanvas(context, allPrimitives(model, null), palette);
    context.getImageData(0, 0, 1, 1);
  });
  const laidOut = await shortest(() => {
    paintPicture(canvas, pictureOf(content, wish, measureNow), palette, 1);
    canvas.getContext("2d")!.getImageData(0, 0, 1, 1);
  });
  const made = await shortest(async () => {
    const picture = pictureOf(content, wish, await pngMeasure());
    const file = await pngFile(picture, palette, 1, "{}");
    if (!file.ok) throw new Error(file.failure.reason);
  });
  return { painted, laidOut, made };
}

/** The colours of both themes, whichever the page is in. */
export function colours(tokens: readonly `--${string}`[]) {
  const [light, dark] = [paletteOf("light"), paletteOf("dark")];
  return { light: tokens.map(light), dark: tokens.map(dark) };
}

/** Why a PNG this large is refused. */
export async function refusal(asked: Asked, scale: 1 | 2 | 4): Promise<string> {
  const content = await contentOf(asked.query);
  const picture = pictureOf(content, wishOf(asked), await pngMeasure());
  const file = await pngFile(picture, paletteOf("light"), scale, "{}");
  return file.ok ? "" : file.failure.reason;
}

/** The shortest of some runs: what else the machine does only makes a run longer. */
async function shortest(run: () => void | Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** The size of a picture file, and how many of its pixels are see-through. */
export async function looked(file: string) {
  const pixels = await pixelsOf(file);
  let seeThrough = 0;
  for (let i = 3; i < pixels.data.length; i += 4) if (pixels.data[i]! < 255) seeThrough++;
  return { width: pixels.width, height: pixels.height, seeThrough };
}

/** Share of pixels of two picture files that differ beyond anti-aliasing. */
export async function difference(one: string, other: string): Promise<number> {
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  let strange = 0;
  for (let y = 0; y < a.height; y++) {
    for (let x = 0; x < a.width; x++) {
      if (!isNear(a, b, x, y) || !isNear(b, a, x, y)) strange++;
    }
  }
  return strange / (a.width * a.height);
}

/** How far two colours may lie apart in each channel. */
const SHADE = 64;

/** True when some pixel in the neighbourhood in the other picture has nearly the colour of this one. */
function isNear(own: ImageData, other: ImageData, x: number, y: number): boolean {
  const at = (y * own.width + x) * 4;
  for (let ny = Math.max(0, y - 1); ny <= Math.min(own.height - 1, y + 1); ny++) {
    for (let nx = Math.max(0, x - 1); nx <= Math.min(own.width - 1, x + 1); nx++) {
      const there = (ny * own.width + nx) * 4;
      const differs = [0, 1, 2].some(
        (channel) => Math.abs(own.data[at + channel]! - other.data[there + channel]!) > SHADE,
      );
      if (!differs) return true;
    }
  }
  return false;
}

/** A picture as a page shows it in an `<img>` of its own size: an SVG's text, or a PNG as base64. */
async function pixelsOf(file: string): Promise<ImageData> {
  const isSvg = file.startsWith("<");
  const blob = new Blob([file], { type: "image/svg+xml" });
  const address = isSvg ? URL.createObjectURL(blob) : `data:image/png;base64,${file}`;
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
