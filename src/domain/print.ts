// A print: a reported traded level, on-the-run and intraday, that the par yields do not contain.
import type { Day } from "./civil-day.ts";
import type { Tenor } from "./tenor.ts";

export interface Print {
  readonly day: Day;
  readonly tenor: Tenor;
  /** Traded yield in integer hundredths of a percent. */
  readonly level: number;
  readonly extreme: "high" | "low";
  /** When in the day it traded, as the source says it. */
  readonly session: string;
  /** The policy event row that tells of it, where there is one. */
  readonly eventId: string | null;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}
