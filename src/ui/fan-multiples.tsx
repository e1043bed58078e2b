// Fans beside each other, one for each measure chosen, on one scale.
import { useMemo, useState } from "react";
import type { MeasureText } from "../charts/chart-frame.ts";
import { fanExtent } from "../charts/fan-model.ts";
import { type Fan, eventFan } from "../domain/event-fan.ts";
import type { History } from "../domain/measure.ts";
import type { Steps } from "../domain/steps.ts";
import "./choice-group.css";
import { FanPlace, type FanPlaceProps } from "./fan-place.tsx";
import { type SliceQueue, useSliced } from "./sliced-work.ts";

interface FanMultiplesProps extends Pick<FanPlaceProps, "byIndex" | "selected" | "onChoose"> {
  /** Measures that can be shown, first shown first. */
  readonly histories: readonly History[];
  /** Day 0s whose paths are drawn, ascending. */
  readonly indices: readonly number[];
  readonly queue: SliceQueue;
  readonly measureText: MeasureText;
}

interface Fans {
  readonly byKey: ReadonlyMap<string, Fan>;
  /** Lowest and highest change of all of them, basis points. */
  readonly extent: readonly [number, number];
}

/** Each measure's button shows or hides its fan; one stays. */
export function FanMultiples(props: FanMultiplesProps) {
  const { histories, indices, queue } = props;
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(
    () => histories.filter(({ measure }) => !hidden.has(measure.key)),
    [histories, hidden],
  );
  const begin = useMemo(() => () => fansSteps(shown, indices), [shown, indices]);
  const { value, isCurrent } = useSliced(queue, begin);
  const toggle = (key: string) => {
    const next = new Set(hidden);
    if (!next.delete(key)) next.add(key);
    if (histories.some(({ measure }) => !next.has(measure.key))) setHidden(next);
  };
  return (
    <>
      <header className="impact-heading">
        <h3>Fan</h3>
        <div className="choice-group" role="group" aria-label="Measures of the fan">
          {histories.map(({ measure: { key } }) => (
            <button
              key={key}
              type="button"
              aria-pressed={!hidden.has(key)}
              onClick={() => toggle(key)}
            >
              {key}
            </button>
          ))}
        </div>
        <span className="quiet">
          bp from the curve before day 0; dashed: its 20 days overlap an earlier path&apos;s
          {props.selected === null ? "" : "; coloured and heavy: the selected event"}
        </span>
      </header>
      <div className="fan-multiples" aria-busy={!isCurrent}>
        {shown.map((history) => (
          <FanPlace
            key={history.measure.key}
            history={history}
            fan={value?.byKey.get(history.measure.key) ?? null}
            extent={value?.extent ?? NO_EXTENT}
            byIndex={props.byIndex}
            selected={props.selected}
            queue={queue}
            measureText={props.measureText}
            onChoose={props.onChoose}
          />
        ))}
      </div>
    </>
  );
}

const NO_EXTENT = [0, 0] as const;

/** A measure a step. */
function* fansSteps(histories: readonly History[], indices: readonly number[]): Steps<Fans> {
  const byKey = new Map<string, Fan>();
  let [lowest, highest] = [0, 0];
  for (const history of histories) {
    const fan = eventFan(history, indices);
    const [low, high] = fanExtent(fan);
    [lowest, highest] = [Math.min(lowest, low), Math.max(highest, high)];
    byKey.set(history.measure.key, fan);
    yield;
  }
  return { byKey, extent: [lowest, highest] };
}
