// A point of the fan that hand or keyboard is at: which path, and on which trading day.
import { PATH_FROM, PATH_OFFSETS, PATH_TO } from "../domain/event-path.ts";
import type { FanModel } from "./fan-model.ts";
import type { PickKey } from "./pick-key.ts";

export interface FanPoint {
  /** Position among the fan's paths. */
  readonly path: number;
  /** Trading days from day 0. */
  readonly offset: number;
}

/** Farther than this from every path a pointer names none, pixels. */
const REACH = 18;

const clampedOffset = (offset: number) => Math.max(PATH_FROM, Math.min(PATH_TO, offset));

/** The change of a path on a trading day from day 0, basis points; null for a hole. */
export function changeAt({ paths }: Pick<FanModel, "paths">, point: FanPoint): number | null {
  return paths[point.path]?.changes[point.offset - PATH_FROM] ?? null;
}

/** The path nearest to a place, on the trading day nearest to it; null out of reach. */
export function fanPointNear(model: FanModel, x: number, y: number): FanPoint | null {
  const width = model.toX(PATH_TO) - model.toX(PATH_FROM);
  const across = (x - model.pane.x) / width;
  const offset = clampedOffset(Math.round(PATH_FROM + across * (PATH_TO - PATH_FROM)));
  let nearest: FanPoint | null = null;
  let least = REACH;
  model.paths.forEach((_, path) => {
    const change = changeAt(model, { path, offset });
    const distance = change === null ? REACH : Math.abs(model.toY(change) - y);
    if (distance < least) [nearest, least] = [{ path, offset }, distance];
  });
  return nearest;
}

/**
 * Where a key leads: left and right along the path, up and down to the path above or below on that day,
 * Home and End to the first and last day 0. Null in a fan without paths.
 */
export function fanPointBeside(
  model: Pick<FanModel, "paths">,
  from: FanPoint | null,
  key: PickKey,
): FanPoint | null {
  const last = model.paths.length - 1;
  if (last < 0) return null;
  if (key === "Home" || from === null) return { path: 0, offset: from?.offset ?? 0 };
  const { path, offset } = from;
  if (key === "End") return { path: last, offset };
  if (key === "ArrowLeft") return { path, offset: clampedOffset(offset - 1) };
  if (key === "ArrowRight") return { path, offset: clampedOffset(offset + 1) };
  const there = orderOn(model, offset);
  const at = there.indexOf(path);
  const next = there[at === -1 ? 0 : at + (key === "ArrowUp" ? 1 : -1)];
  return next === undefined ? from : { path: next, offset };
}

/** Paths with a change that day, lowest first. */
function orderOn({ paths }: Pick<FanModel, "paths">, offset: number): number[] {
  const at = PATH_OFFSETS.indexOf(offset);
  const there = paths.flatMap(({ changes }, path) => {
    const change = changes[at] ?? null;
    return change === null ? [] : [{ path, change }];
  });
  return there.toSorted((a, b) => a.change - b.change || a.path - b.path).map(({ path }) => path);
}
