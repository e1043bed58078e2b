// Notes on the ladder and the macro lane: what their signs mean, and what they leave out.
import { layerAlpha } from "../charts/ladder-primitives.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import { nextReleasesText } from "../domain/release-text.ts";
import "./layer-notes.css";

const LAYERS = [
  { layer: "fentanyl", name: "fentanyl" },
  { layer: "reciprocal", name: "reciprocal" },
  { layer: "section-122", name: "Section 122" },
];

/** Under the chart while the ladder is on. */
export function LadderNote() {
  return (
    <p className="layer-note">
      <b>Headline additional rate, %.</b> US on China:{" "}
      {LAYERS.map(({ layer, name }) => (
        <span key={layer} className="layer-key">
          <span className="layer-swatch">
            <span style={{ opacity: layerAlpha(layer) }} />
          </span>
          {name}
        </span>
      ))}
      China on US: dashed. Hollow: never in force. Left out: China’s duties of February and March
      2025, Sections 301 and 232, and what applied to China after the Section 122 surcharge.
    </p>
  );
}

interface MacroNoteProps {
  readonly releases: readonly MacroRelease[];
  readonly time: Float64Array;
}

/** Under the chart while the macro lane is on. */
export function MacroNote({ releases, time }: MacroNoteProps) {
  const next = nextReleasesText(releases, time.at(-1) ?? -Infinity);
  return (
    <p className="layer-note">
      <b>Scheduled releases.</b> F: Fed, C: CPI, J: jobs; hollow: unconfirmed.
      {next === "" ? null : ` Next: ${next}.`}
    </p>
  );
}
