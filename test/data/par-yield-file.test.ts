// The bundled par yields hold every figure of the facts, and refuse what is no par yield file.
import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseParYieldFile } from "../../src/data/par-yield-file.ts";
import { isoDay, parseDay } from "../../src/domain/civil-day.ts";
import { TENORS, type Tenor } from "../../src/domain/tenor.ts";
import type { YieldTable } from "../../src/domain/yield-table.ts";
import { damaged, readBundled, readFact, valueOf } from "./bundled-file.ts";

const facts = csvParse(readFact("par-yields-2017.csv"));
const part = (name: string) => valueOf(parseParYieldFile(readBundled(name), name));
const older = part("par-yields-older.json");
const recent = part("par-yields-recent.json");

/** A cell in the facts' own spelling: `4.72`, or empty. */
const spell = (level: number) =>
  Number.isNaN(level) ? "" : `${Math.floor(level / 100)}.${String(level % 100).padStart(2, "0")}`;

const isNotObtained = (table: YieldTable, tenor: Tenor, day: number) =>
  (table.notObtained[tenor] ?? []).some((span) => span.from <= day && day <= span.to);

describe("the bundled par yields", () => {
  it("hold every cell of the facts, spelled the same", () => {
    const rows = [older, recent].flatMap(({ table }) =>
      Array.from(table.time, (day, i) => ({
        date: isoDay(day),
        ...Object.fromEntries(TENORS.map((tenor) => [tenor, spell(table.yields[tenor][i]!)])),
      })),
    );
    expect(facts.length).toBe(2438);
    expect(rows).toEqual(facts.map((row) => ({ ...row })));
  });

  it("hold the figures that were checked apart: April and May 2025, every 30Y at or above 5.00", () => {
    const checked = JSON.parse(readFact("assertables.json")) as Record<
      string,
      Record<string, number>
    >;
    const levels = (tenor: Tenor) =>
      [older, recent].flatMap(({ table }) =>
        Array.from(table.time, (day, i) => [isoDay(day), table.yields[tenor][i]! / 100] as const),
      );
    const atLeast5 = (tenor: Tenor, from: string, to: string) =>
      Object.fromEntries(
        levels(tenor).filter(([date, level]) => level >= 5 && from <= date && date <= to),
      );
    expect(Object.fromEntries(levels("30Y"))).toMatchObject(checked["30Y"]!);
    expect(Object.fromEntries(levels("10Y"))).toMatchObject(checked["10Y"]!);
    expect(atLeast5("30Y", "2017", "2024")).toEqual(checked["30Y_ge_5_2023"]);
    expect(atLeast5("30Y", "2024", "2027")).toEqual(checked["30Y_ge_5_after_2023"]);
    expect(atLeast5("10Y", "2017", "2027")).toEqual(checked["10Y_ge_5_after_2007"]);
  });

  it("split without a gap or an overlap, and only the older part is complete", () => {
    expect(older.table.time.at(-1)).toBeLessThan(recent.table.time[0]!);
    expect([older.table.complete, recent.table.complete]).toEqual([true, false]);
  });

  it("give every event of 2025 its 250 days before, in the part that is loaded first", () => {
    const before2025 = recent.table.time.filter((day) => day < parseDay("2025-01-01")!);
    expect(before2025.length).toBeGreaterThan(251);
  });

  it("tell a cell that was not obtained from one that was not published", () => {
    const firstPublished: Partial<Record<Tenor, string>> = {
      "1.5M": "2025-02-18",
      "2M": "2018-10-16",
      "4M": "2022-10-19",
    };
    let holes = 0;
    for (const { table } of [older, recent]) {
      for (const tenor of TENORS) {
        table.time.forEach((day, i) => {
          if (!Number.isNaN(table.yields[tenor][i]!)) {
            expect(isNotObtained(table, tenor, day)).toBe(false);
            return;
          }
          holes++;
          const published = isoDay(day) >= (firstPublished[tenor] ?? "9999");
          expect(isNotObtained(table, tenor, day)).toBe(published);
        });
      }
    }
    expect(holes).toBe(2098 + 2067 + 2067);
  });

  it("say who publishes them, under which licence and how far they reach", () => {
    expect(recent.provenance).toMatchObject({
      kind: "bundled",
      asOf: parseDay("2026-10-01"),
      retrievedAt: null,
    });
    expect(recent.provenance.publisher).toContain("US Treasury");
    expect(recent.provenance.url).toMatch(/^https:\/\/home\.treasury\.gov\//);
    expect(recent.provenance.licence).toContain("public domain");
  });

  it("decode in under 10 ms", () => {
    const input = readBundled("par-yields-older.json");
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      parseParYieldFile(input, "older");
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(10);
  });
});

describe("a par yield file", () => {
  type File = Record<string, unknown> & {
    days: unknown[];
    yields: Record<string, unknown[]>;
    notObtained: Record<string, unknown>;
  };
  const refusal = (spoil: (file: File) => void) => {
    const file = readBundled("par-yields-recent.json") as File;
    spoil(file);
    const result = parseParYieldFile(file, "yields.json");
    return result.ok ? null : `${result.failure.path}: ${result.failure.reason}`;
  };

  it.each<[string, (file: File) => void, string]>([
    ["of another version", (f) => (f.schema = "yieldmark/par-yields/2"), "yields.json, schema: "],
    ["with a cell of text", (f) => (f.yields["10Y"]![7] = "4.2"), "yields.10Y.7: is not a yield"],
    ["with half a bp", (f) => (f.yields["2Y"]![9] = 0.5), "yields.2Y.9: is not a yield"],
    ["with a yield of 400%", (f) => (f.yields["30Y"]![3] = 40_000), "yields.30Y.3: is not a yield"],
    ["with a repeated day", (f) => (f.days[4] = 0), "days.4: is not a later day"],
    ["with an empty day", (f) => (f.days[4] = null), "days.4: is not a later day"],
    ["without a tenor", (f) => delete f.yields["20Y"], "yields.20Y"],
    ["with a short column", (f) => f.yields["5Y"]!.pop(), "yields.5Y: is not as long"],
    ["that ends on another day", (f) => (f.asOf = "2026-10-02"), "asOf: is not the last day"],
    ["with a script for an address", (f) => (f.url = "javascript:alert(1)"), "url: is not a web"],
    [
      "with a span turned round",
      (f) => (f.notObtained["2M"] = [["2025-02-01", "2025-01-01"]]),
      "notObtained.2M.0: ends before",
    ],
    ["without days", (f) => Object.assign(f, { days: [], yields: {} }), "yields.1M"],
    ["with endless days", (f) => (f.days = Array(100_000).fill(1)), "days.60000"],
  ])("%s is refused with its place", (_, spoil, said) => {
    expect(refusal(spoil)).toContain(said);
  });

  it("is refused without throwing, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (input) => {
        expect(parseParYieldFile(input, "yields.json").ok).toBe(false);
      }),
    );
  });

  it("never throws when any one value in it is replaced", () => {
    fc.assert(
      fc.property(damaged("par-yields-recent.json"), (input) => {
        const result = parseParYieldFile(input, "yields.json");
        if (!result.ok) expect(result.failure.path).toMatch(/^yields\.json/);
      }),
      { numRuns: 60 },
    );
  });
});
