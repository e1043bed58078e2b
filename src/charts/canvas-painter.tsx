// Paints primitives on a canvas.
import { paintLine } from "./line-painter.tsx";
import { shapePath } from "./mark-shape.ts";
import type { ColourToken } from "./measure-style.ts";
import {
  type MarkPrimitive,
  type PathPrimitive,
  PILL_HEIGHT,
  PILL_RADIUS,
  PILL_REACH,
  PILL_TEXT,
  type Primitive,
  QUIET_ALPHA,
  RING_HEIGHT,
  ringReach,
  type TextPrimitive,
} from "./primitive.ts";

/** Looks up the colour behind a token in the theme that is on. */
export type Palette = (token: ColourToken) => string;

const FONT_FAMILY = '"Yieldmark Inter", system-ui, sans-serif';

/** The CSS font of chart text. */
export function chartFont(size: number, bold: boolean, family: string = FONT_FAMILY): string {
  return `${bold ? 600 : 400} ${size}px ${family}`;
}

/** Sizes the canvas for the device's pixels and clears it; later drawing is in CSS pixels. */
export function prepareCanvas(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  pixelRatio: number,
): CanvasRenderingContext2D | null {
  const context = canvas.getContext("2d");
  const [w, h] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
  context?.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}

/** Draws the primitives in order. */
export function paintCanvas(
  context: CanvasRenderingContext2D,
  primitives: readonly Primitive[],
  palette: Palette,
): void {
  for (const primitive of primitives) {
    context.save();
    switch (primitive.kind) {
      case "rect":
        context.globalAlpha = primitive.alpha;
        context.fillStyle = palette(primitive.colour);
        context.fillRect(
          primitive.box.x,
          primitive.box.y,
          primitive.box.width,
          primitive.box.height,
        );
        break;
      case "rule": {
        context.globalAlpha = primitive.alpha;
        context.strokeStyle = palette(primitive.colour);
        context.lineWidth = primitive.width;
        context.setLineDash([...primitive.dash]);
        context.beginPath();
        const upright = primitive.x1 === primitive.x2 ? crisp(primitive.x1) : null;
        const level = primitive.y1 === primitive.y2 ? crisp(primitive.y1) : null;
        context.moveTo(upright ?? primitive.x1, level ?? primitive.y1);
        context.lineTo(upright ?? primitive.x2, level ?? primitive.y2);
        context.stroke();
        break;
      }
      case "path":
        paintPath(context, primitive, palette);
        break;
      case "mark":
        paintMark(context, primitive, palette);
        break;
      case "text":
        paintText(context, primitive, palette);
    }
    context.restore();
  }
}

/** The middle of the pixel a hairline falls in. */
const crisp = (at: number) => Math.floor(at) + 0.5;

function paintPath(context: CanvasRenderingContext2D, path: PathPrimitive, palette: Palette): void {
  const { clip } = path;
  context.beginPath();
  context.rect(clip.x, clip.y, clip.width, clip.height);
  context.clip();
  context.strokeStyle = palette(path.colour);
  paintLine(context, path, context.getTransform().a);
}

function paintMark(context: CanvasRenderingContext2D, mark: MarkPrimitive, palette: Palette): void {
  context.translate(mark.x, mark.y);
  if (mark.selected) paintRing(context, ringReach(mark), palette);
  const colour = palette(mark.colour);
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.fillStyle = mark.hollow ? palette("--panel") : colour;
  if (mark.label !== null) {
    context.beginPath();
    context.roundRect(-PILL_REACH, -PILL_HEIGHT / 2, 2 * PILL_REACH, PILL_HEIGHT, PILL_RADIUS);
    context.fill();
    if (mark.hollow) context.stroke();
    const ink = mark.hollow ? mark.colour : "--panel";
    const label = { x: 0, y: 0, text: mark.label, size: 11, anchor: "middle", bold: true } as const;
    const text = { ...label, kind: "text", colour: ink, backed: false } as const;
    paintText(context, text, palette, PILL_TEXT);
    return;
  }
  const path = outlineOf(mark);
  context.globalAlpha = mark.quiet ? QUIET_ALPHA : 1;
  context.fill(path);
  if (mark.hollow) context.stroke(path);
}

/** Around the mark of the selected event. */
function paintRing(context: CanvasRenderingContext2D, reach: number, palette: Palette): void {
  context.lineWidth = 1.5;
  context.strokeStyle = palette("--focus");
  context.beginPath();
  context.roundRect(-reach, -RING_HEIGHT / 2, 2 * reach, RING_HEIGHT, RING_HEIGHT / 2);
  context.stroke();
}

const outlines = new Map<string, Path2D>();

/** The outline of a mark's shape about its own place; the few there are are made once. */
function outlineOf({ shape, side }: MarkPrimitive): Path2D {
  const key = `${shape} ${side}`;
  const outline = outlines.get(key) ?? new Path2D(shapePath(shape, side));
  outlines.set(key, outline);
  return outline;
}

function paintText(
  context: CanvasRenderingContext2D,
  text: TextPrimitive,
  palette: Palette,
  mostWidth?: number,
): void {
  context.font = chartFont(text.size, text.bold);
  context.textAlign = text.anchor === "middle" ? "center" : text.anchor;
  context.textBaseline = "alphabetic";
  const y = text.y + text.size * 0.36;
  if (text.backed) {
    context.strokeStyle = palette("--panel");
    context.lineWidth = 3;
    context.lineJoin = "round";
    context.strokeText(text.text, text.x, y);
  }
  context.fillStyle = palette(text.colour);
  context.fillText(text.text, text.x, y, mostWidth);
}
