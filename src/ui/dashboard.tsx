// The dashboard: header, toolbar, the panel the view asks for, and the rail beside it.
import { lazy, Suspense, useMemo, useState } from "react";
import { useStore } from "zustand";
import { rangeOf } from "../domain/view-range.ts";
import { DEFAULT_VIEW, type View } from "../domain/view.ts";
import { provenanceText } from "../domain/status-text.ts";
import type { DashboardStore } from "../state/dashboard-store.ts";
import { type MarketData, useMarketData } from "../state/market-data.ts";
import { useToday } from "../state/today.ts";
import "./base.css";
import { EventRail } from "./event-rail.tsx";
import "./font.css";
import { HeaderBar } from "./header-bar.tsx";
import { EmptyChart, FailedChart, LoadingChart } from "./loading.tsx";
import { MeasureBar } from "./measure-bar.tsx";
import { NoticeList } from "./notice-list.tsx";
import { notYetShown } from "./not-yet.ts";
import { OverlayPanel } from "./overlay-panel.tsx";
import { RangeBar } from "./range-bar.tsx";
import "./shell.css";
import { StatusLine } from "./status-line.tsx";
import { useTheme } from "./theme.ts";
import "./tokens.css";
import { useOverlayParts } from "./overlay-parts.ts";
import { ThemeSwitch } from "./theme-switch.tsx";
import { ViewSwitches } from "./view-switches.tsx";

const TablePanel = lazy(() => import("./table-panel.tsx"));

interface DashboardProps {
  readonly store: DashboardStore;
  /** The folder the app is served from, with its slash. */
  readonly assetBase: URL;
}

/** One mounted dashboard. */
export function Dashboard({ store, assetBase }: DashboardProps) {
  const { view, change } = useStore(store);
  const theme = useTheme(view.theme);
  const data = useMarketData(assetBase);
  const parts = useOverlayParts(view, data);
  const range = useMemo(
    () => (parts ? rangeOf(view, parts.axis.time) : null),
    [view.from, view.to, view.range, parts?.axis],
  );
  const table = data.yields?.table;
  const reset = () => change({ from: DEFAULT_VIEW.from, to: null, range: null });
  const selectEvent = (id: string) => change({ event: id });
  return (
    <div className="dashboard">
      <HeaderBar
        status={<Status data={data} />}
        actions={<ThemeSwitch theme={view.theme} onChange={(next) => change({ theme: next })} />}
      >
        <MeasureBar show={view.show} table={table ?? null} onChange={change} />
      </HeaderBar>
      <div className="toolbar">
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
      </div>
      <main className="chart-area">
        {!parts || !range ? (
          <div className="chart-frame">
            {data.failure ? (
              <FailedChart failure={data.failure} onRetry={data.retry} />
            ) : (
              <LoadingChart />
            )}
          </div>
        ) : range.last < range.first ? (
          <EmptyChart reason="There is no trading day in this range." onReset={reset} />
        ) : view.panel === "table" ? (
          <Suspense fallback={<LoadingChart />}>
            <TablePanel
              histories={parts.histories}
              table={parts.table}
              first={range.first}
              last={range.last}
              eventsByDay={parts.eventsByDay}
              onSelectEvent={selectEvent}
            />
          </Suspense>
        ) : (
          <OverlayPanel
            input={parts}
            range={range}
            theme={theme}
            onChange={change}
            onReset={reset}
            onSelectEvent={selectEvent}
            onList={(heading, events) =>
              store.getState().list(
                heading,
                events.map(({ id }) => id),
              )
            }
          />
        )}
      </main>
      <aside className="rail" aria-label="Policy events">
        {parts && range && (
          <EventRail
            input={parts}
            range={range}
            listed={store.getState().listed}
            assetBase={assetBase}
            onChange={change}
            onListAll={store.getState().listAll}
          />
        )}
      </aside>
      <Notices store={store} data={data} view={view} />
    </div>
  );
}

function Status({ data }: { readonly data: MarketData }) {
  const today = useToday();
  if (data.yields) {
    const { provenance } = data.yields;
    return <StatusLine tone={provenance.kind} text={provenanceText(provenance, today)} />;
  }
  return data.failure ? (
    <StatusLine tone="failed" text="The par yields could not be read" />
  ) : (
    <StatusLine tone="bundled" text="Reading the bundled figures…" />
  );
}

function Notices({
  store,
  data,
  view,
}: {
  readonly store: DashboardStore;
  readonly data: MarketData;
  readonly view: View;
}) {
  const problems = useStore(store, (state) => state.problems);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const others = [
    ...notYetShown(view),
    ...data.gaps.map(({ reason }) => ({ id: reason, text: reason })),
  ].filter(({ id }) => !dismissed.includes(id));
  return (
    <NoticeList
      notices={[...problems.map(({ key, text }) => ({ id: key, text })), ...others]}
      onDismiss={(id) => {
        store.getState().dismiss(id);
        setDismissed((before) => [...before, id]);
      }}
    />
  );
}
