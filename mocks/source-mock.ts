// What a mock of a source is: its wire shape, answered from the facts, and the faults it can have.
import type { Day } from "../src/domain/civil-day.ts";
import type { SourceId } from "../src/domain/source.ts";

/** Faults of the way: the same for every source. */
export const TRANSPORT_FAULTS = [
  "offline",
  "refused",
  "slow",
  "hanging",
  "throttled-opaque",
  "throttled-text-200",
  "http-500",
  "html-instead-of-json",
  "truncated",
] as const;

/** Faults of the content: each source has its own form of them. */
export const CONTENT_FAULTS = [
  "empty",
  "stale",
  "wrong-shape",
  "holes",
  "revised",
  "duplicate-days",
  "descending",
  "future-day",
  "absurd-values",
] as const;

export type ContentFault = (typeof CONTENT_FAULTS)[number];
export const SCENARIOS = [...TRANSPORT_FAULTS, ...CONTENT_FAULTS] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** An answer on the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export interface SourceMock {
  readonly id: SourceId;
  /** What MSW matches, such as `https://api.db.nomics.world/v22/series/*`. */
  readonly path: string;
  /** The answer to a request, sound (null) or with a fault; `today` is New York's civil day. */
  answer(url: URL, fault: ContentFault | null, today: Day): WireAnswer;
}
