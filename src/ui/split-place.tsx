// The split in its place: what was done, side by side, with the dot that pointer or keys are at.
import { useMemo, useState } from "react";
import { SplitChart } from "../charts/split-chart.tsx";
import { type SplitModel, splitModel } from "../charts/split-model.ts";
import type { SetDay } from "../domain/event-set.ts";
import { eventSplit } from "../domain/event-split.ts";
import { formatChange, measureName } from "../domain/figure-text.ts";
import type { History } from "../domain/measure.ts";
import type { Window } from "../domain/sensitivity-grid.ts";
import { setDayText } from "../domain/set-text.ts";
import { overText } from "../domain/window-text.ts";
import { type SliceQueue, useSliced } from "./sliced-work.ts";
import { useStageSize } from "./stage-size.ts";

interface SplitPlaceProps {
  readonly history: History;
  /** Day 0s of the chosen cell. */
  readonly days: readonly SetDay[];
  readonly window: Window;
  /** Index of the selected event's day 0, or null. */
  readonly selected: number | null;
  readonly queue: SliceQueue;
  /** A dot was chosen: the index of its day 0. */
  readonly onChoose: (index: number) => void;
}

const HEIGHT = 240;

/** Escalation, easing, other and mixed. */
export function SplitPlace(props: SplitPlaceProps) {
  const { history, days, window, selected, queue, onChoose } = props;
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const width = useStageSize(place)?.width ?? 0;
  const [picked, setPicked] = useState<number | null>(null);
  const begin = useMemo(
    () =>
      width === 0
        ? null
        : function* () {
            const sides = eventSplit(history, days, window);
            yield;
            const model = splitModel(sides, { width, height: HEIGHT });
            yield;
            const counts = sides.map(({ side, dots }) => `${dots.length} ${side}`).join(", ");
            const what = `${measureName(history.measure)} ${overText(window)}`;
            const names = dotNames(model, history, days);
            return { model, names, name: `${what} by what was done: ${counts}` };
          },
    [history, days, window, width],
  );
  const { value, isCurrent } = useSliced(queue, begin);
  return (
    <figure aria-label={value?.name ?? "Split"} aria-busy={!isCurrent}>
      <div ref={setPlace} style={{ height: HEIGHT }}>
        {value ? (
          <SplitChart
            {...value}
            width={width}
            height={HEIGHT}
            selected={selected}
            picked={picked}
            onPick={setPicked}
            onChoose={onChoose}
          />
        ) : null}
      </div>
      <p className="pick-readout" aria-live="polite">
        {(picked !== null && value?.names[picked]) || (
          <span className="quiet">
            A bar is the mean of at least 4; a day 0 with both escalation and easing is mixed.
          </span>
        )}
      </p>
    </figure>
  );
}

/** `+5 bp · 2025-04-09: <title>`, dot by dot. */
function dotNames({ dots }: SplitModel, { time }: History, days: readonly SetDay[]): string[] {
  const byIndex = new Map(days.map((day) => [day.index, day.events]));
  return dots.map(({ index, response }) => {
    const what = setDayText(time[index]!, byIndex.get(index) ?? []);
    return `${formatChange(response)} · ${what}`;
  });
}
