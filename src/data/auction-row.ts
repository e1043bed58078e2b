// One row of Fiscal Data's auctions: checked, and turned into an auction of a 10-year or 30-year.
import * as v from "valibot";
import type { Auction } from "../domain/auction.ts";
import type { Day } from "../domain/civil-day.ts";
import { day } from "./field.ts";

/** The fields that are asked for, and no others. */
export const AUCTION_FIELDS = [
  "auction_date",
  "cusip",
  "security_type",
  "security_term",
  "original_security_term",
  "reopening",
  "inflation_index_security",
  "floating_rate",
  "high_yield",
  "bid_to_cover_ratio",
  "comp_accepted",
  "primary_dealer_accepted",
  "direct_bidder_accepted",
  "indirect_bidder_accepted",
] as const;

/** Auctions are announced some days, and scheduled some weeks, before they are held. */
const MOST_DAYS_AHEAD = 30;
/** Shares may miss the whole by what is rounded, not by more. */
const ROUNDING = 1e-9;

/** Every value is text, and a missing one is the text "null". */
const missingOr = <Schema extends v.GenericSchema<string, unknown>>(schema: Schema) =>
  v.pipe(
    v.nullish(v.string("is not text"), "null"),
    v.transform((text) => (text === "null" || text === "" ? null : text)),
    v.nullable(schema),
  );

const number = (low: number, high: number) => {
  const reason = `is not a number from ${low} to ${high}`;
  return v.pipe(
    v.string(reason),
    v.regex(/^-?\d{1,15}(?:\.\d{1,6})?$/, reason),
    v.transform(Number),
    v.minValue(low, reason),
    v.maxValue(high, reason),
  );
};
const flag = v.pipe(
  v.picklist(["Yes", "No"], "is neither Yes nor No"),
  v.transform((word) => word === "Yes"),
);
const term = missingOr(v.pipe(v.string(), v.maxLength(40, "has more than 40 characters")));
const amount = missingOr(number(0, 1e13));

const rowSchema = v.object(
  {
    auction_date: day,
    cusip: v.pipe(v.string("is not text"), v.regex(/^[A-Z0-9]{6,16}$/, "is no CUSIP")),
    security_term: term,
    original_security_term: term,
    reopening: flag,
    inflation_index_security: flag,
    floating_rate: missingOr(flag),
    high_yield: missingOr(number(-5, 25)),
    bid_to_cover_ratio: missingOr(number(0, 20)),
    comp_accepted: amount,
    primary_dealer_accepted: amount,
    direct_bidder_accepted: amount,
    indirect_bidder_accepted: amount,
  },
  "is not an object",
);

/** An auction; null for one that is not asked about; or why a row is left out, and where it stands. */
export type AuctionRow =
  | { readonly auction: Auction | null }
  | { readonly place: string; readonly reason: string };

/** Reads the row; `today` is New York's civil day. Other terms, TIPS and floating rates give null. */
export function parseAuctionRow(input: unknown, index: number, today: Day): AuctionRow {
  const terms = v.safeParse(termsSchema, input, firstIssue);
  if (!terms.success) return { place: `row ${index + 1}`, reason: reasonOf(terms.issues[0]) };
  const kind = termOf(terms.output);
  if (kind === null) return { auction: null };
  const place = placeOf(input, kind, index);
  const parsed = v.safeParse(rowSchema, input, firstIssue);
  if (!parsed.success) return { place, reason: reasonOf(parsed.issues[0]) };
  const row = parsed.output;
  if (row.inflation_index_security || row.floating_rate) return { auction: null };
  const reason = troubleOf(row, today);
  if (reason !== null) return { place, reason };
  const shareOf = (accepted: number | null) =>
    accepted === null || !row.comp_accepted ? null : accepted / row.comp_accepted;
  return {
    auction: {
      day: row.auction_date,
      term: kind,
      reopening: row.reopening,
      cusip: row.cusip,
      highYield: row.high_yield,
      bidToCover: row.bid_to_cover_ratio,
      indirect: shareOf(row.indirect_bidder_accepted),
      direct: shareOf(row.direct_bidder_accepted),
      dealer: shareOf(row.primary_dealer_accepted),
    },
  };
}

type Row = v.InferOutput<typeof rowSchema>;

function troubleOf(row: Row, today: Day): string | null {
  if (row.auction_date > today + MOST_DAYS_AHEAD) {
    return `auction_date is more than ${MOST_DAYS_AHEAD} days ahead`;
  }
  if (row.auction_date > today && (row.high_yield ?? row.bid_to_cover_ratio) !== null) {
    return "auction_date is after today, yet it has results";
  }
  const { comp_accepted: whole } = row;
  const parts = [
    row.indirect_bidder_accepted,
    row.direct_bidder_accepted,
    row.primary_dealer_accepted,
  ];
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  const isTooMuch = whole !== null && whole > 0 && sum > whole * (1 + ROUNDING);
  return isTooMuch ? "bidders were given more than was accepted" : null;
}

const termsSchema = v.object(
  { security_term: term, original_security_term: term },
  "is not an object",
);
const firstIssue = { abortEarly: true, abortPipeEarly: true } as const;

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  return field === null ? issue.message : `${field} ${issue.message}`;
}

/** A reopened bond's own term is "29-Year 11-Month"; its original one tells what it is. */
function termOf({
  security_term: now,
  original_security_term: original,
}: v.InferOutput<typeof termsSchema>): Auction["term"] | null {
  const text = original ?? now ?? "";
  if (/^10-Year\b/.test(text)) return "10Y";
  if (/^30-Year\b/.test(text)) return "30Y";
  if (/^9-Year (?:8|9|10|11)-Month$/.test(text)) return "10Y";
  return /^29-Year (?:8|9|10|11)-Month$/.test(text) ? "30Y" : null;
}

/** The row as a reader can find it: term and date. */
function placeOf(input: unknown, kind: Auction["term"], index: number): string {
  const parsed = v.safeParse(v.object({ auction_date: v.string() }), input);
  return `${kind} ${parsed.success ? parsed.output.auction_date.slice(0, 40) : `row ${index + 1}`}`;
}
