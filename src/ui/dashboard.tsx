// The dashboard: header, toolbar, the panel the view asks for, and the rail beside it.
import { Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { createCrosshair } from "../charts/crosshair.ts";
import { DEFAULT_VIEW, type View } from "../domain/view.ts";
import type { DashboardStore } from "../state/dashboard-store.ts";
import { AskedPanel } from "./asked-panel.tsx";
import "./base.css";
import { DataStatus } from "./data-status.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { FindButton } from "./find-button.tsx";
import "./font.css";
import { HeaderBar } from "./header-bar.tsx";
import { fetchLaterParts, laterPart, usePart } from "./later-part.tsx";
import { EmptyChart, FailedChart, LoadingChart } from "./loading.tsx";
import { MeasureBar } from "./measure-bar.tsx";
import { OverlayPanel, useWholePanel } from "./overlay-panel.tsx";
import { PanelBoundary } from "./panel-boundary.tsx";
import { Rail } from "./rail.tsx";
import { RangeBar } from "./range-bar.tsx";
import { viewOfRange } from "./range-step.ts";
import "./shell.css";
import { useShownData } from "./shown-data.ts";
import { useSiteView } from "./site-view.ts";
import "./tokens.css";
import "./type.css";
import { StoryMenu } from "./story-menu.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { ViewSwitches } from "./view-switches.tsx";

const DashboardNotices = laterPart(
  async () => (await import("./dashboard-notices.tsx")).DashboardNotices,
);
const FileOpening = laterPart(async () => (await import("./file-opening.tsx")).FileOpening);
const KeyDesk = laterPart(async () => (await import("./key-desk.tsx")).KeyDesk);
/** Beside the chart from the start, but asked for beside the script that paints it. */
const EventRail = laterPart(async () => (await import("./event-rail.tsx")).EventRail);
void EventRail.fetch();

/** What the rail's own controls change. */
const RAIL_CHOICES = ["actor", "kind", "weight", "reviewed", "q", "event", "horizon"] as const;

/** True where the rail may follow in a render of its own, after what was asked of the chart is painted. */
const isSameChoice = (before: View, now: View) =>
  RAIL_CHOICES.every((key) => before[key] === now[key]);

interface DashboardProps {
  readonly store: DashboardStore;
  /** The folder the app is served from, with its slash. */
  readonly assetBase: URL;
}

/** One mounted dashboard. */
export function Dashboard({ store, assetBase }: DashboardProps) {
  const { state, theme, isFrozen, today, data, parts, range } = useShownData(store, assetBase);
  const { view, tab, listed, change, reset, showTab, list, listAll } = state;
  useSiteView(store, data.config);
  const table = data.yields?.table;
  const shown = useMemo(() => (parts && range ? { parts, range } : null), [parts, range]);
  const late = useDeferredValue(shown);
  const beside = late && shown && isSameChoice(late.parts.view, view) ? late : shown;
  const isTold = usePart(FileOpening, isFrozen);
  const isNoted = usePart(DashboardNotices, state.problems.length > 0);
  const isWhole = useWholePanel(view) && isTold && isNoted;
  const isPainted = parts !== null;
  useEffect(() => (isPainted ? fetchLaterParts() : undefined), [isPainted]);
  const resetRange = () => change({ from: DEFAULT_VIEW.from, to: null, range: null });
  const selectEvent = (id: string) => change({ event: id });
  const [crosshair] = useState(createCrosshair);
  const chart = useRef<HTMLElement>(null);
  const seeChart = () => chart.current?.scrollIntoView({ block: "nearest" });
  return (
    <div className="dashboard">
      <HeaderBar
        title={data.config?.title}
        status={<DataStatus data={data} view={view} />}
        actions={
          <>
            <FindButton store={store} />
            <StoryMenu store={store} />
            <ExportMenu
              store={store}
              shown={shown}
              provenance={data.yields?.provenance}
              theme={theme}
              assetBase={assetBase}
              stage={chart}
            />
            <ThemeSwitch theme={view.theme} shown={theme} onChange={change} />
          </>
        }
      >
        <MeasureBar show={view.show} table={table ?? null} onChange={change} />
      </HeaderBar>
      <section className="toolbar" aria-label="Range and view">
        {range && table && (
          <RangeBar
            view={view}
            range={range}
            dataFrom={table.time[0]!}
            dataTo={table.time.at(-1)!}
            onChange={change}
          />
        )}
        <ViewSwitches view={view} onChange={change} />
      </section>
      <main className="chart-area" ref={chart}>
        {(isPainted || data.failure) && (
          <Suspense fallback={null}>
            <FileOpening store={store} today={today} />
          </Suspense>
        )}
        {isPainted && (
          <Suspense fallback={null}>
            <KeyDesk
              store={store}
              crosshair={crosshair}
              shown={shown}
              theme={theme}
              stage={chart}
            />
          </Suspense>
        )}
        {!parts || !range || !isWhole ? (
          <div className="chart-frame">
            {data.failure ? (
              <FailedChart failure={data.failure} onRetry={data.retry} />
            ) : (
              <LoadingChart />
            )}
          </div>
        ) : range.last < range.first ? (
          <EmptyChart reason="There is no trading day in this range." onReset={resetRange} />
        ) : view.panel !== "overlay" ? (
          <AskedPanel
            panel={view.panel}
            input={parts}
            range={range}
            assetBase={assetBase}
            provenance={data.yields!.provenance}
            onChange={change}
            onList={list}
          />
        ) : (
          <PanelBoundary>
            <OverlayPanel
              input={parts}
              range={range}
              assetBase={assetBase}
              theme={theme}
              crosshair={crosshair}
              sources={data.sources}
              onChange={change}
              onReset={resetRange}
              onFirstView={reset}
              onSelectEvent={selectEvent}
              onList={list}
            />
          </PanelBoundary>
        )}
      </main>
      <Rail
        tab={tab}
        onTab={showTab}
        data={data}
        parts={beside?.parts ?? null}
        range={beside?.range ?? null}
        assetBase={assetBase}
        onChange={change}
        onShowRange={(next) => {
          change(viewOfRange(next));
          seeChart();
        }}
        onShowDay={(index) => {
          if (view.panel !== "overlay") change({ panel: "overlay" });
          crosshair.set({ index, pinned: true });
          seeChart();
        }}
      >
        {beside && (
          <Suspense fallback={null}>
            <EventRail
              input={beside.parts}
              range={beside.range}
              listed={listed}
              assetBase={assetBase}
              onChange={change}
              onListAll={listAll}
            />
          </Suspense>
        )}
      </Rail>
      {(isPainted || data.failure || state.problems.length > 0) && (
        <Suspense fallback={null}>
          <DashboardNotices store={store} data={data} view={view} />
        </Suspense>
      )}
    </div>
  );
}
