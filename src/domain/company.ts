// The company of a response: scheduled releases that first count in one of its curves, in words.
import { type Day, formatDay, partsOf } from "./civil-day.ts";
import { MACRO_KINDS, type MacroKind, type MacroRelease } from "./macro-release.ts";
import { companyByDay } from "./moves.ts";
import { companyCalendar } from "./window-company.ts";

const NAMES: Readonly<Record<MacroKind, string>> = {
  FOMC: "FOMC",
  CPI: "CPI",
  NFP: "jobs report",
};

/**
 * `CPI the same day`; over several days `with CPI on 10 Apr and FOMC on 7 May in the window`; `no FOMC, CPI
 * or jobs report the same day`. Null where the calendar does not cover the window, or holds nothing but
 * unconfirmed rows in it. `index` is day 0 among the trading days.
 */
export function companyText(
  releases: readonly MacroRelease[],
  time: Float64Array,
  index: number,
  horizon: number,
): string | null {
  const [first, last] = [time[index], time[index + horizon]];
  if (first === undefined || last === undefined) return null;
  const company = releasesIn(releases, time, index, horizon);
  if (company.length > 0) {
    return horizon === 0 ? sameCurveText(company, first) : windowText(company, first);
  }
  const isSure = companyCalendar(releases, time).of(index, horizon) === "without";
  const names = `no ${listText(
    MACRO_KINDS.map((kind) => NAMES[kind]),
    "or",
  )}`;
  return isSure ? `${names} ${horizon === 0 ? "the same day" : "in the window"}` : null;
}

function releasesIn(
  releases: readonly MacroRelease[],
  time: Float64Array,
  index: number,
  horizon: number,
): MacroRelease[] {
  const byDay = companyByDay(releases, time);
  return Array.from({ length: horizon + 1 }, (_, after) => byDay.get(index + after) ?? []).flat();
}

function sameCurveText(company: readonly MacroRelease[], day: Day): string {
  const isThen = ({ announced }: MacroRelease) => announced.day === day;
  const then = company.filter(isThen).map(nameOf);
  const before = company.filter((release) => !isThen(release));
  return [
    ...(then.length > 0 ? [`${listText(then, "and")} the same day`] : []),
    ...before.map((release) => `${nameOf(release)} of ${dateText(release, day)} in the same curve`),
  ].join(", ");
}

function windowText(company: readonly MacroRelease[], day: Day): string {
  const named = company.map((release) => `${nameOf(release)} on ${dateText(release, day)}`);
  return `with ${listText(named, "and")} in the window`;
}

const nameOf = ({ kind, scheduled }: MacroRelease) =>
  scheduled ? NAMES[kind] : `unscheduled ${NAMES[kind]}`;

/** `10 Apr`, with its year where that is not the year of day 0. */
function dateText({ announced }: MacroRelease, dayZero: Day): string {
  const text = formatDay(announced.day);
  return partsOf(announced.day).year === partsOf(dayZero).year ? text.replace(/ \d{4}$/, "") : text;
}

function listText(names: readonly string[], last: "and" | "or"): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}
