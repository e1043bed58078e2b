// Any two curves: those of the first and the last trading day in view, which two date fields set.
import { type ReactNode, useMemo } from "react";
import { formatDay } from "../domain/civil-day.ts";
import type { CurvePair } from "../domain/curve-pair.ts";
import { rangeEndsText } from "../domain/range-ends-text.ts";
import type { DayRange } from "../domain/view-range.ts";
import type { View } from "../domain/view.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import { CurveFace } from "./curve-face.tsx";
import { DayField } from "./day-field.tsx";
import { type RangeEnd, readRangeEntry } from "./range-entry.ts";
import type { StageSize } from "./stage-size.ts";

interface RangeCurvesProps {
  readonly table: YieldTable;
  readonly range: DayRange;
  readonly to: View["to"];
  readonly onChange: (patch: Partial<View>) => void;
  /** The choice between these curves and an event's; null without an event. */
  readonly choice: ReactNode;
  readonly onPainted?: ((name: string, size: StageSize) => void) | undefined;
}

/** The fields are the range's own ends, so that a link carries them. */
export function RangeCurves(props: RangeCurvesProps) {
  const { table, range, onChange } = props;
  const { time } = table;
  const { first, last } = range;
  const pair = useMemo((): CurvePair => ({ before: first, after: last }), [first, last]);
  const [from, to] = [time[first]!, time[last]!];
  const data = { from: time[0]!, to: time.at(-1)! };
  const enter = (end: RangeEnd) => (text: string) => {
    const read = readRangeEntry(text, end, range, data);
    if (!read.ok) return read.failure.reason;
    onChange(end === "from" ? { ...read.value, to: props.to } : read.value);
    return null;
  };
  const said = [
    rangeEndsText(range, time),
    ...(!table.complete && range.from < data.from ? ["older history is on its way"] : []),
  ].filter((text) => text !== "");
  return (
    <CurveFace
      table={table}
      pair={pair}
      heading={`Par yield curve, ${from === to ? "" : `${formatDay(from)} and `}${formatDay(to)}`}
      onPainted={props.onPainted}
    >
      <div className="curve-choices">
        {props.choice}
        <div className="curve-ends">
          <DayField
            label="First curve"
            day={range.from}
            min={data.from}
            max={data.to}
            onCommit={enter("from")}
          />
          <DayField
            label="Last curve"
            day={range.to}
            min={data.from}
            max={data.to}
            onCommit={enter("to")}
          />
        </div>
        <p className="quiet">
          {said.length > 0
            ? `${said.join("; ")}.`
            : props.choice
              ? "The first and the last trading day in view."
              : "The first and the last trading day in view. Select an event to see the curves around it."}
        </p>
      </div>
    </CurveFace>
  );
}
