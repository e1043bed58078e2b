// What stands over an embedded chart where its view asks for controls: measures, range, switches.
import type { DayRange } from "../domain/view-range.ts";
import type { View } from "../domain/view.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import "./embedded-head.css";
import { MeasureBar } from "./measure-bar.tsx";
import { RangeBar } from "./range-bar.tsx";
import { ViewSwitches } from "./view-switches.tsx";

interface EmbeddedHeadProps {
  readonly view: View;
  /** Null until the yields are there. */
  readonly table: YieldTable | null;
  /** Null until yields and events are there. */
  readonly range: DayRange | null;
  /** Impact and curve are at hand. */
  readonly isWhole: boolean;
  readonly onChange: (patch: Partial<View>) => void;
}

/** Keeps its height before the data are there; nothing at all without controls. */
export function EmbeddedHead({ view, table, range, isWhole, onChange }: EmbeddedHeadProps) {
  const { controls } = view;
  if (controls === "none") return null;
  return (
    <div className="embedded-head">
      {controls === "full" ? (
        <div className="embedded-measures" role="group" aria-label="Measures">
          <MeasureBar show={view.show} table={table} onChange={onChange} />
        </div>
      ) : null}
      <div className="embedded-bar" role="group" aria-label="Range and view">
        {range && table ? (
          <RangeBar
            view={view}
            range={range}
            dataFrom={table.time[0]!}
            dataTo={table.time.at(-1)!}
            onChange={onChange}
          />
        ) : null}
        {controls === "full" ? (
          <ViewSwitches view={view} isWhole={isWhole} onChange={onChange} />
        ) : null}
      </div>
    </div>
  );
}
