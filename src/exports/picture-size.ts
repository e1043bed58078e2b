// Sizes a picture can have, and how large its type is at each.

/** Sides a picture can have, pixels at scale 1. */
export const LEAST_WIDTH = 360;
export const LEAST_HEIGHT = 400;
const MOST_SIDE = 8192;

/** Area at which type has its own size; above it type grows so that the share of the picture stays. */
const PLAIN_AREA = 1280 * 720;
/** Units of layout that a picture with grown type keeps at least. */
const ZOOMED_WIDTH = 640;
const ZOOMED_HEIGHT = 480;

/** Why a picture of this size cannot be laid out, in words; null when it can. Pixels at scale 1. */
export function sizeRefusal(width: number, height: number): string | null {
  if (!Number.isInteger(width) || !Number.isInteger(height)) {
    return "Width and height are whole numbers of pixels.";
  }
  if (width < LEAST_WIDTH || height < LEAST_HEIGHT) {
    return `A picture is at least ${LEAST_WIDTH} pixels wide and ${LEAST_HEIGHT} high: in less, its title, chart and source cannot be read.`;
  }
  if (width > MOST_SIDE || height > MOST_SIDE) {
    return `A picture is at most ${MOST_SIDE} pixels wide and high.`;
  }
  return null;
}

/** File pixels to a unit of layout: 1 up to 1280 × 720, 1.5 at 1920 × 1080; long strips grow less. */
export function zoomOf(width: number, height: number): number {
  const byArea = Math.sqrt((width * height) / PLAIN_AREA);
  const most = Math.min(width / ZOOMED_WIDTH, height / ZOOMED_HEIGHT);
  return Math.max(1, Math.floor(Math.min(byArea, most) * 20 + 1e-6) / 20);
}
