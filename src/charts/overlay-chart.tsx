// The overlay chart: par yields on a canvas inside the Recharts frame, policy events over them.
import {
  memo,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Palette, paintCanvas, prepareCanvas } from "./canvas-painter.tsx";
import type { Crosshair } from "./crosshair.ts";
import { CrosshairLayer } from "./crosshair-layer.tsx";
import { useFirstPicture } from "./first-picture.tsx";
import type { LiveExtent } from "./live-extent.ts";
import { createLineRooms } from "./line-room.ts";
import { listenToGestures } from "./overlay-gestures.tsx";
import { OverlayFrame } from "./overlay-frame.tsx";
import type { OverlayInput } from "./overlay-input.ts";
import { OverlayLayer, type OverlayLayerProps } from "./overlay-layer.tsx";
import { overlayModel } from "./overlay-model.ts";
import { allPrimitives, underPrimitives } from "./overlay-primitives.ts";
import { fittedExtent, rangeOfExtent, type ShownRange } from "./shown-range.ts";

export interface OverlayChartProps extends OverlayLayerProps {
  /** Name of the figure for assistive technology. */
  readonly name: string;
  /** Id of the text that describes it. */
  readonly describedBy?: string;
  readonly input: OverlayInput;
  readonly size: { readonly width: number; readonly height: number; readonly pixelRatio: number };
  readonly palette: Palette;
  readonly crosshair: Crosshair;
  /** The extent while a gesture runs, here or on the overview strip. */
  readonly live: LiveExtent;
  /** A gesture ended on this range. */
  readonly onRange: (range: ShownRange) => void;
  readonly onReset: () => void;
  readonly onFirstView: () => void;
  /** Enter on a trading day. */
  readonly onEnterDay: (index: number) => void;
}

/**
 * Draws a model. While a gesture runs, everything is painted on the canvas alone for the live extent;
 * React, Recharts and the named buttons learn the range when it ends. A new model, too, is painted on the
 * canvas first: the frame and the buttons follow in a render of their own that a hand may interrupt.
 */
export function OverlayChart(props: OverlayChartProps) {
  const { name, input, model, size, palette, selected, crosshair, live } = props;
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const band = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  const isFramed = useFirstPicture();
  const drawn = useMemo(
    () => ({ model, size, palette, selected }),
    [model, size, palette, selected],
  );
  const framed = useDeferredValue(drawn);
  const isBehind = useRef(true);
  useLayoutEffect(() => {
    isBehind.current = !isFramed || framed.model !== drawn.model;
    paintAtRest(stage.current, canvas.current, drawn, isBehind.current);
  }, [isFramed, framed.model, drawn]);
  const [deeds] = useState((): Deeds => ({
    onSelectEvent: (id) => latest.current.onSelectEvent(id),
    onOpenCluster: (events) => latest.current.onOpenCluster(events),
    onOpenDay: (day) => latest.current.onOpenDay(day),
  }));

  useEffect(() => {
    const [stageNow, surfaceNow] = [stage.current, surface.current];
    if (!stageNow || !surfaceNow) return;
    let frame = 0;
    const rooms = createLineRooms();
    const paint = () => {
      frame = 0;
      const extent = live.get();
      if (!extent) return paintAtRest(stageNow, canvas.current, latest.current, isBehind.current);
      const { input: now, size: area } = latest.current;
      const moving = overlayModel(now, rangeOfExtent(now.axis, extent), area, rooms);
      paintWhole(canvas.current, { ...latest.current, model: moving });
    };
    const stopLive = live.subscribe(() => {
      if (live.get()) stageNow.setAttribute("data-live", "");
      frame ||= requestAnimationFrame(paint);
    });
    const stop = listenToGestures(stageNow, surfaceNow, {
      crosshair: latest.current.crosshair,
      model: () => latest.current.model,
      extent: () => live.get() ?? latest.current.model.range.extent,
      indexAt: (position) => latest.current.input.axis.indexAt(position),
      positionOf: (index) => latest.current.input.axis.positions[index]!,
      show: (extent) => live.set(fittedExtent(latest.current.input.axis, extent)),
      settle() {
        const extent = live.get();
        if (!extent) return;
        live.set(null);
        latest.current.onRange(rangeOfExtent(latest.current.input.axis, extent));
      },
      reset: () => latest.current.onReset(),
      firstView: () => latest.current.onFirstView(),
      enter: (index) => latest.current.onEnterDay(index),
      band(span) {
        const element = band.current;
        if (!element) return;
        element.hidden = span === null;
        if (!span) return;
        element.style.transform = `translateX(${Math.min(...span)}px)`;
        element.style.width = `${Math.abs(span[0] - span[1])}px`;
      },
    });
    return () => {
      cancelAnimationFrame(frame);
      stopLive();
      stop();
    };
  }, [live]);

  const { plot } = model.frame;
  return (
    <figure className="overlay-chart" aria-label={name} aria-describedby={props.describedBy}>
      <div className="overlay-stage" ref={stage} style={{ height: size.height }}>
        <canvas
          ref={canvas}
          className="overlay-canvas"
          style={{ width: size.width, height: size.height }}
          aria-hidden="true"
        />
        <div
          ref={surface}
          role="application"
          tabIndex={0}
          className="overlay-surface"
          aria-label="Chart. Left and right arrows walk trading days, up and down the measures, Enter pins a day and opens its events, M measures from a day, Escape closes, plus and minus zoom, Alt with arrows pans."
          style={{ left: plot.x, top: plot.y, width: plot.width, height: size.height }}
        />
        <div ref={band} className="overlay-band" style={{ height: plot.height }} hidden />
        {isFramed && <Framed model={framed.model} selected={framed.selected} {...deeds} />}
        <CrosshairLayer crosshair={crosshair} model={model} axis={input.axis} />
      </div>
    </figure>
  );
}

type Deeds = Pick<OverlayLayerProps, "onSelectEvent" | "onOpenCluster" | "onOpenDay">;

/** The Recharts frame with texts and named buttons. */
const Framed = memo(function Framed(props: OverlayLayerProps) {
  return (
    <OverlayFrame model={props.model}>
      <OverlayLayer {...props} />
    </OverlayFrame>
  );
});

type Drawn = Pick<OverlayChartProps, "model" | "size" | "palette" | "selected">;

/** Paints everything, texts and marks too. */
function paintWhole(canvas: HTMLCanvasElement | null, drawn: Drawn): void {
  const { model, size, palette, selected } = drawn;
  const context = canvas && prepareCanvas(canvas, size.width, size.height, size.pixelRatio);
  if (context) paintCanvas(context, allPrimitives(model, selected), palette);
}

/** Paints what lies under texts and marks, and shows those again; all of it while they are behind. */
function paintAtRest(
  stage: HTMLElement | null,
  canvas: HTMLCanvasElement | null,
  drawn: Drawn,
  isBehind: boolean,
): void {
  if (!stage || !canvas) return;
  stage.removeAttribute("data-live");
  stage.toggleAttribute("data-behind", isBehind);
  if (isBehind) return paintWhole(canvas, drawn);
  const { model, size, palette, selected } = drawn;
  const context = prepareCanvas(canvas, size.width, size.height, size.pixelRatio);
  if (context) paintCanvas(context, underPrimitives(model, selected), palette);
}
