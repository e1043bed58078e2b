// Treasury's CSV file of par yields behind a proxy: one year, newest day first.
import { type Day, isoDay } from "../src/domain/civil-day.ts";
import type { Tenor } from "../src/domain/tenor.ts";
import { type MockRow, mockRows } from "./mock-rows.ts";
import type { SourceMock, WireAnswer } from "./source-mock.ts";

const FOLDER = "/resource-center/data-chart-center/interest-rates/daily-treasury-rates.csv/";
const HOLES = ["", "N/A"];
const ABSURD = ["999.00", "-80.00", "abc", "4.7"];

/** The file's columns with the first year that has them. */
const COLUMNS: readonly { readonly name: string; readonly tenor: Tenor; readonly since: number }[] =
  [
    { name: "1 Mo", tenor: "1M", since: 2001 },
    { name: "1.5 Month", tenor: "1.5M", since: 2025 },
    { name: "2 Mo", tenor: "2M", since: 2018 },
    { name: "3 Mo", tenor: "3M", since: 1990 },
    { name: "4 Mo", tenor: "4M", since: 2022 },
    { name: "6 Mo", tenor: "6M", since: 1990 },
    { name: "1 Yr", tenor: "1Y", since: 1990 },
    { name: "2 Yr", tenor: "2Y", since: 1990 },
    { name: "3 Yr", tenor: "3Y", since: 1990 },
    { name: "5 Yr", tenor: "5Y", since: 1990 },
    { name: "7 Yr", tenor: "7Y", since: 1990 },
    { name: "10 Yr", tenor: "10Y", since: 1990 },
    { name: "20 Yr", tenor: "20Y", since: 1990 },
    { name: "30 Yr", tenor: "30Y", since: 1990 },
  ];

export const treasuryMock: SourceMock = {
  id: "treasury",
  path: `*${FOLDER}*`,
  answer(url, fault, today) {
    const year = /^(\d{4})\/all$/.exec(url.pathname.split(FOLDER)[1] ?? "")?.[1];
    if (year === undefined) {
      return {
        status: 404,
        contentType: "text/html; charset=UTF-8",
        body: "<html>Not found</html>",
      };
    }
    if (fault === "wrong-shape") return csv(BILL_RATES);
    const order = { newestFirst: true, everyWeekday: false };
    const rows = mockRows(fault, today, today, order).filter(({ day }) =>
      isoDay(day).startsWith(year),
    );
    if (rows.length === 0) return csv("");
    const columns = COLUMNS.filter(({ since }) => since <= Number(year));
    const header = ["Date", ...columns.map(({ name }) => `"${name}"`)].join(",");
    const lines = rows.map((row) =>
      [slashed(row.day), ...columns.map(({ tenor }) => toCell(row, tenor))].join(","),
    );
    return csv(`${[header, ...lines].join("\n")}\n`);
  },
};

function slashed(day: Day): string {
  const [year, month, date] = isoDay(day).split("-");
  return `${month}/${date}/${year}`;
}

function toCell({ levels, instead }: MockRow, tenor: Tenor): string {
  if (instead) return (instead.kind === "hole" ? HOLES : ABSURD)[instead.form]!;
  const level = levels[tenor];
  return level === undefined ? "" : (level / 100).toFixed(2);
}

const csv = (body: string): WireAnswer => ({
  status: 200,
  contentType: "text/csv; charset=UTF-8",
  body,
});

/** The header and a SYNTHETIC row of the file of bill rates. */
const BILL_RATES = `Date,"4 WEEKS BANK DISCOUNT","4 WEEKS COUPON EQUIVALENT"
10/01/2026,3.90,3.97
`;
