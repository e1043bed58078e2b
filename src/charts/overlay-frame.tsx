// The Recharts frame of the overlay chart: scales, plot area and axis lines; our layers are its children.
import type { ReactNode } from "react";
import { LineChart, XAxis, YAxis } from "recharts";
import type { OverlayModel } from "./overlay-model.ts";
import type { Pane } from "./pane-model.ts";

const NO_DATA: never[] = [];

/** Draws the frame of a model. It is told the range when a gesture ends, never while it runs. */
export function OverlayFrame({ model, children }: { model: OverlayModel; children: ReactNode }) {
  const { frame, range, panes } = model;
  const { plot } = frame;
  const right = frame.width - plot.x - plot.width;
  const below = frame.height - plot.y - plot.height;
  return (
    <LineChart
      className="overlay-frame"
      width={frame.width}
      height={frame.height}
      data={NO_DATA}
      margin={{ top: plot.y, left: plot.x, right: 0, bottom: 0 }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        domain={[range.extent[0], range.extent[1]]}
        allowDataOverflow
        height={below}
        tick={false}
        tickLine={false}
        axisLine={{ stroke: "var(--hairline)" }}
      />
      {panes.map((pane, i) => (
        <YAxis
          key={pane.unit}
          yAxisId={i === 0 ? 0 : pane.unit}
          type="number"
          orientation="right"
          domain={plotDomain(pane, model)}
          reversed={pane.scale.y(1) > pane.scale.y(0)}
          allowDataOverflow
          width={i === 0 ? right : 0}
          hide={i > 0}
          tick={false}
          tickLine={false}
          axisLine={false}
        />
      ))}
      {children}
    </LineChart>
  );
}

/** The pane's scale carried on over the whole height of the plot, lowest level first. */
function plotDomain({ scale, box }: Pane, { frame }: OverlayModel): [number, number] {
  const perPixel = (scale.top - scale.bottom) / box.height;
  const upright = scale.y(scale.top) < scale.y(scale.bottom);
  const above = (box.y - frame.plot.y) * perPixel;
  const beneath = (frame.plot.y + frame.plot.height - box.y - box.height) * perPixel;
  return upright
    ? [scale.bottom - beneath, scale.top + above]
    : [scale.bottom - above, scale.top + beneath];
}
