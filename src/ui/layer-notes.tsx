// Notes on the ladder, the macro and the auctions lane: what their signs mean, and what they leave out.
import { layerAlpha } from "../charts/ladder-primitives.ts";
import type { OverlayInput } from "../charts/overlay-input.ts";
import type { Auction } from "../domain/auction.ts";
import { formatDay } from "../domain/civil-day.ts";
import { LADDER_LEFT_OUT } from "../domain/ladder-text.ts";
import { lastResultDay, laterAuctionsText } from "../domain/later-auction.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import { nextReleasesText } from "../domain/next-release.ts";
import type { SourceState } from "../domain/source-state.ts";
import { SOURCE_NOTES } from "../domain/source.ts";
import "./layer-notes.css";

const LAYERS = [
  { layer: "fentanyl", name: "fentanyl" },
  { layer: "reciprocal", name: "reciprocal" },
  { layer: "section-122", name: "Section 122" },
];

interface LayerNotesProps {
  readonly input: Pick<OverlayInput, "view" | "axis" | "releases" | "auctions">;
  readonly sources: readonly SourceState[];
}

/** Under the chart: a note for each layer that is on. */
export function LayerNotes({ input, sources }: LayerNotesProps) {
  const { view, releases, auctions } = input;
  const { time } = input.axis;
  const source = sources.find(({ id }) => id === "fiscal-data");
  return (
    <>
      {view.ladder === "on" && <LadderNote />}
      {view.macro === "on" && <MacroNote releases={releases} time={time} />}
      {view.auctions === "on" && <AuctionNote auctions={auctions} time={time} source={source} />}
    </>
  );
}

function LadderNote() {
  return (
    <p className="layer-note">
      <b>Headline additional rate, %.</b> US on China, from the bottom:{" "}
      {LAYERS.map(({ layer, name }) => (
        <span key={layer} className="layer-key">
          <span className="layer-swatch">
            <span style={{ opacity: layerAlpha(layer) }} />
          </span>
          {name}
        </span>
      ))}
      China on US: dashed. Hollow: never in force. {LADDER_LEFT_OUT}
    </p>
  );
}

interface MacroNoteProps {
  readonly releases: readonly MacroRelease[];
  readonly time: Float64Array;
}

function MacroNote({ releases, time }: MacroNoteProps) {
  const next = nextReleasesText(releases, time.at(-1) ?? -Infinity);
  return (
    <p className="layer-note">
      <b>Scheduled releases.</b> F: Fed, C: CPI, J: jobs; hollow: unconfirmed.
      {next === "" ? null : ` Next: ${next}.`}
    </p>
  );
}

interface AuctionNoteProps {
  readonly auctions: readonly Auction[];
  readonly time: Float64Array;
  /** How their source stands; undefined where this page asks none. */
  readonly source: SourceState | undefined;
}

function AuctionNote({ auctions, time, source }: AuctionNoteProps) {
  const last = lastResultDay(auctions);
  const asOf = last === null ? "" : `, results to ${formatDay(last)}`;
  return (
    <p className="layer-note">
      <b>Auctions.</b>{" "}
      {auctions.length > 0
        ? `10 and 30: 10-year and 30-year, reopenings included; grey: several, counted. ` +
          `Shares are of the competitive amount accepted. ` +
          `${laterAuctionsText(auctions, time.at(-1) ?? -Infinity)} `
        : ""}
      {missingText(auctions, source)}The tail cannot be known here: when-issued yields are not
      public. Source: {SOURCE_NOTES["fiscal-data"].publisher}
      {asOf}.
    </p>
  );
}

/** Why there are no auctions, or no newer ones. */
function missingText(auctions: readonly Auction[], source: SourceState | undefined): string {
  if (source?.failure) return `${source.failure.reason} `;
  if (auctions.length > 0) return "";
  if (!source || source.role === "off") return "This page asks no source of auctions. ";
  return source.answeredAt === null ? "They are on their way. " : "The source lists none. ";
}
