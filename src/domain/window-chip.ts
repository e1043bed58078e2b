// What else falls in a response's window, as short as a chip: scheduled releases and auctions.
import type { Auction } from "./auction.ts";
import type { MacroKind, MacroRelease } from "./macro-release.ts";
import { companyByDay } from "./moves.ts";
import { firstIndexFrom } from "./trading-calendar.ts";
import { type Company, companyCalendar } from "./window-company.ts";

/** Names as short as a column of the card. */
const SHORT_NAMES: Readonly<Record<MacroKind, string>> = { FOMC: "FOMC", CPI: "CPI", NFP: "jobs" };

export interface WindowChip {
  readonly name: string;
  /** Trading days after day 0 of the curve in which it first counts. */
  readonly after: number;
}

/** The chips of one window, in their order, and whether there could be more. */
export interface WindowChips {
  /** "without" and "unknown" have no chips. */
  readonly state: Company;
  readonly chips: readonly WindowChip[];
}

/** Asks for the chips of the window from day 0 (`index`) on; null where it has no curves yet. */
export type ChipsOf = (index: number, horizon: number) => WindowChips | null;

/** Releases in windows. */
export function companyChips(releases: readonly MacroRelease[], time: Float64Array): ChipsOf {
  const byIndex = companyByDay(releases, time);
  const calendar = companyCalendar(releases, time);
  return (index, horizon) => {
    if (time[index] === undefined || time[index + horizon] === undefined) return null;
    const chips = chipsIn(byIndex, index, horizon, ({ kind }) => SHORT_NAMES[kind]);
    return { state: calendar.of(index, horizon), chips };
  };
}

/** Auctions in windows; windows that reach beyond the first or last auction on hand are unknown. */
export function auctionChips(auctions: readonly Auction[], time: Float64Array): ChipsOf {
  const byIndex = new Map<number, Auction[]>();
  for (const auction of auctions) {
    const index = firstIndexFrom(time, auction.day);
    byIndex.set(index, [...(byIndex.get(index) ?? []), auction]);
  }
  const days = auctions.map(({ day }) => day);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  return (index, horizon) => {
    const [first, last] = [time[index], time[index + horizon]];
    if (first === undefined || last === undefined) return null;
    const chips = chipsIn(byIndex, index, horizon, ({ term }) => term);
    const isKnown = from <= first && last <= to;
    return { state: chips.length > 0 ? "with" : isKnown ? "without" : "unknown", chips };
  };
}

function chipsIn<T>(
  byIndex: ReadonlyMap<number, readonly T[]>,
  index: number,
  horizon: number,
  nameOf: (item: T) => string,
): WindowChip[] {
  return Array.from({ length: horizon + 1 }, (_, after) =>
    (byIndex.get(index + after) ?? []).map((item) => ({ name: nameOf(item), after })),
  ).flat();
}

/** `CPI`, or on a later curve `CPI +3`. */
export function chipText({ name, after }: WindowChip): string {
  return after === 0 ? name : `${name} +${after}`;
}

/** The chips in one line, `CPI, jobs +4`; else `none` or `unknown`. */
export function chipsText({ state, chips }: WindowChips): string {
  if (chips.length > 0) return chips.map(chipText).join(", ");
  return state === "unknown" ? "unknown" : "none";
}

/** Each kind once, in the order they come, `CPI, jobs`; else `none` or `unknown`. */
export function kindsText({ state, chips }: WindowChips): string {
  return chipsText({ state, chips: uniqueNames(chips) });
}

function uniqueNames(chips: readonly WindowChip[]): WindowChip[] {
  return [...new Set(chips.map(({ name }) => name))].map((name) => ({ name, after: 0 }));
}
