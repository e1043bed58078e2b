// Par yields as Treasury publishes them: a CSV file a year, through a site's own proxy.
import { csvParseRows } from "d3-dsv";
import { type Day, partsOf } from "../domain/civil-day.ts";
import type { Result } from "../domain/failure.ts";
import type { Answer } from "../domain/source-state.ts";
import { type Column, isTenor, type Tenor } from "../domain/tenor.ts";
import type { YieldColumn, YieldColumns } from "../domain/yield-column.ts";
import { type Ask, requestText } from "./api-request.ts";
import { figureColumn } from "./figure-column.ts";
import { leftOutOf } from "./left-out.ts";
import { behindProxy } from "./proxy-address.ts";
import { answerFault, bodyFault, type Fault, isMarkup, shapeFault } from "./source-fault.ts";
import { fullTextToHundredths, slashedToDay } from "./yield-figure.ts";

type TreasuryAnswer = Result<Answer<YieldColumns>>;

const PATH = "/resource-center/data-chart-center/interest-rates/daily-treasury-rates.csv";
const MOST_ROWS = 20_000;
const MOST_CHARACTERS = 4_000_000;

/**
 * The curves of one year; `prefix` is the address of the site's proxy for home.treasury.gov. A year
 * that has no curve yet has no columns: on its first two days that is no failure.
 */
export async function loadTreasuryYear(
  prefix: URL,
  year: number,
  ask: Ask,
): Promise<TreasuryAnswer> {
  const query = `type=daily_treasury_yield_curve&field_tdr_date_value=${year}&page&_format=csv`;
  const answer = await requestText(
    "treasury",
    behindProxy(prefix, `${PATH}/${year}/all`, query),
    ask,
  );
  return answer.ok ? parseTreasuryCsv(answer.value, year, ask.today) : answer;
}

/** Reads a year's file. */
export function parseTreasuryCsv(body: string, year: number, today: Day): TreasuryAnswer {
  const leftOut = leftOutOf("treasury");
  if (body.trim() === "") {
    const { year: current, month, date } = partsOf(today);
    if (year === current && month === 1 && date <= 2)
      return { ok: true, value: leftOut.answer({}) };
    return answerFault("treasury", `for ${year} is empty`);
  }
  if (isMarkup(body)) return bodyFault("treasury", body);
  if (body.length > MOST_CHARACTERS) return answerFault("treasury", "is too large");

  const [head = [], ...lines] = csvParseRows(body);
  const header = headerOf(head, body);
  if ("failure" in header) return header;
  if (lines.length > MOST_ROWS) {
    return shapeFault("treasury", "the file", `has more than ${MOST_ROWS} rows`);
  }
  const isCutRow = (row: readonly string[], index: number) =>
    index === lines.length - 1 && row.at(-1) === "" && !body.endsWith("\n");
  const rows = lines.filter((row, index) => {
    if (row.length === 1 && row[0]!.trim() === "") return false;
    const isWhole = row.length === head.length && !isCutRow(row, index);
    if (!isWhole) leftOut.tell(`row ${index + 2}`, "has not as many fields as the header");
    return isWhole;
  });

  const columns: Partial<Record<Column, YieldColumn>> = {};
  for (const [column, place] of header.places) {
    const figures = figureColumn(
      rows.length,
      (row) => rows[row]![header.date]!.trim(),
      (row) => rows[row]![place]!.trim(),
      {
        column,
        toDay: slashedToDay,
        toHundredths: fullTextToHundredths,
        today,
        isWholeHistory: false,
      },
      leftOut,
    );
    if (figures) columns[column] = figures;
  }
  if (Object.keys(columns).length === 0)
    return answerFault("treasury", `for ${year} has no figures`);
  return { ok: true, value: leftOut.answer(columns) };
}

/** Where the date and each tenor stand; columns of other names are passed over. */
function headerOf(
  cells: readonly string[],
  body: string,
): Fault | { date: number; places: ReadonlyMap<Tenor, number> } {
  const names = cells.map((cell) => cell.replace(/^\ufeff/, "").trim());
  const date = names.indexOf("Date");
  const places = new Map<Tenor, number>();
  for (const [place, name] of names.entries()) {
    const tenor = tenorNamed(name);
    if (tenor === null) continue;
    if (places.has(tenor)) return shapeFault("treasury", "the header", `names ${tenor} twice`);
    places.set(tenor, place);
  }
  if (date >= 0 && places.size > 0) return { date, places };
  const isProse = date < 0 && (cells.length < 2 || !body.trim().includes("\n"));
  if (isProse) return bodyFault("treasury", body);
  const missing = date < 0 ? "a date" : "a tenor";
  return shapeFault("treasury", "the header", `does not name ${missing}`);
}

/** The tenor a header cell names: "1 Mo", "1.5 Month", "30 Yr". */
function tenorNamed(name: string): Tenor | null {
  const [, count, unit] = /^(\d{1,2}(?:\.5)?) ?(M|Y)(?:o|onth|r|ear)s?$/i.exec(name) ?? [];
  const tenor = count === undefined ? "" : `${count}${unit!.toUpperCase()}`;
  return isTenor(tenor) ? tenor : null;
}
