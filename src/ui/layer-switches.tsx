// Switches of what the chart shows besides yields and events: the tariff ladder, the macro lane.
import type { View } from "../domain/view.ts";
import "./view-switches.css";

interface LayerSwitchesProps {
  readonly view: View;
  readonly onChange: (patch: Partial<View>) => void;
}

/** Two toggles beside the account line. */
export function LayerSwitches({ view, onChange }: LayerSwitchesProps) {
  return (
    <div className="layer-switches">
      <label className="view-toggle">
        <input
          type="checkbox"
          checked={view.ladder === "on"}
          onChange={(event) => onChange({ ladder: event.target.checked ? "on" : "off" })}
        />
        Ladder
      </label>
      <label className="view-toggle">
        <input
          type="checkbox"
          checked={view.macro === "on"}
          onChange={(event) => onChange({ macro: event.target.checked ? "on" : "off" })}
        />
        Macro
      </label>
    </div>
  );
}
