// The scrubber: which curve around day 0 is held against the one before it.
import { useId } from "react";
import { OFFSET_FROM, OFFSET_TO } from "../domain/curve-pair.ts";
import { offsetDayText, offsetShort } from "../domain/offset-text.ts";
import "./curve-scrubber.css";

interface CurveScrubberProps {
  readonly time: Float64Array;
  /** Day 0 among the trading days. */
  readonly index: number;
  /** Trading days from day 0 to the curve shown. */
  readonly offset: number;
  readonly onOffset: (offset: number) => void;
}

const STOPS = [-5, 0, 1, 5, 10, 15, 20];

/** A native range, a trading day a step; what it stands at is said beside it. */
export function CurveScrubber({ time, index, offset, onOffset }: CurveScrubberProps) {
  const id = useId();
  const text = offsetDayText(time, index, offset);
  return (
    <div className="curve-scrubber">
      <label htmlFor={id}>Curve on</label>
      <div className="curve-scrubber-track">
        <input
          id={id}
          type="range"
          min={OFFSET_FROM}
          max={OFFSET_TO}
          step={1}
          value={offset}
          aria-valuetext={text}
          onChange={(event) => onOffset(event.currentTarget.valueAsNumber)}
        />
        <div className="curve-scrubber-stops" aria-hidden="true">
          {STOPS.map((stop) => (
            <span
              key={stop}
              style={{ left: `${(100 * (stop - OFFSET_FROM)) / (OFFSET_TO - OFFSET_FROM)}%` }}
            >
              {offsetShort(stop)}
            </span>
          ))}
        </div>
      </div>
      <output htmlFor={id} aria-live="off">
        {text}
      </output>
    </div>
  );
}
