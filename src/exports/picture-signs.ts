// What the signs of a picture mean: shapes and colours of its marks, and notes on what else is drawn.
import type { MeasureText } from "../charts/chart-frame.ts";
import { FAMILY_NAMES, LANE_NAMES, laneColour } from "../charts/mark-shape.ts";
import type { OverlayModel } from "../charts/overlay-model.ts";
import type { MarkPrimitive, Primitive } from "../charts/primitive.ts";
import { formatDay } from "../domain/civil-day.ts";
import { formatLevelWithUnit } from "../domain/figure-text.ts";
import { LADDER_LEFT_OUT } from "../domain/ladder-text.ts";
import { FAMILIES, familyOf, laneOf, LANES } from "../domain/policy-event.ts";
import { lineHeight, type PicturePart, textAt } from "./picture-part.ts";

const SIZE = 11;
const ITEM_GAP = 16;
const MARK_ROOM = 15;
const MOST_PRINTS = 2;
const MOST_REASONS = 2;

type Sign = Pick<MarkPrimitive, "shape" | "colour" | "hollow" | "label">;

/** The shapes and colours that are drawn, each with its name, in rows; nothing without a mark. */
export function signsPart(
  model: OverlayModel,
  width: number,
  measureText: MeasureText,
): PicturePart {
  const row = lineHeight(SIZE) + 1;
  const primitives: Primitive[] = [];
  let [x, y] = [0, 0];
  for (const { sign, name } of signsOf(model)) {
    const room = sign.label === null ? MARK_ROOM : MARK_ROOM + 7;
    const itemWidth = room + measureText(name, SIZE);
    if (x > 0 && x + itemWidth > width) [x, y] = [0, y + row];
    const look = { kind: "mark", side: 10, quiet: false, selected: false } as const;
    const middle = y + lineHeight(SIZE) / 2;
    primitives.push(
      { ...sign, ...look, x: x + (room - 4) / 2, y: middle },
      textAt(x + room, y, name, { size: SIZE, colour: "--muted" }),
    );
    x += itemWidth + ITEM_GAP;
  }
  return { height: primitives.length > 0 ? y + row : 0, primitives };
}

function signsOf({ marks, prints, frame }: OverlayModel): { sign: Sign; name: string }[] {
  const plain = { colour: "--muted", hollow: false, label: null } as const;
  const events = marks.flatMap((mark) => mark.events);
  const shapes = new Set(marks.map(({ shape }) => shape));
  const families = FAMILIES.filter(
    (family) => shapes.has(family) || events.some(({ kind }) => familyOf(kind) === family),
  ).map((family) => ({ sign: { ...plain, shape: family }, name: FAMILY_NAMES[family] }));
  const lanes = new Set(events.map(({ actor }) => laneOf(actor)));
  const isOneLane = frame.lanes.height <= frame.laneHeight;
  const colours = isOneLane
    ? LANES.filter((lane) => lanes.has(lane)).map((lane) => ({
        sign: { ...plain, shape: "legal" as const, colour: laneColour(lane) },
        name: LANE_NAMES[lane],
      }))
    : [];
  const cluster = marks.some((mark) => mark.events.length > 1)
    ? [{ sign: { ...plain, shape: "legal" as const, label: "2" }, name: "Several events" }]
    : [];
  const hollow = marks.some((mark) => mark.hollow)
    ? [{ sign: { ...plain, shape: "talks" as const, hollow: true }, name: "Hollow: not settled" }]
    : [];
  const print =
    prints.length > 0
      ? [{ sign: { ...plain, shape: "print" as const, hollow: true }, name: "Print" }]
      : [];
  return [...families, ...colours, ...cluster, ...hollow, ...print];
}

/** Notes on what is drawn besides lines and events: prints, gaps, ladder, releases, auctions. */
export function explanations(model: OverlayModel): string[] {
  return [
    printText(model),
    gapText(model),
    model.ladder &&
      `Ladder: headline additional rate, %. US on China in layers, darkest first: fentanyl, reciprocal, Section 122. China on US: dashed. Hollow: never in force. ${LADDER_LEFT_OUT}`,
    model.releases.length > 0 &&
      "Macro: F Fed decision, C CPI, J jobs, a number counts several; hollow: unconfirmed.",
    model.auctions.length > 0 &&
      "Auctions: 10 and 30 for 10-year and 30-year, a grey number counts several; hollow: no result yet.",
  ].filter((text): text is string => typeof text === "string" && text !== "");
}

function printText({ prints, panes }: OverlayModel): string {
  const pane = panes.find(({ unit }) => unit === "percent");
  if (prints.length === 0 || !pane) return "";
  const { measure } = pane.lines[0]!.history;
  const told = prints.slice(0, MOST_PRINTS).map(({ print }) => {
    const level = formatLevelWithUnit(measure, print.level);
    return `${print.tenor} ${level}, ${print.extreme} of ${formatDay(print.day)}`;
  });
  const more = prints.length > MOST_PRINTS ? `, and ${prints.length - MOST_PRINTS} more` : "";
  return `Print: a traded on-the-run yield that par yields do not contain (${told.join("; ")}${more}).`;
}

function gapText({ holes }: OverlayModel): string {
  const reasons = [...new Set(holes.map(({ text }) => text))];
  if (reasons.length === 0) return "";
  const told = reasons.length > MOST_REASONS ? "days without a figure" : reasons.join("; ");
  return `Gaps: ${told}; no line is drawn across them.`;
}
