// The overlay chart's input from the bundled facts, and the boxes of what its model places.
import { auctionPrimitive } from "../../src/charts/auction-mark.ts";
import type { Box } from "../../src/charts/chart-frame.ts";
import type { OverlayInput } from "../../src/charts/overlay-input.ts";
import { overlayModel, type OverlayModel } from "../../src/charts/overlay-model.ts";
import {
  announcementPrimitive,
  ladderTexts,
  releasePrimitive,
} from "../../src/charts/ladder-primitives.ts";
import { markPrimitives, textPrimitives } from "../../src/charts/overlay-primitives.ts";
import { PILL_HEIGHT, PILL_REACH, type TextPrimitive } from "../../src/charts/primitive.ts";
import { shownRange } from "../../src/charts/shown-range.ts";
import { parsePolicyEventFile } from "../../src/data/policy-event-file.ts";
import { parsePrintFile } from "../../src/data/print-file.ts";
import { indexEventDays } from "../../src/domain/day-facts.ts";
import { timeAxis } from "../../src/domain/time-axis.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import { DEFAULT_VIEW, type View } from "../../src/domain/view.ts";
import { readBundled, valueOf } from "../data/bundled-file.ts";
import { history, on, table, time } from "../domain/facts.ts";

/** Every bundled event, by announced day and hour. */
export const events = valueOf(
  parsePolicyEventFile(readBundled("policy-events.json")),
).rows.toSorted(
  (a, b) =>
    a.announced.day - b.announced.day || (a.announced.minute ?? -1) - (b.announced.minute ?? -1),
);
const prints = valueOf(parsePrintFile(readBundled("prints.json"))).rows;
const eventDays = indexEventDays(events, time);

/** The event with this id. */
export function eventOf(id: string) {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
}

/** A font of one width: 6.2 pixels a character, a little more in bold. */
export const measureText = (text: string, size: number, bold = false) =>
  (text.length * (bold ? 6.5 : 6.2) * size) / 11;

/** The chart's input for a view of the facts. */
export function inputOf(changes: Partial<View> = {}): OverlayInput {
  const view = { ...DEFAULT_VIEW, ...changes };
  return {
    table,
    axis: timeAxis(view.axis, time),
    histories: view.show.map(history),
    events,
    eventDays,
    prints,
    ladder: [],
    releases: [],
    auctions: [],
    view,
    measureText,
  };
}

/** The placed model of a view at a size. */
export function modelOf(changes: Partial<View> = {}, width = 1060, height = 620): OverlayModel {
  const input = inputOf(changes);
  const range = shownRange(input.axis, rangeOf(input.view, time));
  return overlayModel(input, range, { width, height, pixelRatio: 1 });
}

/** Ranges from two weeks to all of the data. */
export const SPANS: readonly Pick<View, "from" | "to" | "range">[] = [
  { from: on("2025-04-02"), to: on("2025-04-16"), range: null },
  { from: on("2026-09-18"), to: null, range: null },
  { from: on("2025-04-14"), to: on("2025-05-02"), range: null },
  { from: on("2025-03-15"), to: on("2025-06-15"), range: null },
  ...(["1M", "3M", "6M", "YTD", "1Y", "2Y", "5Y", "MAX"] as const).map((range) => ({
    from: null,
    to: null,
    range,
  })),
  { from: DEFAULT_VIEW.from, to: null, range: null },
];

/** Sizes of the chart on a phone, a tablet and a screen. */
export const SIZES = [
  [362, 472],
  [620, 400],
  [1060, 620],
] as const;

/** Height of a line of Inter over its size. */
const LINE = 1.21;

/** A placed thing and the room it takes. */
export interface Named {
  readonly what: string;
  readonly box: Box;
}

/** What every text and mark of a model covers. */
export function boxesOf(model: OverlayModel): Named[] {
  const allTexts = [...textPrimitives(model), ...ladderTexts(model)];
  const texts = allTexts.map((text) => ({ what: text.text, box: textBox(text) }));
  const allMarks = [
    ...markPrimitives(model, null),
    ...model.releases.map(releasePrimitive),
    ...model.auctions.map(auctionPrimitive),
    ...(model.ladder?.announced ?? []).map((placed) => announcementPrimitive(placed, false)),
  ];
  const marks = allMarks.map(({ x, y, side, label, shape }) => {
    const [reach, height] = label === null ? [side / 2, side] : [PILL_REACH, PILL_HEIGHT];
    return {
      what: `${shape} mark`,
      box: { x: x - reach, y: y - height / 2, width: 2 * reach, height },
    };
  });
  return [...texts, ...marks];
}

function textBox({ text, x, y, size, anchor, bold }: TextPrimitive): Box {
  const width = measureText(text, size, bold);
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { x: left, y: y - (size * LINE) / 2, width, height: size * LINE };
}

/** Pairs of things that share any area. */
export function overlaps(things: readonly Named[]): string[] {
  return things.flatMap((a, i) =>
    things
      .slice(i + 1)
      .filter((b) => share(a.box, b.box))
      .map((b) => `${a.what} / ${b.what}`),
  );
}

function share(a: Box, b: Box): boolean {
  const sliver = 0.01;
  return (
    a.x + sliver < b.x + b.width &&
    b.x + sliver < a.x + a.width &&
    a.y + sliver < b.y + b.height &&
    b.y + sliver < a.y + a.height
  );
}
