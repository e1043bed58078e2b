// What a finger means: the nearest of the boxes that it just missed.
import type { Box } from "./chart-frame.ts";

/** Index of the box nearest to a point, which is not beyond `reach` of it on either side; -1 for none. */
export function nearestBox(
  boxes: readonly Box[],
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
): number {
  const misses = boxes.map((box) =>
    Math.max(box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height, 0),
  );
  const least = Math.min(...misses);
  return least > reach ? -1 : misses.indexOf(least);
}
