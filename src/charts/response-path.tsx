// Draws the small multiple of an event's card.
import { memo } from "react";
import type { ResponsePathModel } from "./response-path-model.ts";
import { SvgRule, SvgText } from "./svg-painter.tsx";

interface ResponsePathProps {
  readonly model: ResponsePathModel;
  readonly width: number;
  readonly height: number;
}

/** One measure around day 0: its line, the level it is counted from, and day 0 marked. */
export const ResponsePath = memo(function ResponsePath(props: ResponsePathProps) {
  const { model, width, height } = props;
  const { style, dayZeroX, dayZeroY } = model;
  return (
    <svg width={width} height={height} role="img" aria-label={model.name}>
      {model.rules.map((rule, i) => (
        <SvgRule key={i} rule={rule} />
      ))}
      <path
        d={model.path}
        fill="none"
        stroke={`var(${style.colour})`}
        strokeWidth={style.width}
        strokeDasharray={style.dash.join() || undefined}
        strokeLinecap={style.dash.length > 0 ? "butt" : "round"}
        strokeLinejoin="round"
      />
      {dayZeroY === null ? null : (
        <circle
          cx={dayZeroX}
          cy={dayZeroY}
          r="3.5"
          fill="var(--panel)"
          stroke="var(--accent)"
          strokeWidth="2"
        />
      )}
      {model.texts.map((text) => (
        <SvgText key={`${text.x} ${text.y}`} text={text} />
      ))}
    </svg>
  );
});
