// The strip placed: a dot for the mean at every shift of the whole schedule, and the real mean on it.
import { extent, nice, ticks } from "d3-array";
import { formatMean } from "../domain/mean-text.ts";
import type { Placebo, ShiftedMean } from "../domain/schedule-placebo.ts";
import type { Box, MeasureText } from "./chart-frame.ts";
import { dotRows, type PlacedDot } from "./dot-stack.ts";
import type { RulePrimitive, TextPrimitive } from "./primitive.ts";
import { SMALL_TEXT, smallRule, smallText, tickText } from "./small-axis.ts";

export interface StripDot extends PlacedDot, ShiftedMean {
  /** Its mean is smaller in size than the real one. */
  readonly isWithin: boolean;
}

export interface PlaceboModel {
  /** By mean. */
  readonly dots: readonly StripDot[];
  /** Where means are smaller in size than the real one. */
  readonly within: Box;
  readonly realX: number;
  readonly baseY: number;
  readonly rules: readonly RulePrimitive[];
  readonly texts: readonly TextPrimitive[];
}

/** Distance of two dots of the strip, pixels. */
const PITCH = 8;
const ROW = 16;
const MARGIN = 14;
const TICKS = 5;

/** Places the strip in a size in pixels. */
export function placeboModel(
  { real, shifts }: Placebo,
  size: { readonly width: number; readonly height: number },
  measureText: MeasureText,
): PlaceboModel {
  const width = Math.max(80, size.width - 2 * MARGIN);
  const baseY = size.height - ROW - 4;
  const reach = Math.abs(real);
  const [lowest = 0, highest = 0] = extent([0, real, -real, ...shifts.map(({ mean }) => mean)]);
  const [from, to] = lowest < highest ? nice(lowest, highest, TICKS) : [-1, 1];
  const scale = (bp: number) => MARGIN + ((bp - from) / (to - from)) * width;
  const marked = ticks(from, to, TICKS);
  const sorted = shifts.toSorted((a, b) => a.mean - b.mean || a.shift - b.shift);
  const rows = dotRows(
    sorted.map(({ mean }) => scale(mean)),
    PITCH,
  );
  const room = baseY - ROW - PITCH;
  const pitch = Math.min(PITCH, room / Math.max(1, ...rows));
  const realX = scale(real);
  const name = `real mean ${formatMean(real)}`;
  const half = measureText(name, SMALL_TEXT, true) / 2 + 2;
  const nameX = Math.max(half, Math.min(size.width - half, realX));
  return {
    dots: sorted.map((dot, i) => ({
      ...dot,
      x: scale(dot.mean),
      y: baseY - PITCH / 2 - rows[i]! * pitch,
      isWithin: Math.abs(dot.mean) < reach,
    })),
    within: {
      x: scale(-reach),
      y: ROW,
      width: scale(reach) - scale(-reach),
      height: baseY - ROW,
    },
    realX,
    baseY,
    rules: [
      smallRule([MARGIN, baseY], [MARGIN + width, baseY], "--muted"),
      ...marked.map((tick) => smallRule([scale(tick), baseY], [scale(tick), baseY + 4], "--muted")),
    ],
    texts: [
      smallText(name, nameX, ROW / 2, "middle", { colour: "--ink", bold: true }),
      ...marked.map((tick) =>
        smallText(strippedTick(tick), scale(tick), baseY + ROW / 2 + 4, "middle"),
      ),
    ],
  };
}

/** Ticks may fall between whole basis points: `+2.5`. */
const strippedTick = (tick: number) => tickText(Math.round(tick * 100) / 100);
