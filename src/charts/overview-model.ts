// The overview: the history of one measure, how many events each month holds, and the years.
import { addMonths, type Day, dayOf, partsOf } from "../domain/civil-day.ts";
import type { History } from "../domain/measure.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { TimeAxis } from "../domain/time-axis.ts";
import { firstIndexFrom } from "../domain/trading-calendar.ts";
import type { Box } from "./chart-frame.ts";
import { measureStyle } from "./measure-style.ts";
import type { Extent } from "./overview-window.ts";
import { pixelColumns } from "./pixel-columns.ts";
import type { Primitive } from "./primitive.ts";
import { rangeOfExtent } from "./shown-range.ts";

/** The events of one month. */
export interface MonthCount {
  /** First day of the month. */
  readonly month: Day;
  readonly count: number;
  readonly majors: number;
}

export interface YearTick {
  readonly year: number;
  /** Where its first trading day stands, pixels from the left. */
  readonly x: number;
}

export interface OverviewModel {
  /** Axis positions at the ends of the strip. */
  readonly extent: Extent;
  readonly width: number;
  /** Height of what is drawn; the years stand in the row below it. */
  readonly height: number;
  /** Middles of the names of the line and of the bars, beside the strip. */
  readonly lineY: number;
  readonly eventsY: number;
  readonly months: readonly MonthCount[];
  readonly years: readonly YearTick[];
  readonly primitives: readonly Primitive[];
}

export interface OverviewNeeds {
  readonly axis: TimeAxis;
  /** Axis positions at the ends of the strip. */
  readonly extent: Extent;
  readonly history: History;
  /** Events that pass the filter. */
  readonly events: readonly PolicyEvent[];
  readonly width: number;
  /** Height of the strip with the row of years. */
  readonly height: number;
}

const YEARS_HEIGHT = 16;
const LABEL_HEIGHT = 14;
const BARS_SHARE = 0.32;
const PAD = 3;
/** Room for a year's figures, pixels; the last may reach beyond the strip. */
const YEAR_ROOM = 34;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];

/** Places the overview for a size. There must be at least one trading day. */
export function overviewModel(needs: OverviewNeeds): OverviewModel {
  const { axis, extent, width, events } = needs;
  const height = needs.height - YEARS_HEIGHT;
  const barsHeight = Math.round(height * BARS_SHARE);
  const line = { x: 0, y: PAD, width, height: height - 2 * PAD };
  const bars = { x: 0, y: height - barsHeight, width, height: barsHeight };
  const [start, end] = extent;
  const toX = (position: number) => ((position - start) / (end - start)) * width;
  const firstMonth = monthOf(rangeOfExtent(axis, extent).days.from);
  const months = monthCounts(axis.time, events).filter(({ month }) => month >= firstMonth);
  const most = Math.max(...months.map(({ count }) => count));
  const years = yearTicks(axis, extent, width, toX);
  const edge = (day: Day) =>
    Math.round(toX(Math.max(start, Math.min(end, axis.positionOf(day) - 0.5))));
  return {
    extent,
    width,
    height,
    lineY: LABEL_HEIGHT / 2,
    eventsY: height - LABEL_HEIGHT / 2,
    months,
    years,
    primitives: [
      ...years.map((tick) => yearRule(tick, height)),
      ...months.flatMap((month) => monthBars(month, most, bars, edge)),
      historyPath(needs, line, toX),
    ],
  };
}

/**
 * Events of each month of the data, months without any included. What was announced before the first or
 * after the last curve counts in the first or the last month, as its mark stands at that end.
 */
export function monthCounts(time: Float64Array, events: readonly PolicyEvent[]): MonthCount[] {
  const first = monthOf(time[0]!);
  const last = monthOf(time.at(-1)!);
  const counts = new Map<Day, { count: number; majors: number }>();
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    counts.set(month, { count: 0, majors: 0 });
  }
  for (const { announced, weight } of events) {
    const own = counts.get(Math.max(first, Math.min(last, monthOf(announced.day))))!;
    own.count++;
    if (weight === "major") own.majors++;
  }
  return [...counts].map(([month, own]) => ({ month, ...own }));
}

function monthOf(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayOf(year, month, 1);
}

function yearTicks(
  axis: TimeAxis,
  extent: Extent,
  width: number,
  toX: (position: number) => number,
): YearTick[] {
  const { time, positions } = axis;
  const { days } = rangeOfExtent(axis, extent);
  const [first, last] = [partsOf(days.from).year, partsOf(days.to).year];
  const room = width / Math.max(1, last - first + 1);
  const step = YEAR_STEPS.find((years) => years * room >= YEAR_ROOM + 8) ?? 100;
  const ticks: YearTick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const index = firstIndexFrom(time, dayOf(year, 1, 1));
    const opensData = index === 0 && partsOf(time[0]!).month > 1;
    if (opensData || index < days.first || index >= time.length) continue;
    const x = toX(positions[index]! - 0.5);
    ticks.push({ year, x });
  }
  return ticks;
}

function yearRule({ x }: YearTick, height: number): Primitive {
  const ends = { x1: x, x2: x, y1: 0, y2: height };
  return { kind: "rule", ...ends, colour: "--grid", width: 1, dash: [], alpha: 1 };
}

/** How strongly a month's events are painted, and over them its major ones. */
export const COUNT_ALPHA = 0.7;
const MAJORS_ALPHA = 0.8;

function monthBars(
  { month, count, majors }: MonthCount,
  most: number,
  { y, height }: Box,
  edge: (day: Day) => number,
): Primitive[] {
  const x = edge(month);
  const width = Math.max(1, edge(addMonths(month, 1)) - x - 1);
  const bar = (of: number, alpha: number): Primitive[] => {
    if (of === 0) return [];
    const tall = Math.max(1.5, (of / most) * height);
    const box = { x, y: y + height - tall, width, height: tall };
    return [{ kind: "rect", box, colour: "--muted", alpha }];
  };
  return [...bar(count, COUNT_ALPHA), ...bar(majors, MAJORS_ALPHA)];
}

function historyPath(
  { axis, extent, history }: OverviewNeeds,
  clip: Box,
  toX: (position: number) => number,
): Primitive {
  const columns = Math.max(1, Math.round(clip.width));
  const points = pixelColumns(axis.positions, history.value, extent, columns);
  const span = Math.max(1, points.highest - points.lowest);
  const toY = (level: number) => clip.y + ((points.highest - level) / span) * clip.height;
  const { colour } = measureStyle(history.measure.key);
  const room = { ...clip, y: clip.y - PAD, height: clip.height + 2 * PAD };
  return { kind: "path", points, toX, toY, clip: room, colour, width: 1, dash: [] };
}
