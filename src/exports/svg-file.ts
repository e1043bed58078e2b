// A picture as an SVG file: text, without script, style or any reference outside itself.
import type { Palette } from "../charts/canvas-painter.tsx";
import type { MeasureText } from "../charts/chart-frame.ts";
import { SVG_FONTS, svgMeasure } from "./picture-text.ts";
import type { Picture } from "./picture.ts";
import { SvgWriter } from "./svg-primitive.ts";
import { element, escapeXml, svgNumber } from "./svg-text.ts";

/** The file's text. Measure the picture with `svgMeasure`. Metadata is the JSON the file opens itself by. */
export function svgFile(
  picture: Picture,
  palette: Palette,
  metadata: string,
  measureText: MeasureText = svgMeasure(),
): string {
  const { width, height, zoom, name, description, primitives } = picture;
  const writer = new SvgWriter(palette, measureText);
  const drawn = primitives.map((primitive) => writer.write(primitive)).filter(Boolean);
  const lines = [
    element("title", {}, escapeXml(name)),
    element("desc", {}, escapeXml(description)),
    element("metadata", { id: "yieldmark" }, escapeXml(metadata)),
    writer.definitions(),
    element("g", { "font-family": SVG_FONTS }, `\n${drawn.join("\n")}\n`),
  ].filter(Boolean);
  const frame = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${svgNumber(width / zoom)} ${svgNumber(height / zoom)}`,
    role: "img",
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("svg", frame, `\n${lines.join("\n")}\n`)}\n`;
}
