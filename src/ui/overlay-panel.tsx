// The overlay panel: the chart in its place, with chips, readout and account from the model that draws.
import { type ReactNode, Suspense, useEffect, useId, useState } from "react";
import { accountText } from "../charts/account.ts";
import type { Crosshair } from "../charts/crosshair.ts";
import { createLiveExtent } from "../charts/live-extent.ts";
import { OverlayChart } from "../charts/overlay-chart.tsx";
import "../charts/overlay-chart.css";
import type { Day } from "../domain/civil-day.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { firstIndexFrom } from "../domain/trading-calendar.ts";
import type { SourceState } from "../domain/source-state.ts";
import type { DayRange } from "../domain/view-range.ts";
import type { View } from "../domain/view.ts";
import { AccountLine } from "./account-line.tsx";
import { usePalette } from "./chart-text.ts";
import { enterDay } from "./day-entry.ts";
import { EdgeChips } from "./edge-chips.tsx";
import { laterPart, usePart } from "./later-part.tsx";
import { LayerSwitches } from "./layer-switches.tsx";
import { MarkLegend } from "./mark-legend.tsx";
import type { OverlayParts } from "./overlay-parts.ts";
import { chartName, usePlacedOverlay } from "./placed-overlay.ts";
import { rangeAround, viewOfRange } from "./range-step.ts";
import { type StageSize, useStageSize } from "./stage-size.ts";
import { useKeys, useSurface } from "./surface.tsx";

export interface OverlayPanelProps {
  /** What is drawn; keep its identity while nothing in it changes. */
  readonly input: OverlayParts;
  readonly range: DayRange;
  readonly assetBase: URL;
  readonly theme: "light" | "dark";
  readonly crosshair: Crosshair;
  /** How the sources stand: a layer without figures says why. */
  readonly sources: readonly SourceState[];
  readonly onChange: (patch: Partial<View>) => void;
  readonly onReset: () => void;
  /** Back to what a bare address shows. */
  readonly onFirstView: () => void;
  readonly onSelectEvent: (id: string) => void;
  readonly onList: (heading: string, events: readonly PolicyEvent[]) => void;
  /** How much stands around the chart: overview, switches and legend only where it is all. */
  readonly controls?: View["controls"];
  /** Between the chart and the line that accounts for its events. */
  readonly under?: ReactNode;
  /** The chart, and every later one, has been painted at this size. */
  readonly onPainted?: (name: string, size: StageSize) => void;
}

const CrosshairReadout = laterPart(
  async () => (await import("./crosshair-readout.tsx")).CrosshairReadout,
);
const OverviewPlace = laterPart(async () => (await import("./overview-place.tsx")).OverviewPlace);
const ChartSentence = laterPart(async () => (await import("./chart-sentence.tsx")).ChartSentence);
const SpanLayer = laterPart(async () => (await import("./span-layer.tsx")).SpanLayer);
const LayerNotes = laterPart(async () => (await import("./layer-notes.tsx")).LayerNotes);

/** Chart width under which the readout has a place of its own below the chart, pixels. */
const DOCKED_BELOW = 640;
/** Screens on which the readout may be docked, and so be seen from the first paint on. */
const MAY_DOCK = "(max-width: 1100px)";

const hasNotes = ({ ladder, macro, auctions }: View) => [ladder, macro, auctions].includes("on");

/**
 * True when the panel's first paint can hold all that a view shows without a hand on it. In another's
 * page the screen tells nothing of the panel's width.
 */
export function useWholePanel(view: View, isOwnPage = true): boolean {
  const [mayDock] = useState(() => !isOwnPage || matchMedia(MAY_DOCK).matches);
  const [notesFirst] = useState(() => hasNotes(view));
  const isReadoutHere = usePart(CrosshairReadout, mayDock);
  const isOverviewHere = usePart(OverviewPlace, isOwnPage || view.controls === "full");
  return usePart(LayerNotes, notesFirst) && isReadoutHere && isOverviewHere;
}

/** The chart and what belongs to it, in a place of its own size. */
export function OverlayPanel(props: OverlayPanelProps) {
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const size = useStageSize(place);
  const { model, input } = usePlacedOverlay(props.input, props.range, size);
  const [live] = useState(createLiveExtent);
  const sentence = useId();
  const docked = size !== null && size.width < DOCKED_BELOW;
  const { range, crosshair, onChange, onList, onSelectEvent, onPainted, controls = "full" } = props;
  const { time } = input.axis;
  const name = model && chartName(input, range, model.account.inRange);

  const { root } = useSurface();
  useKeys((event, target) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (target instanceof HTMLInputElement && target.type !== "checkbox") return;
    if (root.querySelector("dialog[open], :popover-open")) return;
    if (crosshair.span() || crosshair.get().pinned) event.preventDefault();
    crosshair.close();
  });
  useEffect(
    () => () => {
      crosshair.measure(null);
      crosshair.set({ index: null, pinned: false });
    },
    [crosshair, input.axis],
  );
  useEffect(() => live.set(null), [live, input.axis]);

  useEffect(() => {
    if (name !== null && size) onPainted?.(name, size);
  }, [model, name, size, onPainted]);

  const palette = usePalette(props.theme);
  const moveTo = (day: Day) => onChange(viewOfRange(rangeAround(range, day, time)));
  const entry = { crosshair, input: props.input, root, onSelectEvent, onList };
  const readout = model && (
    <Suspense fallback={null}>
      <CrosshairReadout
        crosshair={crosshair}
        input={input}
        model={model}
        docked={docked}
        assetBase={props.assetBase}
        onSelectEvent={onSelectEvent}
      />
    </Suspense>
  );
  return (
    <>
      <div className="chart-frame" ref={setPlace}>
        {model && name !== null && size && (
          <>
            <OverlayChart
              name={name}
              describedBy={sentence}
              input={input}
              model={model}
              size={size}
              palette={palette}
              crosshair={crosshair}
              live={live}
              selected={input.view.event}
              onRange={({ days }) => onChange(viewOfRange(days))}
              onReset={props.onReset}
              onFirstView={props.onFirstView}
              onEnterDay={(index) => enterDay(entry, index)}
              onSelectEvent={onSelectEvent}
              onOpenCluster={(events) => onList("Events in one mark", events)}
              onOpenDay={(day) => crosshair.set({ index: firstIndexFrom(time, day), pinned: true })}
            />
            <EdgeChips
              edgeRow={model.frame.edgeRow}
              earlier={model.earlier.length}
              later={model.later.length}
              withoutData={model.withoutData.length}
              onEarlier={() => moveTo(model.earlier.at(-1)!.announced.day)}
              onLater={() => moveTo(model.later[0]!.announced.day)}
              onWithoutData={() => onList("Without data yet", model.withoutData)}
            />
            {!docked && readout}
            <Suspense fallback={null}>
              <SpanLayer crosshair={crosshair} live={live} input={input} model={model} />
              <ChartSentence
                id={sentence}
                input={input}
                range={range}
                assetBase={props.assetBase}
              />
            </Suspense>
          </>
        )}
      </div>
      {controls === "full" && (
        <Suspense fallback={null}>
          <OverviewPlace
            input={input}
            chart={model}
            live={live}
            palette={palette}
            onRange={({ days }) => onChange(viewOfRange(days))}
          />
        </Suspense>
      )}
      {docked && readout}
      {props.under}
      <AccountLine
        text={model ? accountText(model.account) : ""}
        hidden={model?.account.hidden ?? 0}
        onShowAll={() => onChange({ actor: [], kind: [], q: "", weight: "all", reviewed: "all" })}
      >
        {controls === "full" && <LayerSwitches view={input.view} onChange={onChange} />}
      </AccountLine>
      {hasNotes(input.view) && (
        <Suspense fallback={null}>
          <LayerNotes input={input} sources={props.sources} />
        </Suspense>
      )}
      {controls === "full" && <MarkLegend />}
    </>
  );
}
