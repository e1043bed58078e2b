// The tariff ladder placed on the chart: layers and sums from the US, a step line from China.
import { isoDay } from "../domain/civil-day.ts";
import { announcedOnly, type LadderLevel, ladderLevels, sumWith } from "../domain/ladder-level.ts";
import type { Direction, LadderStep } from "../domain/ladder.ts";
import type { TimeAxis } from "../domain/time-axis.ts";
import type { Box, MeasureText } from "./chart-frame.ts";
import { LABEL_SIZE } from "./event-label.ts";
import { touch } from "./print-mark.ts";

/** A level of one direction: the days it stood and the boxes of its layers, bottom first. */
export interface PlacedLadderLevel {
  readonly key: string;
  readonly direction: Direction;
  readonly level: LadderLevel;
  readonly box: Box;
  readonly layers: readonly { readonly layer: string; readonly box: Box }[];
  /** The sum beside the level's top, null where it does not fit. */
  readonly label: { readonly text: string; readonly box: Box } | null;
  /** `2025-04-10: US on China 145%: fentanyl 20, reciprocal 125 (EO 14266), <title of the event>` */
  readonly name: string;
  readonly eventId: string;
}

/** A rate that never came into force: hollow, at the sum it would have made. */
export interface PlacedAnnouncement {
  readonly key: string;
  readonly step: LadderStep;
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

export interface LadderModel {
  readonly box: Box;
  readonly levels: readonly PlacedLadderLevel[];
  readonly announced: readonly PlacedAnnouncement[];
  readonly figures: readonly { readonly rate: number; readonly y: number }[];
}

const WHO: Readonly<Record<Direction, string>> = { "US-CN": "US on China", "CN-US": "China on US" };
const FIGURES = [0, 50, 100];
const LABEL_HEIGHT = 15;
/** Half of what a hollow announcement covers, pixels. */
const MARK_REACH = 6;
/** Room above the highest level for its sum, pixels. */
const HEADROOM = 18;

/** Places the ladder in its pane; a level begins with the slot of its day of effect. */
export function ladderModel(
  steps: readonly LadderStep[],
  axis: TimeAxis,
  box: Box,
  toX: (position: number) => number,
  measureText: MeasureText,
  titleOf: (eventId: string) => string | undefined,
): LadderModel {
  const us = ladderLevels(steps, "US-CN");
  const cn = ladderLevels(steps, "CN-US");
  const most = Math.max(1, ...[...us, ...cn].map(({ sum }) => sum));
  const scale = (box.height - HEADROOM) / most;
  const y = (rate: number) => box.y + box.height - rate * scale;
  const taken: Box[] = [];
  const place = (direction: Direction) => (level: LadderLevel) => {
    const x = Math.max(box.x, toX(startOf(axis, level.from)));
    const end = level.until === null ? Infinity : toX(startOf(axis, level.until));
    const width = Math.min(box.x + box.width, end) - x;
    if (width <= 0) return [];
    const area = { x, y: y(level.sum), width, height: level.sum * scale };
    const label = sumLabel(level, direction, area, box, taken, measureText);
    const title = titleOf(level.steps[0]!.eventId);
    return [placedLevel(level, direction, area, scale, label, title)];
  };
  const announced = announcedOnly(steps).flatMap((step) => {
    const x = toX(axis.positionOf(step.effective));
    if (x < box.x || x > box.x + box.width) return [];
    const sum = step.direction === "US-CN" ? sumWith(step, us) : step.rate;
    const name = `${isoDay(step.effective)}: ${WHO[step.direction]} ${step.rate}%, never in force: ${step.instrument}`;
    return [{ key: `announced ${step.direction} ${step.effective}`, step, x, y: y(sum), name }];
  });
  for (const { x, y: middle } of announced) {
    taken.push({
      x: x - MARK_REACH,
      y: middle - MARK_REACH,
      width: 2 * MARK_REACH,
      height: 2 * MARK_REACH,
    });
  }
  const levels = [...us.flatMap(place("US-CN")), ...cn.flatMap(place("CN-US"))];
  return { box, levels, announced, figures: FIGURES.map((rate) => ({ rate, y: y(rate) })) };
}

/** Where the slot of a day begins; a day without a curve begins at the boundary it stands on. */
function startOf(axis: TimeAxis, day: number): number {
  const position = axis.positionOf(day);
  return axis.kind === "calendar" || Number.isInteger(position) ? position - 0.5 : position;
}

function placedLevel(
  level: LadderLevel,
  direction: Direction,
  box: Box,
  scale: number,
  label: PlacedLadderLevel["label"],
  title: string | undefined,
): PlacedLadderLevel {
  let foot = box.y + box.height;
  const layers = level.layers.map(({ layer, rate }) => {
    foot -= rate * scale;
    return { layer, box: { ...box, y: foot, height: rate * scale } };
  });
  const parts = level.layers.map(({ layer, rate }) => `${layer} ${rate}`).join(", ");
  const instruments = [...new Set(level.steps.map(({ instrument }) => instrument))].join("; ");
  return {
    key: `${direction} ${level.from}`,
    direction,
    level,
    box,
    layers,
    label,
    name: `${isoDay(level.from)}: ${WHO[direction]} ${level.sum}%${parts ? `: ${parts}` : ""} (${instruments})${title ? `, ${title}` : ""}`,
    eventId: level.steps[0]!.eventId,
  };
}

/** Inside the level's corner where it fits; else left of it, when the level before was lower. */
function sumLabel(
  { sum }: LadderLevel,
  direction: Direction,
  area: Box,
  pane: Box,
  taken: Box[],
  measureText: MeasureText,
): PlacedLadderLevel["label"] {
  const text = `${sum}`;
  const width = measureText(text, LABEL_SIZE, true) + 2;
  const above = area.y - LABEL_HEIGHT - 1;
  const under = area.y + 1;
  const inside = area.width >= width + 4 ? [area.x + 3] : [];
  const candidates = [...inside, area.x - width - 3].flatMap((x) =>
    (direction === "US-CN" ? [above, under] : [under, above]).map((y) => ({
      x,
      y,
      width,
      height: LABEL_HEIGHT,
    })),
  );
  const box = candidates.find(
    (label) =>
      label.x >= pane.x &&
      label.x + width <= pane.x + pane.width &&
      label.y >= pane.y &&
      label.y + label.height <= pane.y + pane.height &&
      !taken.some((other) => touch(other, label)),
  );
  if (!box) return null;
  taken.push(box);
  return { text, box };
}
