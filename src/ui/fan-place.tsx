// One measure's fan in its place, with what pointer or keys are at under it.
import { useMemo, useState } from "react";
import type { MeasureText } from "../charts/chart-frame.ts";
import { FanChart } from "../charts/fan-chart.tsx";
import { type FanModel, fanModelSteps } from "../charts/fan-model.ts";
import { changeAt, type FanPoint } from "../charts/fan-point.ts";
import { measureStyle } from "../charts/measure-style.ts";
import { tickText } from "../charts/small-axis.ts";
import { isoDay } from "../domain/civil-day.ts";
import type { Fan } from "../domain/event-fan.ts";
import { PATH_OFFSETS } from "../domain/event-path.ts";
import type { SetDay } from "../domain/event-set.ts";
import { formatChange, measureName } from "../domain/figure-text.ts";
import type { History } from "../domain/measure.ts";
import { formatMean } from "../domain/mean-text.ts";
import { setDayText } from "../domain/set-text.ts";
import { MeasureSwatch } from "./measure-swatch.tsx";
import { type SliceQueue, useSliced } from "./sliced-work.ts";
import { useStageSize } from "./stage-size.ts";

export interface FanPlaceProps {
  readonly history: History;
  /** Null until it has been worked out. */
  readonly fan: Fan | null;
  /** The scale that all fans share, basis points. */
  readonly extent: readonly [number, number];
  readonly byIndex: ReadonlyMap<number, SetDay>;
  /** Index of the selected event's day 0, or null. */
  readonly selected: number | null;
  readonly queue: SliceQueue;
  readonly measureText: MeasureText;
  /** A path was chosen: the index of its day 0. */
  readonly onChoose: (index: number) => void;
}

const HEIGHT = 176;

/** A figure with its caption; the line under it tells of one path, or of the median. */
export function FanPlace(props: FanPlaceProps) {
  const { history, fan, extent, queue, measureText } = props;
  const { measure } = history;
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const width = useStageSize(place)?.width ?? 0;
  const [picked, setPicked] = useState<FanPoint | null>(null);
  const begin = useMemo(() => {
    if (!fan || width === 0) return null;
    const size = { width, height: HEIGHT };
    return () => fanModelSteps({ measure, fan, extent, size, measureText });
  }, [measure, fan, extent, width, measureText]);
  const { value: model } = useSliced(queue, begin);
  const pick = (point: FanPoint | null) => {
    if (point?.path !== picked?.path || point?.offset !== picked?.offset) setPicked(point);
  };
  return (
    <figure className="fan-place" aria-label={model?.name ?? measureName(measure)}>
      <figcaption>
        <MeasureSwatch measureKey={measure.key} /> <b>{measureName(measure)}</b>
      </figcaption>
      <div ref={setPlace} style={{ height: HEIGHT }}>
        {model ? (
          <FanChart
            model={model}
            style={measureStyle(measure.key)}
            width={width}
            height={HEIGHT}
            selected={props.selected}
            picked={picked}
            onPick={pick}
            onChoose={props.onChoose}
          />
        ) : null}
      </div>
      <p className="pick-readout" aria-live="polite">
        {model && picked && model.paths[picked.path] ? (
          <PathText {...props} model={model} point={picked} />
        ) : (
          <span className="quiet">{fan ? medianText(fan) : ""}</span>
        )}
      </p>
    </figure>
  );
}

interface PathTextProps extends Pick<FanPlaceProps, "history" | "byIndex"> {
  readonly model: FanModel;
  readonly point: FanPoint;
}

function PathText({ history, byIndex, model, point }: PathTextProps) {
  const { index } = model.paths[point.path]!;
  const { time } = history;
  const change = changeAt(model, point);
  const there = time[index + point.offset];
  const events = byIndex.get(index)?.events ?? [];
  const on = there === undefined ? "after these data" : isoDay(there);
  return (
    <>
      <b>
        {formatChange(change)} at {tickText(point.offset)}
      </b>
      , {on} · day 0 {setDayText(time[index]!, events)}
    </>
  );
}

/** What the median came to at 0, +5 and +20; why there is none. */
function medianText({ median, paths }: Fan): string {
  if (paths.length === 0) return "no path: no figure on the curve before these day 0s";
  if (median.every((change) => change === null)) {
    return `no median: fewer than 8 paths (${paths.length})`;
  }
  const parts = [0, 5, 20].map(
    (offset) =>
      `${formatMean(median[PATH_OFFSETS.indexOf(offset)] ?? null)} at ${tickText(offset)}`,
  );
  return `median, bp: ${parts.join(", ")}`;
}
