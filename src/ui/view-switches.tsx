// Switches of the view: axis, minor events, lanes, chart or table.
import type { View } from "../domain/view.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import "./view-switches.css";

interface ViewSwitchesProps {
  readonly view: View;
  readonly onChange: (patch: Partial<View>) => void;
}

/** How the view is drawn: what the toolbar offers besides its range. */
export function ViewSwitches({ view, onChange }: ViewSwitchesProps) {
  return (
    <div className="view-switches">
      <label className="view-toggle">
        <input
          type="checkbox"
          checked={view.weight === "all"}
          onChange={(event) => onChange({ weight: event.target.checked ? "all" : "major" })}
        />
        Minor events
      </label>
      <label className="view-toggle">
        <input
          type="checkbox"
          checked={view.lanes === "on"}
          onChange={(event) => onChange({ lanes: event.target.checked ? "on" : "off" })}
        />
        Lanes
      </label>
      <ChoiceGroup
        label="Axis"
        choices={[
          { value: "trading", name: "Trading days" },
          { value: "calendar", name: "Calendar" },
        ]}
        chosen={view.axis}
        onChoose={(axis) => onChange({ axis })}
      />
      <ChoiceGroup
        label="Panel"
        choices={[
          { value: "overlay", name: "Chart" },
          { value: "table", name: "Table" },
        ]}
        chosen={view.panel === "table" ? "table" : "overlay"}
        onChoose={(panel) => onChange({ panel })}
      />
    </div>
  );
}
