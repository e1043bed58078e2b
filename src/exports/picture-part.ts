// A part of a picture: primitives about their own upper left corner, and how parts are put together.
import type { Box } from "../charts/chart-frame.ts";
import type { ColourToken } from "../charts/measure-style.ts";
import type { Primitive, RulePrimitive, TextPrimitive } from "../charts/primitive.ts";

/** A part as high as it needs to be, in units of layout. */
export interface PicturePart {
  readonly height: number;
  readonly primitives: readonly Primitive[];
}

export const NOTHING: PicturePart = { height: 0, primitives: [] };

/** Height of a line of text of a size. */
export const lineHeight = (size: number) => Math.round(size * 1.36);

/** Parts under each other; parts without height take no gap. */
export function stacked(parts: readonly PicturePart[], gap: number): PicturePart {
  let height = 0;
  const primitives: Primitive[] = [];
  for (const part of parts) {
    if (part.height === 0) continue;
    const top = height === 0 ? 0 : height + gap;
    primitives.push(...movedAll(part.primitives, 0, top));
    height = top + part.height;
  }
  return { height, primitives };
}

/** Primitives so far to the right and down. */
export function movedAll(primitives: readonly Primitive[], dx: number, dy: number): Primitive[] {
  return primitives.map((primitive) => moved(primitive, dx, dy));
}

function moved(primitive: Primitive, dx: number, dy: number): Primitive {
  switch (primitive.kind) {
    case "rect":
      return { ...primitive, box: movedBox(primitive.box, dx, dy) };
    case "rule": {
      const { x1, y1, x2, y2 } = primitive;
      return { ...primitive, x1: x1 + dx, x2: x2 + dx, y1: y1 + dy, y2: y2 + dy };
    }
    case "path": {
      const { toX, toY, clip } = primitive;
      return {
        ...primitive,
        toX: (position) => toX(position) + dx,
        toY: (level) => toY(level) + dy,
        clip: movedBox(clip, dx, dy),
      };
    }
    case "mark":
    case "text":
      return { ...primitive, x: primitive.x + dx, y: primitive.y + dy };
  }
}

const movedBox = (box: Box, dx: number, dy: number) => ({ ...box, x: box.x + dx, y: box.y + dy });

export interface TextLook {
  readonly size: number;
  readonly colour: ColourToken;
  readonly bold?: boolean;
}

/** A line of text whose row begins at `y`. */
export function textAt(x: number, y: number, text: string, look: TextLook): TextPrimitive {
  const { size, colour, bold = false } = look;
  const middle = y + lineHeight(size) / 2;
  return { kind: "text", x, y: middle, text, size, anchor: "start", colour, bold, backed: false };
}

/** Lines of text under each other. */
export function textLines(lines: readonly string[], look: TextLook): PicturePart {
  const row = lineHeight(look.size);
  return {
    height: lines.length * row,
    primitives: lines.map((line, i) => textAt(0, i * row, line, look)),
  };
}

/** A hairline across, as a part. */
export function hairline(width: number): PicturePart {
  return { height: 1, primitives: [levelRule(0, width, 0, "--hairline")] };
}

/** A level line of one unit. */
export function levelRule(x1: number, x2: number, y: number, colour: ColourToken): RulePrimitive {
  return { kind: "rule", x1, y1: y, x2, y2: y, colour, width: 1, dash: [], alpha: 1 };
}
