// The chart in a picture: placed for its room, with titles and numbers for its marks.
import { LABEL_SIZE } from "../charts/event-label.ts";
import type { MeasureText } from "../charts/chart-frame.ts";
import type { OverlayInput } from "../charts/overlay-input.ts";
import { overlayModel, type OverlayModel } from "../charts/overlay-model.ts";
import { allPrimitives } from "../charts/overlay-primitives.ts";
import type { Primitive } from "../charts/primitive.ts";
import { shownRange } from "../charts/shown-range.ts";
import type { View } from "../domain/view.ts";
import type { ExportContent } from "./export-content.ts";
import type { NumberedMark } from "./picture-labels.ts";

/** What the chart model keeps free above its lanes for chips, which a picture has none of. */
export const EMPTY_TOP = 22;
/** What it keeps free left of the plot. */
export const EMPTY_LEFT = 10;
/** Device pixels a line is reduced for: a picture may be printed, or shown larger. */
const PIXEL_RATIO = 2;
const LANE = 16;
const LEAST_PANE = 76;
const LEAST_LADDER = 88;
const ROW = 14;

/** A chart's input with what fits a height, and what was left out for it, in words. */
export interface FittedInput {
  readonly input: OverlayInput;
  readonly leftOut: readonly string[];
}

/** Leaves lanes and ladder out, one after the other, until a height has room for the lines. */
export function fittedInput(input: OverlayInput, height: number): FittedInput {
  const leftOut: string[] = [];
  let { view } = input;
  const steps: readonly { patch: Partial<View>; name: string }[] = [
    { patch: { lanes: "off" }, name: "" },
    { patch: { auctions: "off" }, name: view.auctions === "on" ? "auctions" : "" },
    { patch: { macro: "off" }, name: view.macro === "on" ? "scheduled releases" : "" },
    { patch: { ladder: "off" }, name: view.ladder === "on" ? "tariff ladder" : "" },
  ];
  for (const { patch, name } of steps) {
    if (leastHeight({ ...input, view }) <= height) break;
    view = { ...view, ...patch };
    if (name !== "") leftOut.push(name);
  }
  return { input: { ...input, view }, leftOut };
}

/** Units of height under which the chart cannot be read. */
export function leastHeight({ view, histories }: Pick<OverlayInput, "view" | "histories">): number {
  const lanes = (view.lanes === "on" ? 5 : 1) + Number(view.macro === "on");
  const panes = new Set(histories.map(({ measure }) => measure.unit)).size;
  return (
    84 +
    (lanes + Number(view.auctions === "on")) * LANE +
    panes * (LEAST_PANE + 24) +
    (view.ladder === "on" ? LEAST_LADDER : 0)
  );
}

export interface ChartRoom {
  readonly width: number;
  readonly height: number;
  /** Rows for names of marks. */
  readonly labelRows: number;
}

/** The placed chart before names of marks and lines: where its marks are, and what else it draws. */
export function draftModel(
  input: OverlayInput,
  range: ExportContent["range"],
  { width, height, labelRows }: ChartRoom,
): OverlayModel {
  const shown = shownRange(input.axis, range);
  const size = { width, height, pixelRatio: PIXEL_RATIO };
  return overlayModel({ ...input, labelRows, lineNames: "off" }, shown, size);
}

/** The placed chart; lines go without names at their ends where a pane has no room for all of them. */
export function pictureModel(
  input: OverlayInput,
  range: ExportContent["range"],
  room: ChartRoom,
): OverlayModel {
  const { width, height, labelRows } = room;
  const size = { width, height, pixelRatio: PIXEL_RATIO };
  const model = overlayModel({ ...input, labelRows }, shownRange(input.axis, range), size);
  const isCrowded = model.panes.some(
    ({ names, levels, box }) => (names.length + 3 * levels.length) * ROW > box.height,
  );
  return isCrowded ? draftModel(input, range, room) : model;
}

/** All of the chart, numbers of marks included. */
export function chartPrimitives(
  model: OverlayModel,
  numbered: readonly NumberedMark[],
  selected: string | null,
): Primitive[] {
  const numbers = numbered.flatMap(({ label, number }): Primitive[] => {
    const { leaderX, leaderFrom, leaderTo, box } = label;
    const isRight = box.x > leaderX;
    const line = { width: 1, dash: [], alpha: 0.55 };
    return [
      {
        ...line,
        kind: "rule",
        x1: leaderX,
        y1: leaderFrom,
        x2: leaderX,
        y2: leaderTo,
        colour: "--muted",
      },
      {
        kind: "text",
        x: isRight ? box.x : box.x + box.width,
        y: box.y + box.height / 2,
        text: `${number}`,
        size: LABEL_SIZE,
        anchor: isRight ? "start" : "end",
        colour: "--ink",
        bold: true,
        backed: true,
      },
    ];
  });
  return [...allPrimitives(model, selected), ...numbers];
}

/** The input of a picture's chart: as on the screen, or without the ladder. */
export function chartInput(
  content: Pick<ExportContent, "input">,
  ladder: boolean,
  measureText: MeasureText,
): OverlayInput {
  const { input } = content;
  const view: View = ladder ? input.view : { ...input.view, ladder: "off" };
  return { ...input, view, measureText };
}
