// The US–China tariff ladder: headline additional rates by layer, each from its day of effect.
import type { Day } from "./civil-day.ts";

/** Who charges whom: `US-CN` is the US on goods from China. */
export const DIRECTIONS = ["US-CN", "CN-US"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One step: from `effective` on, this layer stands at `rate`. */
export interface LadderStep {
  readonly effective: Day;
  readonly direction: Direction;
  /** The legal ground that is stacked: `fentanyl`, `reciprocal`, `section-122`, `all-goods`. */
  readonly layer: string;
  /** The layer's headline additional rate from that day on, percent; 0 ends it. */
  readonly rate: number;
  /** False for a rate that was announced and superseded before its day. */
  readonly inForce: boolean;
  readonly instrument: string;
  /** The policy event that announced it. */
  readonly eventId: string;
}
