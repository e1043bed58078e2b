// The sentence of a view: how far each measure came, and its runs at the level.
import { describe, expect, it } from "vitest";
import { indexEventDays } from "../../src/domain/day-facts.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import { shownSentence, viewSentence } from "../../src/domain/view-sentence.ts";
import { DEFAULT_VIEW, type View } from "../../src/domain/view.ts";
import { anEvent } from "./an-event.ts";
import { history, madeHistory, on, table, time } from "./facts.ts";
import { dates, hundredths, written } from "./plain-yields.ts";

const rangeFrom = (from: string, to: string) => ({
  first: dates.indexOf(from),
  last: dates.indexOf(to),
});
const year = rangeFrom("2025-01-02", "2026-10-01");

describe("the sentence of a view", () => {
  it("gives the last level and the change over the days of each measure, and the runs", () => {
    expect(viewSentence([history("30Y"), history("10Y")], year, [500])).toBe(
      "30Y +82 bp to 5.61% and 10Y +67 bp to 5.24% from 2 Jan 2025 to 1 Oct 2026; " +
        "30Y at or above 5.00% on 85 trading days, the last run from 7 Jul 2026.",
    );
  });

  it("has the figures of the fact file, counted by hand", () => {
    expect([written("2025-01-02", "30Y"), written("2026-10-01", "30Y")]).toEqual(["4.79", "5.61"]);
    expect([written("2025-01-02", "10Y"), written("2026-10-01", "10Y")]).toEqual(["4.57", "5.24"]);
    const shown = hundredths("30Y").slice(year.first, year.last + 1);
    expect(shown.filter((level) => level >= 500)).toHaveLength(85);
    expect([written("2026-07-06", "30Y"), written("2026-07-07", "30Y")]).toEqual(["4.99", "5.05"]);
    const fromJuly = hundredths("30Y").slice(dates.indexOf("2026-07-07"), year.last + 1);
    expect(Math.min(...fromJuly)).toBeGreaterThanOrEqual(500);
  });

  it("is silent on a level that no drawn day reaches, and on one without a percent measure", () => {
    const april = rangeFrom("2025-04-01", "2025-04-30");
    expect(viewSentence([history("30Y")], april, [500])).toBe(
      "30Y +14 bp to 4.66% from 1 Apr 2025 to 30 Apr 2025.",
    );
    expect(viewSentence([history("2s10s")], april, [30])).not.toContain("at or above");
  });

  it("knows nothing of days after those drawn", () => {
    const june = rangeFrom("2025-05-01", "2025-06-30");
    expect(viewSentence([history("30Y")], june, [500])).toMatch(
      /; 30Y at or above 5\.00% on 3 trading days, the last run from 21 May 2025\.$/,
    );
    const run = hundredths("30Y").slice(june.first, june.last + 1);
    expect(run.filter((level) => level >= 500)).toHaveLength(3);
  });

  it("takes the levels to the first percent measure", () => {
    const shown = [history("2s10s"), history("10Y"), history("30Y")];
    expect(viewSentence(shown, year, [500])).toMatch(
      /; 10Y at or above 5\.00% on \d+ trading days/,
    );
  });

  it("tells of measures that end on other days apart", () => {
    expect(viewSentence([history("30Y"), history("2M")], year, [])).toBe(
      "30Y +82 bp to 5.61% from 2 Jan 2025 to 1 Oct 2026; " +
        "2M −54 bp to 3.82% from 2 Jan 2025 to 7 Jul 2026.",
    );
  });

  it("says of one day its level, of no change unchanged, of holes that there is no figure", () => {
    const days = [0, 1, 2].map((i) => on("2025-04-07") + i);
    const some = madeHistory(days, [450, null, 450]);
    expect(viewSentence([some], { first: 0, last: 0 }, [])).toBe("30Y 4.50% on 7 Apr 2025.");
    expect(viewSentence([some], { first: 0, last: 2 }, [])).toMatch(
      /^30Y unchanged at 4\.50% from/,
    );
    expect(viewSentence([some], { first: 1, last: 1 }, [])).toBe("30Y: no figure in these days.");
    expect(viewSentence([], { first: 0, last: 2 }, [500])).toBe("");
  });

  it("does not date a run that the data begin with", () => {
    const days = [0, 1].map((i) => on("2025-04-07") + i);
    expect(viewSentence([madeHistory(days, [510, 520])], { first: 0, last: 1 }, [500])).toContain(
      "on 2 trading days, the last run from the first day in the data, 7 Apr 2025",
    );
  });
});

describe("the sentence of what is shown", () => {
  const event = anEvent();
  const shown = (changes: Partial<View>) => {
    const view = { ...DEFAULT_VIEW, ...changes };
    const histories = view.show.map(history);
    const eventDays = indexEventDays([event], time);
    return shownSentence(
      { table, histories, events: [event], eventDays, view },
      rangeOf(view, time),
      null,
    );
  };

  it("is the selected event's on the first measure, at the view's horizon", () => {
    expect(shown({ event: event.id, show: ["10Y", "30Y"], horizon: 1 })).toMatch(
      /^10Y \+14 bp to 4\.40% by 10 Apr 2025, 1 trading day after day 0 of 90-day pause/,
    );
  });

  it("is the view's without an event, and with one that is not on file", () => {
    expect(shown({})).toMatch(/^30Y \+82 bp to 5\.61% and 10Y/);
    expect(shown({ event: "gone" })).toBe(shown({}));
  });
});
