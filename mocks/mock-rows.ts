// The rows a yield mock sends: the mock curves up to a day, with a fault of the content in them.
import { type Day, weekdayOf } from "../src/domain/civil-day.ts";
import { mockCurves, type MockCurve } from "./mock-curves.ts";
import type { ContentFault } from "./source-mock.ts";

/** Stands for all of a row's levels: one of the source's ways to write no figure, or an absurd one. */
export interface InsteadOfLevels {
  readonly kind: "hole" | "absurd";
  /** 0 and 1 for holes, 0 to 3 for absurd figures. */
  readonly form: number;
}

export interface MockRow {
  readonly day: Day;
  readonly levels: MockCurve["levels"];
  readonly instead: InsteadOfLevels | null;
}

interface RowOrder {
  readonly newestFirst: boolean;
  /** True for H.15, which has rows for holidays too. */
  readonly everyWeekday: boolean;
}

/**
 * Rows of every curve up to `last`. The newest one is sound under every fault but "stale" and
 * "future-day"; the faults are in the ones before it.
 */
export function mockRows(
  fault: ContentFault | null,
  today: Day,
  last: Day,
  { newestFirst, everyWeekday }: RowOrder,
): MockRow[] {
  if (fault === "empty") return [];
  const end = fault === "stale" ? Math.min(last, today - 30) : last;
  const curves = mockCurves(today).filter(({ day }) => day <= end);
  const known = new Set(curves.map(({ day }) => day));
  const rows = withFault(fault, curves, today);
  for (let day = everyWeekday ? curves[0]!.day : end; day < end; day++) {
    if (isWeekday(day) && !known.has(day)) rows.push({ day, levels: {}, instead: null });
  }
  const isTurned = newestFirst !== (fault === "descending");
  return rows.toSorted((a, b) => (isTurned ? b.day - a.day : a.day - b.day));
}

/** The weekday before a day. */
export function weekdayBefore(day: Day): Day {
  return isWeekday(day - 1) ? day - 1 : weekdayBefore(day - 1);
}

/**
 * Days of the mock curves up to `last` that have no good figure under a fault: none published, not
 * sent, absurd, or two different ones.
 */
export function lostDays(fault: ContentFault | null, today: Day, last: Day): Set<Day> {
  const days = mockCurves(today).flatMap(({ day }) => (day <= last ? day : []));
  if (fault === "empty" || fault === "wrong-shape") return new Set(days);
  if (fault === "stale") return new Set(days.filter((day) => day > today - 30));
  if (fault === "holes") return new Set(days.slice(-4, -1));
  if (fault === "absurd-values") return new Set(days.slice(-5, -1));
  return new Set(fault === "duplicate-days" ? days.slice(-3, -2) : []);
}

function withFault(fault: ContentFault | null, curves: readonly MockCurve[], today: Day) {
  const rows: MockRow[] = curves.map(({ day, levels }) => ({ day, levels, instead: null }));
  const at = (fromEnd: number) => rows[rows.length - fromEnd]!;
  const replace = (fromEnd: number, kind: InsteadOfLevels["kind"], form: number) => {
    rows[rows.length - fromEnd] = { ...at(fromEnd), instead: { kind, form } };
  };
  if (fault === "holes") {
    replace(2, "hole", 0);
    replace(3, "hole", 1);
    rows.splice(rows.length - 4, 1);
  }
  if (fault === "absurd-values") [0, 1, 2, 3].forEach((form) => replace(form + 2, "absurd", form));
  if (fault === "duplicate-days") rows.push(at(2), raised(at(3), 3));
  if (fault === "future-day") {
    let day = today + 3;
    while (!isWeekday(day)) day++;
    rows.push({ ...at(1), day });
  }
  if (fault !== "revised") return rows;
  const lastFacts = curves.filter(({ synthetic }) => !synthetic).slice(-3);
  const revised = new Set(lastFacts.map(({ day }) => day));
  return rows.map((row) => (revised.has(row.day) ? raised(row, 2) : row));
}

/** The row with every level so many basis points higher. */
function raised(row: MockRow, points: number): MockRow {
  const levels = Object.entries(row.levels).map(([column, level]) => [column, level + points]);
  return { ...row, levels: Object.fromEntries(levels) as MockRow["levels"] };
}

function isWeekday(day: Day): boolean {
  return weekdayOf(day) !== 0 && weekdayOf(day) !== 6;
}
