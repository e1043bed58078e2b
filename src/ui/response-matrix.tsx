// The response table of a set: its events by measures at one horizon, or by horizons of one measure.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef, useState } from "react";
import { countText } from "../domain/count-text.ts";
import type { SetDay } from "../domain/event-set.ts";
import type { History } from "../domain/measure.ts";
import type { Provenance } from "../domain/provenance.ts";
import { matrixFigures, matrixRows } from "../domain/response-matrix.ts";
import { HORIZONS, type View } from "../domain/view.ts";
import { auctionChips, companyChips } from "../domain/window-chip.ts";
import { rowsOrNull, useMacroCalendar } from "../state/bundled-rows.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { AnswerText } from "./export-answer.tsx";
import type { Answer } from "./export-deed.ts";
import { HORIZON_NAMES, matrixColumns, matrixWidths } from "./matrix-column.ts";
import { MatrixHead } from "./matrix-head.tsx";
import { MatrixNote } from "./matrix-note.tsx";
import { MatrixRow } from "./matrix-row.tsx";
import { useMatrixSort } from "./matrix-sort.ts";
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
  readonly provenance: Provenance;
  readonly onChange: (patch: Partial<View>) => void;
  readonly onSelectEvent: (id: string) => void;
}

/** Every row is as high, so that nothing moves when rows come into sight; pixels. */
const ROW = 56;
const HEADER_ROWS = 2;

/** Only the rows in sight are in the page, and only their ranks are worked out until one sorts by rank. */
export function ResponseMatrix(props: ResponseMatrixProps) {
  const { input, histories, days, assetBase, onChange, onSelectEvent } = props;
  const { table, eventDays, auctions, view } = input;
  const [measure, setMeasure] = useState<string | null>(null);
  const one = histories.find((history) => history.measure.key === measure) ?? null;
  const columns = useMemo(
    () => matrixColumns(histories, one, view.horizon),
    [histories, one, view.horizon],
  );
  const rows = useMemo(() => matrixRows(days, eventDays), [days, eventDays]);
  const figures = useMemo(() => matrixFigures(table), [table]);
  const { sorted, sort, onSort } = useMatrixSort(rows, figures, columns);
  const releases = rowsOrNull(useMacroCalendar(assetBase));
  const company = useMemo(
    () => (releases ? companyChips(releases, table.time) : null),
    [releases, table.time],
  );
  const sold = useMemo(
    () => (auctions.length > 0 ? auctionChips(auctions, table.time) : null),
    [auctions, table.time],
  );
  const [answer, setAnswer] = useState<Answer | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 4,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const what = one?.measure.key ?? HORIZON_NAMES[view.horizon];
  const widths = matrixWidths(columns, sold !== null);
  const name = `Response table, ${what}, ${countText(rows.length, "event")}`;
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
          chosen={one?.measure.key ?? null}
          onChoose={setMeasure}
        />
        <ResponseFiles
          origin={{ provenance: props.provenance, view, page: assetBase }}
          table={{ rows: sorted, columns, figures, company, auctions: sold }}
          answer={answer}
          onAnswer={setAnswer}
        />
      </div>
      <div ref={scroller} className="matrix-scroller" role="region" aria-label={name} tabIndex={0}>
        <table
          aria-rowcount={sorted.length + HEADER_ROWS}
          aria-label={name}
          style={{
            minWidth: `calc(var(--matrix-event) + ${widths.reduce((all, width) => all + width, 0)}px)`,
          }}
        >
          <colgroup>
            <col />
            {widths.map((width, i) => (
              <col key={i} style={{ width }} />
            ))}
          </colgroup>
          <MatrixHead columns={columns} sort={sort} hasAuctions={sold !== null} onSort={onSort} />
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
      <AnswerText answer={answer} />
      <MatrixNote columns={columns} rows={rows} hasAuctions={sold !== null} />
    </div>
  );
}

function Spacer({ height }: { readonly height: number }) {
  return height > 0 ? <tr className="matrix-spacer" aria-hidden="true" style={{ height }} /> : null;
}
