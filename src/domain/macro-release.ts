// A scheduled release: a Fed decision, consumer prices or the jobs report.
import type { Announced } from "./policy-event.ts";

/** FOMC decision, consumer price index, employment situation. */
export const MACRO_KINDS = ["FOMC", "CPI", "NFP"] as const;
export type MacroKind = (typeof MACRO_KINDS)[number];

/** The Fed's target range after a decision. */
export interface FedDecision {
  /** Bounds of the target range in integer hundredths of a percent. */
  readonly rangeLow: number;
  readonly rangeHigh: number;
  /** Change of the range, basis points. */
  readonly change: number;
}

export interface MacroRelease {
  readonly announced: Announced;
  readonly kind: MacroKind;
  /** The month it is about, `2025-03`; null for a Fed decision. */
  readonly reference: string | null;
  /** Null for another release, and for a decision that is still to come. */
  readonly decision: FedDecision | null;
  /** False for an unscheduled Fed decision. */
  readonly scheduled: boolean;
  /** False for a release that is still to come, or rests on thin sources. */
  readonly confirmed: boolean;
}
