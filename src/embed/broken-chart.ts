// What the page around a chart is told when something broke in drawing it.
import type { Failure } from "../domain/failure.ts";

/** The chart says the same in its own place. */
export const BROKEN_CHART: Failure = {
  source: "Yieldmark",
  reason: "Something unexpected went wrong while drawing the chart.",
};
