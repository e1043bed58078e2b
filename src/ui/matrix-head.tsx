// The head of the response table: columns by name, and the buttons that sort by them.
import type { ReactNode } from "react";
import type { MatrixOrder } from "../domain/response-matrix.ts";
import { HORIZON_NAMES, type MatrixSort, type ShownColumn } from "./matrix-column.ts";
import { MeasureSwatch } from "./measure-swatch.tsx";

interface MatrixHeadProps {
  readonly columns: readonly ShownColumn[];
  readonly sort: MatrixSort;
  readonly hasAuctions: boolean;
  readonly onSort: (sort: MatrixSort) => void;
}

/** Two rows that stay in sight. */
export function MatrixHead({ columns, sort, hasAuctions, onSort }: MatrixHeadProps) {
  const widest = Math.max(...columns.map(({ horizon }) => horizon)) as ShownColumn["horizon"];
  const window = widest === 0 ? "on day 0" : `to ${HORIZON_NAMES[widest]}`;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={2} className="matrix-event" aria-sort={sortOf(sort, null, "date")}>
          <SortButton sort={sort} order="date" column={null} onSort={onSort}>
            Date
          </SortButton>
          <span className="visually-hidden"> and event</span>
        </th>
        <th scope="col" rowSpan={2}>
          Day 0
        </th>
        {columns.map(({ key, head, history: { measure } }) => (
          <th key={key} scope="colgroup" colSpan={2} className="matrix-measure">
            <span>
              {head === measure.key ? <MeasureSwatch measureKey={measure.key} /> : null}
              {head}
            </span>
          </th>
        ))}
        <th scope="col" rowSpan={2} className="matrix-chips">
          Company <span className="matrix-window">{window}</span>
        </th>
        {hasAuctions ? (
          <th scope="col" rowSpan={2} className="matrix-chips">
            Auctions <span className="matrix-window">{window}</span>
          </th>
        ) : null}
      </tr>
      <tr aria-rowindex={2}>
        {columns.map(({ key, head }) => {
          const button = (order: MatrixOrder, text: string) => (
            <SortButton sort={sort} order={order} column={key} onSort={onSort}>
              {text}
              <span className="visually-hidden"> of {head}</span>
            </SortButton>
          );
          const isSize = sort.order === "size";
          return [
            <th
              key={`${key} response`}
              scope="col"
              className="matrix-response"
              aria-sort={sortOf(sort, key, isSize ? "size" : "response")}
            >
              {button("response", "bp")} {button("size", "size")}
            </th>,
            <th
              key={`${key} rank`}
              scope="col"
              className="matrix-rank"
              aria-sort={sortOf(sort, key, "rank")}
            >
              {button("rank", "rank")}
            </th>,
          ];
        })}
      </tr>
    </thead>
  );
}

function sortOf(sort: MatrixSort, column: string | null, order: MatrixOrder) {
  if (sort.column !== column || sort.order !== order) return undefined;
  return sort.isDescending ? "descending" : "ascending";
}

interface SortButtonProps extends Pick<MatrixHeadProps, "sort" | "onSort"> {
  readonly order: MatrixOrder;
  readonly column: string | null;
  readonly children: ReactNode;
}

/** Sorts largest or newest first; pressed again the other way round. */
function SortButton({ sort, order, column, onSort, children }: SortButtonProps) {
  const isHeld = sort.order === order && sort.column === column;
  const direction = isHeld ? (sort.isDescending ? "down" : "up") : undefined;
  return (
    <button
      type="button"
      className="matrix-sort"
      data-direction={direction}
      aria-pressed={isHeld}
      onClick={() => onSort({ order, column, isDescending: isHeld ? !sort.isDescending : true })}
    >
      {children}
      <svg width="7" height="5" viewBox="0 0 7 5" aria-hidden="true">
        <path d={direction === "up" ? "M0 5h7L3.5 0z" : "M0 0h7L3.5 5z"} fill="currentColor" />
      </svg>
    </button>
  );
}
