// Treasury's Fiscal Data: the results of auctions of 10-year notes and 30-year bonds.
import * as v from "valibot";
import type { Auction } from "../domain/auction.ts";
import { isoDay } from "../domain/civil-day.ts";
import type { Result } from "../domain/failure.ts";
import type { Answer } from "../domain/source-state.ts";
import { type Ask, requestJson } from "./api-request.ts";
import { AUCTION_FIELDS, parseAuctionRow } from "./auction-row.ts";
import { messageIn } from "./error-message.ts";
import { leftOutOf } from "./left-out.ts";
import { answerFault, faultOf, shapeFault } from "./source-fault.ts";

const SOURCE = "fiscal-data";
const API =
  "https://api.fiscaldata.treasury.gov/services/api/fiscal_service/v1/accounting/od/auctions_query";
const PAGE_SIZE = 1000;
const MOST_PAGES = 20;
const MOST_ROWS = 20_000;

const QUERY = [
  `fields=${AUCTION_FIELDS.join(",")}`,
  "filter=security_type:in:(Note,Bond),auction_date:gte:2017-01-01",
  "sort=-auction_date",
].join("&");

const pageUrl = (page: number) =>
  new URL(`${API}?${QUERY}&page%5Bnumber%5D=${page}&page%5Bsize%5D=${PAGE_SIZE}`);

/**
 * Auctions since 2017, reopenings and those announced but not yet held among them, by day and term.
 * TIPS, floating-rate notes and other terms are not asked about. A failure without any good auction;
 * when a later page fails, what was had is the answer and `leftOut` tells.
 */
export async function loadAuctions(ask: Ask): Promise<Result<Answer<readonly Auction[]>>> {
  const leftOut = leftOutOf(SOURCE);
  const rows: unknown[] = [];
  for (let page: number | null = 1; page !== null;) {
    const answer = await requestJson(SOURCE, pageUrl(page), ask);
    const parsed: Result<Page> = answer.ok ? parsePage(answer.value, page) : answer;
    if (!parsed.ok) {
      if (page === 1 || ask.signal?.aborted) return parsed;
      const { failure } = parsed;
      leftOut.add({ ...failure, reason: `Older auctions are missing. ${failure.reason}` });
      break;
    }
    const room = MOST_ROWS - rows.length;
    rows.push(...parsed.value.rows.slice(0, room));
    page = parsed.value.next;
    const isCut = parsed.value.rows.length > room;
    if (isCut || (page !== null && page > MOST_PAGES)) {
      const most = isCut ? `${MOST_ROWS} rows` : `${MOST_PAGES} pages`;
      leftOut.add(answerFault(SOURCE, `has more than ${most}`).failure);
      break;
    }
  }

  const auctions = new Map<string, Auction>();
  rows.forEach((input, index) => {
    const row = parseAuctionRow(input, index, ask.today);
    if ("reason" in row) return leftOut.tell(row.place, row.reason);
    const { auction } = row;
    if (auction === null) return;
    const key = `${auction.day} ${auction.cusip}`;
    const first = auctions.get(key);
    if (first === undefined) auctions.set(key, auction);
    else if (JSON.stringify(first) !== JSON.stringify(auction)) {
      const place = `${auction.term} ${isoDay(auction.day)}`;
      leftOut.tell(place, "is there twice and differs; the first is used");
    }
  });
  const value = [...auctions.values()].toSorted(byDay);
  const answer = leftOut.answer(value);
  if (value.length > 0) return { ok: true, value: answer };
  const why = answer.leftOut[0]?.reason.replace(/\.$/, "");
  return answerFault(SOURCE, why ? `holds no good auction: ${why}` : "holds no 10Y or 30Y auction");
}

function byDay(a: Auction, b: Auction): number {
  if (a.day !== b.day) return a.day - b.day;
  return `${a.term} ${a.cusip}` < `${b.term} ${b.cusip}` ? -1 : 1;
}

interface Page {
  readonly rows: readonly unknown[];
  /** Number of the next page; null on the last. */
  readonly next: number | null;
}

const pageSchema = v.object(
  {
    data: v.array(v.unknown(), "is not a list"),
    links: v.nullish(
      v.object({ next: v.nullish(v.string("is not text")) }, "is not an object"),
      null,
    ),
  },
  "is not an object",
);

/** One page; `links.next` is a fragment of a query, and only a page number above this one counts. */
function parsePage(input: unknown, page: number): Result<Page> {
  const parsed = v.safeParse(pageSchema, input, { abortEarly: true });
  if (!parsed.success) {
    const said = messageIn(input);
    if (said !== null) return faultOf(SOURCE, `answered with an error: ${said.slice(0, 120)}`);
    const [issue] = parsed.issues;
    return shapeFault(SOURCE, v.getDotPath(issue) ?? "it", issue.message);
  }
  const { data, links } = parsed.output;
  const next = new URLSearchParams((links?.next ?? "").slice(0, 500)).get("page[number]");
  const isAhead = next !== null && /^\d{1,6}$/.test(next) && Number(next) > page;
  return { ok: true, value: { rows: data, next: isAhead ? Number(next) : null } };
}
