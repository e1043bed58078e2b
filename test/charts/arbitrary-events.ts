// Policy events at random, for laws that must hold whatever is announced.
import * as fc from "fast-check";
import { type ChartFrame, chartFrame } from "../../src/charts/chart-frame.ts";
import { lanesOf, markModel, type MarkModel } from "../../src/charts/mark-model.ts";
import { KINDS, type PolicyEvent } from "../../src/domain/policy-event.ts";
import { timeAxis } from "../../src/domain/time-axis.ts";
import { anEvent } from "../domain/an-event.ts";
import { on, time } from "../domain/facts.ts";

const ACTORS = ["US", "CN", "EU", "CA", "COURT", "MARKET", "RATING"] as const;

/** Up to 60 events of spring 2025 by announced day, weekends among them. */
const someEvents: fc.Arbitrary<PolicyEvent[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: on("2025-03-01"), max: on("2025-06-30") }),
      actor: fc.constantFrom(...ACTORS),
      kind: fc.constantFrom(...KINDS),
      weight: fc.constantFrom("major" as const, "minor" as const),
      title: fc.constantFrom("A pause", "Tariffs on all imports of steel", "Talks", "x".repeat(90)),
    }),
    { maxLength: 60, size: "max" },
  )
  .map((rows) =>
    rows
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, ...rest }, i) =>
        anEvent({
          ...rest,
          id: `event-${i}`,
          announced: { day, minute: null, afterClose: null },
        }),
      ),
  );

/** Marks at random: events on a scale, on either axis, with lanes or in one. */
export const someMarks: fc.Arbitrary<
  MarkModel & {
    events: readonly PolicyEvent[];
    frame: ChartFrame;
    lanes: "on" | "off";
    xOf: (event: PolicyEvent) => number;
  }
> = fc
  .record({
    events: someEvents,
    kind: fc.constantFrom("trading" as const, "calendar" as const),
    lanes: fc.constantFrom("on" as const, "off" as const),
    scale: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 4000 })),
    width: fc.integer({ min: 200, max: 1400 }),
    height: fc.constantFrom(300, 400, 620),
  })
  .map(({ events, kind, lanes, scale, width, height }) => {
    const axis = timeAxis(kind, time);
    const laneCount = lanesOf(lanes).length;
    const frame = chartFrame({
      width,
      height,
      laneCount,
      hasMacro: false,
      hasAuctions: false,
      hasLadder: false,
      namesWidth: 60,
      hasPercent: true,
      hasBp: false,
    });
    const left = axis.positionOf(on("2025-03-01"));
    const toX = (position: number) => frame.plot.x + (position - left) * (scale / 100);
    const xOf = (event: PolicyEvent) => toX(axis.positionOf(event.announced.day));
    return { events, frame, lanes, xOf, ...markModel(events, axis, frame, toX, lanes) };
  });
