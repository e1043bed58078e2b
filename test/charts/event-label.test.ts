// Titles beside event marks: placed where they fit, by weight, then recency.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartFrame } from "../../src/charts/chart-frame.ts";
import { type EventLabel, eventLabels, shorten } from "../../src/charts/event-label.ts";
import { markModel, type PlacedMark } from "../../src/charts/mark-model.ts";
import type { PolicyEvent } from "../../src/domain/policy-event.ts";
import { timeAxis } from "../../src/domain/time-axis.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { anEvent } from "../domain/an-event.ts";
import { on, time } from "../domain/facts.ts";
import { someMarks } from "./arbitrary-events.ts";
import { measureText, overlaps } from "./real-overlay.ts";

const labelled = someMarks.map(({ marks, frame }) => {
  const { plot } = frame;
  const inPlot = marks.filter(({ x }) => x >= plot.x && x <= plot.x + plot.width);
  return { frame, marks: inPlot, labels: eventLabels(inPlot, frame, measureText) };
});
const named = (labels: readonly EventLabel[]) =>
  labels.map(({ text, box }) => ({ what: text, box }));

describe("whatever is announced", () => {
  it("no label overlaps another", () => {
    fc.assert(
      fc.property(labelled, ({ labels }) => {
        expect(overlaps(named(labels))).toEqual([]);
      }),
    );
  });

  it("no label covers the leader of another", () => {
    fc.assert(
      fc.property(labelled, ({ labels }) => {
        const leaders = labels.map(({ markKey, leaderX, leaderFrom, leaderTo }) => ({
          markKey,
          box: { x: leaderX - 0.5, y: leaderFrom, width: 1, height: leaderTo - leaderFrom },
        }));
        for (const { markKey, text, box } of labels) {
          const others = leaders.filter((leader) => leader.markKey !== markKey);
          const covers = (leader: (typeof leaders)[number]) =>
            overlaps([
              { what: text, box },
              { what: leader.markKey, box: leader.box },
            ]);
          expect(others.flatMap(covers)).toEqual([]);
        }
      }),
    );
  });

  it("the selected event has its label, in a cluster and among many, and the others keep apart", () => {
    fc.assert(
      fc.property(someMarks, fc.nat(), ({ marks, frame }, pick) => {
        const { plot } = frame;
        const inPlot = marks.filter(({ x }) => x >= plot.x + 2 && x <= plot.x + plot.width - 2);
        const events = inPlot.flatMap((mark) => mark.events);
        fc.pre(events.length > 0 && frame.labelRows > 0 && plot.width > 200);
        const selected = events[pick % events.length]!;
        const labels = eventLabels(inPlot, frame, measureText, selected.id);
        expect(labels[0]!.eventId).toBe(selected.id);
        expect(labels[0]!.text.slice(0, 3)).toBe(selected.title.slice(0, 3));
        expect(overlaps(named(labels))).toEqual([]);
      }),
    );
  });

  it("every label is inside its band and inside the plot", () => {
    fc.assert(
      fc.property(labelled, ({ labels, frame: { plot, labelBand } }) => {
        for (const { box } of labels) {
          expect(box.x).toBeGreaterThanOrEqual(plot.x);
          expect(box.x + box.width).toBeLessThanOrEqual(plot.x + plot.width);
          expect(box.y).toBeGreaterThanOrEqual(labelBand.y);
          expect(box.y + box.height).toBeLessThanOrEqual(labelBand.y + labelBand.height);
        }
      }),
    );
  });

  it("a leader runs down from its mark to beside its label", () => {
    fc.assert(
      fc.property(labelled, ({ labels, marks, frame }) => {
        for (const { markKey, leaderX, leaderFrom, leaderTo, box } of labels) {
          const mark = marks.find(({ key }) => key === markKey)!;
          expect([leaderX, leaderFrom]).toEqual([mark.x, mark.y + frame.laneHeight / 2]);
          expect(leaderTo).toBeGreaterThan(box.y);
          expect(leaderTo).toBeLessThanOrEqual(box.y + box.height);
          const away = Math.min(Math.abs(box.x - leaderX), Math.abs(box.x + box.width - leaderX));
          expect(away).toBeLessThanOrEqual(6);
        }
      }),
    );
  });

  it("a quiet mark has none, and no mark has two", () => {
    fc.assert(
      fc.property(labelled, ({ labels, marks }) => {
        const keys = labels.map(({ markKey }) => markKey);
        expect(new Set(keys).size).toBe(keys.length);
        const quiet = new Set(marks.filter((mark) => mark.quiet).map(({ key }) => key));
        expect(keys.filter((key) => quiet.has(key))).toEqual([]);
      }),
    );
  });

  it("the first asked is labelled wherever the plot has room beside it", () => {
    fc.assert(
      fc.property(labelled, ({ labels, marks, frame: { plot } }) => {
        const loud = marks.filter((mark) => !mark.quiet);
        fc.pre(loud.length > 0 && plot.width > 480);
        const rank = ({ lead }: PlacedMark) =>
          (lead.weight === "major" ? 2 : 0) + (lead.kind === "imposed" ? 0 : 1);
        const highest = Math.max(...loud.map(rank));
        const asked = loud.filter((mark) => rank(mark) === highest);
        const latest = Math.max(...asked.map(({ lead }) => lead.announced.day));
        const first = asked.filter(({ lead }) => lead.announced.day === latest);
        const keys = new Set(labels.map(({ markKey }) => markKey));
        expect(first.some(({ key }) => keys.has(key))).toBe(true);
      }),
    );
  });
});

const axis = timeAxis("trading", time);
const left = indexOfDay(time, on("2025-04-01"));

/** Labels in a chart with one row for them, so many pixels a trading day. */
function labelsOf(
  events: readonly PolicyEvent[],
  pixels: number,
  width = 800,
  measure = measureText,
) {
  const frame = chartFrame({
    width,
    height: 320,
    hasMacro: false,
    hasAuctions: false,
    hasLadder: false,
    laneCount: 5,
    namesWidth: 60,
    hasPercent: true,
    hasBp: false,
  });
  const toX = (position: number) => frame.plot.x + 250 + (position - left) * pixels;
  return eventLabels(markModel(events, axis, frame, toX, "on").marks, frame, measure);
}
const event = (id: string, iso: string, changes: Partial<PolicyEvent> = {}) =>
  anEvent({ id, announced: { day: on(iso), minute: null, afterClose: null }, ...changes });
const idsOf = (labels: readonly EventLabel[]) => labels.map(({ eventId }) => eventId);

describe("where there is room for few", () => {
  const title = "A title of some forty characters in all.";
  const crowd = [
    event("cn-heavy", "2025-04-02", { title, actor: "CN" }),
    event("us-heavy-late", "2025-04-03", { title }),
    event("eu-light-later", "2025-04-04", { title, actor: "EU", weight: "minor" }),
  ];

  it("the heavier are labelled before the lighter, however late", () => {
    expect(idsOf(labelsOf(crowd, 4))).toEqual(["us-heavy-late", "cn-heavy"]);
    const lateButLight = [crowd[0]!, { ...crowd[1]!, weight: "minor" as const }];
    expect(idsOf(labelsOf(lateButLight, 4))).toEqual(["cn-heavy"]);
  });

  it("of two as heavy the later is asked first", () => {
    const close = [event("early", "2025-04-02", { title }), event("late", "2025-04-03", { title })];
    const [cn, us] = [{ ...close[0]!, actor: "CN" }, close[1]!];
    expect(idsOf(labelsOf([cn, us], 4))).toEqual(["late", "early"]);
  });

  it("a label goes left of its mark when the right is taken or ends", () => {
    const [late, early] = labelsOf(crowd.slice(0, 2), 4);
    expect(late!.box.x).toBeGreaterThan(late!.leaderX);
    expect(early!.box.x + early!.box.width).toBeLessThan(early!.leaderX);
  });

  it("nothing is labelled when nothing fits", () => {
    expect(labelsOf(crowd, 4, 800, () => 1000)).toEqual([]);
    expect(labelsOf([], 4)).toEqual([]);
  });

  it("a cluster's label says how many more there are", () => {
    const two = [
      event("a", "2025-04-02", { title: "First" }),
      event("b", "2025-04-02", { title: "Second" }),
    ];
    expect(labelsOf(two, 4).map(({ text }) => text)).toEqual(["Second +1"]);
  });
});

describe("a shortened title", () => {
  it("is never wider than allowed and stays whole where it fits", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 10, max: 300 }), (text, width) => {
        const short = shorten(text, width, measureText);
        expect(measureText(short, 11)).toBeLessThanOrEqual(width);
        if (measureText(text, 11) <= width) expect(short).toBe(text);
        else expect(short).toMatch(/…$/);
      }),
    );
  });

  it("keeps as much as fits and no space before the ellipsis", () => {
    expect(shorten("90-day pause, China to 125%", 9 * 6.2, measureText)).toBe("90-day p…");
    expect(shorten("90-day pause, China to 125%", 8 * 6.2, measureText)).toBe("90-day…");
  });
});
