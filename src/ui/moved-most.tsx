// What moved most around an event: all measures the app offers, by the rank of their responses.
import { useMemo } from "react";
import type { EventDay } from "../domain/event-day.ts";
import { formatChange } from "../domain/figure-text.ts";
import { historyOf } from "../domain/measure.ts";
import { movedMost, type MovedMost as Found } from "../domain/moved-most.ts";
import { offsetText } from "../domain/offset-text.ts";
import { rankText } from "../domain/rank.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import "./event-list.css";
import { MeasureSwatch } from "./measure-swatch.tsx";
import { searchMeasures } from "./measure-search.ts";
import "./moved-most.css";
import { RankBar } from "./rank-bar.tsx";
import { rankShort } from "./rank-short.ts";

interface MovedMostProps {
  readonly table: YieldTable;
  readonly day: EventDay;
  /** Trading days from day 0 to the curve shown; before day 0 nothing can be counted. */
  readonly offset: number;
  /** Releases in the window, in words; null where that cannot be said. */
  readonly company: string | null;
}

const MEASURES = searchMeasures("", []).flatMap(({ measures }) => measures);
const bare = (change: number) => formatChange(change).replace(" bp", "");

/** A table, the caution that belongs to it, and the measures that have no response. */
export function MovedMost({ table, day, offset, company }: MovedMostProps) {
  const histories = useMemo(() => MEASURES.map((one) => historyOf(table, one)), [table]);
  const found = useMemo(
    () => (offset < 0 ? null : movedMost(table, histories, day, offset)),
    [table, histories, day, offset],
  );
  const place = offset === 0 ? "on day 0" : `by ${offsetText(offset)}`;
  return (
    <section className="moved-most" aria-label="What moved most">
      <h3>
        What moved most{offset < 0 ? "" : `, ${place}`}
        {company === null ? null : <span className="moved-most-company"> · {company}</span>}
      </h3>
      {!found ? (
        <p className="quiet">
          Responses are counted from day 0 on; the curve shown is an earlier one.
        </p>
      ) : (
        <div className="moved-most-parts">
          {found.moved.length > 0 ? <MovedTable found={found} horizon={offset} /> : null}
          <div className="moved-most-notes">
            {found.moved.length > 0 ? <Caution found={found} horizon={offset} /> : null}
            <WithoutResponse without={found.without} />
          </div>
        </div>
      )}
    </section>
  );
}

interface MovedTableProps {
  readonly found: Found;
  readonly horizon: number;
}

function MovedTable({ found, horizon }: MovedTableProps) {
  const { moved: rows, ranksWait } = found;
  const hasTwin = rows.some(({ twin }) => twin !== null);
  return (
    <table>
      <caption className="visually-hidden">
        Responses from the curve before day 0, highest rank first
      </caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Response, bp</th>
          {hasTwin ? <th scope="col">one curve later</th> : null}
          <th scope="col">Larger than</th>
          <th scope="col">of days before</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ measure, value, twin, rank }) => {
          const text = rank && rankText(rank, horizon);
          return (
            <tr key={measure.key}>
              <th scope="row">
                <span>
                  <MeasureSwatch measureKey={measure.key} /> {measure.key}
                </span>
              </th>
              <td className="moved-most-value">{bare(value)}</td>
              {hasTwin ? <td>{twin === null ? "n/a" : `or ${bare(twin)}`}</td> : null}
              <td>{rank && text ? <RankBar share={rank.share} text={text} /> : "not ranked"}</td>
              <td>{text ? rankShort(text)?.days : ranksWait ? "on their way" : "under 60"}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Caution({ found, horizon }: MovedTableProps) {
  const count = found.moved.length;
  const overlaps = found.moved.some(
    ({ rank }) => rank && rankText(rank, horizon).includes("overlap"),
  );
  return (
    <p>
      Of {count} measures some rank high by chance alone: on 1 day in 20 or so, a measure is larger
      than 95% of its own days before, event or none. And they move together: a row of high ranks is
      one curve seen {count} ways, not {count} findings.
      {overlaps ? " The windows of the days before overlap each other." : ""}
    </p>
  );
}

function keysOf(without: Found["without"]): string {
  if (without.length === MEASURES.length) return `All ${MEASURES.length} measures`;
  return without.map(({ measure }) => measure.key).join(", ");
}

function WithoutResponse({ without }: Pick<Found, "without">) {
  const reasons = [...new Set(without.map(({ reason }) => reason))];
  if (reasons.length === 0) return null;
  return (
    <div>
      <h4>Without a response</h4>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            {keysOf(without.filter((one) => one.reason === reason))}: {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
