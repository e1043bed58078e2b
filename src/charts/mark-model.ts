// Event marks in lanes: each at its announced date, close ones gathered into a cluster that counts them.
import { isoDay } from "../domain/civil-day.ts";
import { familyOf, type Lane, LANES, laneOf, type PolicyEvent } from "../domain/policy-event.ts";
import type { TimeAxis } from "../domain/time-axis.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { laneColour, LANE_NAMES, type Shape } from "./mark-shape.ts";
import type { ColourToken } from "./measure-style.ts";

/** A mark on the chart: one event, or a cluster of events of one lane. */
export interface PlacedMark {
  /** Stable name: the id of its first event. */
  readonly key: string;
  /** Pixels; x is the announced date of its first event, never moved. */
  readonly x: number;
  readonly y: number;
  readonly lane: Lane;
  readonly shape: Shape;
  readonly colour: ColourToken;
  /** Not settled: unreviewed, or thinly sourced. */
  readonly hollow: boolean;
  /** The day an earlier announcement takes effect: drawn quieter. */
  readonly quiet: boolean;
  /** By announced date; more than one in a cluster. */
  readonly events: readonly PolicyEvent[];
  /** The event a cluster is spoken of by: reviewed, heaviest, then latest. */
  readonly lead: PolicyEvent;
  /** Name for assistive technology: `2025-04-09: <title>`, and whether nobody has reviewed it. */
  readonly name: string;
}

/** A vertical line at an event's announced date, from its lane down through the panes. */
export interface EventRule {
  readonly x: number;
  readonly y: number;
  readonly colour: ColourToken;
  readonly quiet: boolean;
  readonly eventId: string;
}

/** Least distance between two marks of a lane; a mark takes in what is nearer, pixels. */
export const MARK_PITCH = 18;

export interface MarkModel {
  readonly marks: readonly PlacedMark[];
  readonly rules: readonly EventRule[];
}

/** Lanes that stand on the chart, top to bottom; one for all when lanes are off. */
export function lanesOf(lanes: "on" | "off"): readonly (Lane | "ALL")[] {
  return lanes === "on" ? LANES : ["ALL"];
}

/**
 * Places the marks of the events, which must be sorted by announced day. Within a lane a mark takes in
 * every event less than a pitch to the right of its first one, so no two marks of a lane overlap and each
 * stands at the date of its first event.
 */
export function markModel(
  events: readonly PolicyEvent[],
  axis: TimeAxis,
  frame: ChartFrame,
  toX: (position: number) => number,
  lanes: "on" | "off",
): MarkModel {
  const names = lanesOf(lanes);
  const rules: EventRule[] = [];
  const groups = names.map((): { x: number; events: PolicyEvent[] }[] => []);
  for (const event of events) {
    const lane = laneOf(event.actor);
    const row = lanes === "on" ? LANES.indexOf(lane) : 0;
    const x = toX(axis.positionOf(event.announced.day));
    const y = frame.lanes.y + (row + 0.5) * frame.laneHeight;
    const quiet = event.kind === "imposed";
    rules.push({ x, y, colour: laneColour(lane), quiet, eventId: event.id });
    const group = groups[row]!.at(-1);
    if (group && x - group.x < MARK_PITCH) group.events.push(event);
    else groups[row]!.push({ x, events: [event] });
  }
  const marks = groups.flatMap((row, i) =>
    row.map((group) =>
      placedMark(group.events, group.x, frame.lanes.y + (i + 0.5) * frame.laneHeight),
    ),
  );
  return { marks, rules };
}

function placedMark(events: readonly PolicyEvent[], x: number, y: number): PlacedMark {
  const lead = events.reduce((best, event) => (outranks(event, best) ? event : best));
  const lane = laneOf(lead.actor);
  const mixed = events.some((event) => laneOf(event.actor) !== lane);
  const first = isoDay(events[0]!.announced.day);
  const last = isoDay(events.at(-1)!.announced.day);
  const span = first === last ? first : `${first} to ${last}`;
  return {
    key: events[0]!.id,
    x,
    y,
    lane,
    shape: familyOf(lead.kind),
    colour: mixed ? "--muted" : laneColour(lane),
    hollow: !lead.reviewed || lead.confidence === "low",
    quiet: events.every((event) => event.kind === "imposed"),
    events,
    lead,
    name:
      events.length === 1
        ? `${first}: ${lead.title}${lead.reviewed ? "" : " (unreviewed)"}`
        : `${span}: ${events.length} events, ${mixed ? "several actors" : LANE_NAMES[lane]}, ${lead.title} and others`,
  };
}

/** Whether an event is spoken of before another: reviewed first, then major, then the later one. */
export function outranks(a: PolicyEvent, b: PolicyEvent): boolean {
  if (a.reviewed !== b.reviewed) return a.reviewed;
  if (a.weight !== b.weight) return a.weight === "major";
  if ((a.kind === "imposed") !== (b.kind === "imposed")) return b.kind === "imposed";
  return a.announced.day >= b.announced.day;
}
