// Fiscal Data's adapter against its mock: the query, and faults of content.
import { describe, expect, it, vi } from "vitest";
import { fiscalDataMock } from "../../mocks/fiscal-data-mock.ts";
import { loadAuctions } from "../../src/data/fiscal-data.ts";
import { isoDay, partsOf } from "../../src/domain/civil-day.ts";
import { valueOf } from "./bundled-file.ts";
import { mockedSource, reasonsOf, TODAY } from "./mocked-source.ts";

// The queue before each host is tested on its own; here it would only make the tests wait.
vi.mock("../../src/data/request-queue.ts", () => ({
  inTurn: (_host: string, task: () => Promise<unknown>) => task(),
}));

const load = mockedSource(fiscalDataMock, loadAuctions);
const sound = async () => valueOf((await load()).result).value;

describe("a sound answer", () => {
  it("gives a 10-year and a 30-year of every month since 2017, and one to come", async () => {
    const { value: auctions, leftOut, leftOutCount } = valueOf((await load()).result);
    expect({ leftOut, leftOutCount }).toEqual({ leftOut: [], leftOutCount: 0 });
    const months = (2026 - 2017) * 12 + 11;
    expect(auctions.filter(({ term }) => term === "30Y")).toHaveLength(months);
    expect(auctions.filter(({ term }) => term === "10Y")).toHaveLength(months + 1);
    const days = auctions.map(({ day }) => day);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(auctions.every(({ cusip }) => cusip.startsWith("SYNTHETIC"))).toBe(true);

    const toCome = auctions.filter(({ day }) => day > TODAY);
    expect(toCome).toEqual([
      {
        day: expect.any(Number),
        term: "10Y",
        reopening: false,
        cusip: expect.any(String),
        highYield: null,
        bidToCover: null,
        indirect: null,
        direct: null,
        dealer: null,
      },
    ]);
  });

  it("tells reopenings by their flag; shares add up to the whole; TIPS and floaters are not asked", async () => {
    const auctions = await sound();
    for (const { day, reopening, cusip, ...rest } of auctions.filter(
      (auction) => auction.day <= TODAY,
    )) {
      expect(reopening).toBe(partsOf(day).month % 3 !== 2);
      expect(cusip).toMatch(/^SYNTHETIC[13]0N\d{4}$/);
      expect(rest.indirect! + rest.direct! + rest.dealer!).toBeCloseTo(1, 9);
      expect(rest.highYield).toBeGreaterThan(0);
      expect(rest.bidToCover).toBeGreaterThan(1);
    }
  });

  it("is asked for simply: fields used, filter, order, size, and the pages of links.next", async () => {
    const { requests } = await load();
    const queries = requests.map(({ url }) => Object.fromEntries(new URL(url).searchParams));
    expect(queries.map((query) => query["page[number]"])).toEqual(["1", "2", "3"]);
    expect(requests[0]!.url).toContain("&page%5Bnumber%5D=1&page%5Bsize%5D=1000");
    expect(queries[0]).toEqual({
      fields:
        "auction_date,cusip,security_type,security_term,original_security_term,reopening,inflation_index_security,floating_rate,high_yield,bid_to_cover_ratio,comp_accepted,primary_dealer_accepted,direct_bidder_accepted,indirect_bidder_accepted",
      filter: "security_type:in:(Note,Bond),auction_date:gte:2017-01-01",
      sort: "-auction_date",
      "page[number]": "1",
      "page[size]": "1000",
    });
    expect(requests.map(({ credentials }) => credentials)).toEqual(["omit", "omit", "omit"]);
  });
});

describe("a fault of content", () => {
  it("without any row is a failure that says so", async () => {
    const reason = "Fiscal Data's answer holds no 10Y or 30Y auction.";
    expect((await load("empty")).result).toMatchObject({ ok: false, failure: { reason } });
  });

  it("of another shape is a failure that names the place", async () => {
    const reason = "Fiscal Data's answer has another shape than expected: data is not a list.";
    expect((await load("wrong-shape")).result).toMatchObject({ ok: false, failure: { reason } });
  });

  it("stale: what is there is given, and nothing of the last 90 days", async () => {
    const { value } = valueOf((await load("stale")).result);
    expect(value.at(-1)!.day).toBeLessThanOrEqual(TODAY - 90);
    expect(value.length).toBeGreaterThan(200);
  });

  it("holes: results given as the text null are null, the auctions stay", async () => {
    const all = await sound();
    const { value, leftOut } = valueOf((await load("holes")).result);
    const daysOf = (auctions: typeof value) => auctions.map(({ day, cusip }) => [day, cusip]);
    expect(daysOf(value)).toEqual(daysOf(all));
    expect(leftOut).toEqual([]);
    const held = value.filter(({ day }) => day <= TODAY);
    expect(held.filter((at) => at.highYield === null && at.dealer === null)).not.toEqual([]);
    expect(held.filter((at) => at.highYield !== null && at.dealer === null)).not.toEqual([]);
  });

  it("revised: the new high yields are given", async () => {
    const all = await sound();
    const { value } = valueOf((await load("revised")).result);
    const changes = value.map(({ highYield }, i) => (highYield ?? 0) - (all[i]!.highYield ?? 0));
    const revised = changes.filter((change) => change !== 0);
    expect(revised.length).toBeGreaterThan(3);
    for (const change of revised) expect(change).toBeCloseTo(0.02, 6);
  });

  it("doubled auctions count once; one that differs is told", async () => {
    const all = await sound();
    const { value, leftOut } = valueOf((await load("duplicate-days")).result);
    expect(value).toEqual(all);
    expect(leftOut.length).toBeGreaterThan(0);
    expect(leftOut[0]!.reason).toMatch(
      /^[13]0Y 2026-\d\d-\d\d: is there twice and differs; the first is used$/,
    );
  });

  it("in any order gives the same auctions", async () => {
    expect(valueOf((await load("descending")).result).value).toEqual(await sound());
  });

  it("more than 30 days ahead is left out and told", async () => {
    const { value, leftOut } = valueOf((await load("future-day")).result);
    expect(value).toEqual(await sound());
    expect(reasonsOf(leftOut)).toEqual([
      `10Y ${isoDay(TODAY + 45)}: auction_date is more than 30 days ahead`,
    ]);
  });

  it("absurd rows cost only themselves and are told", async () => {
    const { value, leftOut, leftOutCount } = valueOf((await load("absurd-values")).result);
    expect(value).toEqual(await sound());
    expect(leftOutCount).toBeGreaterThan(20);
    const reasons = reasonsOf(leftOut).join("\n");
    for (const words of [
      "row 1: is not an object",
      "bid_to_cover_ratio is not a number from 0 to 20",
      "high_yield is not a number from -5 to 25",
      "comp_accepted is not text",
      "cusip is no CUSIP",
      "10Y 2026-02-30: auction_date is not a date",
      "inflation_index_security is neither Yes nor No",
      "bidders were given more than was accepted",
    ]) {
      expect(reasons).toContain(words);
    }
  });
});
