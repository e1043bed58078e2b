// A picture for export: the chart laid out again for a size, with all that a reader far from the app needs.
import type { MeasureText } from "../charts/chart-frame.ts";
import type { Primitive } from "../charts/primitive.ts";
import type { ExportContent } from "./export-content.ts";
import { pictureLayout } from "./picture-layout.ts";
import { LEAST_HEIGHT, LEAST_WIDTH, zoomOf } from "./picture-size.ts";

/** What the reader asks of a picture; width and height in pixels of the file at scale 1. */
export interface PictureWish {
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
  readonly title: boolean;
  /** Titles beside marks where they fit, and a numbered key for the others. */
  readonly labels: boolean;
  readonly ladder: boolean;
  /** The sentence, and what prints, gaps and the ladder mean. */
  readonly note: boolean;
  readonly caption: string;
}

/** Placed primitives and what they are called. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** File pixels to a unit of the primitives: type grows with the area, so that a slide reads from afar. */
  readonly zoom: number;
  /** Background first. */
  readonly primitives: readonly Primitive[];
  readonly name: string;
  readonly description: string;
}

/**
 * Lays the picture out; the same content, wish and measure place the same primitives. Where legend, caption
 * and source leave the chart too little, the picture is as much higher than wished: nothing is cut off.
 * A side that `sizeRefusal` refuses for being short is the shortest it does not refuse.
 */
export function pictureOf(
  content: ExportContent,
  wish: PictureWish,
  measureText: MeasureText,
): Picture {
  const width = Math.max(wish.width, LEAST_WIDTH);
  const wished = Math.max(wish.height, LEAST_HEIGHT);
  const zoom = zoomOf(width, wished);
  const size = { width: width / zoom, height: wished / zoom };
  const first = pictureLayout(content, wish, size, measureText);
  const height = wished + Math.ceil(first.missing * zoom);
  const higher = { ...size, height: height / zoom };
  const layout = first.missing > 0 ? pictureLayout(content, wish, higher, measureText) : first;
  const background: Primitive = {
    kind: "rect",
    box: { x: 0, y: 0, ...higher },
    colour: "--panel",
    alpha: 1,
  };
  return {
    width,
    height,
    zoom,
    primitives: [background, ...layout.primitives],
    name: layout.name,
    description: [content.sentence, `${layout.account}.`, content.status].join(" "),
  };
}
