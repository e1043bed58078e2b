// The grid of one measure, and what its chosen cell leaves to draw.
import { useMemo } from "react";
import { type SetDay, withoutOverlap } from "../domain/event-set.ts";
import type { ImpactFacts } from "../domain/impact-text.ts";
import type { History } from "../domain/measure.ts";
import { type GridCell, sensitivityGrid, type Window } from "../domain/sensitivity-grid.ts";
import type { AloneCount } from "../domain/set-text.ts";
import type { CountedSet } from "./counted-set.ts";
import type { OverlayParts } from "./overlay-parts.ts";
import { type SliceQueue, useSliced } from "./sliced-work.ts";

export interface ChosenCell {
  /** The set and the measure that cells and day 0s belong to: those before while newer are counted. */
  readonly counted: CountedSet;
  readonly history: History;
  /** None until they have been worked out. */
  readonly cells: readonly GridCell[];
  readonly cell: GridCell | null;
  /** What leaving out company comes to in the chosen window. */
  readonly alone: AloneCount;
  /** Day 0s for the fan: the set's, or those of them without company. */
  readonly fanned: readonly number[];
  /** Day 0s for split and strip: of the chosen cell those that the fan has. */
  readonly indices: readonly number[];
  readonly days: readonly SetDay[];
}

interface Choosing {
  readonly counted: CountedSet;
  readonly history: History;
  readonly chosen: Pick<GridCell, "window" | "choice">;
  /** Day 0s with company are left out, those where it is unknown too. */
  readonly isAlone: boolean;
}

const NO_CELLS: readonly GridCell[] = [];

/** Follows set, measure and choice; the grid itself knows nothing of `isAlone`. */
export function useChosenCell(queue: SliceQueue, choosing: Choosing): ChosenCell {
  const { counted, history, chosen, isAlone } = choosing;
  const { window, choice } = chosen;
  const begin = useMemo(
    () =>
      function* () {
        yield;
        const { indices: days, calendar } = counted;
        return { counted, history, cells: sensitivityGrid(history, days, calendar) };
      },
    [history, counted],
  );
  const grid = useSliced(queue, begin).value ?? { counted, history, cells: NO_CELLS };
  const { byIndex, calendar } = grid.counted;
  const cell = grid.cells.find((one) => one.window === window && one.choice === choice) ?? null;
  const { kept, ...counts } = useMemo(
    () => byCompany(counted, counted.indices, window),
    [counted, window],
  );
  const fanned = isAlone ? kept : counted.indices;
  const drawn = useMemo(() => {
    const indices = (cell?.indices ?? []).filter(
      (index) => !isAlone || calendar.of(index, window) === "without",
    );
    return { indices, days: indices.flatMap((index) => byIndex.get(index) ?? []) };
  }, [cell, isAlone, calendar, window, byIndex]);
  return { ...grid, cell, alone: { ...counts, kept: kept.length }, fanned, ...drawn };
}

/** The numbers that a chosen cell is read by. */
export function factsOf(
  counted: CountedSet,
  cell: GridCell,
  { measure }: History,
  eventDays: OverlayParts["eventDays"],
): ImpactFacts {
  const { set } = counted;
  const { withCompany, unknown } = byCompany(counted, cell.indices, cell.window);
  const events = set.days.flatMap((day) => day.events);
  return {
    measure: measure.key,
    events: set.events,
    dayZeros: set.days.length,
    cell,
    apart: withoutOverlap(cell.indices, cell.window).length,
    withCompany,
    unknownCompany: unknown,
    hourUnknown: events.filter(({ id }) => eventDays.get(id)?.basis === "hour unknown").length,
  };
}

function byCompany({ calendar }: CountedSet, indices: readonly number[], window: Window) {
  const found = indices.map((index) => calendar.of(index, window));
  return {
    kept: indices.filter((_, i) => found[i] === "without"),
    withCompany: found.filter((company) => company === "with").length,
    unknown: found.filter((company) => company === "unknown").length,
  };
}
