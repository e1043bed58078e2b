// Holes in the Sources tab: a long history has too many to list.
import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { HoleSpan } from "../../src/domain/hole-span.ts";
import { holeLines, yieldFacts } from "../../src/ui/yield-facts.ts";
import { on, table } from "../domain/facts.ts";

const span = (from: number, length: number): HoleSpan => ({
  tenors: ["30Y"],
  reason: "not published",
  from,
  to: from + length - 1,
});

it("a single day is told as one day", () => {
  expect(holeLines([span(on("2026-05-25"), 1)])).toEqual(["30Y not published: 2026-05-25"]);
});

it("the longest are listed oldest first, and every other is counted", () => {
  const spans = fc.array(
    fc.record({
      from: fc.integer({ min: -3000, max: 20_000 }),
      length: fc.integer({ min: 1, max: 900 }),
    }),
    { maxLength: 300 },
  );
  fc.assert(
    fc.property(spans, (made) => {
      const holes = made
        .map(({ from, length }) => span(from, length))
        .toSorted((a, b) => a.from - b.from);
      const lines = holeLines(holes);
      const listed = lines.filter((line) => !line.startsWith("and "));
      const more = Number(/^and ([\d,]+) more/.exec(lines.at(-1) ?? "")?.[1] ?? 0);
      expect(listed.length + more).toBe(holes.length);
      expect(listed.length).toBeLessThanOrEqual(24);
      const firsts = listed.map((line) => on(/\d{4}-\d\d-\d\d/.exec(line)![0]));
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    }),
  );
});

it("the bundled history lists all its holes", () => {
  const provenance = {
    kind: "bundled",
    publisher: "",
    url: "",
    licence: "",
    asOf: on("2026-10-01"),
    retrievedAt: null,
  } as const;
  const facts = yieldFacts({ table, provenance }, null, on("2026-11-22"));
  const holes = facts.find(({ term }) => term === "Holes")!.lines.join("\n");
  expect(holes).toContain("2M not published: 2017-01-03 to 2018-10-15");
  expect(holes).not.toMatch(/^and /m);
});
