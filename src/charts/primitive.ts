// Placed primitives: what screen canvas, screen SVG and exported SVG are all drawn from.
import type { Box } from "./chart-frame.ts";
import type { Shape } from "./mark-shape.ts";
import type { ColourToken } from "./measure-style.ts";
import type { PixelLine } from "./pixel-columns.ts";

/** A filled area. */
export interface RectPrimitive {
  readonly kind: "rect";
  readonly box: Box;
  readonly colour: ColourToken;
  readonly alpha: number;
}

/** A straight line. */
export interface RulePrimitive {
  readonly kind: "rule";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: ColourToken;
  readonly width: number;
  readonly dash: readonly number[];
  readonly alpha: number;
}

/** The line of a history, clipped to its pane. */
export interface PathPrimitive {
  readonly kind: "path";
  readonly points: PixelLine;
  readonly toX: (position: number) => number;
  readonly toY: (level: number) => number;
  readonly clip: Box;
  readonly colour: ColourToken;
  readonly width: number;
  readonly dash: readonly number[];
}

/** A mark: a shape, or a pill with a label. */
export interface MarkPrimitive {
  readonly kind: "mark";
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly colour: ColourToken;
  readonly hollow: boolean;
  readonly quiet: boolean;
  readonly selected: boolean;
  /** What stands in a pill instead of the shape: the count of a cluster, the letter of a release. */
  readonly label: string | null;
}

/** A line of text; `y` is its middle. */
export interface TextPrimitive {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly colour: ColourToken;
  readonly bold: boolean;
  /** Backed by the colour of the panel, so that lines beneath do not cut it. */
  readonly backed: boolean;
}

export type Primitive =
  | RectPrimitive
  | RulePrimitive
  | PathPrimitive
  | MarkPrimitive
  | TextPrimitive;

/** How strongly a quiet mark is painted: paler, and still seen on the panel in both themes. */
export const QUIET_ALPHA = 0.75;

/** Half the width of a pill, pixels. */
export const PILL_REACH = 8.5;
/** Room for the label of a pill, pixels; a wider one is squeezed. */
export const PILL_TEXT = 15;
export const PILL_HEIGHT = 14;
export const PILL_RADIUS = 5;
/** Height of the ring around the mark of the selected event, and half its width. */
export const RING_HEIGHT = 16;
export const ringReach = ({ label, side }: MarkPrimitive) =>
  (label === null ? side / 2 : PILL_REACH) + 3;
