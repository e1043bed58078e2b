// Market impact over the real figures, beside an independent implementation (test/reference/impact.py).
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseMacroCalendarFile } from "../../src/data/macro-calendar-file.ts";
import { parsePolicyEventFile } from "../../src/data/policy-event-file.ts";
import { isoDay, partsOf } from "../../src/domain/civil-day.ts";
import { crossingsOf } from "../../src/domain/crossing.ts";
import { curveChange } from "../../src/domain/curve-change.ts";
import { indexEventDays } from "../../src/domain/day-facts.ts";
import { eventFan } from "../../src/domain/event-fan.ts";
import { eventSet } from "../../src/domain/event-set.ts";
import { eventSplit } from "../../src/domain/event-split.ts";
import { largestMoves } from "../../src/domain/moves.ts";
import type { PolicyEvent } from "../../src/domain/policy-event.ts";
import { rankOf } from "../../src/domain/rank.ts";
import { responseOf } from "../../src/domain/response.ts";
import { schedulePlacebo, shiftedMean } from "../../src/domain/schedule-placebo.ts";
import { sensitivityGrid } from "../../src/domain/sensitivity-grid.ts";
import { HORIZONS } from "../../src/domain/view.ts";
import { companyCalendar } from "../../src/domain/window-company.ts";
import { readBundled, valueOf } from "../data/bundled-file.ts";
import { history, on, table, time } from "./facts.ts";

interface CellReference {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly meanSize: number | null;
  readonly ordinaryMeanSize: number | null;
  readonly ordinaryN: number;
}

interface SetReference {
  readonly rows: number;
  readonly dayZeros: readonly string[];
  readonly measures: Readonly<
    Record<
      string,
      {
        readonly responses: Readonly<Record<string, readonly (number | null)[]>>;
        readonly ranks: Readonly<Record<string, readonly (readonly [number, number] | null)[]>>;
        readonly grid: Readonly<Record<string, Readonly<Record<string, CellReference>>>>;
        readonly split: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
        readonly placebo: Readonly<
          Record<
            string,
            {
              readonly beyond: number;
              readonly shifts: number;
              readonly means: Readonly<Record<string, number | null>>;
            }
          >
        >;
        readonly fanMedian: readonly (number | null)[];
      }
    >
  >;
}

const reference = JSON.parse(
  readFileSync(new URL("../reference/impact.json", import.meta.url), "utf8"),
) as {
  readonly sets: Readonly<Record<string, SetReference>>;
  readonly curveWords: readonly (string | null)[];
  readonly crossings: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          readonly (readonly [first: string, last: string, days: number, peak: number])[]
        >
      >
    >
  >;
  readonly moves: Readonly<Record<string, readonly (readonly [day: string, change: number])[]>>;
};

const events = valueOf(parsePolicyEventFile(readBundled("policy-events.json"))).rows;
const calendar = companyCalendar(
  valueOf(parseMacroCalendarFile(readBundled("macro-calendar.json"))).rows,
  time,
);
const eventDays = indexEventDays(events, time);
const CHOSEN: Readonly<Record<string, (event: PolicyEvent) => boolean>> = {
  "US and CN, 2025, major": ({ actor, announced, weight }) =>
    ["US", "CN"].includes(actor) && partsOf(announced.day).year === 2025 && weight === "major",
  "all, major": ({ weight }) => weight === "major",
  "CN retaliation": ({ actor, kind }) => actor === "CN" && kind === "retaliation",
  "2026-06 on": ({ announced }) => announced.day >= on("2026-06-01"),
};
const setOf = (name: string) => eventSet(events.filter(CHOSEN[name]!), eventDays);

/** Both null, or within 1e-9 of each other. */
function expectMean(found: number | null, wanted: number | null, what: string): void {
  if (wanted === null) expect(found, what).toBeNull();
  else expect(Math.abs((found ?? Number.NaN) - wanted), what).toBeLessThan(1e-9);
}

it("the reference holds the four sets, five measures each", () => {
  expect(Object.keys(reference.sets)).toEqual(Object.keys(CHOSEN));
  for (const { measures } of Object.values(reference.sets)) {
    expect(Object.keys(measures)).toEqual(["2Y", "10Y", "30Y", "2s10s", "5s30s"]);
  }
});

describe.each(Object.entries(reference.sets))("the set %s", (name, wanted) => {
  const set = setOf(name);
  const indices = set.days.map(({ index }) => index);

  it("has the same rows and the same day 0s, each once", () => {
    expect(set.events + set.leftOut.withoutData).toBe(wanted.rows);
    expect(indices.map((index) => isoDay(time[index]!))).toEqual(wanted.dayZeros);
  });

  it.each(Object.entries(wanted.measures))("counts %s alike", (key, figures) => {
    const measured = history(key);
    for (const horizon of HORIZONS) {
      const responses = indices.map((index) => responseOf(measured, index, horizon));
      expect(responses).toEqual(figures.responses[horizon]);
      const ranks = indices.map((index) => {
        const rank = rankOf(measured, index, horizon);
        return rank && [Math.round(rank.share * rank.n), rank.n];
      });
      expect(ranks).toEqual(figures.ranks[horizon]);
    }
    const cells = sensitivityGrid(measured, indices, calendar);
    expect(cells).toHaveLength(9);
    for (const cell of cells) {
      const what = `${cell.window} ${cell.choice}`;
      const reckoned = figures.grid[cell.window]![cell.choice]!;
      expect([cell.indices.length, cell.ordinaryCount], what).toEqual([
        reckoned.n,
        reckoned.ordinaryN,
      ]);
      expectMean(cell.mean, reckoned.mean, what);
      expectMean(cell.median, reckoned.median, what);
      expectMean(cell.meanSize, reckoned.meanSize, what);
      expectMean(cell.ordinarySize, reckoned.ordinaryMeanSize, what);
    }
    const fan = eventFan(measured, indices);
    expect(fan.median).toEqual(figures.fanMedian);
  });

  it.each(Object.entries(wanted.measures))("splits and shifts %s alike", (key, figures) => {
    const measured = history(key);
    for (const [window, reckoned] of Object.entries(figures.placebo)) {
      const placebo = schedulePlacebo(measured, indices, Number(window));
      expect([placebo?.beyond, placebo?.shifts.length]).toEqual([reckoned.beyond, reckoned.shifts]);
      for (const [shift, mean] of Object.entries(reckoned.means)) {
        const there = shiftedMean(measured, indices, Number(window), Number(shift));
        expectMean(there?.mean ?? null, mean, `${window} ${shift}`);
      }
      for (const side of eventSplit(measured, set.days, Number(window))) {
        const mean = figures.split[side.side]?.[window] ?? null;
        if (side.dots.length < 4) expect(side.mean, side.side).toBeNull();
        else expectMean(side.mean, mean, side.side);
      }
    }
  });
});

describe("US and China, 2025, major, on the 30Y", () => {
  const set = setOf("US and CN, 2025, major");
  const indices = set.days.map(({ index }) => index);
  const cells = sensitivityGrid(history("30Y"), indices, calendar);
  const cell = (window: number, choice: string) =>
    cells.find((one) => one.window === window && one.choice === choice)!;
  const rounded = (value: number | null) => value?.toFixed(2);

  it("are 83 events on 66 day 0s", () => {
    expect([set.events, set.days.length]).toEqual([83, 66]);
  });

  it("moved +0.26 bp on day 0, 4.38 bp in size beside 3.47 bp on ordinary days", () => {
    const { mean, meanSize, ordinarySize } = cell(0, "all");
    expect([mean, meanSize, ordinarySize].map(rounded)).toEqual(["0.26", "4.38", "3.47"]);
  });

  it("moved +1.61 bp over 0–5, −4.30 bp in the 23 windows without company, 26 do not overlap", () => {
    expect(rounded(cell(5, "all").mean)).toBe("1.61");
    expect(cell(5, "without company").indices).toHaveLength(23);
    expect(rounded(cell(5, "without company").mean)).toBe("-4.30");
    expect(cell(5, "without overlap").indices).toHaveLength(26);
  });

  it("is beyond 75 of 102 shifts over 0–5", () => {
    const placebo = schedulePlacebo(history("30Y"), indices, 5);
    expect([placebo?.beyond, placebo?.shifts.length]).toEqual([75, 102]);
  });

  it("count the order of 8 April, 20:01, and the pause of 9 April, 13:18, once, and as mixed", () => {
    const day = set.days.find(({ index }) => time[index] === on("2025-04-09"));
    expect(day?.events.length).toBeGreaterThan(1);
    expect(day?.side).toBe("mixed");
  });
});

describe("over the whole snapshot", () => {
  it("every day has the same word for its curve", () => {
    const words = reference.curveWords.map((_, i) => curveChange(table, i, i + 1).word);
    expect(words).toEqual(reference.curveWords);
    expect(words).toHaveLength(time.length - 1);
  });

  it.each(Object.entries(reference.crossings))("%s has the same runs", (key, levels) => {
    for (const [level, runs] of Object.entries(levels)) {
      const found = crossingsOf(history(key), Number(level));
      expect(
        found.map((run) => [isoDay(run.first), isoDay(run.last), run.days, run.peak]),
        level,
      ).toEqual(runs);
    }
  });

  it.each(Object.entries(reference.moves))("%s has the same 20 largest moves", (key, moves) => {
    const found = largestMoves(history(key), { first: 0, last: time.length - 1 }, 20);
    expect(found.moves.map(({ day, change }) => [isoDay(day), change])).toEqual(moves);
  });
});
