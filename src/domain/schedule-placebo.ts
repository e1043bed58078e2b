// The schedule placebo: the whole set of day 0s moved together, again and again, beside where it really was.
import { mean } from "d3-array";
import { withoutOverlap } from "./event-set.ts";
import type { History } from "./measure.ts";
import { responsesOf } from "./sensitivity-grid.ts";
import { finished, type Steps } from "./steps.ts";

/** Shifts begin beyond the longest window and end a quarter of a year away, in trading days. */
const LEAST_SHIFT = 10;
const MOST_SHIFT = 60;

/** Below so many days whose windows do not overlap there is no strip. */
const LEAST_APART = 4;

export interface ShiftedMean {
  /** Trading days by which every day 0 was moved. */
  readonly shift: number;
  /** Mean response there, basis points. */
  readonly mean: number;
  /** Day 0s that still lay in the data and had a response. */
  readonly count: number;
}

export interface Placebo {
  /** Mean response of the set where it is, basis points. */
  readonly real: number;
  /** Up to 102, by shift; one that moved every day off the data is not among them. */
  readonly shifts: readonly ShiftedMean[];
  /** Shifts whose mean is smaller in size than the real one. */
  readonly beyond: number;
}

/** The strip for one window; null below 4 days that do not overlap. `days` are ascending indices. */
export function schedulePlacebo(
  history: History,
  days: readonly number[],
  horizon: number,
): Placebo | null {
  return finished(placeboSteps(history, days, horizon));
}

/** The same, shift by shift. */
export function* placeboSteps(
  history: History,
  days: readonly number[],
  horizon: number,
): Steps<Placebo | null> {
  const real = shiftedMean(history, days, horizon, 0);
  if (!real || withoutOverlap(days, horizon).length < LEAST_APART) return null;
  const shifts: ShiftedMean[] = [];
  for (const shift of SHIFTS) {
    const there = shiftedMean(history, days, horizon, shift);
    if (there) shifts.push(there);
    yield;
  }
  const beyond = shifts.filter((there) => Math.abs(there.mean) < Math.abs(real.mean)).length;
  return { real: real.mean, shifts, beyond };
}

const STEPS = Array.from({ length: MOST_SHIFT - LEAST_SHIFT + 1 }, (_, i) => LEAST_SHIFT + i);
const SHIFTS: readonly number[] = [...STEPS.map((step) => -step).toReversed(), ...STEPS];

/** The set's mean response when every day 0 is moved by as many trading days; null when none is left. */
export function shiftedMean(
  history: History,
  days: readonly number[],
  horizon: number,
  shift: number,
): ShiftedMean | null {
  const there = responsesOf(
    history,
    days.map((index) => index + shift),
    horizon,
  );
  const found = mean(there);
  return found === undefined ? null : { shift, mean: found, count: there.length };
}
