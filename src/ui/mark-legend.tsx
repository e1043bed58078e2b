// The legend of marks: shapes by family, colours by who acted.
import { FAMILY_NAMES, LANE_NAMES, laneColour } from "../charts/mark-shape.ts";
import { FAMILIES, LANES } from "../domain/policy-event.ts";
import { MarkGlyph } from "./event-mark.tsx";
import "./mark-legend.css";

/** What the marks on the chart mean. */
export function MarkLegend() {
  return (
    <div className="mark-legend" role="group" aria-label="Legend">
      <ul aria-label="Shapes">
        {FAMILIES.map((family) => (
          <li key={family}>
            <MarkGlyph shape={family} />
            {FAMILY_NAMES[family]}
          </li>
        ))}
        <li>
          <MarkGlyph shape="print" hollow />
          Print
        </li>
        <li>
          <MarkGlyph shape="talks" hollow />
          Hollow: not settled
        </li>
      </ul>
      <ul aria-label="Colours">
        {LANES.map((lane) => (
          <li key={lane}>
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1 1h8v8H1Z" style={{ fill: `var(${laneColour(lane)})` }} />
            </svg>
            {LANE_NAMES[lane]}
          </li>
        ))}
      </ul>
    </div>
  );
}
