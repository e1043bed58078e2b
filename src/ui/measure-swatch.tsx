// A short piece of a measure's line: its colour, dash and width.
import { measureStyle } from "../charts/measure-style.ts";

interface MeasureSwatchProps {
  readonly measureKey: string;
  /** Length in pixels. */
  readonly length?: number;
}

/** The line of a measure as a key to the chart; decoration beside the measure's name. */
export function MeasureSwatch({ measureKey, length = 24 }: MeasureSwatchProps) {
  const { colour, dash, width } = measureStyle(measureKey);
  return (
    <svg width={length} height="4" viewBox={`0 0 ${length} 4`} aria-hidden="true">
      <path
        d={`M0,2H${length}`}
        style={{ stroke: `var(${colour})` }}
        strokeWidth={width}
        strokeDasharray={dash.join(" ")}
        fill="none"
      />
    </svg>
  );
}
