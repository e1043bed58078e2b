// Par yields of the Federal Reserve's H.15 release from FRED, through a proxy that adds the key.
import type { Day } from "../domain/civil-day.ts";
import type { Result } from "../domain/failure.ts";
import type { Answer } from "../domain/source-state.ts";
import type { Column } from "../domain/tenor.ts";
import type { YieldColumn } from "../domain/yield-column.ts";
import { type Ask, requestJson } from "./api-request.ts";
import { messageIn } from "./error-message.ts";
import { figureColumn } from "./figure-column.ts";
import { leftOutOf, shown } from "./left-out.ts";
import { ownField } from "./own-field.ts";
import { behindProxy } from "./proxy-address.ts";
import { answerFault, faultOf, saidFault, shapeFault } from "./source-fault.ts";
import { isoToDay, textToHundredths, toHundredths } from "./yield-figure.ts";

const SERIES: Readonly<Partial<Record<Column, string>>> = {
  "1M": "DGS1MO",
  "3M": "DGS3MO",
  "6M": "DGS6MO",
  "1Y": "DGS1",
  "2Y": "DGS2",
  "3Y": "DGS3",
  "5Y": "DGS5",
  "7Y": "DGS7",
  "10Y": "DGS10",
  "20Y": "DGS20",
  "30Y": "DGS30",
  "10Y real": "DFII10",
};

/** The columns FRED has: 11 tenors and the 10-year real yield. */
export const FRED_COLUMNS = Object.keys(SERIES) as readonly Column[];

const MOST_DAYS = 60_000;

/** The whole history of a column; `prefix` is the address of the site's proxy for FRED. */
export async function loadFredColumn(
  prefix: URL,
  column: Column,
  ask: Ask,
): Promise<Result<Answer<YieldColumn>>> {
  const id = SERIES[column];
  if (id === undefined) return faultOf("fred", "has no such series");
  const url = behindProxy(prefix, "/fred/series/observations", `series_id=${id}&file_type=json`);
  const answer = await requestJson("fred", url, ask);
  return answer.ok ? parseFredObservations(answer.value, column, ask.today) : answer;
}

/** Reads a column's answer. */
export function parseFredObservations(
  input: unknown,
  column: Column,
  today: Day,
): Result<Answer<YieldColumn>> {
  const said = messageIn(input);
  if (said !== null) return saidFault("fred", said);
  const rows = ownField(input, "observations");
  if (!Array.isArray(rows)) return shapeFault("fred", "observations", "is not a list");
  if (rows.length > MOST_DAYS) {
    return shapeFault("fred", "observations", `has more than ${MOST_DAYS} figures`);
  }
  const units = ownField(input, "units");
  if (units !== undefined && units !== "lin") {
    return shapeFault("fred", "units", `is ${shown(units)}: these are no levels`);
  }
  const leftOut = leftOutOf("fred");
  const figures = figureColumn(
    rows.length,
    (row) => ownField(rows[row], "date"),
    (row) => ownField(rows[row], "value"),
    {
      column,
      toDay: isoToDay,
      toHundredths: (value) =>
        typeof value === "number" ? toHundredths(value) : textToHundredths(value),
      today,
      isWholeHistory: true,
    },
    leftOut,
  );
  return figures
    ? { ok: true, value: leftOut.answer(figures) }
    : answerFault("fred", "has no figures");
}
