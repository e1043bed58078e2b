// The rail beside the chart: the events, and the tabs that are loaded when they are opened.
import { type ReactNode, Suspense } from "react";
import type { DayRange } from "../domain/view-range.ts";
import type { View } from "../domain/view.ts";
import type { RailTab } from "../state/dashboard-store.ts";
import type { MarketData } from "../state/market-data.ts";
import { laterPart } from "./later-part.tsx";
import type { OverlayParts } from "./overlay-parts.ts";
import { RailTabs } from "./rail-tabs.tsx";

const CrossingsTab = laterPart(async () => (await import("./crossings-tab.tsx")).default);
const MovesTab = laterPart(async () => (await import("./moves-tab.tsx")).default);
const SourcesTab = laterPart(async () => (await import("./sources-tab.tsx")).default);

interface RailProps {
  readonly tab: RailTab;
  readonly onTab: (tab: RailTab) => void;
  readonly data: MarketData;
  /** Null until yields and events are there. */
  readonly parts: OverlayParts | null;
  readonly range: DayRange | null;
  readonly assetBase: URL;
  readonly onChange: (patch: Partial<View>) => void;
  /** Shows a range of days in the chart. */
  readonly onShowRange: (range: DayRange) => void;
  /** Pins the chart's crosshair to the i-th trading day. */
  readonly onShowDay: (index: number) => void;
  /** What the Events tab holds. */
  readonly children: ReactNode;
}

/** The four tabs; only the chosen one does any work besides the events. */
export function Rail(props: RailProps) {
  return (
    <aside className="rail" aria-label="Desk">
      <RailTabs
        tab={props.tab}
        onTab={props.onTab}
        events={props.children}
        other={
          <Suspense fallback={<p className="rail-note">Reading…</p>}>
            <OtherTab {...props} />
          </Suspense>
        }
      />
    </aside>
  );
}

function OtherTab(props: RailProps) {
  const { tab, data, parts, range, assetBase, onChange } = props;
  if (tab === "sources") {
    const isSnapshot = data.frozen !== null || parts?.view.data === "snapshot";
    return <SourcesTab data={data} assetBase={assetBase} isSnapshot={isSnapshot} />;
  }
  if (!parts || !range) return <p className="rail-note">{noFigures(data)}</p>;
  if (tab === "crossings") {
    return (
      <CrossingsTab
        parts={parts}
        range={range}
        onShowRange={props.onShowRange}
        onChange={onChange}
      />
    );
  }
  return (
    <MovesTab
      parts={parts}
      range={range}
      assetBase={assetBase}
      onShowDay={props.onShowDay}
      onSelectEvent={(id) => onChange({ event: id })}
    />
  );
}

const noFigures = ({ failure }: MarketData) =>
  failure ? "The par yields could not be read." : "Reading the par yields…";
