// The overview strip: the history under the chart, and a window over the days that are shown.
import { memo, useEffect, useLayoutEffect, useRef } from "react";
import { isoDay } from "../domain/civil-day.ts";
import type { TimeAxis } from "../domain/time-axis.ts";
import { type Palette, paintCanvas, prepareCanvas } from "./canvas-painter.tsx";
import { FINGER, isFinger } from "./finger.tsx";
import type { LiveExtent } from "./live-extent.ts";
import { listenToOverview } from "./overview-gestures.tsx";
import type { OverviewModel } from "./overview-model.ts";
import "./overview-strip.css";
import {
  type Extent,
  type Grip,
  GRIP_REACH,
  GRIPS,
  gripStretches,
  onStrip,
  windowOf,
} from "./overview-window.ts";
import { rangeOfExtent, type ShownRange } from "./shown-range.ts";

export interface OverviewStripProps {
  readonly model: OverviewModel;
  readonly axis: TimeAxis;
  /** The extent shown at rest. */
  readonly extent: Extent;
  readonly live: LiveExtent;
  /** Name of the strip, and the key of the measure that is drawn. */
  readonly name: string;
  readonly measure: string;
  /** What is said in place of a line that has no figure at all; null when there is a line. */
  readonly absent: string | null;
  /** Left edge of the plot that the strip lies under, pixels. */
  readonly left: number;
  readonly pixelRatio: number;
  readonly palette: Palette;
  /** A hand has come to rest on this range. */
  readonly onRange: (range: ShownRange) => void;
}

const GRIP_NAMES: Readonly<Record<Grip, string>> = {
  start: "First day shown",
  window: "Days shown",
  end: "Last day shown",
};

/** Painted once for its model; the window alone follows a gesture, its own or the chart's. */
export function OverviewStrip(props: OverviewStripProps) {
  const { model, axis, extent, live, left, palette, pixelRatio } = props;
  const strip = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    if (!canvas.current) return;
    const context = prepareCanvas(canvas.current, model.width, model.height, pixelRatio);
    if (context) paintCanvas(context, model.primitives, palette);
  }, [model, palette, pixelRatio]);

  useLayoutEffect(() => {
    const element = strip.current;
    if (!element) return;
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      const moving = live.get();
      if (moving) placeWindow(element, axis, moving, model);
      else frame = requestAnimationFrame(() => placeWindow(element, axis, extent, model));
    };
    placeWindow(element, axis, live.get() ?? extent, model);
    const stop = live.subscribe(follow);
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [model, axis, extent, live]);

  useEffect(() => {
    if (!strip.current) return;
    return listenToOverview(strip.current, {
      axis,
      live,
      extent: () => latest.current.extent,
      strip() {
        const { left: x, model: shown } = latest.current;
        return { x, width: shown.width, extent: shown.extent };
      },
      settle: (settled) => latest.current.onRange(rangeOfExtent(axis, settled)),
    });
  }, [axis, live]);

  const { days } = rangeOfExtent(axis, model.extent);
  const ends = [days.from, days.to].map(isoDay).join(" to ");
  return (
    <div className="overview-hands" ref={strip} role="group" aria-label={`${props.name}, ${ends}`}>
      <div className="overview-area" style={{ left, width: model.width, height: model.height }}>
        <canvas
          ref={canvas}
          style={{ width: model.width, height: model.height }}
          aria-hidden="true"
        />
        <div className="overview-shades" aria-hidden="true">
          <div data-shade="before" />
          <div data-shade="after" />
        </div>
        <div className="overview-window" aria-hidden="true" />
        {GRIPS.map((grip) => (
          <div
            key={grip}
            role="slider"
            tabIndex={0}
            className="overview-grip"
            data-grip={grip}
            aria-label={GRIP_NAMES[grip]}
            aria-orientation="horizontal"
            aria-valuemin={0}
            aria-valuemax={axis.time.length - 1}
            aria-valuenow={0}
          />
        ))}
      </div>
      <OverviewTexts model={model} left={left} measure={props.measure} absent={props.absent} />
    </div>
  );
}

const OverviewTexts = memo(function OverviewTexts({
  model,
  left,
  measure,
  absent,
}: Pick<OverviewStripProps, "model" | "left" | "measure" | "absent">) {
  const beside = left + model.width + 14;
  return (
    <div className="overview-texts" aria-hidden="true">
      {model.years.map(({ year, x }) => (
        <span key={year} style={{ left: left + x, top: model.height + 2 }}>
          {year}
        </span>
      ))}
      <span style={{ left: beside, top: model.lineY - 7 }}>{measure}</span>
      {absent ? <span style={{ left: left + 4, top: model.lineY - 7 }}>{absent}</span> : null}
      <span style={{ left: beside, top: model.eventsY - 7 }}>events</span>
    </div>
  );
});

/** Moves the window, its grips and their values to an extent; React sets none of these. */
function placeWindow(
  element: HTMLElement,
  axis: TimeAxis,
  extent: Extent,
  { width, extent: strip }: OverviewModel,
): void {
  const window = onStrip(windowOf(strip, extent, width), width);
  const gripReach = isFinger() ? FINGER : GRIP_REACH;
  const stretches = gripStretches(window, width, gripReach);
  const { days } = rangeOfExtent(axis, extent);
  const [from, to] = [isoDay(days.from), isoDay(days.to)];
  const values: Record<Grip, readonly [number, string]> = {
    start: [days.first, from],
    window: [days.first, `${from} to ${to}`],
    end: [days.last, to],
  };
  for (const grip of GRIPS) {
    const handle = element.querySelector<HTMLElement>(`[data-grip="${grip}"]`)!;
    const { x, width: reach } = stretches[grip];
    move(handle, x, reach);
    const [now, text] = values[grip];
    handle.setAttribute("aria-valuenow", `${now}`);
    handle.setAttribute("aria-valuetext", text);
  }
  element.toggleAttribute("data-narrow", window.width < 2 * gripReach);
  const drawn = Math.max(2, window.width);
  const x = Math.min(window.x, width - drawn);
  move(element.querySelector<HTMLElement>(".overview-window")!, x, drawn);
  move(element.querySelector<HTMLElement>('[data-shade="before"]')!, x - width, width);
  move(element.querySelector<HTMLElement>('[data-shade="after"]')!, x + drawn, width);
}

function move({ style }: HTMLElement, x: number, width: number): void {
  style.transform = `translateX(${x}px)`;
  style.width = `${width}px`;
}
