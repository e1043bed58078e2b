// Switches of the view: axis, minor events, lanes, which panel.
import type { View } from "../domain/view.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import "./view-switches.css";
import { ViewToggle } from "./view-toggle.tsx";

interface ViewSwitchesProps {
  readonly view: View;
  /** Impact and curve are at hand, as everywhere but in an element. */
  readonly isWhole?: boolean;
  readonly onChange: (patch: Partial<View>) => void;
}

const ASKED = [
  { value: "impact", name: "Impact" },
  { value: "curve", name: "Curve" },
] as const;

/** How the view is drawn: what the toolbar offers besides its range. */
export function ViewSwitches({ view, isWhole = true, onChange }: ViewSwitchesProps) {
  return (
    <div className="view-switches">
      <ViewToggle
        name="Minor"
        more="events"
        isOn={view.weight === "all"}
        onToggle={(isOn) => onChange({ weight: isOn ? "all" : "major" })}
      />
      <ViewToggle
        name="Lanes"
        isOn={view.lanes === "on"}
        onToggle={(isOn) => onChange({ lanes: isOn ? "on" : "off" })}
      />
      <ChoiceGroup
        label="Axis"
        choices={[
          { value: "trading", name: "Trading", more: "days" },
          { value: "calendar", name: "Calendar" },
        ]}
        chosen={view.axis}
        onChoose={(axis) => onChange({ axis })}
      />
      <ChoiceGroup
        label="Panel"
        choices={[
          { value: "overlay", name: "Chart" },
          ...(isWhole ? ASKED : []),
          { value: "table", name: "Table", chord: view.panel === "table" ? undefined : "t" },
        ]}
        chosen={view.panel}
        onChoose={(panel) => onChange({ panel })}
      />
    </div>
  );
}
