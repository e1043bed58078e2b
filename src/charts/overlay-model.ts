// The placed model of the overlay chart: everything that is drawn, named or counted, in pixels.
import type { Day } from "../domain/civil-day.ts";
import { passesFilter } from "../domain/event-filter.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { type DayRange, inRange } from "../domain/view-range.ts";
import { type Account, accountOf } from "./account.ts";
import { placeAuctions, type PlacedAuction } from "./auction-mark.ts";
import { chartFrame, type ChartFrame, NARROW } from "./chart-frame.ts";
import { type EventLabel, eventLabels, LABEL_SIZE } from "./event-label.ts";
import { type HoleNote, holeNotes } from "./hole-note.ts";
import { lanesOf, markModel, type EventRule, type PlacedMark } from "./mark-model.ts";
import type { OverlayInput } from "./overlay-input.ts";
import { type LadderModel, ladderModel } from "./ladder-model.ts";
import { widestName } from "./line-name.ts";
import type { LineRooms } from "./line-room.ts";
import { type Pane, placePanes } from "./pane-model.ts";
import { type PlacedTick, withoutOverlap } from "./placed-tick.ts";
import { type PlacedPrint, placePrints } from "./print-mark.ts";
import { placeReleases, type PlacedRelease } from "./release-mark.ts";
import type { ShownRange } from "./shown-range.ts";
import { timeTicks } from "./time-ticks.ts";

export interface OverlayModel {
  readonly frame: ChartFrame;
  readonly range: ShownRange;
  readonly panes: readonly Pane[];
  readonly ticks: readonly PlacedTick[];
  readonly marks: readonly PlacedMark[];
  readonly rules: readonly EventRule[];
  readonly labels: readonly EventLabel[];
  readonly prints: readonly PlacedPrint[];
  readonly holes: readonly HoleNote[];
  /** Scheduled releases of the macro lane. */
  readonly releases: readonly PlacedRelease[];
  /** Auctions of their lane. */
  readonly auctions: readonly PlacedAuction[];
  /** The tariff ladder, null when it is off. */
  readonly ladder: LadderModel | null;
  /** The slot of the selected event's day 0, null when there is none in view. */
  readonly dayZero: { readonly x: number; readonly width: number } | null;
  /** Events that pass the filter but lie outside the range, nearest last and first. */
  readonly earlier: readonly PolicyEvent[];
  readonly later: readonly PolicyEvent[];
  /** Events in range that no curve has priced yet. */
  readonly withoutData: readonly PolicyEvent[];
  readonly account: Account;
  /** Axis position to pixel, and back. */
  readonly toX: (position: number) => number;
  readonly toPosition: (x: number) => number;
}

/**
 * Computes the drawing for a size and a range. Pure: the same input places the same pixels. A model that is
 * gone with its frame may have `rooms` for its lines; one that is kept has none.
 */
export function overlayModel(
  input: OverlayInput,
  range: ShownRange,
  size: { readonly width: number; readonly height: number; readonly pixelRatio: number },
  rooms?: LineRooms,
): OverlayModel {
  const { axis, view, histories, measureText } = input;
  const frame = chartFrame({
    width: size.width,
    height: size.height,
    laneCount: lanesOf(view.lanes).length,
    namesWidth: Math.max(
      0,
      ...histories.map((history) => measureText(widestName(history), LABEL_SIZE, true)),
    ),
    labelRows: input.labelRows,
    edgeRowHeight: input.edgeRowHeight,
    hasMacro: view.macro === "on",
    hasAuctions: view.auctions === "on",
    hasLadder: view.ladder === "on",
    hasPercent: histories.some((h) => h.measure.unit === "percent"),
    hasBp: histories.some((h) => h.measure.unit === "bp"),
  });
  const { plot } = frame;
  const [left, right] = range.extent;
  const scale = plot.width / (right - left);
  const toX = (position: number) => plot.x + (position - left) * scale;
  const sorted = sortEvents(input, range.days);
  const { marks, rules } = markModel(sorted.placeable, axis, frame, toX, view.lanes);
  const columns = Math.ceil(plot.width * size.pixelRatio * 2);
  const shownPrints = input.prints.filter(
    (print) => inRange(range.days, print.day) && view.show.includes(print.tenor),
  );
  const panes = placePanes(input, frame, range.extent, toX, columns, shownPrints, rooms);
  const placedPrints = placePrints(shownPrints, axis, panes, toX, frame, measureText);
  const { first, last } = range.days;
  const narrow = size.width < NARROW;
  return {
    frame,
    range,
    panes,
    ticks:
      last < first
        ? []
        : withoutOverlap(
            timeTicks(axis, first, last, plot.width, narrow ? 46 : 58).map((tick) => ({
              ...tick,
              x: toX(tick.position),
            })),
            (text) => measureText(text, 11, true),
            plot,
          ),
    marks,
    rules,
    labels:
      input.labelRows === undefined ? eventLabels(marks, frame, measureText, input.view.event) : [],
    prints: placedPrints,
    holes: holeNotes(
      input.table,
      histories,
      axis,
      range.days,
      panes,
      toX,
      measureText,
      plot,
      placedPrints,
    ),
    releases: frame.macroLane
      ? placeReleases(input.releases, axis, range.days, frame.macroLane, toX)
      : [],
    auctions: frame.auctionLane
      ? placeAuctions(input.auctions, axis, range.days, frame.auctionLane, toX)
      : [],
    ladder:
      frame.ladder &&
      ladderModel(
        input.ladder,
        axis,
        frame.ladder,
        toX,
        measureText,
        (id) => input.events.find((event) => event.id === id)?.title,
      ),
    dayZero: dayZeroSlot(input, range.days, toX),
    earlier: sorted.earlier,
    later: sorted.later,
    withoutData: sorted.withoutData,
    account: accountOf(marks, sorted.withoutData.length, sorted.hidden, sorted.inRange),
    toX,
    toPosition: (x) => left + (x - plot.x) / scale,
  };
}

function sortEvents({ events, view, axis }: OverlayInput, days: DayRange) {
  const firstCurve: Day = axis.time[0] ?? Infinity;
  const lastCurve: Day = axis.time.at(-1) ?? -Infinity;
  const sorted = {
    inRange: 0,
    hidden: 0,
    placeable: [] as PolicyEvent[],
    withoutData: [] as PolicyEvent[],
    earlier: [] as PolicyEvent[],
    later: [] as PolicyEvent[],
  };
  for (const event of events) {
    const { day } = event.announced;
    const kept = passesFilter(view, event);
    if (!inRange(days, day)) {
      if (kept) (day < days.from ? sorted.earlier : sorted.later).push(event);
      continue;
    }
    sorted.inRange++;
    if (!kept) sorted.hidden++;
    else if (day > lastCurve || day < firstCurve) sorted.withoutData.push(event);
    else sorted.placeable.push(event);
  }
  return sorted;
}

function dayZeroSlot(
  { view, eventDays, axis }: OverlayInput,
  days: DayRange,
  toX: (position: number) => number,
) {
  const day = view.event === null ? null : eventDays.get(view.event);
  if (!day || day.index < days.first || day.index > days.last) return null;
  const [from, to] = axis.extentOf(day.index, day.index);
  return { x: toX(from), width: toX(to) - toX(from) };
}
