// Paints the line of a history on a canvas: in short strokes, or as upright bars where days crowd a pixel.
import type { PathPrimitive } from "./primitive.ts";

/** Points from which on a line is painted in pieces: one long anti-aliased path rasters far slower. */
const LONG = 300;
const PIECE = 16;
/** Days a device pixel from which on a line is bars, and bars a device pixel. */
const CROWDED = 3;
const BARS = 2;
/** Bars in one stroke. */
const BUNCH = 32;
/** Height up to which a bar in a gap of a dashed line is left out, and what is kept of the others' tips. */
const LOW = 2;
const TIP = 2;

/** What a line is painted on: a canvas, or what writes the same strokes down. */
export type LineContext = Pick<
  CanvasRenderingContext2D,
  | "lineWidth"
  | "lineJoin"
  | "lineCap"
  | "lineDashOffset"
  | "setLineDash"
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "stroke"
>;

/** Paints the line in the colour and within the clip that the context has; `ratio` is device pixels to a unit. */
export function paintLine(context: LineContext, path: PathPrimitive, ratio: number): void {
  const { points, clip, dash, width } = path;
  context.lineWidth = width;
  context.lineJoin = "round";
  if (points.days > CROWDED * clip.width * ratio) {
    context.lineCap = "butt";
    paintBars(context, path, BARS * ratio);
  } else {
    context.lineCap = dash.length > 0 ? "butt" : "round";
    paintPieces(context, path);
  }
}

function paintPieces(context: LineContext, path: PathPrimitive): void {
  const { points, toX, toY, dash } = path;
  const { position, level: levels, length } = points;
  const piece = length > LONG ? PIECE : Infinity;
  let [run, along, beforeX, beforeY] = [0, 0, 0, 0];
  const restart = (offset: number) => {
    context.stroke();
    context.beginPath();
    context.lineDashOffset = offset;
  };
  context.setLineDash([...dash]);
  context.beginPath();
  for (let i = 0; i < length; i++) {
    const level = levels[i]!;
    if (Number.isNaN(level)) {
      run = 0;
      continue;
    }
    const x = toX(position[i]!);
    const y = toY(level);
    const alone = run === 0 && !(i + 1 < length && levels[i + 1]! === levels[i + 1]!);
    if (run === 0) {
      if (context.lineDashOffset !== 0) restart(0);
      along = 0;
      context.moveTo(alone ? x - 1.5 : x, y);
    } else {
      context.lineTo(x, y);
      along += Math.hypot(x - beforeX, y - beforeY);
    }
    if (alone) context.lineTo(x + 1.5, y);
    if (++run % piece === 0) {
      restart(dash.length > 0 ? along : 0);
      context.moveTo(x, y);
    }
    beforeX = x;
    beforeY = y;
  }
  context.stroke();
}

/** An upright bar for each column of the device, from the lowest to the highest that the line has there. */
function paintBars(context: LineContext, path: PathPrimitive, perPixel: number): void {
  const { points, toX, toY } = path;
  const { position, level: levels, length } = points;
  const bars = new Bars(context, path);
  let column = NaN;
  let [top, bottom, beforeX, beforeY] = [0, 0, 0, 0];
  const flush = () => {
    if (column === column) bars.draw((column + 0.5) / perPixel, top, bottom);
    column = NaN;
  };
  for (let i = 0; i < length; i++) {
    const level = levels[i]!;
    if (level !== level) {
      flush();
      continue;
    }
    const x = toX(position[i]!);
    const y = toY(level);
    const own = Math.floor(x * perPixel);
    if (own === column) {
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    } else {
      const touches = own === column + 1;
      const middle = (y + beforeY) / 2;
      const joins = column === column;
      if (touches) [top, bottom] = [Math.min(top, middle), Math.max(bottom, middle)];
      flush();
      if (joins && !touches) bars.bridge(beforeX, beforeY, x, y);
      top = touches ? Math.min(y, middle) : y;
      bottom = touches ? Math.max(y, middle) : y;
      column = own;
    }
    beforeX = x;
    beforeY = y;
  }
  flush();
  bars.finish();
}

/** Strokes bars in bunches; the strokes and gaps of a dashed line are counted across. */
class Bars {
  private readonly context: LineContext;
  private readonly dash: readonly number[];
  private readonly half: number;
  private inBunch = 0;
  private part = 0;
  private left: number;
  private before = NaN;

  constructor(context: LineContext, { dash, width }: PathPrimitive) {
    this.context = context;
    this.dash = dash;
    this.half = width / 2;
    this.left = dash[0] ?? Infinity;
    context.setLineDash([]);
    context.beginPath();
  }

  /** In a gap a bar keeps its tips: no extreme is lost to the pattern of the line. */
  draw(x: number, top: number, bottom: number): void {
    const { half } = this;
    if (this.before === this.before) this.pass(x - this.before);
    this.before = x;
    if (this.part % 2 === 0) {
      this.piece(x, top - half, bottom + half);
    } else if (bottom - top > LOW) {
      const tip = Math.min(TIP, (bottom - top) / 3);
      this.piece(x, top - half, top + tip);
      this.piece(x, bottom - tip, bottom + half);
    }
  }

  /** Joins two columns of one run that lie apart. */
  bridge(fromX: number, fromY: number, toX: number, toY: number): void {
    this.context.moveTo(fromX, fromY);
    this.context.lineTo(toX, toY);
  }

  finish(): void {
    this.context.stroke();
  }

  private piece(x: number, from: number, to: number): void {
    this.context.moveTo(x, from);
    this.context.lineTo(x, to);
    if (++this.inBunch < BUNCH) return;
    this.context.stroke();
    this.context.beginPath();
    this.inBunch = 0;
  }

  private pass(length: number): void {
    this.left -= length;
    while (this.left <= 1e-6) {
      this.part = (this.part + 1) % (2 * this.dash.length);
      this.left += this.dash[this.part % this.dash.length]!;
    }
  }
}
