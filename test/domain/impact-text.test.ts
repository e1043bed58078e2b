// What the impact panel says: every sentence it can make, made from numbers, and none of cause.
import { describe, expect, it } from "vitest";
import {
  cautionText,
  cellText,
  type ImpactFacts,
  impactSentences,
  noPlaceboText,
  placeboText,
  shiftText,
} from "../../src/domain/impact-text.ts";
import { formatMean, formatSize } from "../../src/domain/mean-text.ts";
import { CHOICES, type GridCell, WINDOWS } from "../../src/domain/sensitivity-grid.ts";
import {
  aloneText,
  calendarText,
  leftOutText,
  setDayText,
  setText,
} from "../../src/domain/set-text.ts";
import { anEvent } from "./an-event.ts";
import { on } from "./facts.ts";

const cell = (changes: Partial<GridCell> = {}): GridCell => ({
  window: 5,
  choice: "all",
  indices: Array.from({ length: 66 }, (_, i) => i * 3),
  mean: 1.606,
  median: 2,
  meanSize: 12.24,
  ordinarySize: 10.5,
  ordinaryCount: 184,
  unknownCompany: 0,
  ...changes,
});
const facts = (changes: Partial<ImpactFacts> = {}): ImpactFacts => ({
  measure: "30Y",
  events: 83,
  dayZeros: 66,
  cell: cell(),
  apart: 26,
  withCompany: 43,
  unknownCompany: 0,
  hourUnknown: 4,
  ...changes,
});
const indices = (count: number) => Array.from({ length: count }, (_, i) => i);
const NO_DAYS = cell({
  indices: [],
  mean: null,
  median: null,
  meanSize: null,
});

describe("how to read this", () => {
  it("is made from the numbers on the screen", () => {
    expect(impactSentences(facts())).toEqual([
      "66 responses of the 30Y over 0–5 from 83 events on 66 day 0s, but only 26 of these windows do not overlap: the others share days, and are not separate evidence.",
      "43 of the 66 have an FOMC decision, CPI or jobs report in the same window.",
      "The mean is +1.61 bp (median +2.00): opposite signs cancel in it.",
      "In the mean |R| they do not: 12.24 bp beside 10.50 bp on 184 ordinary days of the same years, each over as many days.",
      "The data cannot say what else was in a window: PCE, refunding announcements and Fed speakers are not covered, nor is any release the calendar does not hold.",
      "4 events have no known hour: their day 0 may be one curve later.",
    ]);
  });

  it("says of windows without company how many are left out unknown", () => {
    const chosen = cell({ choice: "without company", indices: indices(23), unknownCompany: 2 });
    expect(impactSentences(facts({ cell: chosen, apart: 9 }))[1]).toBe(
      "No known FOMC decision, CPI or jobs report falls in these windows; 2 more are left out, whose company is unknown.",
    );
  });

  it("never takes unknown company for none", () => {
    const unknown = facts({ withCompany: 0, unknownCompany: 66 });
    expect(impactSentences(unknown)[1]).toMatch(/is unknown\.$/);
    expect(impactSentences(facts({ withCompany: 0, unknownCompany: 3 }))[1]).toBe(
      "None of the 66 have an FOMC decision, CPI or jobs report in the same window; of 3 the calendar does not know, which is not none.",
    );
  });

  it("gives no mean where nothing is counted, and trusts none of few", () => {
    const none = impactSentences(facts({ cell: NO_DAYS, apart: 0 }));
    expect(none).toHaveLength(2);
    expect(none.join(" ")).not.toMatch(/mean|n\/a/);
    const few = impactSentences(facts({ cell: cell({ indices: indices(3) }), apart: 2 }));
    expect(few).toContain("With 3 responses a mean says little: read the lines one by one.");
  });
});

describe("the head line", () => {
  const days = indices(66).map((index) => ({ index, events: [], side: "other" as const }));
  const leftOut = { imposed: 6, market: 1, unreviewed: 0, withoutData: 2 };

  it("counts a day 0 once, and says so", () => {
    expect(setText({ events: 83, days, leftOut })).toBe(
      "83 events on 66 day 0s; a day 0 that several share is counted once",
    );
    expect(setText({ events: 1, days: days.slice(0, 1), leftOut })).toMatch(/^1 event on 1 day 0;/);
  });

  it("adds up", () => {
    expect(leftOutText({ events: 83, days, leftOut })).toBe(
      "83 of 92 events in view count; 9 are left out: 6 took effect then (announced before), 1 market milestone or rating and 2 without data yet",
    );
  });

  it("calls later windows unknown, not clean, and a missing calendar no clean one", () => {
    expect(calendarText("here", on("2026-12-31"))).toBe(
      "calendar known to 31 Dec 2026: later windows are unknown, not clean",
    );
    expect(calendarText("missing", null)).toContain("unknown");
    expect(calendarText("on its way", null)).toContain("unknown");
  });

  it("accounts for what leaves with company", () => {
    expect(aloneText({ kept: 23, withCompany: 40, unknown: 3 }, 5)).toBe(
      "23 of 66 day 0s stay: 40 have company over 0–5, of 3 it is unknown",
    );
  });
});

describe("a day 0", () => {
  it("is named by its date and all that is counted on it", () => {
    const titles = ["China to 84%", "90-day pause"].map((title) => anEvent({ title }));
    expect(setDayText(on("2025-04-09"), titles)).toBe("2025-04-09: China to 84%; 90-day pause");
    expect(setDayText(on("2025-04-09"), [])).toBe("2025-04-09");
  });
});

describe("figures", () => {
  it("have a sign where they are signed, and no minus before zero", () => {
    expect([0.256, -4.3, 0, -0.001, null].map(formatMean)).toEqual([
      "+0.26",
      "−4.30",
      "0.00",
      "0.00",
      "n/a",
    ]);
    expect([4.378, null].map(formatSize)).toEqual(["4.38", "n/a"]);
  });
});

describe("the strip", () => {
  const shifts = indices(102).map((shift) => ({ shift, mean: 0, count: 66 }));

  it("says how many shifts it is beyond, and what they are not", () => {
    const placebo = { real: 1.606, beyond: 75, shifts };
    expect(placeboText(placebo)).toBe("+1.61 bp, beyond 75 of 102 shifts");
    expect(cautionText(placebo)).toBe("the shifts overlap; they are not 102 independent tests");
  });

  it("names each shift", () => {
    expect(shiftText({ shift: -23, mean: -3.1, count: 66 })).toBe(
      "moved 23 trading days earlier: mean −3.10 bp, N 66",
    );
  });

  it("is off below 4 windows that do not overlap, and says so", () => {
    expect(noPlaceboText(3, 5)).toBe(
      "No strip: it needs 4 day 0s whose 0–5 windows do not overlap; there are 3.",
    );
    expect(noPlaceboText(0, 0)).toContain("there are none");
  });
});

/** Words of cause, and of tests that the panel does not make. */
const BARRED =
  /because|caus|due to|led to|lead to|result of|driv|drove|trigger|react|effect of|explain|signific|p-value|confiden|\bt\b|\*|★/i;

/** Every sentence over every branch: windows, choices, and none, one, few and many of each count. */
function everySentence(): string[] {
  const counts = [0, 1, 3, 66];
  const sentences: string[] = [];
  for (const window of WINDOWS) {
    for (const choice of CHOICES) {
      for (const n of counts) {
        for (const other of counts) {
          for (const ordinarySize of [null, 3.47]) {
            const chosen = cell({
              ...(n === 0 ? NO_DAYS : {}),
              window,
              choice,
              indices: indices(n),
              unknownCompany: other,
              ordinarySize,
            });
            sentences.push(
              ...impactSentences(
                facts({
                  cell: chosen,
                  events: n,
                  dayZeros: n,
                  apart: Math.min(n, other),
                  withCompany: other,
                  unknownCompany: n - Math.min(n, other),
                  hourUnknown: other,
                }),
              ),
              cellText("2s10s", chosen),
              noPlaceboText(other, window),
              shiftText({ shift: n - 2, mean: -3.1, count: other }),
              aloneText({ kept: n, withCompany: other, unknown: other }, window),
            );
          }
        }
      }
    }
  }
  for (const n of counts) {
    const days = indices(n).map((index) => ({ index, events: [], side: "other" as const }));
    const leftOut = { imposed: n, market: n, unreviewed: n, withoutData: n };
    const shifts = indices(n).map((shift) => ({ shift, mean: 0, count: n }));
    const placebo = { real: -1, beyond: 0, shifts };
    sentences.push(
      setText({ events: n + 1, days, leftOut }),
      setText({ events: 0, days: [], leftOut }),
      leftOutText({ events: n, days, leftOut }),
      placeboText(placebo),
      cautionText(placebo),
    );
  }
  const states = ["here", "on its way", "missing"] as const;
  return [...sentences, ...states.map((state) => calendarText(state, on("2026-12-31")))];
}

describe("every sentence", () => {
  const sentences = [...new Set(everySentence())];

  it("has no word of cause and none of a test", () => {
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => BARRED.test(sentence))).toEqual([]);
  });

  it("is free of gaps and hyphens for minus signs", () => {
    const broken = /undefined|NaN|null|-\d| {2}|\.\.|\b1 (events|responses|shifts|day 0s)\b/;
    expect(sentences.filter((sentence) => broken.test(sentence))).toEqual([]);
  });
});
