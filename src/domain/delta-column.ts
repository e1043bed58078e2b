// A column of whole numbers coded as differences from the number before, the first from 0.

/** The numbers a column may hold. */
export interface ColumnBounds {
  readonly low: number;
  readonly high: number;
  /** True when nulls may stand in it (they decode to NaN). */
  readonly holes: boolean;
  /** True when each number must be larger than the one before. */
  readonly ascending: boolean;
}

/** The numbers of a coded column; or the index of the first cell that breaks the bounds. */
export function decodeColumn(
  coded: readonly unknown[],
  { low, high, holes, ascending }: ColumnBounds,
): Float64Array | number {
  const column = new Float64Array(coded.length);
  let last = 0;
  for (let i = 0; i < coded.length; i++) {
    const step = coded[i];
    if (step === null && holes) {
      column[i] = Number.NaN;
      continue;
    }
    if (typeof step !== "number" || !Number.isInteger(step)) return i;
    if (ascending && i > 0 && step <= 0) return i;
    last += step;
    if (last < low || last > high) return i;
    column[i] = last;
  }
  return column;
}

/** A column of whole numbers as differences, nulls where it has NaN: what `decodeColumn` reads. */
export function encodeColumn(column: Float64Array): (number | null)[] {
  let last = 0;
  return Array.from(column, (number) => {
    if (Number.isNaN(number)) return null;
    const step = number - last;
    last = number;
    return step;
  });
}
