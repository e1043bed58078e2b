// The Federal Register's adapter against its mock: both queries, pages, faults and error bodies.
import * as fc from "fast-check";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { federalRegisterMock } from "../../mocks/federal-register-mock.ts";
import type { ContentFault } from "../../mocks/source-mock.ts";
import { excerptText } from "../../src/data/excerpt-text.ts";
import { loadRegisterDocuments } from "../../src/data/federal-register.ts";
import { plainText } from "../../src/data/plain-text.ts";
import { parsePolicyEventFile } from "../../src/data/policy-event-file.ts";
import { parseRegisterRow, REGISTER_FIELDS } from "../../src/data/register-row.ts";
import { isoDay } from "../../src/domain/civil-day.ts";
import type { RegisterDocument } from "../../src/domain/register-document.ts";
import { mergeRegister } from "../../src/domain/register-merge.ts";
import { readBundled, valueOf } from "./bundled-file.ts";
import { ASK, type Instead, mockedSource, TODAY } from "./mocked-source.ts";

// The queue before each host is tested on its own; here it would only make the tests wait.
vi.mock("../../src/data/request-queue.ts", () => ({
  inTurn: (_host: string, task: () => Promise<unknown>) => task(),
}));

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const curated = valueOf(parsePolicyEventFile(readBundled("policy-events.json"))).rows;
const onFile = new Set(curated.flatMap(({ documentNumber }) => documentNumber ?? []));

async function load(fault: ContentFault | null = null, instead?: Instead) {
  const { handler, requests } = mockedSource(federalRegisterMock, fault, instead);
  server.use(handler);
  const result = await loadRegisterDocuments(ASK);
  return { result, requests };
}
const isNotices = (url: URL) => url.searchParams.getAll("conditions[type][]").includes("NOTICE");
const reasonsOf = (leftOut: readonly { reason: string }[]) => leftOut.map(({ reason }) => reason);
/** Without the excerpts, to compare documents that were found by either query. */
const sound = async () => valueOf((await load()).result).value;

describe("a sound answer", () => {
  it("gives every document of the facts once, and matches each to its rows", async () => {
    const { result } = await load();
    const { value: documents, leftOut, leftOutCount } = valueOf(result);
    const numbers = documents.map(({ documentNumber }) => documentNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect([...onFile].filter((number) => !numbers.includes(number))).toEqual([]);
    expect({ leftOut, leftOutCount }).toEqual({ leftOut: [], leftOutCount: 0 });
    expect(documents.find(({ documentNumber }) => documentNumber === "2025-06063")).toMatchObject({
      type: "executive order",
      orderNumber: "14257",
      citation: "90 FR 15041",
      excerpt: "SYNTHETIC: amends the Harmonized Tariff Schedule & its annexes…",
    });

    const { events, ...counts } = mergeRegister(curated, documents);
    expect(counts).toEqual({ matched: onFile.size, added: 3, passedOver: 1 });
    const rows = events.filter(({ reviewed }) => !reviewed);
    expect(rows.map(({ title }) => title)).toEqual(rows.map(() => expect.stringMatching(/^SYNTH/)));
    expect(rows.every(({ announced }) => TODAY - announced.day < 30)).toBe(true);
    expect(events.filter(({ register }) => register).length).toBeGreaterThan(onFile.size);
  });

  it("is asked for simply: two queries, only the fields used, pages as the server names them", async () => {
    const { requests } = await load();
    const urls = requests.map(({ url }) => new URL(url));
    const first = urls.filter(({ searchParams }) => !searchParams.has("page"));
    expect(first).toHaveLength(2);
    expect(urls.length).toBeGreaterThan(3);
    expect(new Set(urls.map(String)).size).toBe(urls.length);
    expect(requests.map(({ credentials }) => credentials)).toEqual(requests.map(() => "omit"));
    const [orders, notices] = first.map(({ searchParams }) => [...searchParams]);
    const fields =
      "document_number title type subtype signing_date publication_date executive_order_number proclamation_number citation html_url excerpts";
    const rest = [
      ...fields.split(" ").map((field) => ["fields[]", field]),
      ["order", "newest"],
      ["per_page", "200"],
    ];
    expect(orders).toEqual([
      ["conditions[type][]", "PRESDOCU"],
      ["conditions[presidential_document_type][]", "executive_order"],
      ["conditions[presidential_document_type][]", "proclamation"],
      ["conditions[term]", '"Harmonized Tariff Schedule"'],
      ["conditions[signing_date][gte]", "2017-01-20"],
      ["conditions[correction]", "0"],
      ...rest,
    ]);
    expect(notices).toEqual([
      ["conditions[type][]", "NOTICE"],
      ["conditions[agencies][]", "trade-representative-office-of-united-states"],
      ["conditions[term]", '"Section 301"'],
      ["conditions[publication_date][gte]", "2017-01-20"],
      ...rest,
    ]);
  });
});

describe("a fault of content", () => {
  it("without any document is a failure that says so", async () => {
    const { result } = await load("empty");
    expect(result).toMatchObject({
      ok: false,
      failure: { reason: "Federal Register's answer holds no document." },
    });
  });

  it("of another shape is a failure that names the place", async () => {
    const { result } = await load("wrong-shape");
    const reason =
      "Federal Register's answer has another shape than expected: results is not a list.";
    expect(result).toMatchObject({ ok: false, failure: { reason } });
  });

  it("stale: what is there is given, and nothing of the last 90 days", async () => {
    const { value } = valueOf((await load("stale")).result);
    const newest = Math.max(...value.map(({ published }) => published));
    expect(TODAY - newest).toBeGreaterThanOrEqual(90);
    expect(value.length).toBeGreaterThan(50);
  });

  it("holes: an order without its signing day is left out and told, a lacking citation is null", async () => {
    const all = await sound();
    const { value, leftOut, leftOutCount } = valueOf((await load("holes")).result);
    expect(leftOutCount).toBe(4);
    expect(reasonsOf(leftOut)).toContain("2026-99001: signing_date is missing");
    expect(value).toHaveLength(all.length - 4);
    expect(value.filter(({ citation, excerpt }) => !citation && !excerpt)).not.toEqual([]);
  });

  it("revised: the new title and citation are given", async () => {
    const { value, leftOut } = valueOf((await load("revised")).result);
    const revised = value.filter(({ title }) => title.endsWith("(SYNTHETIC revision)"));
    expect(revised).toHaveLength(16);
    expect(revised.every(({ citation }) => citation === "99 FR 1")).toBe(true);
    expect(leftOut).toEqual([]);
  });

  it("doubled documents count once; one that differs is told", async () => {
    const all = await sound();
    const { value, leftOut } = valueOf((await load("duplicate-days")).result);
    expect(value).toEqual(all);
    expect(leftOut).toHaveLength(8);
    expect(leftOut[0]!.reason).toMatch(/is there twice and differs; the first is used$/);
  });

  it("in any order gives the same documents", async () => {
    const byNumber = (a: { documentNumber: string }, b: { documentNumber: string }) =>
      a.documentNumber < b.documentNumber ? -1 : 1;
    const all = (await sound()).toSorted(byNumber);
    const { value } = valueOf((await load("descending")).result);
    expect(value.toSorted(byNumber)).toEqual(all);
  });

  it("signed after today is left out and told", async () => {
    const all = await sound();
    const { value, leftOut } = valueOf((await load("future-day")).result);
    expect(value).toEqual(all);
    expect(reasonsOf(leftOut)).toEqual(["2026-99010: signing_date is after today"]);
  });

  it("absurd rows cost only themselves; hostile text is text", async () => {
    const all = await sound();
    const { value, leftOut, leftOutCount } = valueOf((await load("absurd-values")).result);
    const good = value.filter(({ documentNumber }) => !documentNumber.startsWith("9999-"));
    expect(good).toEqual(all);
    expect(leftOutCount).toBe(24);
    expect(reasonsOf(leftOut)).toEqual(
      expect.arrayContaining([
        "9999-00000: title has more than 1000 characters",
        "9999-00001: html_url is not a page of www.federalregister.gov",
        "9999-00002: html_url is not a page of www.federalregister.gov",
        "<b>1</b>: document_number is no document number",
        "9999-00007: title is empty",
      ]),
    );
    expect(JSON.stringify(leftOut).length).toBeLessThan(10_000);
    const hostile = value.find(({ documentNumber }) => documentNumber === "9999-00099");
    expect(hostile).toMatchObject({
      orderNumber: "99999",
      title: "SYNTHETIC: Tariff with <img src=x onerror=alert(1)> in its title",
      excerpt: "alert(1)tariff <b> & &bogus;",
    });
  });
});

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
    server.use(mockedSource(federalRegisterMock).handler);
    const stop = new AbortController();
    const asked = loadRegisterDocuments({ ...ASK, signal: stop.signal });
    stop.abort();
    expect(await asked).toMatchObject({
      ok: false,
      failure: { reason: "The request was stopped." },
    });
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

describe("any document", () => {
  const iso = (day: number) => isoDay(day);
  const someText = fc.string({ minLength: 1, maxLength: 60 }).map((text) => `T${text.trim()}`);
  const someDocument: fc.Arbitrary<RegisterDocument> = fc
    .record({
      documentNumber: fc.integer({ min: 1000, max: 99_999 }).map((n) => `2026-${n}`),
      title: someText.filter((text) => plainText(text, 300) === text),
      type: fc.constantFrom("executive order" as const, "proclamation" as const, "notice" as const),
      orderNumber: fc.option(fc.integer({ min: 1, max: 20_000 }).map(String)),
      signed: fc.integer({ min: 17_186, max: TODAY }),
      published: fc.integer({ min: 17_186, max: TODAY }),
      citation: fc.option(fc.integer({ min: 1, max: 99_999 }).map((n) => `91 FR ${n}`)),
      url: fc.webPath().map((path) => `https://www.federalregister.gov${encodeURI(path)}`),
      excerpt: fc.constant(null),
    })
    .map((row) => (row.type === "notice" ? { ...row, orderNumber: null, signed: null } : row));
  const onTheWire = (row: RegisterDocument, asInteger: boolean) => ({
    document_number: row.documentNumber,
    title: row.title,
    type: row.type === "notice" ? "Notice" : "Presidential Document",
    subtype: { "executive order": "Executive Order", proclamation: "Proclamation", notice: null }[
      row.type
    ],
    ...(row.signed !== null && { signing_date: iso(row.signed) }),
    publication_date: iso(row.published),
    [row.type === "executive order" ? "executive_order_number" : "proclamation_number"]:
      row.orderNumber && (asInteger ? Number(row.orderNumber) : row.orderNumber),
    citation: row.citation,
    html_url: row.url,
    excerpts: null,
  });

  it("written in the wire shape reads back the same", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(someDocument, { selector: (row) => row.documentNumber, minLength: 1 }),
        fc.boolean(),
        async (documents, asInteger) => {
          const results = documents.map((row) => onTheWire(row, asInteger));
          const body = JSON.stringify({ count: results.length, total_pages: 1, results });
          const none = JSON.stringify({ description: "", count: 0 });
          const { result } = await load(null, (url) => ({ body: isNotices(url) ? none : body }));
          server.resetHandlers();
          expect(valueOf(result)).toEqual({ value: documents, leftOut: [], leftOutCount: 0 });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("or anything else never throws, and its text is short and without control characters", () => {
    const spoiled = fc
      .tuple(someDocument, fc.dictionary(fc.constantFrom(...REGISTER_FIELDS), fc.anything()))
      .map(([row, changes]) => ({ ...onTheWire(row, false), ...changes }));
    const rows = fc.oneof(fc.anything(), fc.jsonValue(), spoiled);
    fc.assert(
      fc.property(rows, (input) => {
        const row = parseRegisterRow(input, 0, TODAY);
        if ("reason" in row) {
          expect(row.reason).not.toBe("");
          return;
        }
        const { title, url, published } = row.document;
        expect(title.length).toBeLessThanOrEqual(600);
        expect(title).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e]/u);
        expect(new URL(url).origin).toBe("https://www.federalregister.gov");
        expect(published).toBeLessThanOrEqual(TODAY);
      }),
      { numRuns: 500 },
    );
  });

  it("has an excerpt of plain text, whatever markup it came in", () => {
    expect(excerptText('a <span class="match">duty</span> of 25&nbsp;% &#8212; &#x41;')).toBe(
      "a duty of 25 % — A",
    );
    expect(excerptText("&lt;script&gt;")).toBe("<script>");
    expect(excerptText("&amp;lt;")).toBe("&lt;");
    expect(excerptText("<b></b> \u202e")).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (html) => {
        expect([...(excerptText(html) ?? "")].length).toBeLessThanOrEqual(500);
      }),
    );
    expect([...excerptText("<".repeat(1_000_000))!].length).toBe(500);
  });
});

describe("the mock", () => {
  const answerTo = (query: string) => {
    const url = new URL(`https://www.federalregister.gov/api/v1/documents.json?${query}`);
    const { status, body } = federalRegisterMock.answer(url, null, TODAY);
    return { status, body: JSON.parse(body) as Record<string, unknown> };
  };

  it("names the next page with a cursor without a term, and with the page alone with one", () => {
    const plain = answerTo("conditions[type][]=PRESDOCU").body;
    expect(plain.next_page_url).toMatch(/page=2.*&search_after_cursor=W/);
    const termed = answerTo('conditions[term]="Section 301"').body;
    expect(termed.next_page_url).toMatch(/[?&]page=2(?:&|$)/);
    expect(termed.next_page_url).not.toContain("cursor");
    expect(Object.keys(answerTo("per_page=1").body)).not.toContain("previous_page_url");
  });

  it("has no results without hits, and the documented errors", () => {
    const { body } = answerTo("conditions[term]=nothing");
    expect(Object.keys(body)).toEqual(["description", "count"]);
    expect(answerTo("conditions[x]=1")).toEqual({
      status: 400,
      body: { errors: { x: "is not a valid field" } },
    });
    expect(answerTo("fields[]=nonexistent")).toMatchObject({
      status: 400,
      body: { message: "field 'nonexistent' not valid" },
    });
    expect(answerTo("search_after_cursor=%")).toMatchObject({ status: 400 });
  });

  it("publishes nothing after today, and every SYNTHETIC title says so", () => {
    const { results } = answerTo("per_page=1000").body as { results: { title: string }[] };
    const dates = results.map((row) => (row as { publication_date?: string }).publication_date!);
    expect(dates.every((date) => date <= isoDay(TODAY))).toBe(true);
    expect(results.filter(({ title }) => title.startsWith("SYNTHETIC:"))).toHaveLength(4);
  });
});
