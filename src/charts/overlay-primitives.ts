// The placed model of the overlay chart as primitives, in two layers: lines under, text and marks over.
import { auctionPrimitive } from "./auction-mark.ts";
import {
  announcementPrimitive,
  ladderTexts,
  ladderUnder,
  releasePrimitive,
} from "./ladder-primitives.ts";
import type { OverlayModel } from "./overlay-model.ts";
import type { Pane } from "./pane-model.ts";
import type { ColourToken } from "./measure-style.ts";
import type { MarkPrimitive, Primitive, RulePrimitive, TextPrimitive } from "./primitive.ts";
import { LABEL_SIZE } from "./event-label.ts";
import type { PlacedMark } from "./mark-model.ts";

const LANE_SHORT = ["US", "China", "Others", "Courts", "Market"];
const MARK_SIDE = 12;
const RULE_ALPHA = 0.36;
/** Event rules to a pixel of width above which they fade. */
const CROWDED = 0.06;

/** Grid, event rules, level lines and the lines themselves: always on the canvas. */
export function underPrimitives(model: OverlayModel, selected: string | null): Primitive[] {
  const { frame, rules, dayZero } = model;
  const bottom = frame.plot.y + frame.plot.height;
  const under: Primitive[] = [];
  if (dayZero) {
    const top = frame.labelBand.y + frame.labelBand.height;
    const box = { ...dayZero, y: top, height: bottom - top };
    under.push({ kind: "rect", box, colour: "--accent", alpha: 0.14 });
  }
  for (const tick of model.ticks) {
    under.push(rule(tick.x, frame.labelBand.y, tick.x, bottom, "--grid", tick.major ? 1 : 0.6));
  }
  for (const pane of model.panes) under.push(...paneRules(pane, model));
  if (model.ladder) under.push(...ladderUnder(model.ladder));
  const faint = RULE_ALPHA / Math.max(1, rules.length / frame.plot.width / CROWDED);
  for (const { x, y, colour, quiet, eventId } of rules) {
    const chosen = eventId === selected;
    const alpha = chosen ? 1 : quiet ? faint * 0.6 : faint;
    under.push({ ...rule(x, y, x, bottom, colour, alpha), dash: quiet ? [1, 3] : [] });
  }
  for (const label of model.labels) {
    under.push(
      rule(label.leaderX, label.leaderFrom, label.leaderX, label.leaderTo, "--muted", 0.9),
    );
  }
  for (const pane of model.panes) {
    for (const line of pane.lines.toReversed()) {
      under.push({
        kind: "path",
        points: line.points,
        toX: model.toX,
        toY: pane.scale.y,
        clip: pane.box,
        colour: line.style.colour,
        width: line.style.width,
        dash: line.style.dash,
      });
    }
  }
  for (const hole of model.holes) {
    under.push({ ...rule(hole.fromX, hole.y, hole.toX, hole.y, "--muted", 1), dash: [2, 2] });
  }
  return under;
}

function paneRules(pane: Pane, model: OverlayModel): Primitive[] {
  const { plot } = model.frame;
  const right = plot.x + plot.width;
  const grid = pane.figures.map(({ y }) => rule(plot.x, y, right, y, "--grid", 1));
  const levels = pane.levels
    .filter((level) => level.edge === null)
    .map(({ y }) => ({ ...rule(plot.x, y, right, y, "--level", 1), dash: [5, 3] }));
  const leaders = pane.names
    .filter((name) => name.leader)
    .map((name) => rule(name.fromX + 1, name.fromY, name.x - 2, name.y, name.colour, 0.6));
  return [...grid, ...levels, ...leaders];
}

/** The axis line right of the panes; the lanes have none, for marks stand on the plot's edge. */
export function axisPrimitives({ frame: { plot }, panes }: OverlayModel): RulePrimitive[] {
  const x = plot.x + plot.width;
  return panes.map(({ box }) => rule(x, box.y, x, box.y + box.height, "--hairline", 1));
}

/** Texts of axes, lanes, labels and lines: SVG at rest, on the canvas while a gesture runs. */
export function textPrimitives(model: OverlayModel): TextPrimitive[] {
  const { frame } = model;
  const texts: TextPrimitive[] = [];
  const lanes = Math.round(frame.lanes.height / frame.laneHeight);
  const laneNames = lanes > 1 ? LANE_SHORT : [];
  laneNames.forEach((name, i) => {
    const y = frame.lanes.y + (i + 0.5) * frame.laneHeight;
    texts.push(text(frame.figuresX, y, name, "--muted"));
  });
  for (const tick of model.ticks) {
    texts.push({
      ...text(tick.textX, frame.datesY - 4, tick.text, "--muted"),
      anchor: "middle",
      bold: tick.major,
    });
  }
  for (const pane of model.panes) {
    const caption = pane.unit === "percent" ? "percent" : "bp";
    texts.push(text(frame.figuresX, pane.box.y - 8, caption, "--muted"));
    for (const { y, text: figure } of pane.figures)
      texts.push(text(frame.figuresX, y, figure, "--muted"));
    for (const level of pane.levels) {
      texts.push({ ...text(frame.figuresX, level.figureY, level.text, "--level"), bold: true });
    }
    for (const name of pane.names) {
      texts.push({ ...text(name.x, name.y, name.text, name.colour), bold: true, backed: true });
    }
  }
  for (const label of model.labels) {
    const y = label.box.y + label.box.height / 2;
    texts.push({ ...text(label.box.x, y, label.text, "--ink"), backed: true });
  }
  for (const { label } of model.prints) {
    if (!label) continue;
    const y = label.box.y + label.box.height / 2;
    texts.push({ ...text(label.box.x, y, label.text, "--ink"), backed: true });
  }
  for (const hole of model.holes) {
    const y = hole.box.y + hole.box.height / 2;
    texts.push({ ...text(hole.box.x + 2, y, hole.text, "--muted"), backed: true });
  }
  return texts;
}

/** All that is drawn, in order. */
export function allPrimitives(model: OverlayModel, selected: string | null): Primitive[] {
  return [
    ...underPrimitives(model, selected),
    ...axisPrimitives(model),
    ...markPrimitives(model, selected),
    ...model.releases.map(releasePrimitive),
    ...model.auctions.map(auctionPrimitive),
    ...(model.ladder?.announced ?? []).map((placed) => announcementPrimitive(placed, false)),
    ...textPrimitives(model),
    ...ladderTexts(model),
  ];
}

/** Event marks and prints. */
export function markPrimitives(model: OverlayModel, selected: string | null): MarkPrimitive[] {
  const marks = model.marks.map((mark) => markPrimitive(mark, selected));
  const prints = model.prints.map(({ x, y, colour }): MarkPrimitive => ({
    kind: "mark",
    shape: "print",
    x,
    y,
    side: MARK_SIDE,
    colour,
    hollow: true,
    quiet: false,
    selected: false,
    label: null,
  }));
  return [...marks, ...prints];
}

/** The primitive of one event mark. */
function markPrimitive(mark: PlacedMark, selected: string | null): MarkPrimitive {
  return {
    kind: "mark",
    shape: mark.shape,
    x: mark.x,
    y: mark.y,
    side: mark.quiet ? MARK_SIDE - 4 : MARK_SIDE,
    colour: mark.colour,
    hollow: mark.hollow,
    quiet: mark.quiet,
    selected: mark.events.some((event) => event.id === selected),
    label: mark.events.length > 1 ? `${mark.events.length}` : null,
  };
}

function rule(x1: number, y1: number, x2: number, y2: number, colour: ColourToken, alpha: number) {
  return { kind: "rule" as const, x1, y1, x2, y2, colour, width: 1, dash: [] as number[], alpha };
}

function text(x: number, y: number, content: string, colour: ColourToken): TextPrimitive {
  return {
    kind: "text",
    x,
    y,
    text: content,
    size: LABEL_SIZE,
    anchor: "start",
    colour,
    bold: false,
    backed: false,
  };
}
