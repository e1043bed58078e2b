// How large the files of a picture will be: guessed from its preview, since a whole one takes time.

/** Bytes of each file, and the size at 1× of the picture, which may be higher than was wished. */
export interface PictureBytes {
  readonly width: number;
  readonly height: number;
  readonly png: number;
  readonly svg: number;
}

/** Lines and letters grow with the side, paper between them hardly: measured over sizes and scales. */
const GROWTH = 0.61;

/** The bytes of a PNG of so many pixels, from those of the same picture at another size. */
export function guessedBytes(bytes: number, pixels: number, wanted: number): number {
  return Math.round(bytes * (wanted / Math.max(1, pixels)) ** GROWTH);
}
