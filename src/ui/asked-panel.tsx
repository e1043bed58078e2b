// The panels that stand in the chart's place when they are asked for: impact, curve, table.
import { Suspense } from "react";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { Provenance } from "../domain/provenance.ts";
import type { DayRange } from "../domain/view-range.ts";
import type { View } from "../domain/view.ts";
import { AskedTable } from "./asked-table.tsx";
import { laterPart } from "./later-part.tsx";
import { LoadingChart } from "./loading.tsx";
import type { OverlayParts } from "./overlay-parts.ts";

const ImpactPanel = laterPart(async () => (await import("./impact-panel.tsx")).ImpactPanel);
const CurvePanel = laterPart(async () => (await import("./curve-panel.tsx")).CurvePanel);

interface AskedPanelProps {
  readonly panel: Exclude<View["panel"], "overlay">;
  readonly input: OverlayParts;
  readonly range: DayRange;
  readonly assetBase: URL;
  readonly provenance: Provenance;
  readonly onChange: (patch: Partial<View>) => void;
  readonly onList: (heading: string, events: readonly PolicyEvent[]) => void;
}

/** Fetched when first shown. */
export function AskedPanel({ panel, onList, ...shared }: AskedPanelProps) {
  const { input, range, onChange } = shared;
  const onSelectEvent = (id: string) => onChange({ event: id });
  return (
    <Suspense fallback={<LoadingChart />}>
      {panel === "impact" ? (
        <ImpactPanel {...shared} onSelectEvent={onSelectEvent} onList={onList} />
      ) : panel === "curve" ? (
        <CurvePanel {...shared} />
      ) : (
        <AskedTable input={input} range={range} onSelectEvent={onSelectEvent} />
      )}
    </Suspense>
  );
}
