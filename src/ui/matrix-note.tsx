// What the figures of the response table mean, said once under it.
import type { MatrixColumn, MatrixRow } from "../domain/response-matrix.ts";

interface MatrixNoteProps {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly hasAuctions: boolean;
}

/** Only what the table shows is explained. */
export function MatrixNote({ columns, rows, hasAuctions }: MatrixNoteProps) {
  const hasTwins = rows.some(({ dayZero }) => dayZero.basis === "hour unknown");
  const isShared = rows.some(({ sharing }) => sharing > 1);
  const isLong = columns.some(({ horizon }) => horizon >= 20);
  return (
    <p className="matrix-note">
      Responses in bp, from the curve before day 0. Rank: the share of the days before, as many as
      stand under it, that changed less in size.
      {isLong ? " At +20 their windows overlap." : ""}
      {isShared ? " Events that share a day 0 share its response; a set counts it once." : ""}
      {hasTwins ? " Hour unknown: the second figure counts to one curve later." : ""} Company: FOMC,
      CPI and jobs releases, with the curve after day 0 in which they first count; PCE, refunding
      and Fed speakers are not covered.
      {hasAuctions
        ? " Auctions: of 10-year notes and 30-year bonds, as far as they are on hand."
        : ""}
    </p>
  );
}
