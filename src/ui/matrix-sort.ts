// The order of the response table's rows, and what is worked out before it changes.
import { useMemo, useRef, useState } from "react";
import { type MatrixFigures, type MatrixRow, sortMatrix } from "../domain/response-matrix.ts";
import type { MatrixSort, ShownColumn } from "./matrix-column.ts";
import { createSliceQueue } from "./sliced-work.ts";

export interface SortedRows {
  readonly sorted: readonly MatrixRow[];
  readonly sort: MatrixSort;
  readonly onSort: (sort: MatrixSort) => void;
}

const BY_DATE: MatrixSort = { order: "date", column: null, isDescending: true };

/** By date until another order is chosen, and again when its column is no longer shown. */
export function useMatrixSort(
  rows: readonly MatrixRow[],
  figures: MatrixFigures,
  columns: readonly ShownColumn[],
): SortedRows {
  const [chosen, setChosen] = useState(BY_DATE);
  const [queue] = useState(createSliceQueue);
  const leave = useRef(() => {});
  const column = columns.find(({ key }) => key === chosen.column) ?? null;
  const sort = column || chosen.column === null ? chosen : BY_DATE;
  const { order, isDescending } = sort;
  const sorted = useMemo(
    () => sortMatrix(rows, figures, { order, column }, isDescending),
    [rows, figures, order, column, isDescending],
  );
  /** An order by rank comes when every row has its rank, so that the page stays awake meanwhile. */
  const onSort = (next: MatrixSort) => {
    leave.current();
    const by = columns.find(({ key }) => key === next.column);
    const job = function* () {
      for (const row of next.order === "rank" && by ? rows : []) {
        figures.rank(row, by!);
        yield;
      }
      setChosen(next);
    };
    leave.current = queue.add(job());
  };
  return { sorted, sort, onSort };
}
