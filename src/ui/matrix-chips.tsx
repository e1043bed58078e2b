// A cell of the response table: what else falls in the row's widest window that has curves.
import type { Horizon } from "../domain/response.ts";
import { type ChipsOf, chipText } from "../domain/window-chip.ts";
import { HORIZON_NAMES } from "./matrix-column.ts";

interface MatrixChipsProps {
  /** Null while what is asked for is not there. */
  readonly chipsOf: ChipsOf | null;
  /** Index of day 0. */
  readonly index: number;
  /** Horizons of the columns. */
  readonly horizons: readonly Horizon[];
}

/** Chips, each with the curve it first counts in; or that there are none, or that nobody knows. */
export function MatrixChips({ chipsOf, index, horizons }: MatrixChipsProps) {
  if (!chipsOf) return <td className="matrix-chips quiet">unknown</td>;
  const widest = Math.max(...horizons);
  const within = [...new Set(horizons)].toSorted((a, b) => b - a);
  const reached = within.find((horizon) => chipsOf(index, horizon) !== null);
  const found = reached === undefined ? null : chipsOf(index, reached);
  if (!found || reached === undefined) {
    return <td className="matrix-chips quiet">no data yet</td>;
  }
  const less = reached < widest ? `to ${HORIZON_NAMES[reached]}` : null;
  return (
    <td className="matrix-chips">
      {found.chips.length > 0 ? (
        <span className="matrix-chip-list">
          {found.chips.map((chip, i) => (
            <span key={i} className="matrix-chip">
              {chipText(chip)}
            </span>
          ))}
        </span>
      ) : (
        <span className="quiet">{found.state === "unknown" ? "unknown" : "none"}</span>
      )}
      {less === null ? null : <small>{less}</small>}
    </td>
  );
}
