// The Federal Register's mock answers as the real server is documented to.
import { describe, expect, it } from "vitest";
import { federalRegisterMock } from "../../mocks/federal-register-mock.ts";
import { isoDay } from "../../src/domain/civil-day.ts";
import { on } from "../domain/facts.ts";

const TODAY = on("2026-11-22");

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
