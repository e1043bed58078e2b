// The split: a dot for every day 0, apart from each other, and bars only where there is enough.
import { describe, expect, it } from "vitest";
import { splitModel } from "../../src/charts/split-model.ts";
import { eventSplit, type SplitSide } from "../../src/domain/event-split.ts";
import { history, time } from "../domain/facts.ts";

const SIZE = { width: 360, height: 240 };
const sideOf = (side: SplitSide["side"], responses: readonly number[]): SplitSide => ({
  side,
  dots: responses.map((response, i) => ({ index: i + 1, response })),
  mean: responses.length < 4 ? null : responses.reduce((a, b) => a + b, 0) / responses.length,
});
const SIDES = [
  sideOf("escalation", [-12, -4, -4, 0, 3, 3, 3, 9]),
  sideOf("easing", [2, 3, 5]),
  sideOf("other", []),
  sideOf("mixed", [-20, -6, 1, 30]),
];
const model = splitModel(SIDES, SIZE);

describe("the split", () => {
  it("has a dot for every day 0, within its own column", () => {
    expect(model.dots).toHaveLength(15);
    const [low, high] = ["escalation", "easing"].map((side) =>
      model.dots.filter((dot) => dot.side === side).map(({ x }) => x),
    );
    expect(Math.max(...low!)).toBeLessThan(Math.min(...high!));
  });

  it("lets no dot cover another", () => {
    for (const [i, a] of model.dots.entries()) {
      for (const b of model.dots.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(6);
      }
    }
  });

  it("draws no bar below 4, and says so", () => {
    expect(model.bars).toHaveLength(2);
    const words = model.texts.map(({ text }) => text);
    expect(words).toContain("no bar");
    expect(words).toContain("none");
    expect(words).toContain("mean −0.25");
    expect(words).toContain("mean +1.25");
    expect(words.filter((word) => word.startsWith("N "))).toEqual(["N 8", "N 3", "N 0", "N 4"]);
  });

  it("begins every bar at zero", () => {
    const zero = model.rules.find(({ colour }) => colour === "--muted")!.y1;
    for (const { y, height } of model.bars) {
      expect(Math.min(Math.abs(y - zero), Math.abs(y + height - zero))).toBeLessThan(1.01);
    }
  });

  it("puts a larger response higher", () => {
    const mixed = model.dots.filter(({ side }) => side === "mixed");
    expect(mixed.map(({ y }) => y).toSorted((a, b) => b - a)).toEqual(mixed.map(({ y }) => y));
  });

  it("keeps every dot in its size, however many there are", () => {
    const days = Array.from({ length: 400 }, (_, i) => ({
      index: 1 + i * 5,
      events: [],
      side: "escalation" as const,
    }));
    const many = splitModel(eventSplit(history("30Y"), days, 5), { width: 320, height: 240 });
    expect(many.dots).toHaveLength(days.filter(({ index }) => index + 5 < time.length).length);
    for (const { x, y } of many.dots) {
      expect(x > 0 && x < 320 / 4 + 2 && y > 0 && y < 240).toBe(true);
    }
  });

  it("stands without any dot", () => {
    const none = splitModel(
      SIDES.map(({ side }) => sideOf(side, [])),
      SIZE,
    );
    expect([none.dots, none.bars]).toEqual([[], []]);
  });
});
