// Every tenor of two curves in figures, folded under the chart.
import type { CurvePoint } from "../domain/curve-pair.ts";
import { formatChange } from "../domain/figure-text.ts";
import "./curve-table.css";

interface CurveTableProps {
  readonly points: readonly CurvePoint[];
  /** The two days in words; null where the data have no such curve. */
  readonly before: string | null;
  readonly after: string | null;
}

const percent = (level: number | null) => (level === null ? "n/a" : (level / 100).toFixed(2));

/** Missing tenors stand in it as n/a. */
export function CurveTable({ points, before, after }: CurveTableProps) {
  return (
    <details className="curve-table">
      <summary>All tenors in figures</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Tenor</th>
            <th scope="col">{before ?? "no curve"}, %</th>
            <th scope="col">{after ?? "no curve"}, %</th>
            <th scope="col">Change, bp</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.tenor}>
              <th scope="row">{point.tenor}</th>
              <td>{percent(point.before)}</td>
              <td>{percent(point.after)}</td>
              <td>{formatChange(point.change).replace(" bp", "")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
