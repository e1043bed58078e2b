// Spans of holes.
import { expect, it } from "vitest";
import { holeSpans } from "../../src/domain/hole-span.ts";
import { isoDay } from "../../src/domain/civil-day.ts";
import { table } from "./facts.ts";

const spans = holeSpans(table).map(
  ({ tenors, reason, from, to }) => `${tenors.join()} ${reason} ${isoDay(from)} ${isoDay(to)}`,
);

it("tell not published from not obtained, and gather tenors that share a span", () => {
  expect(spans).toEqual([
    "2M not published 2017-01-03 2018-10-15",
    "4M not published 2017-01-03 2022-10-18",
    "1.5M not published 2017-01-03 2025-02-14",
    "2M not obtained 2018-10-16 2024-12-31",
    "4M not obtained 2022-10-19 2024-12-31",
    "1.5M,2M,4M not obtained 2025-12-22 2025-12-30",
    "1.5M,2M,4M not obtained 2026-07-08 2026-10-01",
  ]);
});

it("hold every empty cell and no other", () => {
  const inSpans = holeSpans(table).reduce((sum, { tenors, from, to }) => {
    const days = table.time.filter((day) => day >= from && day <= to).length;
    return sum + tenors.length * days;
  }, 0);
  const empty = Object.values(table.yields).reduce(
    (sum, column) => sum + column.filter(Number.isNaN).length,
    0,
  );
  expect(inSpans).toBe(empty);
});
