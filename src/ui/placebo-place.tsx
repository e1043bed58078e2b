// The schedule placebo in its place, with its sentence and its caution; or why there is no strip.
import { useMemo, useState } from "react";
import type { MeasureText } from "../charts/chart-frame.ts";
import { placeboModel } from "../charts/placebo-model.ts";
import { PlaceboStrip } from "../charts/placebo-strip.tsx";
import { withoutOverlap } from "../domain/event-set.ts";
import { cautionText, noPlaceboText, placeboText, shiftText } from "../domain/impact-text.ts";
import type { History } from "../domain/measure.ts";
import { type Placebo, placeboSteps } from "../domain/schedule-placebo.ts";
import type { Window } from "../domain/sensitivity-grid.ts";
import { type SliceQueue, useSliced } from "./sliced-work.ts";
import { useStageSize } from "./stage-size.ts";

interface PlaceboPlaceProps {
  readonly history: History;
  /** Day 0s of the chosen cell, ascending. */
  readonly indices: readonly number[];
  readonly window: Window;
  readonly queue: SliceQueue;
  readonly measureText: MeasureText;
}

/** The whole schedule moved together, 10 to 60 trading days to either side. */
export function PlaceboPlace({ history, indices, window, queue, measureText }: PlaceboPlaceProps) {
  const begin = useMemo(
    () =>
      function* () {
        const placebo = yield* placeboSteps(history, indices, window);
        return { placebo, apart: withoutOverlap(indices, window).length };
      },
    [history, indices, window],
  );
  const { value, isCurrent } = useSliced(queue, begin);
  return (
    <div className="placebo-place" aria-busy={!isCurrent}>
      {!value ? null : value.placebo ? (
        <Strip placebo={value.placebo} measureText={measureText} />
      ) : (
        <p>{noPlaceboText(value.apart, window)}</p>
      )}
    </div>
  );
}

const HEIGHT = 132;

interface StripProps {
  readonly placebo: Placebo;
  readonly measureText: MeasureText;
}

function Strip({ placebo, measureText }: StripProps) {
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const width = useStageSize(place)?.width ?? 0;
  const [picked, setPicked] = useState<number | null>(null);
  const model = useMemo(
    () => (width > 0 ? placeboModel(placebo, { width, height: HEIGHT }, measureText) : null),
    [placebo, width, measureText],
  );
  const names = useMemo(() => (model?.dots ?? []).map(shiftText), [model]);
  const sentence = placeboText(placebo);
  return (
    <figure aria-label={`Schedule placebo: ${sentence}`}>
      <figcaption>
        <b>{sentence}</b> <span className="quiet">{cautionText(placebo)}.</span>
      </figcaption>
      <div ref={setPlace} style={{ height: HEIGHT }}>
        {model ? (
          <PlaceboStrip
            model={model}
            name={`Means of ${placebo.shifts.length} shifts`}
            names={names}
            width={width}
            height={HEIGHT}
            picked={picked}
            onPick={setPicked}
          />
        ) : null}
      </div>
      <p className="pick-readout" aria-live="polite">
        {(picked !== null && names[picked]) || (
          <span className="quiet">
            All day 0s moved together by 10 to 60 trading days. Filled: smaller in size than the
            real mean.
          </span>
        )}
      </p>
    </figure>
  );
}
