// Responses to one event: measures down, trading days after day 0 across.
import { formatChange } from "../domain/figure-text.ts";
import type { Measure } from "../domain/measure.ts";
import type { Horizon } from "../domain/response.ts";
import { rankDays, rankShort } from "./rank-short.ts";
import "./response-table.css";

/** One measure's responses. */
export interface ResponseRow {
  readonly measure: Measure;
  readonly cells: readonly {
    readonly horizon: Horizon;
    /** Basis points; null when a curve is missing. */
    readonly value: number | null;
    /** The rank's sentence; null when there are too few days before. */
    readonly rank: string | null;
    /** Counted to one curve later, where the hour is unknown. */
    readonly twin: number | null;
  }[];
}

const NAMES: Readonly<Record<Horizon, string>> = { 0: "day 0", 1: "+1", 5: "+5", 20: "+20" };
const number = (change: number | null) => formatChange(change).replace(" bp", "");

interface ResponseTableProps {
  readonly rows: readonly ResponseRow[];
  /** Releases in the window of each column, short; null where there is none yet, or no calendar. */
  readonly company?: readonly (string | null)[];
}

/** The responses in bp with their ranks and company; what they mean stands under the table. */
export function ResponseTable({ rows, company = [] }: ResponseTableProps) {
  const horizons = rows[0]?.cells.map(({ horizon }) => horizon) ?? [];
  const ranks = (i: number) => rows.map(({ cells }) => cells[i]?.rank ?? null);
  const example = rows.flatMap(({ cells }) => cells).find(({ rank }) => rankShort(rank))?.rank;
  const overlap = rows.some(({ cells }) => cells.some(({ rank }) => rank?.includes("overlap")));
  const twins = rows.some(({ cells }) => cells.some(({ twin }) => twin !== null));
  return (
    <div className="response-table">
      <table>
        <caption>
          Response, bp <span className="quiet">from the curve before day 0</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Measure</span>
            </th>
            {horizons.map((horizon) => (
              <th key={horizon} scope="col">
                {NAMES[horizon]}
                {horizon > 0 ? (
                  <span className="visually-hidden"> trading {horizon === 1 ? "day" : "days"}</span>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ measure, cells }) => (
            <tr key={measure.key}>
              <th scope="row">{measure.key}</th>
              {cells.map(({ horizon, value, rank, twin }) => (
                <td key={horizon}>
                  <span className={value === null ? "quiet" : "response-value"}>
                    {number(value)}
                  </span>
                  {twin === null ? null : <span className="response-twin">or {number(twin)}</span>}
                  {rank === null ? null : (
                    <span className="response-rank" aria-hidden="true">
                      {rankShort(rank)?.share ?? rank}
                    </span>
                  )}
                  {rank === null ? null : <span className="visually-hidden"> {rank}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {company.some((names) => names !== null) ? (
            <tr>
              <th scope="row">company</th>
              {horizons.map((horizon, i) => (
                <td key={horizon}>{company[i]}</td>
              ))}
            </tr>
          ) : null}
          {example ? (
            <tr>
              <th scope="row">days before</th>
              {horizons.map((horizon, i) => (
                <td key={horizon}>{rankDays(ranks(i))}</td>
              ))}
            </tr>
          ) : null}
        </tfoot>
      </table>
      {example ? (
        <p className="response-note">
          {rankShort(example)?.share}: {example.replace(/;.*$/, "")}.
          {overlap ? " At +20 their windows overlap." : ""}
        </p>
      ) : null}
      {company.some((names) => names !== null) ? (
        <p className="response-note">
          Company: FOMC, CPI and jobs releases that first count in one of these curves. PCE,
          refunding and Fed speakers are not covered.
        </p>
      ) : null}
      {twins ? (
        <p className="response-note">Hour unknown: the second figure counts to one curve later.</p>
      ) : null}
    </div>
  );
}
