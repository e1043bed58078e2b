// What stands in an embedded chart's place when it is asked for: table, impact, curve; the events accounted for.
import { useEffect, useMemo, useState } from "react";
import { passesFilter } from "../domain/event-filter.ts";
import type { Provenance } from "../domain/provenance.ts";
import { type DayRange, inRange } from "../domain/view-range.ts";
import { AccountLine } from "./account-line.tsx";
import type { AskedPanel } from "./asked-panel.tsx";
import { AskedTable } from "./asked-table.tsx";
import type { OverlayPanelProps } from "./overlay-panel.tsx";
import type { OverlayParts } from "./overlay-parts.ts";
import { chartName } from "./placed-overlay.ts";
import { useStageSize } from "./stage-size.ts";

interface EmbeddedPanelProps extends Pick<
  OverlayPanelProps,
  "range" | "assetBase" | "under" | "onPainted" | "onChange" | "onSelectEvent" | "onList"
> {
  readonly panel: "impact" | "curve" | "table";
  /** What draws impact and curve. */
  readonly Asked: typeof AskedPanel | undefined;
  readonly parts: OverlayParts;
  readonly provenance: Provenance;
}

/** The table scrolls in itself; the others are as high as what they hold. */
export function EmbeddedPanel(props: EmbeddedPanelProps) {
  const { panel, Asked, parts, range, assetBase, provenance, onChange, onList, onPainted } = props;
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const size = useStageSize(place);
  const account = useMemo(() => accountOf(parts, range, panel), [parts, range, panel]);
  const name = chartName(parts, range, account.inRange);
  useEffect(() => {
    if (size) onPainted?.(name, size);
  }, [name, size, onPainted]);
  return (
    <>
      <div className={panel === "table" ? "chart-frame" : "embedded-asked"} ref={setPlace}>
        {panel !== "table" && Asked ? (
          <Asked {...{ panel, range, assetBase, provenance, onChange, onList }} input={parts} />
        ) : (
          <AskedTable input={parts} range={range} onSelectEvent={props.onSelectEvent} />
        )}
      </div>
      {props.under}
      <AccountLine
        text={account.text}
        hidden={account.hidden}
        onShowAll={() => onChange({ actor: [], kind: [], q: "", weight: "all", reviewed: "all" })}
      />
    </>
  );
}

/** Every event in range is in a row or the next one, without data yet, or hidden by filter. */
function accountOf(
  { events, table, byDay, view }: OverlayParts,
  range: DayRange,
  panel: EmbeddedPanelProps["panel"],
) {
  const all = events.filter(({ announced }) => inRange(range, announced.day));
  const kept = all.filter((event) => passesFilter(view, event));
  const rowless = byDay.get(undefined) ?? [];
  const days = table.time.subarray(range.first, range.last + 1);
  const inRows = new Set([...days].flatMap((day) => byDay.get(day) ?? []));
  const listed = kept.filter((event) => inRows.has(event)).length;
  const withoutData = kept.filter((event) => rowless.includes(event)).length;
  const next = kept.length - listed - withoutData;
  const hidden = all.length - kept.length;
  const inTable = [
    `${listed} in the table`,
    ...(next > 0 ? [`${next} in the row after its last`] : []),
  ];
  const text = [
    ...(panel === "table" ? inTable : [`${listed + next} pass the filter`]),
    `${withoutData} without data yet`,
    `${hidden} hidden by filter`,
  ].join(", ");
  const count = `${all.length} ${all.length === 1 ? "event" : "events"} in range: `;
  return { inRange: all.length, hidden, text: count + text };
}
