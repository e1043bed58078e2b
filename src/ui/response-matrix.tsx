// The response table of a set: its events by measures at one horizon, or by horizons of one measure.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef, useState } from "react";
import type { SetDay } from "../domain/event-set.ts";
import type { History } from "../domain/measure.ts";
import { matrixFigures, matrixRows, sortMatrix } from "../domain/response-matrix.ts";
import { HORIZONS, type View } from "../domain/view.ts";
import { auctionChips, companyChips } from "../domain/window-chip.ts";
import { rowsOrNull, useMacroCalendar } from "../state/bundled-rows.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { HORIZON_NAMES, matrixColumns, type MatrixSort } from "./matrix-column.ts";
import { MatrixHead } from "./matrix-head.tsx";
import { MatrixNote } from "./matrix-note.tsx";
import { MatrixRow } from "./matrix-row.tsx";
import type { OverlayParts } from "./overlay-parts.ts";
import "./response-matrix.css";
import { ResponseFiles } from "./response-files.tsx";

interface ResponseMatrixProps {
  readonly input: Pick<OverlayParts, "table" | "eventDays" | "auctions" | "view">;
  /** Offered measures over the table's days, the view's own first; keep their identities. */
  readonly histories: readonly History[];
  /** The set's day 0s with their events; keep its identity while the set stays. */
  readonly days: readonly SetDay[];
  readonly assetBase: URL;
  readonly onChange: (patch: Partial<View>) => void;
  readonly onSelectEvent: (id: string) => void;
}

/** Every row is as high, so that nothing moves when rows come into sight; pixels. */
const ROW = 56;
const HEADER_ROWS = 2;
const BY_DATE: MatrixSort = { order: "date", column: null, isDescending: true };

/** Only the rows in sight are in the page, and only their ranks are worked out until one sorts by rank. */
export function ResponseMatrix(props: ResponseMatrixProps) {
  const { input, histories, days, assetBase, onChange, onSelectEvent } = props;
  const { table, eventDays, auctions, view } = input;
  const [measure, setMeasure] = useState<string | null>(null);
  const [sort, setSort] = useState(BY_DATE);
  const one = histories.find((history) => history.measure.key === measure) ?? null;
  const columns = useMemo(
    () => matrixColumns(histories, one, view.horizon),
    [histories, one, view.horizon],
  );
  const rows = useMemo(() => matrixRows(days, eventDays), [days, eventDays]);
  const figures = useMemo(() => matrixFigures(table), [table]);
  const by = columns.find(({ key }) => key === sort.column) ?? null;
  const held = by ? sort : { ...BY_DATE, isDescending: sort.isDescending };
  const { order, isDescending } = held;
  const sorted = useMemo(
    () => sortMatrix(rows, figures, { order, column: by }, isDescending),
    [rows, figures, order, by, isDescending],
  );
  const releases = rowsOrNull(useMacroCalendar(assetBase));
  const company = useMemo(
    () => (releases ? companyChips(releases, table.time) : null),
    [releases, table.time],
  );
  const sold = useMemo(
    () => (auctions.length > 0 ? auctionChips(auctions, table.time) : null),
    [auctions, table.time],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const name = `Response table, ${rows.length} ${rows.length === 1 ? "event" : "events"}`;
  return (
    <div className="response-matrix">
      <div className="matrix-choices">
        <span className="quiet">One horizon</span>
        <ChoiceGroup
          label="Horizon of the response table"
          choices={HORIZONS.map((h) => ({ value: String(h), name: HORIZON_NAMES[h] }))}
          chosen={one ? null : String(view.horizon)}
          onChoose={(value) => {
            setMeasure(null);
            onChange({ horizon: HORIZONS.find((h) => String(h) === value)! });
          }}
        />
        <span className="quiet">or one measure</span>
        <ChoiceGroup
          label="Measure of the response table"
          choices={histories.map((h) => ({ value: h.measure.key, name: h.measure.key }))}
          chosen={measure}
          onChoose={setMeasure}
        />
        <ResponseFiles table={{ rows: sorted, columns, figures, company, auctions: sold }} />
      </div>
      <div ref={scroller} className="matrix-scroller" role="region" aria-label={name} tabIndex={0}>
        <table aria-rowcount={sorted.length + HEADER_ROWS} aria-label={name}>
          <MatrixHead columns={columns} sort={held} hasAuctions={sold !== null} onSort={setSort} />
          <tbody>
            <Spacer height={above} />
            {items.map(({ index }) => (
              <MatrixRow
                key={sorted[index]!.event.id}
                row={sorted[index]!}
                ariaRow={index + HEADER_ROWS + 1}
                isSelected={sorted[index]!.event.id === view.event}
                columns={columns}
                figures={figures}
                company={company}
                auctions={sold}
                onSelectEvent={onSelectEvent}
              />
            ))}
            <Spacer height={below} />
          </tbody>
        </table>
      </div>
      <MatrixNote columns={columns} rows={rows} />
    </div>
  );
}

function Spacer({ height }: { readonly height: number }) {
  return height > 0 ? <tr className="matrix-spacer" aria-hidden="true" style={{ height }} /> : null;
}
