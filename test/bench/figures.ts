// What one page told in one run, and what a set of runs comes to.

/** One variant on one workload in one run; milliseconds, megabytes and counts. */
export interface Figures {
  /** Which run it was, from 0. */
  readonly run: number;
  readonly mount: number;
  readonly zoom: number;
  readonly zoomP95: number;
  /** JavaScript a zoom frame. */
  readonly script: number;
  readonly settle: number;
  readonly crosshair: number;
  /** A frame of the same page that moves one element, and one that also changes a line of text. */
  readonly moved: number;
  readonly worded: number;
  readonly heap: number;
  readonly nodes: number;
}

/** The figure below which a share of them lies. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (at % 1);
}

export const median = (figures: readonly number[]) => quantile(figures, 0.5);

/** Median of the ratios of the same run, over the runs that both took part in. */
export function ratio(own: readonly Figures[], base: readonly Figures[], of: keyof Figures) {
  const pairs = own.flatMap((figures) => {
    const beside = base.find(({ run }) => run === figures.run);
    return beside ? [figures[of] / beside[of]] : [];
  });
  return median(pairs);
}
