// Switches of what the chart shows besides yields and events: tariff ladder, macro and auctions lane.
import type { View } from "../domain/view.ts";
import { ViewToggle } from "./view-toggle.tsx";

interface LayerSwitchesProps {
  readonly view: View;
  readonly onChange: (patch: Partial<View>) => void;
}

/** Toggles beside the account line. */
export function LayerSwitches({ view, onChange }: LayerSwitchesProps) {
  return (
    <div className="layer-switches">
      <ViewToggle
        name="Ladder"
        isOn={view.ladder === "on"}
        onToggle={(isOn) => onChange({ ladder: isOn ? "on" : "off" })}
      />
      <ViewToggle
        name="Macro"
        isOn={view.macro === "on"}
        onToggle={(isOn) => onChange({ macro: isOn ? "on" : "off" })}
      />
      <ViewToggle
        name="Auctions"
        isOn={view.auctions === "on"}
        onToggle={(isOn) => onChange({ auctions: isOn ? "on" : "off" })}
      />
    </div>
  );
}
