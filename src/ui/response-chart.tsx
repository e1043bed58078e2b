// The small multiple in its place on the card, with the curve it is counted from in words.
import { useMemo, useState } from "react";
import { ResponsePath } from "../charts/response-path.tsx";
import { responsePathModel } from "../charts/response-path-model.ts";
import type { EventDay } from "../domain/event-day.ts";
import { measureName, unitOf } from "../domain/figure-text.ts";
import type { History } from "../domain/measure.ts";
import { useMeasureText } from "./chart-text.ts";
import { useStageSize } from "./stage-size.ts";

interface ResponseChartProps {
  readonly history: History;
  readonly day: EventDay;
}

const HEIGHT = 132;

/** A measure from 10 trading days before day 0 to 20 after. */
export function ResponseChart({ history, day }: ResponseChartProps) {
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const width = useStageSize(place)?.width ?? 0;
  const measureText = useMeasureText();
  const model = useMemo(
    () =>
      width > 0
        ? responsePathModel(history, day.index, { width, height: HEIGHT }, measureText)
        : null,
    [history, day, width, measureText],
  );
  const { measure } = history;
  return (
    <div className="card-path">
      <p>
        <b>{measureName(measure)}</b>, {unitOf(measure)}{" "}
        <span className="quiet">{model?.base ?? " "}</span>
      </p>
      <div ref={setPlace} style={{ height: HEIGHT }}>
        {model ? <ResponsePath model={model} width={width} height={HEIGHT} /> : null}
      </div>
    </div>
  );
}
