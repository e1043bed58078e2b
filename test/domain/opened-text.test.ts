// What is told of a file that was opened.
import { describe, expect, it } from "vitest";
import { differingFigures } from "../../src/domain/differing-figure.ts";
import {
  differenceText,
  figureText,
  lostEvents,
  openedText,
} from "../../src/domain/opened-text.ts";
import { aSnapshot } from "./a-snapshot.ts";
import { anEvent } from "./an-event.ts";
import { on, table } from "./facts.ts";

const april = aSnapshot({
  view: { show: ["30Y", "2s10s"], from: on("2025-04-01"), to: on("2025-04-30") },
  madeAt: Date.UTC(2026, 10, 22, 21),
});

/** The facts with other figures of the 30Y on these days. */
function revised(figures: Readonly<Record<string, number>>) {
  const yields = { ...table.yields, "30Y": table.yields["30Y"].slice() };
  for (const [day, figure] of Object.entries(figures)) {
    yields["30Y"][table.time.indexOf(on(day))] = figure;
  }
  return { ...table, yields };
}

describe("an opened file", () => {
  it("is told by its name, when it was made, its last figure and how that came", () => {
    expect(openedText("a.png", april)).toBe(
      "Opened a.png, made 22 Nov 2026: figures to 30 Apr 2025, bundled.",
    );
    const [source] = april.sources;
    const latest = { ...april, sources: [{ ...source!, kind: "latest" as const }] };
    expect(openedText("a.png", latest)).toMatch(/, the latest published then\.$/);
    expect(openedText("a.png", { ...april, sources: [] })).toMatch(/: figures to 30 Apr 2025\.$/);
  });

  it("with today's figures has nothing that differs", () => {
    expect(differingFigures(april, table)).toEqual([]);
  });

  it("with others names each day, newest first, what the file says before what is so today", () => {
    const today = revised({ "2025-04-09": 473, "2025-04-10": Number.NaN, "2024-04-09": 1 });
    const figures = differingFigures(april, today);
    expect(figures.map(figureText)).toEqual([
      "2025-04-10 30Y 4.86 → none",
      "2025-04-09 30Y 4.72 → 4.73",
    ]);
    expect(differenceText(figures)).toBe(
      "1 figure on 1 day differs today. 1 figure on 1 day of the file is not here today.",
    );
    const added = figures.map((figure) => ({ ...figure, was: null, now: 480 }));
    expect(differenceText(added)).toBe(
      "2 figures on 2 days are here today that the file does not have.",
    );
    expect(differenceText(figures.slice(1))).toBe("1 figure on 1 day differs today.");
    expect(figureText({ ...figures[1]!, was: -5, now: null })).toBe("2025-04-09 30Y −0.05 → none");
  });
});

describe("events in a file that are not on file", () => {
  const events = [
    { id: "kept", day: on("2025-04-09"), title: "Kept" },
    { id: "gone", day: on("2025-04-10"), title: "Gone" },
  ];

  it("are those whose id nobody knows today", () => {
    expect(lostEvents({ ...april, events }, [anEvent({ id: "kept" })])).toEqual([events[1]]);
  });

  it("are none while the events are not here, and none for a link, which carries no events", () => {
    expect(lostEvents({ ...april, events }, null)).toEqual([]);
    expect(lostEvents({ ...april, events: null }, [])).toEqual([]);
  });
});
