// The table of the drawn series on paper: days down, oldest first, in columns side by side.
import { isoDay } from "../domain/civil-day.ts";
import { formatLevel, measuresName, unitOf } from "../domain/figure-text.ts";
import { levelAt } from "../domain/measure.ts";
import type { ExportContent } from "../exports/export-content.ts";

/** Most days that are printed, about ten years; a file holds them all. */
const MOST_ROWS = 2600;
/** Columns of figures that fit across the sheet. */
const ACROSS = 15;

/** The head is repeated in every column and on every sheet. */
export function PrintedTable({ content }: { readonly content: ExportContent }) {
  const { histories, axis } = content.input;
  const { first, last } = content.range;
  const from = Math.max(first, last - MOST_ROWS + 1);
  const days = Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => from + i);
  const columns = Math.max(1, Math.min(4, Math.floor(ACROSS / (histories.length + 1.5))));
  const name = measuresName(histories.map(({ measure }) => measure));
  return (
    <section className="printed-table">
      <h2>
        {name}, {isoDay(axis.time[from]!)} to {isoDay(axis.time[last]!)}
      </h2>
      {from > first ? (
        <p>
          The last {MOST_ROWS} of {last - first + 1} trading days; a CSV file holds them all.
        </p>
      ) : null}
      <div style={{ columnCount: columns }}>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              {histories.map(({ measure }) => (
                <th key={measure.key} scope="col">
                  {measure.key}, {unitOf(measure)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((index) => (
              <tr key={index}>
                <th scope="row">{isoDay(axis.time[index]!)}</th>
                {histories.map((history) => {
                  const level = levelAt(history, index);
                  return (
                    <td key={history.measure.key}>
                      {level === null ? "" : formatLevel(history.measure, level)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
