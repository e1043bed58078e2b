// The Federal Register's adapter against its mock: both queries, and faults of content.
import { describe, expect, it, vi } from "vitest";
import { federalRegisterMock } from "../../mocks/federal-register-mock.ts";
import { loadRegisterDocuments } from "../../src/data/federal-register.ts";
import { parsePolicyEventFile } from "../../src/data/policy-event-file.ts";
import { mergeRegister } from "../../src/domain/register-merge.ts";
import { readBundled, valueOf } from "./bundled-file.ts";
import { mockedSource, reasonsOf, TODAY } from "./mocked-source.ts";

// The queue before each host is tested on its own; here it would only make the tests wait.
vi.mock("../../src/data/request-queue.ts", () => ({
  inTurn: (_host: string, task: () => Promise<unknown>) => task(),
}));

const load = mockedSource(federalRegisterMock, loadRegisterDocuments);
const sound = async () => valueOf((await load()).result).value;

const curated = valueOf(parsePolicyEventFile(readBundled("policy-events.json"))).rows;
const onFile = new Set(curated.flatMap(({ documentNumber }) => documentNumber ?? []));

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
