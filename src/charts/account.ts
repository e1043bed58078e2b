// The account: every event in range is drawn, in a cluster, without data yet, or hidden by filter.
import type { PlacedMark } from "./mark-model.ts";

export interface Account {
  readonly inRange: number;
  readonly drawn: number;
  readonly inClusters: number;
  readonly clusters: number;
  readonly withoutData: number;
  readonly hidden: number;
}

/** Counts the events of the marks that are drawn, beside those that cannot be. */
export function accountOf(
  marks: readonly PlacedMark[],
  withoutData: number,
  hidden: number,
  inRange: number,
): Account {
  const clusters = marks.filter((mark) => mark.events.length > 1);
  return {
    inRange,
    drawn: marks.length - clusters.length,
    inClusters: clusters.reduce((sum, mark) => sum + mark.events.length, 0),
    clusters: clusters.length,
    withoutData,
    hidden,
  };
}

/** `43 events in range: 22 drawn, 8 in 3 clusters, 1 without data yet, 12 hidden by filter` */
export function accountText(account: Account): string {
  const { inRange, drawn, inClusters, clusters, withoutData, hidden } = account;
  return (
    `${inRange} ${inRange === 1 ? "event" : "events"} in range: ${drawn} drawn, ` +
    `${inClusters} in ${clusters} ${clusters === 1 ? "cluster" : "clusters"}, ` +
    `${withoutData} without data yet, ${hidden} hidden by filter`
  );
}
