// The table panel where it is asked for, in the dashboard and in an embedded chart.
import { Suspense } from "react";
import type { DayRange } from "../domain/view-range.ts";
import { laterPart } from "./later-part.tsx";
import { LoadingChart } from "./loading.tsx";
import type { OverlayParts } from "./overlay-parts.ts";

const TablePanel = laterPart(async () => (await import("./table-panel.tsx")).default);

interface AskedTableProps {
  readonly input: OverlayParts;
  readonly range: DayRange;
  readonly onSelectEvent: (id: string) => void;
}

/** Fetched when first shown. */
export function AskedTable({ input, range, onSelectEvent }: AskedTableProps) {
  return (
    <Suspense fallback={<LoadingChart />}>
      <TablePanel
        histories={input.histories}
        table={input.table}
        first={range.first}
        last={range.last}
        eventsByDay={input.byDay}
        onSelectEvent={onSelectEvent}
      />
    </Suspense>
  );
}
