// The key to the two curves, and one tenor's figures in it.
import type { CurvePoint } from "../domain/curve-pair.ts";
import { formatChange } from "../domain/figure-text.ts";
import { Figure } from "./figure.tsx";

interface CurveReadoutProps {
  /** The tenor that is read; null where nothing is drawn. */
  readonly point: CurvePoint | null;
  /** The two days in words; null where the data have no such curve. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Read aloud by the chart's own control, so silent here. */
export function CurveReadout({ point, before, after }: CurveReadoutProps) {
  return (
    <p className="curve-readout" aria-hidden="true">
      {point ? <b className="curve-readout-tenor">{point.tenor}</b> : null}
      {before === null ? null : (
        <span className="curve-key">
          <Swatch line="curve-before" dot="curve-dot-before" />
          <span className="quiet">{before}</span> {point ? <Level level={point.before} /> : null}
        </span>
      )}
      {after === null ? null : (
        <span className="curve-key">
          <Swatch line="curve-after" dot="curve-dot-after" />
          <span className="quiet">{after}</span> {point ? <Level level={point.after} /> : null}
        </span>
      )}
      {point && point.change !== null ? (
        <b>
          <Figure text={formatChange(point.change)} />
        </b>
      ) : null}
    </p>
  );
}

function Level({ level }: { readonly level: number | null }) {
  return level === null ? null : <Figure text={`${(level / 100).toFixed(2)}%`} />;
}

/** A short piece of a curve, as the chart draws it. */
function Swatch({ line, dot }: { readonly line: string; readonly dot: string }) {
  return (
    <svg width="30" height="8" viewBox="0 0 30 8">
      <path className={line} d="M1,4H29" />
      <circle className={dot} cx="15" cy="4" r="3" />
    </svg>
  );
}
