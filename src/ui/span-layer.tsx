// The measured span over the chart: a hairline at either end, and what lies between them in words.
import { useSyncExternalStore } from "react";
import { type Crosshair, ledBy } from "../charts/crosshair.ts";
import type { LiveExtent } from "../charts/live-extent.ts";
import type { OverlayInput } from "../charts/overlay-input.ts";
import type { OverlayModel } from "../charts/overlay-model.ts";
import { formatWeekday } from "../domain/civil-day.ts";
import { holeText } from "../domain/day-readout.ts";
import { formatChange, formatLevelWithUnit } from "../domain/figure-text.ts";
import { measuredSpan, nearestFigure, spanLength } from "../domain/measured-span.ts";
import { ReadoutVoice } from "./readout-voice.tsx";

interface SpanLayerProps {
  readonly crosshair: Crosshair;
  /** While a gesture moves the chart under it, it is not shown. */
  readonly live: LiveExtent;
  readonly input: OverlayInput;
  readonly model: OverlayModel;
}

/** Half the label's width as the style sheet has it, height of its dates and of each row, pixels. */
const LABEL_REACH = 132;
const DATES_HEIGHT = 52;
const ROW_HEIGHT = 18;

/** Shown while there is a span, and told as it changes. */
export function SpanLayer({ crosshair, live, input, model }: SpanLayerProps) {
  const ends = useSyncExternalStore(crosshair.subscribe, crosshair.span);
  const lead = useSyncExternalStore(crosshair.subscribe, crosshair.lead);
  const isLive = useSyncExternalStore(live.subscribe, () => live.get() !== null);
  const text = ends && spanText(input, [ends.from, ends.to], lead, model.frame.plot.height);
  const { x, width, height } = model.frame.plot;
  const [left, right] = (text?.at ?? []).map((index) =>
    Math.floor(model.toX(input.axis.positions[index]!) - x),
  ) as [number, number];
  const centre = `${(left + right) / 2 - LABEL_REACH}px`;
  return (
    <>
      {text && !isLive && (
        <div className="span-layer" style={{ left: x, width, height }}>
          <div className="span-box" style={{ left, width: right - left + 1 }} />
          <div
            className="span-label"
            role="group"
            aria-label="Measured"
            style={{ left: `clamp(0px, ${centre}, 100% - ${2 * LABEL_REACH}px)` }}
          >
            <p>{text.days}</p>
            <p>{text.length}</p>
            {text.rows.map(([levels, change]) => (
              <p key={levels}>
                {levels} <b>{change}</b>
              </p>
            ))}
          </div>
        </div>
      )}
      <ReadoutVoice
        className="visually-hidden"
        text={
          text ? [...text.rows.map((row) => row.join(", ")), text.length, text.days].join("; ") : ""
        }
      />
    </>
  );
}

/**
 * From the earlier day to the later, whichever was first under the hand; both are days on which the first
 * measure has a figure. As many measures as there is room for, the one that is read first before the others.
 */
function spanText(
  { table, axis, histories }: OverlayInput,
  ends: readonly number[],
  lead: number,
  height: number,
) {
  const at = ends.map((index) => nearestFigure(histories[0]!, index)).toSorted((a, b) => a - b);
  const room = Math.floor((height / 2 - DATES_HEIGHT) / ROW_HEIGHT);
  const led = ledBy(histories, lead).slice(0, Math.max(1, room));
  const span = measuredSpan(led, axis.time, at[0]!, at[1]!);
  const rows = span.rows.map(({ measure, levels, change }) => {
    const texts = levels.map(
      (level, i) => holeText(table, measure, at[i]!) ?? formatLevelWithUnit(measure, level),
    );
    return [`${measure.key} ${texts.join(" to ")}`, formatChange(change)] as const;
  });
  const days = span.days.map(formatWeekday).join(" to ");
  return { at, days, length: spanLength(span), rows };
}
