// Figures frozen as they were shared.
import { describe, expect, it } from "vitest";
import { absentEverywhere, absentReason } from "../../src/domain/absent-measure.ts";
import { latestRunText } from "../../src/domain/crossing-text.ts";
import { crossingsOf } from "../../src/domain/crossing.ts";
import { exportStatus } from "../../src/domain/export-status.ts";
import { frozenSnapshot, frozenText } from "../../src/domain/frozen-snapshot.ts";
import { holeReason, measureHoleReason } from "../../src/domain/hole.ts";
import { historyOf } from "../../src/domain/measure.ts";
import { aSnapshot } from "./a-snapshot.ts";
import { measure, on } from "./facts.ts";

const APRIL = { show: ["30Y", "2s10s"], from: on("2025-04-01"), to: on("2025-04-30") };
const made = aSnapshot({ view: APRIL, madeAt: Date.UTC(2026, 10, 22, 21) });
const [source] = made.sources;
const april = {
  ...made,
  sources: [{ ...source!, retrievedAt: Date.UTC(2026, 10, 22, 20, 46) }],
};
const frozen = frozenSnapshot(april, "link");

describe("a frozen snapshot", () => {
  it("has both ends in its view, whatever the view it was made of left open", () => {
    const open = aSnapshot({ view: { from: null, range: "3M" } });
    const { view, span, time } = frozenSnapshot(open, "file");
    expect(view).toEqual({ ...open.view, from: time[0], to: on("2026-10-01"), range: null });
    expect(span).toEqual({ from: time[0], to: on("2026-10-01") });
  });

  it("covers the days its view names, also those before its first curve", () => {
    const year = frozenSnapshot(aSnapshot({ view: { to: on("2025-12-31") } }), "link");
    expect(year.time[0]).toBe(on("2025-01-02"));
    expect(year.span).toEqual({ from: on("2025-01-01"), to: on("2025-12-31") });
  });

  it("covers all of its days, however narrow its view says to be", () => {
    const view = { ...april.view, from: on("2025-04-10"), to: on("2025-04-11") };
    const { span } = frozenSnapshot({ ...april, view }, "link");
    expect(span).toEqual({ from: april.time[0], to: april.time.at(-1) });
  });

  it("has the figures it carries, and names the place where the others are not", () => {
    const { table } = frozen;
    expect(table.yields["30Y"]).toBe(april.yields["30Y"]);
    expect(absentEverywhere(table, measure("30Y"))).toBeNull();
    expect(absentEverywhere(table, measure("2s10s"))).toBeNull();
    expect(absentEverywhere(table, measure("5Y"))).toBe("5Y: not in this link");
    expect(absentEverywhere(table, measure("10Y real"))).toBe("10Y real: not in this link");
    expect(absentEverywhere(table, measure("5s30s"))).toBe("5s30s: 5Y not in this link");
    expect(holeReason(table, "5Y", april.time[0]!)).toBe("not in this link");
    expect(measureHoleReason(frozenSnapshot(april, "file").table, measure("5Y"), 0)).toEqual({
      tenor: "5Y",
      reason: "not in this file",
    });
  });

  it("says of a first crossing only what its own days can tell", () => {
    const history = historyOf(frozen.table, measure("30Y"));
    const run = crossingsOf(history, 490).at(-1)!;
    expect(latestRunText(history, 490, run)[0]).toBe(
      "2025-04-21: first in these data, from 2025-04-01",
    );
  });
});

describe("what is said of it", () => {
  it("names when it was made, its last day, its source and when that was asked", () => {
    expect(frozenText(frozen)).toBe(
      "Frozen: exactly the figures shared on 22 Nov 2026, to 30 Apr 2025 (bundled with the page, US Treasury, Daily Treasury Par Yield Curve Rates, retrieved 2026-11-22 20:46 UTC)",
    );
    expect(frozen.status).toBe(
      "Frozen as shared on 22 Nov 2026 · figures to 30 Apr 2025 · US Treasury, Daily Treasury Par Yield Curve Rates",
    );
  });

  it("never calls them the latest, also when they were that once", () => {
    const sources = april.sources.map((known) => ({ ...known, kind: "latest" as const }));
    const once = frozenSnapshot({ ...april, sources }, "link");
    const told = [frozenText(once), once.status, exportStatus(once.provenance)];
    expect(told.join()).not.toMatch(/latest/i);
    expect(told[2]).toBe(
      "Frozen as shared on 22 Nov 2026 · US Treasury, Daily Treasury Par Yield Curve Rates · as of Thu 1 Oct 2026 · retrieved 2026-11-22 20:46 UTC",
    );
  });

  it("of a file is that it was saved, and of one without a source that none is recorded", () => {
    const bare = frozenSnapshot({ ...april, sources: [] }, "file");
    expect(frozenText(bare)).toBe(
      "Frozen: exactly the figures saved on 22 Nov 2026, to 30 Apr 2025 (source not recorded)",
    );
  });
});

it("the reason of an absent measure stands alone where the measure is named beside it", () => {
  expect(absentReason("10Y breakeven: 10Y real not obtained; only A and B carry it")).toBe(
    "not obtained",
  );
  expect(absentReason("5s30s: 5Y not in this link")).toBe("not in this link");
  expect(absentReason("5Y: not in this file")).toBe("not in this file");
});
