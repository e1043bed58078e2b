// Names at the right end of the lines, kept apart from each other.
import { type Day, formatDay, partsOf } from "../domain/civil-day.ts";
import { formatLevel } from "../domain/figure-text.ts";
import type { History } from "../domain/measure.ts";
import type { TimeAxis } from "../domain/time-axis.ts";
import type { ColourToken } from "./measure-style.ts";
import type { PlacedLine } from "./placed-line.ts";
import type { ValueScale } from "./value-scale.ts";

export interface LineName {
  readonly measure: string;
  /** `30Y 5.61`; of a line that ends before the range does, `2M to 7 Jul`. */
  readonly text: string;
  readonly colour: ColourToken;
  /** Where the line ends and where its name stands, pixels. */
  readonly x: number;
  readonly fromX: number;
  readonly fromY: number;
  readonly y: number;
  /** False for a line that ends early: a leader would look like data. */
  readonly leader: boolean;
}

/** Height of a name's row, pixels. */
const ROW = 14;
/** Passes after which names rest where they are. */
const PASSES = 60;

/** The names of lines at their last level in the extent, before they are kept apart. */
export function lineNames(
  lines: readonly PlacedLine[],
  scale: ValueScale,
  axis: TimeAxis,
  extent: readonly [number, number],
  x: number,
  toX: (position: number) => number,
): Omit<LineName, "y">[] {
  return lines.flatMap(({ history, style }) => {
    const { key } = history.measure;
    let index = axis.indexAt(extent[1]);
    if (axis.positions[index]! > extent[1]) index--;
    const last = index;
    while (index >= 0 && Number.isNaN(history.value[index])) index--;
    const position = axis.positions[index];
    if (position === undefined || position < extent[0]) return [];
    const level = history.value[index]!;
    const leader = index === last;
    const text = leader
      ? `${key} ${formatLevel(history.measure, level)}`
      : `${key} to ${shortDay(axis.time[index]!, axis.time[last]!)}`;
    const fromY = scale.y(level);
    return [{ measure: key, text, colour: style.colour, x, fromX: toX(position), fromY, leader }];
  });
}

/** The widest name the line of a history can have: its key and a level, or the day it ends. */
export function widestName({ measure, value }: History): string {
  if (Number.isNaN(value[value.length - 1])) return `${measure.key} to 30 Sep`;
  return `${measure.key} ${measure.unit === "percent" ? "00.00" : "−000"}`;
}

/** `7 Jul`, or only the year when it is not that of the end. */
function shortDay(day: Day, end: Day): string {
  const { year } = partsOf(day);
  return year === partsOf(end).year ? formatDay(day).replace(` ${year}`, "") : `${year}`;
}

/**
 * Moves names up and down, keeping their order, until none overlaps another or a taken height and all are
 * within the pane. Taken heights are those of level figures, which must stay at their level.
 */
export function spreadNames(
  names: readonly Omit<LineName, "y">[],
  taken: readonly number[],
  top: number,
  bottom: number,
): LineName[] {
  const fixed = taken.map((y) => ({ y, fixed: true }) as const);
  const rows = [
    ...fixed,
    ...names.map((name) => ({ ...name, y: name.fromY, fixed: false }) as const),
  ];
  const placed = rows.toSorted((a, b) => a.y - b.y).map((row) => ({ ...row }));
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = false;
    for (let i = 0; i < placed.length; i++) {
      const row = placed[i]!;
      const next = placed[i + 1];
      if (next && next.y - row.y < ROW - 0.01) {
        const short = ROW - (next.y - row.y);
        const share = row.fixed ? 0 : next.fixed ? 1 : 0.5;
        row.y -= short * share;
        next.y += next.fixed ? 0 : short * (1 - share);
        moved ||= !(row.fixed && next.fixed);
      }
    }
    for (const row of placed) {
      if (!row.fixed) row.y = Math.min(Math.max(row.y, top + ROW / 2), bottom - ROW / 2);
    }
    if (!moved) break;
  }
  const rested = placed.flatMap((row) => (row.fixed ? [] : [row]));
  return keptApart(rested, taken, top + ROW / 2, bottom - ROW / 2);
}

/** Takes away the overlaps that are left where the pane has room for all names; else leaves them. */
function keptApart(
  names: readonly LineName[],
  taken: readonly number[],
  top: number,
  bottom: number,
): LineName[] {
  const lowest = new Float64Array(names.length);
  for (let i = names.length - 1, y = bottom; i >= 0; i--, y -= ROW) {
    y = freeHeight(y, -ROW, taken);
    lowest[i] = y;
  }
  if (lowest[0]! < top) return [...names];
  let least = top;
  return names.map((name, i) => {
    const y = Math.min(freeHeight(Math.max(name.y, least), ROW, taken), lowest[i]!);
    least = y + ROW;
    return { ...name, y };
  });
}

/** The first height from this one on, by steps from taken ones, at which a row touches none of them. */
function freeHeight(y: number, step: number, taken: readonly number[]): number {
  const hit = taken.find((other) => Math.abs(other - y) < ROW - 0.01);
  return hit === undefined ? y : freeHeight(hit + step, step, taken);
}
