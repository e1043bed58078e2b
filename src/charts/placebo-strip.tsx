// Draws the strip of the schedule placebo: dots of the shifted means, the real mean across them.
import { memo } from "react";
import { nearestDot } from "./dot-stack.ts";
import "./impact-charts.css";
import { shapePath } from "./mark-shape.ts";
import { besideInRow } from "./pick-key.ts";
import { PickSurface } from "./pick-surface.tsx";
import type { PlaceboModel } from "./placebo-model.ts";
import { SvgRule, SvgText } from "./svg-painter.tsx";

interface PlaceboStripProps {
  readonly model: PlaceboModel;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What each dot is called, in the model's order. */
  readonly names: readonly string[];
  readonly picked: number | null;
  /** Position of the dot that pointer or keys are at. */
  readonly onPick: (dot: number | null) => void;
}

/** Filled dots are smaller in size than the real mean, hollow ones are not. */
export function PlaceboStrip(props: PlaceboStripProps) {
  const { model, names, picked } = props;
  const { dots } = model;
  const at = picked === null ? undefined : dots[picked];
  return (
    <PickSurface
      name={`${props.name}; arrow keys go through the shifts`}
      width={props.width}
      height={props.height}
      picked={picked}
      onPick={props.onPick}
      near={(x, y) => nearestDot(dots, x, y)}
      beside={(from, key) => besideInRow(dots.length, from, key)}
    >
      <StripGround model={model} names={names} />
      {at ? <circle cx={at.x} cy={at.y} r="6" className="picked-ring" /> : null}
    </PickSurface>
  );
}

/** What does not change while a hand is on the chart. */
const StripGround = memo(function StripGround(props: Pick<PlaceboStripProps, "model" | "names">) {
  const { model, names } = props;
  const { dots, realX, baseY } = model;
  return (
    <>
      <rect {...model.within} className="strip-within" />
      {model.rules.map((rule, i) => (
        <SvgRule key={i} rule={rule} />
      ))}
      {dots.map(({ shift, x, y, isWithin }, i) => (
        <circle
          key={shift}
          role="img"
          aria-label={names[i]}
          cx={x}
          cy={y}
          r="3"
          className={isWithin ? "small-dot" : "small-dot hollow"}
        />
      ))}
      <path d={`M${realX},16V${baseY}`} className="strip-real" />
      <path
        d={shapePath("print", 10)}
        transform={`translate(${realX} ${baseY})`}
        className="strip-real-mark"
      />
      {model.texts.map((text) => (
        <SvgText key={`${text.x} ${text.y}`} text={text} />
      ))}
    </>
  );
});
