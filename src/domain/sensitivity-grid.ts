// The sensitivity grid: one set's responses over three windows and three choices of its days, all nine shown.
import { mean, median } from "d3-array";
import { partsOf } from "./civil-day.ts";
import { withoutOverlap } from "./event-set.ts";
import type { History } from "./measure.ts";
import { responseOf } from "./response.ts";
import type { CompanyCalendar } from "./window-company.ts";

/** Trading days after day 0 to which a window reaches: 0, 0–1, 0–5. */
export const WINDOWS = [0, 1, 5] as const;
export type Window = (typeof WINDOWS)[number];

/** Which of the set's days count. */
export const CHOICES = ["all", "without company", "without overlap"] as const;
export type Choice = (typeof CHOICES)[number];

/** One cell; figures in basis points, null where no day counts. */
export interface GridCell {
  readonly window: Window;
  readonly choice: Choice;
  /** Day 0s that count: those with a response. */
  readonly indices: readonly number[];
  readonly mean: number | null;
  readonly median: number | null;
  /** Mean of the responses' size. Opposite signs cancel in a mean, not here. */
  readonly meanSize: number | null;
  /** The same of the ordinary days: of the same years, and no day 0 of the set. */
  readonly ordinarySize: number | null;
  readonly ordinaryCount: number;
  /** Days left out because the calendar does not know their company; 0 in other choices. */
  readonly unknownCompany: number;
}

/** The nine cells, window by window. `days` are the set's day 0s, ascending indices. */
export function sensitivityGrid(
  history: History,
  days: readonly number[],
  company: CompanyCalendar,
): GridCell[] {
  const ordinary = ordinaryDays(history.time, days);
  return WINDOWS.flatMap((window) => {
    const known = days.filter((index) => responseOf(history, index, window) !== null);
    const sizes = responsesOf(history, ordinary, window).map(Math.abs);
    return CHOICES.map((choice): GridCell => {
      const indices = chosen(known, choice, window, company);
      const responses = responsesOf(history, indices, window);
      return {
        window,
        choice,
        indices,
        mean: mean(responses) ?? null,
        median: median(responses) ?? null,
        meanSize: mean(responses, Math.abs) ?? null,
        ordinarySize: mean(sizes) ?? null,
        ordinaryCount: sizes.length,
        unknownCompany:
          choice === "without company"
            ? known.filter((index) => company.of(index, window) === "unknown").length
            : 0,
      };
    });
  });
}

function chosen(
  known: readonly number[],
  choice: Choice,
  window: Window,
  company: CompanyCalendar,
): readonly number[] {
  if (choice === "all") return known;
  if (choice === "without overlap") return withoutOverlap(known, window);
  return known.filter((index) => company.of(index, window) === "without");
}

/** The responses there are, basis points. */
export function responsesOf(
  history: History,
  indices: readonly number[],
  horizon: number,
): number[] {
  return indices.flatMap((index) => responseOf(history, index, horizon) ?? []);
}

/** Indices of the trading days in the years of these day 0s that are none of them. */
function ordinaryDays(time: Float64Array, days: readonly number[]): number[] {
  const years = new Set(days.map((index) => partsOf(time[index]!).year));
  const taken = new Set(days);
  const found: number[] = [];
  for (let index = 0; index < time.length; index++) {
    if (!taken.has(index) && years.has(partsOf(time[index]!).year)) found.push(index);
  }
  return found;
}
