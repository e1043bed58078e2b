// What the Federal Register's adapter makes of errors, and of pages it is told to read next.
import { describe, expect, it, vi } from "vitest";
import { federalRegisterMock } from "../../mocks/federal-register-mock.ts";
import { loadRegisterDocuments } from "../../src/data/federal-register.ts";
import { valueOf } from "./bundled-file.ts";
import { ASK, type Instead, mockedSource, reasonsOf } from "./mocked-source.ts";

// The queue before each host is tested on its own; here it would only make the tests wait.
vi.mock("../../src/data/request-queue.ts", () => ({
  inTurn: (_host: string, task: () => Promise<unknown>) => task(),
}));

const load = mockedSource(federalRegisterMock, loadRegisterDocuments);
const isNotices = (url: URL) => url.searchParams.getAll("conditions[type][]").includes("NOTICE");

describe("an error", () => {
  it.each([
    [400, '{"errors":{"agencies":"invalid value"}}', "(400): agencies invalid value."],
    [400, `{"status":400,"message":"field 'x' not valid"}`, "(400): field 'x' not valid."],
    [400, '{"status":400,"message":"Invalid search_after_cursor token"}', "cursor"],
    [404, '{"status":404,"message":"Record Not Found"}', "Record Not Found"],
    [500, '{"status":500,"message":"Internal Server Error"}', "(500)"],
    [429, "Too many requests", "was asked too often (429)"],
    [403, "<html>Forbidden</html>", "refused the request (403)"],
    [200, "<!doctype html><title>Unblock</title>", "a web page instead of data"],
    [200, '{"errors":{"term":"is not a valid field"}}', "error: term is not a valid field"],
    [200, '{"status":400,"message":"no"}', "answered with an error: no."],
    [200, '{"count":3,"results":[{"ti', "breaks off or is not data"],
    [200, "[]", "another shape than expected"],
    [200, "null", "another shape than expected"],
  ])("%i %s is a failure in words", async (status, body, words) => {
    const { result } = await load(null, () => ({ status, body }));
    expect(result).toMatchObject({ ok: false, failure: { source: "Federal Register" } });
    if (!result.ok) expect(result.failure.reason).toContain(words);
    if (!result.ok) expect(result.failure.reason).toMatch(/^Federal Register.*\.$/);
  });

  it("of the notices alone keeps the orders and is told", async () => {
    const { result } = await load(null, (url) => (isNotices(url) ? "network error" : null));
    const { value, leftOut, leftOutCount } = valueOf(result);
    expect(value.length).toBeGreaterThan(40);
    expect(value.every(({ type }) => type !== "notice")).toBe(true);
    expect(leftOutCount).toBe(1);
    expect(leftOut[0]!.reason).toMatch(
      /^All notices are missing\. Federal Register did not answer/,
    );
  });

  it("of the orders is a failure even when the notices are good", async () => {
    const { result } = await load(null, (url) => (isNotices(url) ? null : "network error"));
    expect(result).toMatchObject({ ok: false });
  });

  it("of a later page keeps the pages before it and is told", async () => {
    const { result } = await load(null, (url) =>
      url.searchParams.get("page") === "2" && !isNotices(url)
        ? { status: 400, body: '{"status":400,"message":"Invalid search_after_cursor token"}' }
        : null,
    );
    const { value, leftOut } = valueOf(result);
    expect(value.filter(({ type }) => type !== "notice")).toHaveLength(25);
    expect(reasonsOf(leftOut)).toEqual([
      "Older orders are missing. Federal Register answered with an error (400): Invalid search_after_cursor token.",
    ]);
  });

  it("is all there is when the ask is stopped", async () => {
    const stop = new AbortController();
    const stopAtSecondPage: Instead = (url) => {
      if (url.searchParams.get("page") === "2") stop.abort();
      return null;
    };
    const { result } = await load(null, stopAtSecondPage, { ...ASK, signal: stop.signal });
    expect(result).toMatchObject({ ok: false, failure: { reason: "The request was stopped." } });
  });
});

describe("the next page", () => {
  const page = (next: unknown, results: unknown[] = []) => ({
    status: 200,
    body: JSON.stringify({ description: "", count: 9, next_page_url: next, results }),
  });
  const document = (number: string) => ({
    document_number: number,
    title: "A tariff",
    type: "Presidential Document",
    subtype: "Proclamation",
    signing_date: "2026-09-01",
    publication_date: "2026-09-04",
    html_url: `https://www.federalregister.gov/d/${number}`,
  });

  it.each([
    "https://evil.example/api/v1/documents?page=2",
    "http://www.federalregister.gov/api/v1/documents?page=2",
    "https://www.federalregister.gov.evil.example/api/v1/documents?page=2",
    "https://user:word@www.federalregister.gov/api/v1/documents?page=2",
    "https://www.federalregister.gov:8443/api/v1/documents?page=2",
    "https://www.federalregister.gov/unblock?page=2",
    "https://www.federalregister.gov/api/v1/../../unblock?page=2",
    "javascript:alert(1)",
    "/api/v1/documents?page=2",
    "",
  ])("is not followed to %j; what was had is kept and it is told", async (next) => {
    const { result, requests } = await load(null, () => page(next, [document("2026-1")]));
    const { value, leftOut } = valueOf(result);
    expect(requests).toHaveLength(2);
    expect(value).toHaveLength(1);
    expect(leftOut[0]!.reason).toContain("next_page_url is no address of its list");
  });

  it("is followed verbatim, and no page is read twice", async () => {
    const first =
      "https://www.federalregister.gov/api/v1/documents?z=1&a=%5B%5D&page=2&search_after_cursor=W1%3D";
    const { result, requests } = await load(null, (url) =>
      page(first, [document(url.searchParams.has("page") ? "2026-2" : "2026-1")]),
    );
    const { value, leftOut } = valueOf(result);
    expect(requests.filter(({ url }) => url === first)).toHaveLength(2);
    expect(requests).toHaveLength(4);
    expect(value).toHaveLength(2);
    expect(leftOut[0]!.reason).toContain("names a page as next twice");
  });

  it("is not asked for once 20,000 rows are there, and that is told before the rows", async () => {
    const rows = [document("2026-1"), ...Array.from({ length: 20_000 }, () => 0)];
    const next = "https://www.federalregister.gov/api/v1/documents?page=2";
    const { result, requests } = await load(null, (url) =>
      isNotices(url) ? page(undefined) : page(next, rows),
    );
    const { leftOut, leftOutCount } = valueOf(result);
    expect(requests).toHaveLength(2);
    expect(leftOut[0]!.reason).toContain("has more than 20000 rows");
    expect(leftOutCount).toBe(20_000);
  });

  it("is not asked for after the twentieth", async () => {
    let count = 0;
    const { result, requests } = await load(null, (url) => {
      if (isNotices(url)) return null;
      return page(`https://www.federalregister.gov/api/v1/documents?page=${++count + 1}`, [
        document(`2026-${count}00`),
      ]);
    });
    const { value, leftOut } = valueOf(result);
    expect(requests.filter(({ url }) => !isNotices(new URL(url)))).toHaveLength(20);
    expect(value.filter(({ type }) => type === "proclamation")).toHaveLength(20);
    expect(leftOut[0]!.reason).toContain("has more than 20 pages");
  });
});
