// How a source stands: what it last answered, what went wrong, and when it is asked next.
import type { Day } from "./civil-day.ts";
import type { Failure } from "./failure.ts";
import type { SourceId } from "./source.ts";

/** A value that was obtained, and what of the answer had to be left out. */
export interface Answer<T> {
  readonly value: T;
  /** Cells and rows that are not used, each with its place and reason; the first 50. */
  readonly leftOut: readonly Failure[];
  /** How many were left out in all. */
  readonly leftOutCount: number;
}

/**
 * `off`: not configured or switched off; `standby`: only asked when those before it fail;
 * `in use`: its figures are on the screen; `adds newer days`: it adds the days after the first
 * source's last one; `behind`: it answers, but its newest figures are too old to rely on;
 * `failed`: no usable answer yet or any more; `waiting`: the first answer is on its way.
 */
export type SourceRole =
  | "off"
  | "standby"
  | "waiting"
  | "in use"
  | "adds newer days"
  | "behind"
  | "failed";

/** One source, as the status line and the Sources tab tell of it. Instants are ms since 1970 UTC. */
export interface SourceState {
  readonly id: SourceId;
  readonly role: SourceRole;
  /** A request is on its way. */
  readonly isAsking: boolean;
  /** When the last good answer came; null without one. */
  readonly answeredAt: number | null;
  /** Last day its good answer holds; null without one. */
  readonly asOf: Day | null;
  /** The newest failure since the last good answer; null when there is none. */
  readonly failure: Failure | null;
  /** When that failure came; null without one. */
  readonly failedAt: number | null;
  /** When it is asked next without being told to; null when it is not. */
  readonly nextAskAt: number | null;
  /** What of its last good answers was left out. */
  readonly leftOut: readonly Failure[];
  readonly leftOutCount: number;
  /** Something else a reader should know, such as that its figures are behind; null when nothing. */
  readonly remark: string | null;
}

/** Why a figure of a day after today is left out: the figure is wrong, or the clock. */
export const IN_FUTURE = "is in the future";
