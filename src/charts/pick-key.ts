// The keys that lead from one thing of a small chart to another.

export const PICK_KEYS = [
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
] as const;
export type PickKey = (typeof PICK_KEYS)[number];

/** Where a key leads in a row of so many: right and up onwards, left and down back; null in an empty row. */
export function besideInRow(count: number, from: number | null, key: PickKey): number | null {
  if (count === 0) return null;
  if (from === null || key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = key === "ArrowRight" || key === "ArrowUp" ? 1 : -1;
  return Math.max(0, Math.min(count - 1, from + step));
}
