// A measure's chip in the header: its line, its last level and that day's change.
import { absentReason } from "../domain/absent-measure.ts";
import { type Day, formatDay } from "../domain/civil-day.ts";
import { formatChange, formatLevelWithUnit, measureName } from "../domain/figure-text.ts";
import type { Measure } from "../domain/measure.ts";
import { Figure } from "./figure.tsx";
import { CrossIcon } from "./icon.tsx";
import { MeasureSwatch } from "./measure-swatch.tsx";
import "./measure-chip.css";

interface MeasureChipProps {
  readonly measure: Measure;
  /** The last trading day's figures; null until they are here. */
  readonly last: {
    readonly level: number | null;
    readonly change: number | null;
    readonly day: Day;
  } | null;
  /** Why there is no figure at all; null when there is one, or none was published. */
  readonly absent: string | null;
  /** Absent for the last measure shown: a chart keeps one. */
  readonly onRemove?: (() => void) | undefined;
}

/** One measure shown, with the figures a trader reads first. */
export function MeasureChip({ measure, last, absent, onRemove }: MeasureChipProps) {
  const level = last && last.level !== null ? formatLevelWithUnit(measure, last.level) : "–";
  return (
    <div className="measure-chip" role="group" aria-label={measureName(measure)}>
      <span className="measure-chip-key">{measure.key}</span>
      <span className="measure-chip-level">
        {absent ? (
          <span className="measure-chip-absent">{absentReason(absent)}</span>
        ) : (
          <Figure text={level} />
        )}
      </span>
      <MeasureSwatch measureKey={measure.key} length={32} />
      <span className="measure-chip-change">
        {last ? (
          <>
            <Figure text={formatChange(last.change)} />{" "}
            <span className="quiet">{formatDay(last.day).replace(/ \d{4}$/, "")}</span>
          </>
        ) : (
          <span className="quiet">{absent?.split("; ")[1] ?? "–"}</span>
        )}
      </span>
      {onRemove ? (
        <button
          type="button"
          className="icon-button measure-chip-remove"
          aria-label={`Remove ${measure.key}`}
          onClick={onRemove}
        >
          <CrossIcon />
        </button>
      ) : null}
    </div>
  );
}
