// The overlay panel: the chart in its place, with chips, readout and account from the model that draws.
import { Suspense, useEffect, useId, useMemo, useState } from "react";
import { accountText } from "../charts/account.ts";
import type { Crosshair } from "../charts/crosshair.ts";
import { createLiveExtent } from "../charts/live-extent.ts";
import { OverlayChart } from "../charts/overlay-chart.tsx";
import "../charts/overlay-chart.css";
import type { OverlayInput } from "../charts/overlay-input.ts";
import { overlayModel } from "../charts/overlay-model.ts";
import { shownRange } from "../charts/shown-range.ts";
import { type Day, isoDay } from "../domain/civil-day.ts";
import { measuresName } from "../domain/figure-text.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { firstIndexFrom } from "../domain/trading-calendar.ts";
import type { SourceState } from "../domain/source-state.ts";
import type { DayRange } from "../domain/view-range.ts";
import type { View } from "../domain/view.ts";
import { AccountLine } from "./account-line.tsx";
import { useMeasureText, usePalette } from "./chart-text.ts";
import { EdgeChips } from "./edge-chips.tsx";
import { laterPart, usePart } from "./later-part.tsx";
import { LayerSwitches } from "./layer-switches.tsx";
import { MarkLegend } from "./mark-legend.tsx";
import { OverviewPlace } from "./overview-place.tsx";
import { rangeAround, viewOfRange } from "./range-step.ts";
import { type StageSize, useStageSize } from "./stage-size.ts";

export interface OverlayPanelProps {
  /** What is drawn; keep its identity while nothing in it changes. */
  readonly input: Omit<OverlayInput, "measureText">;
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
}

const CrosshairReadout = laterPart(
  async () => (await import("./crosshair-readout.tsx")).CrosshairReadout,
);

const ChartSentence = laterPart(async () => (await import("./chart-sentence.tsx")).ChartSentence);

const LayerNotes = laterPart(async () => (await import("./layer-notes.tsx")).LayerNotes);

/** Chart width under which the readout has a place of its own below the chart, pixels. */
const DOCKED_BELOW = 640;
/** Screens on which the readout may be docked, and so be seen from the first paint on. */
const MAY_DOCK = "(max-width: 1100px)";

const hasNotes = ({ ladder, macro, auctions }: View) => [ladder, macro, auctions].includes("on");

/** True when the panel's first paint can hold all that a view shows without a hand on it. */
export function useWholePanel(view: View): boolean {
  const [mayDock] = useState(() => matchMedia(MAY_DOCK).matches);
  const [notesFirst] = useState(() => hasNotes(view));
  const isReadoutHere = usePart(CrosshairReadout, mayDock);
  return usePart(LayerNotes, notesFirst) && isReadoutHere;
}

/** The chart and what belongs to it, in a place of its own size. */
export function OverlayPanel(props: OverlayPanelProps) {
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const size = useStageSize(place);
  const { model, input } = useOverlayModel(props, size);
  const [live] = useState(createLiveExtent);
  const sentence = useId();
  const docked = size !== null && size.width < DOCKED_BELOW;
  const { range, crosshair, onChange, onList, onSelectEvent } = props;
  const { time } = input.axis;

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape") crosshair.set({ index: null, pinned: false });
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [crosshair]);
  useEffect(() => () => crosshair.set({ index: null, pinned: false }), [crosshair, input.axis]);
  useEffect(() => live.set(null), [live, input.axis]);

  const palette = usePalette(props.theme);
  const moveTo = (day: Day) => onChange(viewOfRange(rangeAround(range, day, time)));
  const readout = model && (
    <Suspense fallback={null}>
      <CrosshairReadout
        crosshair={crosshair}
        input={input}
        model={model}
        docked={docked}
        onSelectEvent={onSelectEvent}
      />
    </Suspense>
  );
  return (
    <>
      <div className="chart-frame" ref={setPlace}>
        {model && size && (
          <>
            <OverlayChart
              name={chartName(input, range, model.account.inRange)}
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
      <OverviewPlace
        input={input}
        chart={model}
        live={live}
        palette={palette}
        onRange={({ days }) => onChange(viewOfRange(days))}
      />
      {docked && readout}
      <AccountLine
        text={model ? accountText(model.account) : ""}
        hidden={model?.account.hidden ?? 0}
        onShowAll={() => onChange({ actor: [], kind: [], q: "", weight: "all", reviewed: "all" })}
      >
        <LayerSwitches view={input.view} onChange={onChange} />
      </AccountLine>
      {hasNotes(input.view) && (
        <Suspense fallback={null}>
          <LayerNotes input={input} sources={props.sources} />
        </Suspense>
      )}
      <MarkLegend />
    </>
  );
}

/** The placed model and its input, computed again only when something it is drawn from changes. */
function useOverlayModel(props: OverlayPanelProps, size: StageSize | null) {
  const measureText = useMeasureText();
  const { range } = props;
  const input = useMemo(() => ({ ...props.input, measureText }), [props.input, measureText]);
  const model = useMemo(
    () =>
      size && size.width > 0 && size.height > 0
        ? overlayModel(input, shownRange(input.axis, range), size)
        : null,
    [input, range, size],
  );
  return { input, model };
}

/** `30Y and 10Y par yields, 2025-01-02 to 2026-10-01, 31 events` */
function chartName({ histories, axis }: OverlayInput, range: DayRange, events: number): string {
  const days = [range.first, range.last].map((index) => isoDay(axis.time[index]!));
  const names = measuresName(histories.map((history) => history.measure));
  return `${names}, ${days.join(" to ")}, ${events} ${events === 1 ? "event" : "events"}`;
}
