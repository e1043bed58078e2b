// The line of a history as SVG path data: the strokes the canvas painter makes, written down.
import { type LineContext, paintLine } from "../charts/line-painter.tsx";
import type { PathPrimitive } from "../charts/primitive.ts";
import { svgNumber } from "./svg-text.ts";

export interface SvgLine {
  /** Path data; empty for a line without a point. */
  readonly data: string;
  readonly dash: readonly number[];
  readonly cap: string;
}

/** Pixels to a unit for which a crowded line is written as upright bars. */
const RATIO = 2;

/** The line's strokes. Pieces that go on where the last one ended become one, so that its dashes run through. */
export function svgLine(path: PathPrimitive): SvgLine {
  const recorder = new LineRecorder();
  paintLine(recorder, path, RATIO);
  return { data: recorder.data.join(""), dash: recorder.dash, cap: recorder.lineCap };
}

class LineRecorder implements LineContext {
  readonly data: string[] = [];
  dash: readonly number[] = [];
  lineWidth = 1;
  lineJoin: CanvasLineJoin = "round";
  lineCap: CanvasLineCap = "butt";
  lineDashOffset = 0;
  private x = NaN;
  private y = NaN;

  setLineDash(dash: Iterable<number>): void {
    this.dash = [...dash];
  }

  beginPath(): void {}

  stroke(): void {}

  moveTo(x: number, y: number): void {
    if (x === this.x && y === this.y) return;
    this.write("M", x, y);
  }

  lineTo(x: number, y: number): void {
    this.write("L", x, y);
  }

  private write(command: "M" | "L", x: number, y: number): void {
    this.data.push(`${command}${svgNumber(x)},${svgNumber(y)}`);
    this.x = x;
    this.y = y;
  }
}
