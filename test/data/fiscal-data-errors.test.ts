// What Fiscal Data's adapter makes of errors, and of pages it is told to read next.
import { describe, expect, it, vi } from "vitest";
import { fiscalDataMock } from "../../mocks/fiscal-data-mock.ts";
import { loadAuctions } from "../../src/data/fiscal-data.ts";
import { valueOf } from "./bundled-file.ts";
import { ASK, type Instead, mockedSource, reasonsOf } from "./mocked-source.ts";

// The queue before each host is tested on its own; here it would only make the tests wait.
vi.mock("../../src/data/request-queue.ts", () => ({
  inTurn: (_host: string, task: () => Promise<unknown>) => task(),
}));

const load = mockedSource(fiscalDataMock, loadAuctions);

describe("an error", () => {
  it.each([
    [
      400,
      '{"error":"Invalid Query Param","message":"Invalid query parameter \'sorts\' with value \'[-record_date]\'.  For more information please see the documentation."}',
      "(400): Invalid query parameter 'sorts' with value '[-record_date]'. For more",
    ],
    [403, "", "refused the request (403)"],
    [404, '{"error":"Not Found","message":"x"}', "(404): x"],
    [500, '{"error":"Internal Server Error"}', "(500)"],
    [429, "", "was asked too often (429)"],
    [200, "<html>Sign in</html>", "a web page instead of data"],
    [200, '{"error":"Invalid Query Param","message":"no"}', "answered with an error: no."],
    [200, '{"data":[{"cusip"', "breaks off or is not data"],
    [200, '{"data":[],"links":7}', "links is not an object"],
    [200, "[]", "another shape than expected"],
    [200, "null", "another shape than expected"],
  ])("%i %s is a failure in words", async (status, body, words) => {
    const { result } = await load(null, () => ({ status, body }));
    expect(result).toMatchObject({ ok: false, failure: { source: "Fiscal Data" } });
    if (!result.ok) expect(result.failure.reason).toContain(words);
    if (!result.ok) expect(result.failure.reason).toMatch(/^Fiscal Data.*\.$/);
  });

  it("of a later page keeps the pages before it and is told", async () => {
    const { result } = await load(null, (url) =>
      url.searchParams.get("page[number]") === "2" ? "network error" : null,
    );
    const { value, leftOut } = valueOf(result);
    expect(value.length).toBeGreaterThan(50);
    expect(leftOut[0]!.reason).toMatch(/^Older auctions are missing\. Fiscal Data did not answer/);
  });

  it("is all there is when the ask is stopped", async () => {
    const stop = new AbortController();
    const stopAtSecondPage: Instead = (url) => {
      if (url.searchParams.get("page[number]") === "2") stop.abort();
      return null;
    };
    const { result } = await load(null, stopAtSecondPage, { ...ASK, signal: stop.signal });
    expect(result).toMatchObject({ ok: false, failure: { reason: "The request was stopped." } });
  });
});

describe("the next page", () => {
  const row = {
    auction_date: "2026-09-09",
    cusip: "SYNTHETIC1",
    original_security_term: "10-Year",
    reopening: "No",
    inflation_index_security: "No",
  };
  const page = (next: unknown) => ({
    status: 200,
    body: JSON.stringify({ data: [row], links: { next } }),
  });

  it.each([
    null,
    "",
    "&page%5Bnumber%5D=1&page%5Bsize%5D=1000",
    "&page%5Bnumber%5D=-2",
    "&page%5Bnumber%5D=1e3",
    "https://evil.example/?x=1",
    "&".repeat(100_000),
  ])("is none when links.next is %j", async (next) => {
    const { result, requests } = await load(null, () => page(next));
    expect(valueOf(result).value).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });

  it("is asked of the same address, whatever else the fragment holds", async () => {
    const { requests } = await load(null, (url) =>
      page(url.searchParams.get("page[number]") === "1" ? "&page[number]=2&fields=x&y=//z" : null),
    );
    expect(requests[1]!.url).toBe(
      requests[0]!.url.replace("page%5Bnumber%5D=1", "page%5Bnumber%5D=2"),
    );
  });

  it("is not asked for after the twentieth", async () => {
    const { result, requests } = await load(null, (url) =>
      page(`&page%5Bnumber%5D=${Number(url.searchParams.get("page[number]")) + 1}`),
    );
    expect(requests).toHaveLength(20);
    expect(reasonsOf(valueOf(result).leftOut)).toEqual([
      "Fiscal Data's answer has more than 20 pages.",
    ]);
  });
});
