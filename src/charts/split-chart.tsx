// Draws the split: bars of the means and over them every day 0's dot, named.
import { memo } from "react";
import type { SplitModel } from "./split-model.ts";
import { nearestDot } from "./dot-stack.ts";
import "./impact-charts.css";
import { besideInRow } from "./pick-key.ts";
import { PickSurface } from "./pick-surface.tsx";
import { SvgRule, SvgText } from "./svg-painter.tsx";

interface SplitChartProps {
  readonly model: SplitModel;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What each dot is called, in the model's order. */
  readonly names: readonly string[];
  /** Index of the selected event's day 0, or null. */
  readonly selected: number | null;
  readonly picked: number | null;
  /** Position of the dot that pointer or keys are at. */
  readonly onPick: (dot: number | null) => void;
  /** The day 0 (its index) whose dot was clicked. */
  readonly onChoose: (index: number) => void;
}

/** Four columns; a dot is as far from zero as its day's response. */
export function SplitChart(props: SplitChartProps) {
  const { model, names, selected, picked } = props;
  const { dots } = model;
  const at = picked === null ? undefined : dots[picked];
  return (
    <PickSurface
      name={`${props.name}; arrow keys go through the dots, Enter selects`}
      width={props.width}
      height={props.height}
      picked={picked}
      onPick={props.onPick}
      near={(x, y) => nearestDot(dots, x, y)}
      beside={(from, key) => besideInRow(dots.length, from, key)}
      onChoose={(dot) => props.onChoose(dots[dot]!.index)}
    >
      <SplitGround model={model} names={names} selected={selected} />
      {at ? <circle cx={at.x} cy={at.y} r="6" className="picked-ring" /> : null}
    </PickSurface>
  );
}

/** What does not change while a hand is on the chart. */
const SplitGround = memo(function SplitGround(
  props: Pick<SplitChartProps, "model" | "names" | "selected">,
) {
  const { model, names, selected } = props;
  return (
    <>
      {model.rules.map((rule, i) => (
        <SvgRule key={i} rule={rule} />
      ))}
      {model.bars.map((bar) => (
        <rect key={bar.x} {...bar} className="split-bar" />
      ))}
      {model.dots.map(({ index, x, y }, i) => (
        <circle
          key={index}
          role="img"
          aria-label={names[i]}
          cx={x}
          cy={y}
          r={index === selected ? 4.5 : 3}
          className={index === selected ? "small-dot selected" : "small-dot"}
        />
      ))}
      {model.texts.map((text) => (
        <SvgText key={`${text.x} ${text.y}`} text={text} />
      ))}
    </>
  );
});
