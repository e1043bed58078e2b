// Notes on the holes of lines: why a line breaks, where there is room to say it.
import { absentText } from "../domain/absent-measure.ts";
import { measureHoleReason } from "../domain/hole.ts";
import type { History } from "../domain/measure.ts";
import type { TimeAxis } from "../domain/time-axis.ts";
import type { DayRange } from "../domain/view-range.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import type { Box, MeasureText } from "./chart-frame.ts";
import { LABEL_SIZE } from "./event-label.ts";
import { levelPyramid, LONG, nextHole } from "./level-pyramid.ts";
import type { Pane } from "./pane-model.ts";
import { type PlacedPrint, touch } from "./print-mark.ts";

export interface HoleNote {
  /** `2M not obtained`; of a line that is not there at all also who would have it. */
  readonly text: string;
  readonly box: Box;
  /** The gap in the line, pixels. */
  readonly fromX: number;
  readonly toX: number;
  readonly y: number;
}

const LEAST_GAP = 8;
const ROW = 14;
/** Rows of notes over each other. */
const ROWS = 4;

/**
 * A note at the foot of the pane for each gap wide enough to be seen, clear of other notes and prints; in
 * the midst of a pane without any figure.
 */
export function holeNotes(
  table: YieldTable,
  histories: readonly History[],
  axis: TimeAxis,
  days: DayRange,
  panes: readonly Pane[],
  toX: (position: number) => number,
  measureText: MeasureText,
  plot: Box,
  prints: readonly PlacedPrint[],
): HoleNote[] {
  const notes: HoleNote[] = [];
  const taken = prints.flatMap(({ x, y, label }) => [
    { x: x - 7, y: y - 7, width: 14, height: 14 },
    ...(label ? [label.box] : []),
  ]);
  for (const history of histories) {
    const pane = panes.find((p) => p.unit === history.measure.unit);
    if (!pane) continue;
    const isBare = pane.lines.every(({ points }) => Number.isNaN(points.lowest));
    const { y, height } = pane.box;
    const foot = y + (isBare ? Math.min(height, Math.max(height * 0.4, ROWS * (ROW + 2))) : height);
    const absent = absentText(table, history.measure, days);
    for (const run of holeRuns(table, history, days)) {
      const { first, last } = run;
      const isWide = absent !== null && measureText(absent, LABEL_SIZE) + 8 <= plot.width;
      const text = isWide ? absent : run.text;
      const fromX = toX(axis.extentOf(first, first)[0]);
      const untilX = toX(axis.extentOf(last, last)[1]);
      if (untilX - fromX < LEAST_GAP) continue;
      const width = measureText(text, LABEL_SIZE) + 4;
      const centre = (fromX + untilX) / 2 - width / 2;
      const x = Math.min(Math.max(centre, plot.x + 2), plot.x + plot.width - width - 2);
      const box = freeBox(x, width, foot, taken);
      if (!box) continue;
      taken.push(box);
      notes.push({ text, box, fromX, toX: untilX, y: box.y + ROW });
    }
  }
  return notes;
}

function freeBox(x: number, width: number, foot: number, taken: readonly Box[]): Box | null {
  for (let row = 1; row <= ROWS; row++) {
    const box = { x, y: foot - row * (ROW + 2), width, height: ROW };
    if (taken.every((other) => !touch(box, other))) return box;
  }
  return null;
}

/** Trading days, by index, that are holes for the same reason. */
interface HoleRun {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

const known = new WeakMap<
  History,
  { readonly of: YieldTable; readonly runs: readonly HoleRun[] }
>();

/** The runs within a range; those of all days are found once for a history and not once a frame. */
function holeRuns(table: YieldTable, history: History, { first, last }: DayRange): HoleRun[] {
  let found = known.get(history);
  if (found?.of !== table) {
    found = { of: table, runs: allHoleRuns(table, history) };
    known.set(history, found);
  }
  return found.runs
    .filter((run) => run.last >= first && run.first <= last)
    .map((run) => ({
      ...run,
      first: Math.max(first, run.first),
      last: Math.min(last, run.last),
    }));
}

function allHoleRuns(table: YieldTable, history: History): HoleRun[] {
  const runs: HoleRun[] = [];
  const { value, measure } = history;
  const blocks = value.length >= LONG ? levelPyramid(value) : { levels: value, tiers: [] };
  for (let i = nextHole(blocks, 0); i < value.length; i = nextHole(blocks, i + 1)) {
    const reason = measureHoleReason(table, measure, i);
    if (!reason) continue;
    const text = `${reason.tenor} ${reason.reason}`;
    const before = runs.at(-1);
    if (before?.last === i - 1 && before.text === text) {
      runs[runs.length - 1] = { ...before, last: i };
    } else runs.push({ first: i, last: i, text });
  }
  return runs;
}
