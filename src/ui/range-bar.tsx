// The range bar: spans that end at the latest day, and the two ends as dates.
import type { Day } from "../domain/civil-day.ts";
import { RANGE_KEYS } from "../domain/range-key.ts";
import type { DayRange } from "../domain/view-range.ts";
import { RANGES, type View } from "../domain/view.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { DayField } from "./day-field.tsx";
import { type RangeEnd, readRangeEntry } from "./range-entry.ts";
import "./range-bar.css";

interface RangeBarProps {
  readonly view: View;
  readonly range: DayRange;
  readonly dataFrom: Day;
  readonly dataTo: Day;
  readonly onChange: (patch: Partial<View>) => void;
}

const SPANS = RANGES.map((value, i) => ({
  value,
  name: value === "MAX" ? "Max" : value,
  chord: RANGE_KEYS[i],
}));

/** Which days are shown. A span drops the dates, a date drops the span. */
export function RangeBar({ view, range, dataFrom, dataTo, onChange }: RangeBarProps) {
  const enter = (end: RangeEnd) => (text: string) => {
    const read = readRangeEntry(text, end, range, { from: dataFrom, to: dataTo });
    if (!read.ok) return read.failure.reason;
    onChange(end === "from" ? { ...read.value, to: view.to } : read.value);
    return null;
  };
  return (
    <div className="range-bar">
      <ChoiceGroup
        label="Range"
        choices={SPANS}
        chosen={view.range}
        onChoose={(span) => onChange({ range: span, from: null, to: null })}
      />
      <div className="range-ends">
        <DayField
          label="From"
          day={range.from}
          min={dataFrom}
          max={dataTo}
          onCommit={enter("from")}
        />
        <DayField label="To" day={range.to} min={dataFrom} max={dataTo} onCommit={enter("to")} />
      </div>
    </div>
  );
}
