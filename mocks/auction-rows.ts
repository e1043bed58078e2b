// SYNTHETIC auctions: every month since 2017 one of a 10-year and of a 30-year, and a few others.
import { type Day, dayOf, isoDay, partsOf, weekdayOf } from "../src/domain/civil-day.ts";
import { mockCurves } from "./mock-curves.ts";

/** One auction on the wire: every value is text, and a missing one the text "null". */
export type WireAuction = Readonly<Record<string, string>>;

interface Draft {
  readonly day: Day;
  readonly years: 2 | 10 | 30;
  /** Months since the security was first sold; 0 is no reopening. */
  readonly age: number;
  readonly flavour: "nominal" | "TIPS" | "FRN";
}

/** Levels around which SYNTHETIC yields move where the curves have none, percent. */
const USUAL_YIELD = 4;
const DAYS_TO_COME = 4;

/**
 * Auctions up to `today` and one to come, newest first. The 10-year is sold on the second Wednesday,
 * the 30-year the day after; the securities are new in February, May, August and November. Each
 * January also has a TIPS, and each month a floating-rate note.
 */
export function auctionRows(today: Day): readonly WireAuction[] {
  const yields = new Map(mockCurves(today).map(({ day, levels }) => [day, levels]));
  const held = draftsUntil(today).map((draft) => {
    const level = draft.years === 2 ? undefined : yields.get(draft.day)?.[`${draft.years}Y`];
    return wireAuction(draft, level === undefined ? USUAL_YIELD : level / 100);
  });
  let next = today + DAYS_TO_COME;
  while (weekdayOf(next) % 6 === 0) next++;
  const toCome = wireAuction({ day: next, years: 10, age: 0, flavour: "nominal" }, null);
  return [toCome, ...held.toReversed()];
}

function draftsUntil(today: Day): Draft[] {
  const drafts: Draft[] = [];
  const last = partsOf(today);
  for (let month = 0; month <= (last.year - 2017) * 12 + last.month - 1; month++) {
    const first = dayOf(2017, 1 + month, 1);
    const wednesday = first + ((10 - weekdayOf(first)) % 7) + 7;
    const age = (month + 2) % 3;
    if (month % 12 === 0) drafts.push({ day: wednesday - 1, years: 10, age: 0, flavour: "TIPS" });
    drafts.push(
      { day: wednesday, years: 10, age, flavour: "nominal" },
      { day: wednesday + 1, years: 30, age, flavour: "nominal" },
      { day: wednesday + 14, years: 2, age: 0, flavour: "FRN" },
    );
  }
  return drafts.filter(({ day }) => day <= today);
}

function wireAuction({ day, years, age, flavour }: Draft, level: number | null): WireAuction {
  const original = `${years}-Year`;
  const yes = (isSo: boolean) => (isSo ? "Yes" : "No");
  const { year, month } = partsOf(day);
  const accepted = (years === 10 ? 38 : 22) * 1e9 + (month % 3) * 1e9;
  const indirect = Math.round(accepted * (0.6 + (day % 13) / 100));
  const direct = Math.round(accepted * (0.14 + (day % 7) / 100));
  const of = (value: number, digits = 0) => (level === null ? "null" : value.toFixed(digits));
  return {
    record_date: isoDay(day),
    cusip: `SYNTHETIC${years}${flavour[0]!.toUpperCase()}${String(year % 100)}${String(month).padStart(2, "0")}`,
    security_type: years === 30 ? "Bond" : "Note",
    security_term: age === 0 ? original : `${years - 1}-Year ${12 - age}-Month`,
    original_security_term: original,
    auction_date: isoDay(day),
    issue_date: isoDay(day + 6),
    maturity_date: isoDay(day + 6 + Math.round(years * 365.25)),
    announcemt_date: isoDay(day - 6),
    closing_time_comp: "01:00 PM",
    reopening: yes(age > 0),
    inflation_index_security: yes(flavour === "TIPS"),
    floating_rate: yes(flavour === "FRN"),
    high_yield: of((level ?? 0) + 0.004, 3),
    bid_to_cover_ratio: of(2.3 + (day % 11) / 50, 2),
    int_rate: "null",
    price_per100: "null",
    offering_amt: String(accepted),
    total_accepted: of(accepted * 1.1),
    comp_accepted: of(accepted),
    primary_dealer_accepted: of(accepted - indirect - direct),
    direct_bidder_accepted: of(direct),
    indirect_bidder_accepted: of(indirect),
    allocation_pctage: "null",
  };
}
