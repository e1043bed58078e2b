// The sensitivity grid as a table: three windows across, three choices down, every cell always there.
import type { Measure } from "../domain/measure.ts";
import { formatMean, formatSize } from "../domain/mean-text.ts";
import { cellText } from "../domain/impact-text.ts";
import { CHOICES, type GridCell, WINDOWS } from "../domain/sensitivity-grid.ts";
import { WINDOW_NAMES } from "../domain/window-text.ts";
import "./sensitivity-table.css";

interface SensitivityTableProps {
  readonly measure: Measure;
  /** The nine cells. */
  readonly cells: readonly GridCell[];
  readonly chosen: Pick<GridCell, "window" | "choice">;
  readonly onChoose: (cell: GridCell) => void;
  /** Asks for the list of a cell's events. */
  readonly onEvents: (cell: GridCell) => void;
}

/** A cell's figures are a button that chooses it; its events are asked for beside them. */
export function SensitivityTable(props: SensitivityTableProps) {
  const { measure, cells, chosen } = props;
  return (
    <table className="sensitivity-table">
      <caption>
        Responses of the {measure.key}, bp{" "}
        <span className="quiet">
          windows by choices of day 0s; ordinary: mean |R| on days of the same years that are no day
          0
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Choice</span>
          </th>
          {WINDOWS.map((window) => (
            <th key={window} scope="col">
              {WINDOW_NAMES[window]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CHOICES.map((choice) => (
          <tr key={choice}>
            <th scope="row">{choice}</th>
            {WINDOWS.map((window) => {
              const cell = cells.find((one) => one.window === window && one.choice === choice);
              const isChosen = chosen.window === window && chosen.choice === choice;
              return (
                <td key={window} data-chosen={isChosen ? "" : undefined}>
                  {cell ? <Cell {...props} cell={cell} isChosen={isChosen} /> : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps extends SensitivityTableProps {
  readonly cell: GridCell;
  readonly isChosen: boolean;
}

function Cell({ measure, cell, isChosen, onChoose, onEvents }: CellProps) {
  const { unknownCompany, indices } = cell;
  const figures = [
    ["mean", formatMean(cell.mean)],
    ["median", formatMean(cell.median)],
    ["mean |R|", formatSize(cell.meanSize)],
    ["ordinary", formatSize(cell.ordinarySize)],
    ["N", `${indices.length}${unknownCompany > 0 ? `, ${unknownCompany} unknown` : ""}`],
  ] as const;
  return (
    <>
      <button
        type="button"
        className="sensitivity-cell"
        aria-pressed={isChosen}
        onClick={() => onChoose(cell)}
      >
        {figures.map(([name, figure]) => (
          <span key={name} className="sensitivity-figure">
            <span className="quiet">{name}</span> <span>{figure}</span>{" "}
          </span>
        ))}
      </button>
      <button
        type="button"
        className="sensitivity-events"
        aria-label={`its events: ${cellText(measure.key, cell)}`}
        disabled={indices.length === 0}
        onClick={() => onEvents(cell)}
      >
        its events
      </button>
    </>
  );
}
