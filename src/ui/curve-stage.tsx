// The curves in their place: key and readout of one tenor over them, and what is missing under them.
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useState } from "react";
import { CurveChart } from "../charts/curve-chart.tsx";
import type { MaturityScale } from "../charts/curve-axis.ts";
import { curveModel, type Extent } from "../charts/curve-model.ts";
import type { CurvePoint } from "../domain/curve-pair.ts";
import { formatChange } from "../domain/figure-text.ts";
import type { Tenor } from "../domain/tenor.ts";
import { useMeasureText } from "./chart-text.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { CurveReadout } from "./curve-readout.tsx";
import "./curve-stage.css";
import { type StageSize, useStageSize } from "./stage-size.ts";

interface CurveStageProps {
  /** The chart's name, such as `Par yield curve, 2025-04-02 and 2025-04-03`. */
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly sentence: string;
  readonly points: readonly CurvePoint[];
  readonly levels: Extent;
  readonly changes: Extent;
  /** The two days in words; null where the data have no such curve. */
  readonly before: string | null;
  readonly after: string | null;
  /** Tenors that are not drawn, and why; "" where all are. */
  readonly missing: string;
  readonly onPainted?: ((name: string, size: StageSize) => void) | undefined;
}

const SCALES = [
  { value: "square root", name: "Square root" },
  { value: "linear", name: "Linear" },
] as const;
/** Read before any other is pointed at. */
const FIRST_READ: Tenor = "10Y";

/** The chart is one control: pointer and arrow keys walk its tenors. */
export function CurveStage(props: CurveStageProps) {
  const { name, points, levels, changes, before, after, onPainted } = props;
  const [scale, setScale] = useState<MaturityScale>("square root");
  const [wanted, setWanted] = useState<Tenor>(FIRST_READ);
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const size = useStageSize(place);
  const measureText = useMeasureText();
  const model = useMemo(
    () => size && curveModel({ points, scale, base: before, levels, changes, size, measureText }),
    [points, scale, before, levels, changes, size, measureText],
  );
  useEffect(() => {
    if (size && model) onPainted?.(name, size);
  }, [name, size, model, onPainted]);
  const drawn = points.filter((point) => point.before !== null || point.after !== null);
  const found = drawn.findIndex(({ tenor }) => tenor === wanted);
  const cursor = found >= 0 ? found : drawn.length - 1;
  const read = drawn[cursor];
  const walkTo = (index: number) => {
    const point = drawn[Math.max(0, Math.min(drawn.length - 1, index))];
    if (point) setWanted(point.tenor);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = stepOf(event, cursor, drawn.length);
    if (to === null) return;
    event.preventDefault();
    walkTo(to);
  };
  const onPointer = (event: PointerEvent<HTMLElement>) => {
    if (!model) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const far = model.places.map((at) => Math.abs(at.x - x));
    walkTo(far.indexOf(Math.min(...far)));
  };
  return (
    <figure className="curve-stage" aria-label={name}>
      <div className="curve-stage-head">
        <CurveReadout point={read ?? null} before={before} after={after} />
        <div className="curve-stage-scale">
          <span className="quiet" aria-hidden="true">
            Maturity
          </span>
          <ChoiceGroup
            label="Maturity axis"
            choices={SCALES}
            chosen={scale}
            onChoose={(next) => setScale(next)}
          />
        </div>
      </div>
      <div className="curve-stage-place" ref={setPlace}>
        {size && model ? (
          <CurveChart model={model} width={size.width} height={size.height} cursor={cursor} />
        ) : null}
        {read ? (
          <div
            className="curve-cursor"
            role="slider"
            tabIndex={0}
            aria-label="Tenor"
            aria-orientation="horizontal"
            aria-valuemin={1}
            aria-valuemax={drawn.length}
            aria-valuenow={cursor + 1}
            aria-valuetext={readingText(read, before, after)}
            onKeyDown={onKeyDown}
            onPointerMove={onPointer}
            onPointerDown={onPointer}
          />
        ) : null}
      </div>
      <figcaption className="visually-hidden">{props.sentence}</figcaption>
      {props.missing === "" ? null : (
        <p className="curve-stage-missing">{props.missing}; not drawn, and no line across.</p>
      )}
    </figure>
  );
}

/** Where a key leads; null for any other key. */
function stepOf({ key }: KeyboardEvent, from: number, count: number): number | null {
  if (key === "ArrowRight" || key === "ArrowUp") return from + 1;
  if (key === "ArrowLeft" || key === "ArrowDown") return from - 1;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

/** `10Y: 4.20% on 2 Apr 2025, 4.06% on 3 Apr 2025, −14 bp` */
function readingText(point: CurvePoint, before: string | null, after: string | null): string {
  const level = (figure: number | null, day: string | null) =>
    figure === null || day === null ? [] : [`${(figure / 100).toFixed(2)}% on ${day}`];
  const change = point.change === null ? [] : [formatChange(point.change)];
  return `${point.tenor}: ${[...level(point.before, before), ...level(point.after, after), ...change].join(", ")}`;
}
