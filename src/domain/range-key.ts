// The key of each range, in the order of the ranges.
import type { ChordOf } from "./page-key.ts";

/** `1` is the shortest range. */
export const RANGE_KEYS = [
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
] as const satisfies readonly ChordOf<"page">[];
