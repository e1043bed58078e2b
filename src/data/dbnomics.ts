// Par yields of the Federal Reserve's H.15 release from DBnomics: one column a request, all of it.
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
import { answerFault, faultOf, saidFault, shapeFault } from "./source-fault.ts";
import { isoToDay, toHundredths } from "./yield-figure.ts";

const SERIES: Readonly<Partial<Record<Column, string>>> = {
  "1M": "RIFLGFCM01_N.B",
  "3M": "RIFLGFCM03_N.B",
  "6M": "RIFLGFCM06_N.B",
  "1Y": "RIFLGFCY01_N.B",
  "2Y": "RIFLGFCY02_N.B",
  "3Y": "RIFLGFCY03_N.B",
  "5Y": "RIFLGFCY05_N.B",
  "7Y": "RIFLGFCY07_N.B",
  "10Y": "RIFLGFCY10_N.B",
  "20Y": "RIFLGFCY20_N.B",
  "30Y": "RIFLGFCY30_N.B",
  "10Y real": "RIFLGFCY10_XII_N.B",
};

/** The columns DBnomics has: 11 tenors and the 10-year real yield. */
export const DBNOMICS_COLUMNS = Object.keys(SERIES) as readonly Column[];

const BASE = "https://api.db.nomics.world/v22/series/FED/H15/";
const MOST_DAYS = 60_000;

/** A column, and when DBnomics last looked at its source: ms since 1970 UTC, null when not told. */
type DbnomicsAnswer = Answer<YieldColumn> & { readonly indexedAt: number | null };

/** The whole history of a column. */
export async function loadDbnomicsColumn(
  column: Column,
  ask: Ask,
): Promise<Result<DbnomicsAnswer>> {
  const code = SERIES[column];
  if (code === undefined) return faultOf("dbnomics", "has no such series");
  const url = new URL(`${BASE}${code}?observations=1&metadata=0`);
  const answer = await requestJson("dbnomics", url, ask);
  return answer.ok ? parseDbnomicsSeries(answer.value, column, ask.today) : answer;
}

/** Reads a column's answer. */
export function parseDbnomicsSeries(
  input: unknown,
  column: Column,
  today: Day,
): Result<DbnomicsAnswer> {
  const wrong = (path: string, what: string) => shapeFault("dbnomics", path, what);
  const docs = ownField(ownField(input, "series"), "docs");
  const said = messageIn(input) ?? firstError(ownField(input, "errors"));
  if (said !== null) return saidFault("dbnomics", said);
  if (!Array.isArray(docs)) return wrong("series.docs", "is not a list");
  if (docs.length === 0) return faultOf("dbnomics", "has no such series");

  const series: unknown = docs[0];
  const at = "series.docs.0";
  const code = ownField(series, "series_code");
  if (code !== SERIES[column]) {
    return wrong(`${at}.series_code`, `is ${shown(code)} and not ${SERIES[column]}`);
  }
  const days = ownField(series, "period_start_day");
  const values = ownField(series, "value");
  if (!Array.isArray(days)) return wrong(`${at}.period_start_day`, "is not a list");
  if (!Array.isArray(values)) return wrong(`${at}.value`, "is not a list");
  if (days.length !== values.length) return wrong(`${at}.value`, "is not as long as its days");
  if (days.length > MOST_DAYS) return wrong(`${at}.value`, `has more than ${MOST_DAYS} figures`);

  const leftOut = leftOutOf("dbnomics");
  const figures = figureColumn(
    days.length,
    (row) => days[row] as unknown,
    (row) => values[row] as unknown,
    { column, toDay: isoToDay, toHundredths, today, isWholeHistory: true },
    leftOut,
  );
  if (!figures) return answerFault("dbnomics", "has no figures");
  const indexedAt = instantOf(ownField(series, "indexed_at"));
  return { ok: true, value: { ...leftOut.answer(figures), indexedAt } };
}

/** What `errors` of a sound-looking answer says; null when it is empty or absent. */
function firstError(errors: unknown): string | null {
  if (!Array.isArray(errors) || errors.length === 0) return null;
  const first: unknown = errors[0];
  return typeof first === "string" ? first : (messageIn(first) ?? "it does not say which");
}

function instantOf(text: unknown): number | null {
  const isInstant =
    typeof text === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/.test(text);
  const instant = isInstant ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}
