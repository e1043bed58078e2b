// The readout at the crosshair: beside the point it is about, never over it; docked on narrow screens.
import { useMemo, useSyncExternalStore } from "react";
import { type Crosshair, ledBy } from "../charts/crosshair.ts";
import type { OverlayInput } from "../charts/overlay-input.ts";
import type { OverlayModel } from "../charts/overlay-model.ts";
import { companyText } from "../domain/company.ts";
import { dayReadout } from "../domain/day-readout.ts";
import { rowsOrNull, useMacroCalendar } from "../state/bundled-rows.ts";
import { readoutSentence } from "./readout-sentence.ts";
import { ReadoutVoice } from "./readout-voice.tsx";
import { Readout } from "./readout.tsx";
import "./crosshair-readout.css";

interface CrosshairReadoutProps {
  readonly crosshair: Crosshair;
  readonly input: OverlayInput;
  readonly model: OverlayModel;
  readonly docked: boolean;
  readonly assetBase: URL;
  readonly onSelectEvent: (id: string) => void;
}

const BESIDE = 14;
/** In a low chart it stands over the lanes rather than be cut to less than this, pixels. */
const LEAST_ROOM = 200;

/** Follows the crosshair; docked, it shows the last day in view when there is no crosshair. */
export function CrosshairReadout(props: CrosshairReadoutProps) {
  const { crosshair, input, model, docked, assetBase, onSelectEvent } = props;
  const { index, pinned } = useSyncExternalStore(crosshair.subscribe, crosshair.get);
  const lead = useSyncExternalStore(crosshair.subscribe, crosshair.lead);
  const { first, last } = model.range.days;
  const shown = index !== null && index >= first && index <= last;
  const at = shown ? index : docked ? last : null;
  const day = useMemo(() => {
    if (at === null) return null;
    const { table, histories, prints, events, eventDays } = input;
    return dayReadout(table, ledBy(histories, lead), prints, events, eventDays, at);
  }, [input, at, lead]);
  const company = useCompany(
    input.axis.time,
    shown && day?.firstInCurve.length ? index : null,
    assetBase,
  );
  const lanes = {
    releases: input.releases.filter(({ announced }) => announced.day === day?.day),
    auctions: input.auctions.filter((auction) => auction.day === day?.day),
  };
  const readout = day && (
    <Readout
      day={day}
      {...lanes}
      company={company}
      docked={docked}
      resting={!shown}
      pinned={shown && pinned}
      onClose={() => crosshair.set({ index: null, pinned: false })}
      onSelectEvent={onSelectEvent}
    />
  );
  return (
    <>
      <ReadoutVoice text={day && shown ? readoutSentence(day, lanes) : ""} />
      {readout && at !== null ? (
        docked ? (
          <div className="readout-dock">{readout}</div>
        ) : (
          <div className="readout-float" style={placeBeside(model, input.axis.positions[at]!)}>
            {readout}
          </div>
        )
      ) : null}
    </>
  );
}

/** The company of a day 0 in words, asked for with the first one; null for other days and until it is there. */
function useCompany(time: Float64Array, index: number | null, assetBase: URL): string | null {
  const releases = rowsOrNull(useMacroCalendar(assetBase, index !== null));
  return useMemo(
    () => (releases && index !== null ? companyText(releases, time, index, 0) : null),
    [releases, time, index],
  );
}

/** Left or right of the crosshair, on the side with more room; under the lanes if that leaves it room. */
function placeBeside(model: OverlayModel, position: number) {
  const { plot, labelBand, height } = model.frame;
  const x = Math.round(model.toX(position));
  const top = Math.max(4, Math.min(labelBand.y + 1, height - LEAST_ROOM));
  const left = x > plot.x + plot.width / 2;
  const at = left ? `calc(${x - BESIDE}px - 100%)` : `${x + BESIDE}px`;
  return { transform: `translate(${at}, ${top}px)`, maxHeight: height - top - 4 };
}
