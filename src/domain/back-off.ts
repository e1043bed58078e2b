// Back-off: how long to wait before a source that failed is asked again.

const FIRST_MS = 20_000;
const LONGEST_MS = 15 * 60_000;

/**
 * Milliseconds to wait after so many failures in a row: 20 s, doubling to at most 15 minutes, a fifth
 * more or less by `chance` (0 to 1), so that many pages do not ask in step.
 */
export function backOff(failures: number, chance: number): number {
  const doubled = FIRST_MS * 2 ** Math.min(Math.max(failures, 1) - 1, 10);
  return Math.round(Math.min(doubled, LONGEST_MS) * (0.8 + 0.4 * chance));
}
