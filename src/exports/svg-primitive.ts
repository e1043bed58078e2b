// Primitives as SVG elements, the same picture as the canvas painter makes.
import type { Palette } from "../charts/canvas-painter.tsx";
import type { MeasureText } from "../charts/chart-frame.ts";
import { shapePath } from "../charts/mark-shape.ts";
import {
  type MarkPrimitive,
  PILL_HEIGHT,
  PILL_RADIUS,
  PILL_REACH,
  PILL_TEXT,
  type PathPrimitive,
  type Primitive,
  QUIET_ALPHA,
  RING_HEIGHT,
  ringReach,
  type RulePrimitive,
  type TextPrimitive,
} from "../charts/primitive.ts";
import { svgLine } from "./svg-line.ts";
import { element, escapeXml, svgNumber } from "./svg-text.ts";

/** Writes primitives; remembers the areas that lines are clipped to. */
export class SvgWriter {
  private readonly palette: Palette;
  private readonly measureText: MeasureText;
  private readonly clips = new Map<string, string>();

  constructor(palette: Palette, measureText: MeasureText) {
    this.palette = palette;
    this.measureText = measureText;
  }

  /** The element, or elements, of a primitive. */
  write(primitive: Primitive): string {
    switch (primitive.kind) {
      case "rect":
        return element("rect", {
          ...primitive.box,
          fill: this.palette(primitive.colour),
          opacity: opacity(primitive.alpha),
        });
      case "rule":
        return this.rule(primitive);
      case "path":
        return this.path(primitive);
      case "mark":
        return this.mark(primitive);
      case "text":
        return this.text(primitive);
    }
  }

  /** The areas that lines are clipped to; write the primitives first. */
  definitions(): string {
    const clips = [...this.clips].map(([rect, id]) => element("clipPath", { id }, rect));
    return clips.length > 0 ? element("defs", {}, clips.join("")) : "";
  }

  private rule({ x1, y1, x2, y2, colour, width, dash, alpha }: RulePrimitive): string {
    const upright = x1 === x2;
    const level = y1 === y2;
    return element("line", {
      x1: upright ? crisp(x1) : x1,
      y1: level ? crisp(y1) : y1,
      x2: upright ? crisp(x2) : x2,
      y2: level ? crisp(y2) : y2,
      stroke: this.palette(colour),
      "stroke-width": width,
      "stroke-dasharray": dashes(dash),
      opacity: opacity(alpha),
    });
  }

  private path(path: PathPrimitive): string {
    const { data, dash, cap } = svgLine(path);
    if (data === "") return "";
    return element("path", {
      d: data,
      fill: "none",
      stroke: this.palette(path.colour),
      "stroke-width": path.width,
      "stroke-dasharray": dashes(dash),
      "stroke-linejoin": "round",
      "stroke-linecap": cap,
      "clip-path": `url(#${this.clipOf(path.clip)})`,
    });
  }

  private clipOf(clip: PathPrimitive["clip"]): string {
    const rect = element("rect", { ...clip });
    const id = this.clips.get(rect) ?? `yieldmark-pane-${this.clips.size + 1}`;
    this.clips.set(rect, id);
    return id;
  }

  private mark(mark: MarkPrimitive): string {
    const colour = this.palette(mark.colour);
    const panel = this.palette("--panel");
    const fill = mark.hollow ? panel : colour;
    const line = mark.hollow ? { stroke: colour, "stroke-width": 1.5 } : {};
    const ring = mark.selected ? this.ring(mark) : "";
    const transform = `translate(${svgNumber(mark.x)} ${svgNumber(mark.y)})`;
    if (mark.label === null) {
      const d = shapePath(mark.shape, mark.side);
      return element("path", {
        transform,
        d,
        fill,
        ...line,
        opacity: mark.quiet ? QUIET_ALPHA : undefined,
      });
    }
    const pill = element("rect", {
      x: -PILL_REACH,
      y: -PILL_HEIGHT / 2,
      width: 2 * PILL_REACH,
      height: PILL_HEIGHT,
      rx: PILL_RADIUS,
      fill,
      ...line,
    });
    const squeeze = Math.min(1, PILL_TEXT / Math.max(1, this.measureText(mark.label, 11, true)));
    const label = element(
      "text",
      {
        y: 11 * 0.36,
        ...fontOf({ size: 11, bold: true, anchor: "middle" }),
        transform: squeeze < 1 ? `scale(${squeeze.toFixed(3)} 1)` : undefined,
        fill: mark.hollow ? colour : panel,
      },
      escapeXml(mark.label),
    );
    return element("g", { transform }, ring + pill + label);
  }

  private ring(mark: MarkPrimitive): string {
    const reach = ringReach(mark);
    return element("rect", {
      x: -reach,
      y: -RING_HEIGHT / 2,
      width: 2 * reach,
      height: RING_HEIGHT,
      rx: RING_HEIGHT / 2,
      fill: "none",
      stroke: this.palette("--focus"),
      "stroke-width": 1.5,
    });
  }

  /** A backed text stands twice, for programs that do not know `paint-order`. */
  private text(text: TextPrimitive): string {
    const place = { x: text.x, y: text.y + text.size * 0.36, ...fontOf(text) };
    const content = escapeXml(text.text);
    const ink = element("text", { ...place, fill: this.palette(text.colour) }, content);
    if (!text.backed) return ink;
    const halo = {
      fill: "none",
      stroke: this.palette("--panel"),
      "stroke-width": 3,
      "stroke-linejoin": "round",
      "aria-hidden": "true",
    };
    return element("text", { ...place, ...halo }, content) + ink;
  }
}

/** The middle of the unit a hairline falls in, as on the canvas. */
const crisp = (at: number) => Math.floor(at) + 0.5;

const opacity = (alpha: number) => (alpha < 1 ? alpha : undefined);

const dashes = (dash: readonly number[]) => (dash.length > 0 ? dash.join(" ") : undefined);

function fontOf({ size, bold, anchor }: Pick<TextPrimitive, "size" | "bold" | "anchor">) {
  return {
    "font-size": size,
    "font-weight": bold ? "bold" : undefined,
    "text-anchor": anchor === "start" ? undefined : anchor,
  };
}
