// Names at the right end of the lines, kept apart from each other.
import type { ColourToken } from "./measure-style.ts";

export interface LineName {
  readonly measure: string;
  readonly text: string;
  readonly colour: ColourToken;
  /** Where the line ends and where its name stands, pixels. */
  readonly x: number;
  readonly fromX: number;
  readonly fromY: number;
  readonly y: number;
}

/** Height of a name's row, pixels. */
const ROW = 14;

/** Moves names up and down, keeping their order, until none overlaps another and all are within the pane. */
export function spreadNames(
  names: readonly Omit<LineName, "y">[],
  top: number,
  bottom: number,
): LineName[] {
  const placed = names.toSorted((a, b) => a.fromY - b.fromY).map((name) => ({ ...name, y: name.fromY }));
  let least = top + ROW / 2;
  for (const name of placed) {
    name.y = Math.max(name.y, least);
    least = name.y + ROW;
  }
  let most = bottom - ROW / 2;
  for (const name of placed.toReversed()) {
    name.y = Math.min(name.y, most);
    most = name.y - ROW;
  }
  return placed;
}

