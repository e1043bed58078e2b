// A row of the response table: one event, its day 0, and what each column's measure did.
import { memo } from "react";
import { isoDay } from "../domain/civil-day.ts";
import { formatChange } from "../domain/figure-text.ts";
import { rankText } from "../domain/rank.ts";
import type { MatrixFigures, MatrixRow as Row } from "../domain/response-matrix.ts";
import type { ChipsOf } from "../domain/window-chip.ts";
import { actorWord, announcedStamp, eventTags } from "./event-words.ts";
import { EventMark } from "./event-mark.tsx";
import type { ShownColumn } from "./matrix-column.ts";
import { MatrixChips } from "./matrix-chips.tsx";
import { RankBar } from "./rank-bar.tsx";

interface MatrixRowProps {
  readonly row: Row;
  readonly ariaRow: number;
  readonly isSelected: boolean;
  readonly columns: readonly ShownColumn[];
  readonly figures: MatrixFigures;
  /** Null while the calendar of releases is not there. */
  readonly company: ChipsOf | null;
  /** Null where auctions are not shown. */
  readonly auctions: ChipsOf | null;
  readonly onSelectEvent: (id: string) => void;
}

/** The event is a button that opens it. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, ariaRow, isSelected, columns, figures, company, auctions, onSelectEvent } = props;
  const { event, dayZero, sharing } = row;
  const words = [announcedStamp(event), actorWord(event.actor), ...eventTags(event)];
  const horizons = columns.map(({ horizon }) => horizon);
  return (
    <tr aria-rowindex={ariaRow} data-selected={isSelected ? "" : undefined}>
      <th scope="row" className="matrix-event">
        <button
          type="button"
          aria-current={isSelected ? "true" : undefined}
          title={event.title}
          onClick={() => onSelectEvent(event.id)}
        >
          <EventMark event={event} />
          <span className="matrix-words">
            <span className="matrix-stamp">{words.join(" · ")} </span>
            <span className="matrix-title">{event.title}</span>
          </span>
        </button>
      </th>
      <td className="matrix-day">
        {isoDay(dayZero.day)}
        {sharing > 1 ? <small>shared by {sharing}</small> : null}
        {dayZero.basis === "hour unknown" ? <small>hour unknown</small> : null}
      </td>
      {columns.map((column) => (
        <FigureCells key={column.key} row={row} column={column} figures={figures} />
      ))}
      <MatrixChips chipsOf={company} index={dayZero.index} horizons={horizons} />
      {auctions ? (
        <MatrixChips chipsOf={auctions} index={dayZero.index} horizons={horizons} />
      ) : null}
    </tr>
  );
});

const number = (bp: number) => formatChange(bp).replace(" bp", "");

interface FigureCellsProps {
  readonly row: Row;
  readonly column: ShownColumn;
  readonly figures: MatrixFigures;
}

function FigureCells({ row, column, figures }: FigureCellsProps) {
  const response = figures.response(row, column);
  if (response.value === null) {
    return (
      <td colSpan={2} className="matrix-lack">
        {response.lack}
      </td>
    );
  }
  const twin = figures.twin(row, column);
  const rank = figures.rank(row, column);
  return (
    <>
      <td className="matrix-response">
        <b>{number(response.value)}</b>
        {twin ? <small>or {twin.value === null ? twin.lack : number(twin.value)}</small> : null}
      </td>
      <td className="matrix-rank">
        {rank ? (
          <>
            <RankBar share={rank.share} text={rankText(rank, column.horizon)} />
            <small aria-hidden="true">of {rank.n}</small>
          </>
        ) : (
          <small>{figures.rankLack(row)}</small>
        )}
      </td>
    </>
  );
}
