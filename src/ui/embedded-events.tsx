// Under an embedded chart: the selected event, or the events of an opened mark or chip; else nothing.
import { useMemo, useState } from "react";
import type { DayRange } from "../domain/view-range.ts";
import type { View } from "../domain/view.ts";
import type { DashboardState } from "../state/dashboard-store.ts";
import { EmbeddedEvent } from "./embedded-event.tsx";
import "./embedded-events.css";
import { EmbeddedList } from "./embedded-list.tsx";
import type { OverlayParts } from "./overlay-parts.ts";

interface EmbeddedEventsProps {
  readonly parts: OverlayParts;
  readonly range: DayRange;
  readonly assetBase: URL;
  readonly isFrozen: boolean;
  readonly listed: DashboardState["listed"];
  readonly onChange: (patch: Partial<View>) => void;
  readonly onListAll: () => void;
}

/** An event takes its list's place, and gives it back when it is closed. */
export function EmbeddedEvents(props: EmbeddedEventsProps) {
  const { parts, listed, onChange } = props;
  const { events } = parts;
  const id = parts.view.event;
  const [chosen, setChosen] = useState<string | null>(null);
  const rows = useMemo(
    () => (listed ? events.filter((event) => listed.ids.includes(event.id)).toReversed() : []),
    [listed, events],
  );
  if (id !== null) {
    return (
      <EmbeddedEvent
        key={id}
        id={id}
        parts={parts}
        range={props.range}
        assetBase={props.assetBase}
        isFrozen={props.isFrozen}
        takesFocus={chosen === id}
        onChange={onChange}
        onClose={(button) => {
          focusOnChart(button);
          onChange({ event: null });
        }}
      />
    );
  }
  if (!listed) return null;
  return (
    <EmbeddedList
      key={listed.ids.join()}
      heading={listed.heading}
      events={rows}
      returnTo={chosen}
      onSelect={(next) => {
        setChosen(next);
        onChange({ event: next });
      }}
      onClose={() => {
        setChosen(null);
        props.onListAll();
      }}
    />
  );
}

/** Where the reader goes on from; a list that comes back takes the focus after it. */
function focusOnChart(within: HTMLElement): void {
  const chart = within
    .closest(".embedded")
    ?.querySelector<HTMLElement>('[role="application"], .table-panel');
  chart?.focus({ preventScroll: true });
}
