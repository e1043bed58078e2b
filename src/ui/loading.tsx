// What stands in the chart's place: figures on their way, figures not had, nothing to draw.
import type { Failure } from "../domain/failure.ts";
import "./loading.css";

const RULES = [12.5, 25, 37.5, 50, 62.5, 75, 87.5];

/** The chart's bare paper while the bundled figures are read. */
export function LoadingChart() {
  return (
    <div className="chart-stand-in" aria-busy="true">
      <svg className="stand-in-grid" width="100%" height="100%" aria-hidden="true">
        {RULES.map((y) => (
          <line key={y} x1="0" x2="100%" y1={`${y}%`} y2={`${y}%`} />
        ))}
      </svg>
      <p>Reading the par yields…</p>
    </div>
  );
}

interface FailedChartProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** Why there is nothing to draw, and a way to try again. */
export function FailedChart({ failure, onRetry }: FailedChartProps) {
  return (
    <div className="chart-stand-in" role="alert">
      <h2>The par yields could not be read</h2>
      <p>{failure.reason}</p>
      <p className="quiet">
        {failure.source}
        {failure.path ? ` · ${failure.path}` : ""}
      </p>
      <button type="button" className="outlined-button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

interface EmptyChartProps {
  readonly reason: string;
  readonly onReset: () => void;
}

/** A view without anything to draw, and the way back to one with. */
export function EmptyChart({ reason, onReset }: EmptyChartProps) {
  return (
    <div className="chart-stand-in">
      <h2>Nothing to draw</h2>
      <p>{reason}</p>
      <button type="button" className="outlined-button" onClick={onReset}>
        Back to the first view
      </button>
    </div>
  );
}
