// One chart in another's page, as a frame or an element: what the view's controls ask for, and a slim footer.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { createCrosshair } from "../charts/crosshair.ts";
import type { Failure } from "../domain/failure.ts";
import { DEFAULT_VIEW } from "../domain/view.ts";
import { type DashboardStore, firstViewOf } from "../state/dashboard-store.ts";
import type { MarketData } from "../state/market-data.ts";
import type { AskedPanel } from "./asked-panel.tsx";
import "./base.css";
import { DashboardNotices } from "./dashboard-notices.tsx";
import "./embedded-chart.css";
import { EmbeddedEvents } from "./embedded-events.tsx";
import { EmbeddedFooter } from "./embedded-footer.tsx";
import { EmbeddedHead } from "./embedded-head.tsx";
import "./embedded-parts.css";
import { EmbeddedPanel } from "./embedded-panel.tsx";
import { useGroupCrosshair } from "./group-crosshair.ts";
import { fetchLaterParts } from "./later-part.tsx";
import { EmptyChart, FailedChart, LoadingChart } from "./loading.tsx";
import { useNaturalHeight } from "./natural-height.ts";
import { OverlayPanel, useWholePanel } from "./overlay-panel.tsx";
import type { OverlayParts } from "./overlay-parts.ts";
import { PanelBoundary } from "./panel-boundary.tsx";
import type { ShownChart } from "./shown-chart.ts";
import { useShownData } from "./shown-data.ts";
import type { StageSize } from "./stage-size.ts";
import { useSurface } from "./surface.tsx";
import "./tokens.css";
import "./type.css";

export interface EmbeddedChartProps {
  readonly store: DashboardStore;
  /** The folder of the app, with its slash: data, settings, and where "Open in Yieldmark" leads. */
  readonly assetBase: URL;
  /** Charts of one page with the same name keep together; null or "" is alone. */
  readonly group?: string | null;
  /** Draws impact and curve; where it is not at hand the chart stands in for them, and says so. */
  readonly Asked?: typeof AskedPanel;
  /** The first and every later picture. */
  readonly onShown?: (shown: ShownChart) => void;
  /** There are no yields at all. */
  readonly onFailure?: (failure: Failure) => void;
  /** Natural height, CSS pixels: changes with width and content, never with the height it is given. */
  readonly onHeight?: (height: number) => void;
  /** Once, when the site's settings are there, before anything is drawn. */
  readonly onConfig?: (config: NonNullable<MarketData["config"]>) => void;
}

/**
 * Fills its parent's height where the parent has one, else takes its natural height. What the store's
 * `first` view says is what it goes back to.
 */
export function EmbeddedChart(props: EmbeddedChartProps) {
  const { store, assetBase, Asked } = props;
  const { state, theme, data, parts, range } = useShownData(store, assetBase);
  const { view, listed, change, reset, list } = state;
  const isAbsent = !Asked && (view.panel === "impact" || view.panel === "curve");
  const panel = isAbsent ? "overlay" : view.panel;
  const { root } = useSurface();
  const column = useRef<HTMLDivElement>(null);
  const [crosshair] = useState(createCrosshair);
  useGroupCrosshair(props.group ?? null, crosshair, parts?.axis.time ?? null);
  const [isPainted, setPainted] = useState(false);
  const isWhole = useWholePanel(view, false);

  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const { config, failure } = data;
  useLayoutEffect(() => {
    if (config) latest.current.onConfig?.(config);
  }, [config]);
  useEffect(() => {
    if (failure) latest.current.onFailure?.(failure);
  }, [failure]);
  const provenance = data.yields?.provenance;
  const first = config?.view ?? DEFAULT_VIEW;
  const onPainted = useCallback(
    (name: string, { width, height }: StageSize) => {
      if (!parts || !range || !provenance) return;
      setPainted(true);
      const subject = { parts, range, provenance, first, page: assetBase };
      latest.current.onShown?.({ subject, theme, size: { width, height }, root, name });
    },
    [parts, range, provenance, first, assetBase, theme, root],
  );
  useEffect(() => (isPainted ? fetchLaterParts() : undefined), [isPainted]);
  const isEmpty = range !== null && range.last < range.first;
  useNaturalHeight(column, isPainted || isEmpty || failure !== null, panel, props.onHeight);

  const resetRange = () => {
    const { from, to, range: span } = firstViewOf(state);
    change({ from, to, range: span });
  };
  const around = {
    assetBase,
    onChange: change,
    onList: list,
    onSelectEvent: (id: string) => change({ event: id }),
    onPainted,
    under: parts && range && (
      <EmbeddedEvents
        parts={parts}
        range={range}
        assetBase={assetBase}
        isFrozen={data.frozen !== null}
        listed={listed}
        onChange={change}
        onListAll={state.listAll}
      />
    ),
  };
  return (
    <section className="embedded">
      <div
        ref={column}
        className="embedded-column"
        data-panel={panel}
        data-ladder={view.ladder}
        data-macro={view.macro}
        data-auctions={view.auctions}
        data-units={parts ? unitCount(parts.histories) : 1}
      >
        <EmbeddedHead
          view={{ ...view, panel }}
          table={data.yields?.table ?? null}
          range={range}
          isWhole={Asked !== undefined}
          onChange={change}
        />
        {!parts || !range || !isWhole || isEmpty ? (
          <div className="chart-frame">
            {isEmpty ? (
              <EmptyChart reason="There is no trading day in this range." onReset={resetRange} />
            ) : failure ? (
              <FailedChart failure={failure} onRetry={data.retry} />
            ) : (
              <LoadingChart />
            )}
          </div>
        ) : panel !== "overlay" ? (
          <EmbeddedPanel
            panel={panel}
            Asked={Asked}
            parts={parts}
            range={range}
            provenance={data.yields!.provenance}
            {...around}
          />
        ) : (
          <PanelBoundary>
            <OverlayPanel
              input={parts}
              range={range}
              theme={theme}
              crosshair={crosshair}
              sources={data.sources}
              controls={view.controls}
              onReset={resetRange}
              onFirstView={reset}
              {...around}
            />
          </PanelBoundary>
        )}
        <DashboardNotices
          store={store}
          data={besidesCopy(data)}
          view={view}
          besides={
            isAbsent ? [`There is no ${view.panel} panel here; the chart is shown instead.`] : NONE
          }
        />
        <EmbeddedFooter store={store} data={data} assetBase={assetBase} />
      </div>
    </section>
  );
}

const NONE: readonly string[] = [];

/** Percent and basis points are panes of their own. */
const unitCount = (histories: OverlayParts["histories"]) =>
  new Set(histories.map(({ measure }) => measure.unit)).size;

/** In a frame of others a browser often keeps nothing: that is no news to whoever reads there. */
function besidesCopy(data: MarketData): MarketData {
  return { ...data, gaps: data.gaps.filter(({ source }) => source !== "This browser's copy") };
}
