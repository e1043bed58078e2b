// The header's measures: a chip for each one shown, and the picker that adds more.
import { absentEverywhere } from "../domain/absent-measure.ts";
import { historyOf, levelAt, type Measure, parseMeasure } from "../domain/measure.ts";
import { responseOf } from "../domain/response.ts";
import type { View } from "../domain/view.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import { MeasureChip } from "./measure-chip.tsx";
import { MeasurePicker } from "./measure-picker.tsx";

interface MeasureBarProps {
  readonly show: readonly string[];
  /** Null until the yields are there. */
  readonly table: YieldTable | null;
  readonly onChange: (patch: Partial<View>) => void;
}

/** Last levels and one-day changes; the last measure cannot be removed. */
export function MeasureBar({ show, table, onChange }: MeasureBarProps) {
  const remove = (key: string) => {
    if (show.length > 1) onChange({ show: show.filter((other) => other !== key) });
  };
  return (
    <>
      <div className="measure-chips">
        {show.map((key) => {
          const measure = parseMeasure(key);
          return (
            measure && (
              <MeasureChip
                key={key}
                measure={measure}
                {...chipFigures(table, measure)}
                onRemove={show.length > 1 ? () => remove(key) : undefined}
              />
            )
          );
        })}
      </div>
      <MeasurePicker
        shown={show}
        onAdd={(key) => onChange({ show: [...show, key] })}
        onRemove={remove}
      />
    </>
  );
}

const NO_TABLE = { last: null, absent: null };

/** Worked out once for a table: the header is drawn again with every change of the view. */
function chipFigures(table: YieldTable | null, measure: Measure) {
  if (!table) return NO_TABLE;
  let known = figures.get(table);
  if (!known) figures.set(table, (known = new Map()));
  let own = known.get(measure.key);
  if (!own) {
    own = { last: lastFigures(table, measure), absent: absentEverywhere(table, measure) };
    known.set(measure.key, own);
  }
  return own;
}

interface ChipFigures {
  readonly last: ReturnType<typeof lastFigures>;
  readonly absent: string | null;
}

const figures = new WeakMap<YieldTable, Map<string, ChipFigures>>();

/** The last day on which the measure has a level: each measure has its own as-of. */
function lastFigures(table: YieldTable, measure: Measure) {
  const history = historyOf(table, measure);
  let last = table.time.length - 1;
  while (last >= 0 && levelAt(history, last) === null) last--;
  if (last < 0) return null;
  return {
    level: levelAt(history, last),
    change: responseOf(history, last, 0),
    day: table.time[last]!,
  };
}
