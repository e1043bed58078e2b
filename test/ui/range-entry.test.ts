import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/domain/civil-day.ts";
import { readRangeEntry } from "../../src/ui/range-entry.ts";

const day = (text: string) => parseDay(text)!;
const data = { from: day("2017-01-03"), to: day("2026-10-01") };
const shown = { from: day("2025-01-01"), to: day("2026-10-01") };
const read = (text: string, end: "from" | "to") => readRangeEntry(text, end, shown, data);
const reason = (text: string, end: "from" | "to") => {
  const answer = read(text, end);
  return answer.ok ? null : answer.failure.reason;
};

describe("a typed end of the range", () => {
  it("moves that end, keeps the other and drops the span", () => {
    expect(read("2025-03-03", "from")).toEqual({
      ok: true,
      value: { from: day("2025-03-03"), to: shown.to, range: null },
    });
    expect(read("2025-06-30", "to")).toEqual({
      ok: true,
      value: { from: shown.from, to: day("2025-06-30"), range: null },
    });
  });

  it("carries nothing of the range but its ends", () => {
    const range = { ...shown, openEnded: true, first: 0, last: 9 };
    const answer = readRangeEntry("2025-03-03", "from", range, data);
    expect(answer.ok && Object.keys(answer.value).toSorted()).toEqual(["from", "range", "to"]);
  });

  it("means the latest day when To is emptied", () => {
    expect(read("", "to")).toEqual({
      ok: true,
      value: { from: shown.from, to: null, range: null },
    });
  });

  it("is refused when it is not a whole or real date", () => {
    expect(reason("", "from")).toBe("not a whole date");
    expect(reason("2025-02-30", "from")).toBe("not a whole date");
  });

  it("is refused outside the data, which it names", () => {
    expect(reason("2016-12-30", "from")).toBe("the data run 3 Jan 2017 to 1 Oct 2026");
    expect(reason("2026-10-02", "to")).toBe("the data run 3 Jan 2017 to 1 Oct 2026");
  });

  it("is refused when the range would end before it begins", () => {
    expect(reason("2024-12-31", "to")).toBe("earlier than From");
    expect(readRangeEntry("2026-01-01", "from", { ...shown, to: day("2025-06-30") }, data).ok).toBe(
      false,
    );
  });

  it("may be a single day", () => {
    expect(read("2025-01-01", "to").ok).toBe(true);
  });
});
