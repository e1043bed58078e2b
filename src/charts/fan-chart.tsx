// Draws the fan of one measure; pointer and keys name a path, a click selects it.
import { memo } from "react";
import type { MeasureStyle } from "./measure-style.ts";
import { type FanModel, fanStroke } from "./fan-model.ts";
import { changeAt, type FanPoint, fanPointBeside, fanPointNear } from "./fan-point.ts";
import "./impact-charts.css";
import { PickSurface } from "./pick-surface.tsx";
import { SvgRule, SvgText } from "./svg-painter.tsx";

interface FanChartProps {
  readonly model: FanModel;
  readonly style: MeasureStyle;
  readonly width: number;
  readonly height: number;
  /** Index of the selected event's day 0, or null. */
  readonly selected: number | null;
  readonly picked: FanPoint | null;
  readonly onPick: (point: FanPoint | null) => void;
  /** The day 0 (its index) whose path was clicked. */
  readonly onChoose: (index: number) => void;
}

/** All paths thin, the median and the selected one heavy, what is pointed at on top. */
export function FanChart(props: FanChartProps) {
  const { model, style, selected, picked } = props;
  const stroke = (index: number | undefined) => {
    const path = model.paths.find((one) => one.index === index);
    return path ? fanStroke(path.changes, model.toX, model.toY) : "";
  };
  const at = picked && model.paths[picked.path];
  const change = picked && changeAt(model, picked);
  return (
    <PickSurface
      name={`${model.name}; arrow keys go along the paths and between them, Enter selects`}
      width={props.width}
      height={props.height}
      picked={picked}
      onPick={props.onPick}
      near={(x, y) => fanPointNear(model, x, y)}
      beside={(from, key) => fanPointBeside(model, from, key)}
      onChoose={({ path }) => props.onChoose(model.paths[path]!.index)}
    >
      <FanGround model={model} style={style} />
      {selected === null ? null : <path d={stroke(selected)} className="fan-selected" />}
      {at ? <path d={stroke(at.index)} className="fan-picked" /> : null}
      {picked && change !== null ? (
        <circle
          cx={model.toX(picked.offset)}
          cy={model.toY(change)}
          r="3.5"
          className="fan-picked-dot"
        />
      ) : null}
      {model.medianName ? <SvgText text={model.medianName} /> : null}
    </PickSurface>
  );
}

/** From as many on, paths are drawn faint, so that where they gather is seen. */
const MANY = 25;

interface FanGroundProps {
  readonly model: FanModel;
  readonly style: MeasureStyle;
}

/** What does not change while a hand is on the chart. */
const FanGround = memo(function FanGround({ model, style }: FanGroundProps) {
  return (
    <>
      {model.rules.map((rule, i) => (
        <SvgRule key={i} rule={rule} />
      ))}
      <g
        className={model.paths.length < MANY ? "fan-paths few" : "fan-paths"}
        style={{ stroke: `var(${style.colour})` }}
      >
        <path d={model.solid} />
        <path d={model.dashed} strokeDasharray="3 2" />
      </g>
      <path d={model.median} className="fan-median" />
      {model.texts.map((text) => (
        <SvgText key={`${text.x} ${text.y}`} text={text} />
      ))}
    </>
  );
});
