// Draws two par yield curves, the change of each tenor, and the tenor that is read.
import { memo } from "react";
import "./curve-chart.css";
import type { CurveModel, CurvePlace } from "./curve-model.ts";
import { SvgRule, SvgText } from "./svg-painter.tsx";

interface CurveChartProps {
  readonly model: CurveModel;
  readonly width: number;
  readonly height: number;
  /** Index of the tenor that is read among the places; −1 for none. */
  readonly cursor: number;
}

/** A picture only: what it shows is said beside it. Dashed and hollow is before, solid is after. */
export function CurveChart({ model, width, height, cursor }: CurveChartProps) {
  const place = model.places[cursor];
  return (
    <svg className="curve-chart" width={width} height={height} aria-hidden="true">
      <Ground model={model} />
      {place ? <CursorRule model={model} place={place} /> : null}
      <Curves model={model} />
      {place ? <CursorDots place={place} /> : null}
    </svg>
  );
}

const Ground = memo(function Ground({ model }: { readonly model: CurveModel }) {
  return model.rules.map((rule, i) => <SvgRule key={i} rule={rule} />);
});

const Curves = memo(function Curves({ model }: { readonly model: CurveModel }) {
  const { places, texts } = model;
  return (
    <>
      {places.map(({ bar, point }) =>
        bar ? <rect key={point.tenor} className="curve-bar" {...bar} /> : null,
      )}
      <path className="curve-before" d={model.beforePath} />
      <path className="curve-after" d={model.afterPath} />
      {places.map(({ point, x, beforeY, afterY }) => (
        <g key={point.tenor}>
          {beforeY === null ? null : (
            <circle className="curve-dot-before" cx={x} cy={beforeY} r="3" />
          )}
          {afterY === null ? null : <circle className="curve-dot-after" cx={x} cy={afterY} r="3" />}
        </g>
      ))}
      {texts.map((text) => (
        <SvgText key={`${text.x} ${text.y}`} text={text} />
      ))}
    </>
  );
});

function CursorRule({ model, place }: { readonly model: CurveModel; readonly place: CurvePlace }) {
  const { levelPane, changePane } = model;
  return (
    <line
      className="curve-cursor-rule"
      x1={place.x + 0.5}
      x2={place.x + 0.5}
      y1={levelPane.y}
      y2={changePane.y + changePane.height}
    />
  );
}

function CursorDots({ place }: { readonly place: CurvePlace }) {
  const { x, beforeY, afterY } = place;
  return (
    <>
      {beforeY === null ? null : (
        <circle className="curve-dot-before" cx={x} cy={beforeY} r="4.5" />
      )}
      {afterY === null ? null : <circle className="curve-dot-after" cx={x} cy={afterY} r="4.5" />}
    </>
  );
}
