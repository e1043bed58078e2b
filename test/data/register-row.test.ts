// Rows of the Federal Register: written and read back, and whatever else a row may be.
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { federalRegisterMock } from "../../mocks/federal-register-mock.ts";
import { excerptText } from "../../src/data/excerpt-text.ts";
import { loadRegisterDocuments } from "../../src/data/federal-register.ts";
import { plainText } from "../../src/data/plain-text.ts";
import { parseRegisterRow, REGISTER_FIELDS } from "../../src/data/register-row.ts";
import { isoDay } from "../../src/domain/civil-day.ts";
import type { RegisterDocument } from "../../src/domain/register-document.ts";
import { valueOf } from "./bundled-file.ts";
import { mockedSource, TODAY } from "./mocked-source.ts";

// The queue before each host is tested on its own; here it would only make the tests wait.
vi.mock("../../src/data/request-queue.ts", () => ({
  inTurn: (_host: string, task: () => Promise<unknown>) => task(),
}));

const load = mockedSource(federalRegisterMock, loadRegisterDocuments);
const isNotices = (url: URL) => url.searchParams.getAll("conditions[type][]").includes("NOTICE");

describe("any document", () => {
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
    ...(row.signed !== null && { signing_date: isoDay(row.signed) }),
    publication_date: isoDay(row.published),
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

  it("signed or published after today is left out", () => {
    const row = {
      document_number: "2026-1",
      title: "Imposing Duties",
      type: "Presidential Document",
      subtype: "Proclamation",
      signing_date: isoDay(TODAY),
      publication_date: isoDay(TODAY),
      html_url: "https://www.federalregister.gov/d/2026-1",
    };
    const parse = (changes: object) => parseRegisterRow({ ...row, ...changes }, 0, TODAY);
    const tomorrow = isoDay(TODAY + 1);
    expect(parse({})).toHaveProperty("document.signed", TODAY);
    expect(parse({ signing_date: tomorrow })).toMatchObject({ place: "2026-1" });
    expect(parse({ publication_date: tomorrow })).toMatchObject({ place: "2026-1" });
    expect(parse({ type: "Notice", signing_date: tomorrow })).toHaveProperty(
      "document.signed",
      null,
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
