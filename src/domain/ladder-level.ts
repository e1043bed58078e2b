// Levels of the tariff ladder: what stood in force between two steps, layer by layer.
import { group } from "d3-array";
import type { Day } from "./civil-day.ts";
import type { Direction, LadderStep } from "./ladder.ts";

/** One layer of a level: its rate in percent, and the step that set it. */
export interface LadderLayer {
  readonly layer: string;
  readonly rate: number;
  readonly step: LadderStep;
}

/** What stood in force from a day on. */
export interface LadderLevel {
  readonly from: Day;
  /** The first day of the next level; null for the last one. */
  readonly until: Day | null;
  /** Layers above zero, in the order they first came into force. */
  readonly layers: readonly LadderLayer[];
  /** Sum of the layers: headline additional rate, percent. */
  readonly sum: number;
  /** The steps of this day. */
  readonly steps: readonly LadderStep[];
}

/** The levels of one direction by day of effect; rows that never came into force make none. */
export function ladderLevels(steps: readonly LadderStep[], direction: Direction): LadderLevel[] {
  const inForce = steps.filter((step) => step.inForce && step.direction === direction);
  const days = [...group(inForce, (step) => step.effective)].toSorted(([a], [b]) => a - b);
  const layers = new Map<string, LadderLayer>();
  return days.map(([from, own], i) => {
    for (const step of own) layers.set(step.layer, { layer: step.layer, rate: step.rate, step });
    const standing = [...layers.values()].filter(({ rate }) => rate > 0);
    return {
      from,
      until: days[i + 1]?.[0] ?? null,
      layers: standing,
      sum: standing.reduce((sum, { rate }) => sum + rate, 0),
      steps: own,
    };
  });
}

/** Steps that were announced and superseded before their day. */
export function announcedOnly(steps: readonly LadderStep[]): LadderStep[] {
  return steps.filter((step) => !step.inForce);
}

/** The sum a step that never came into force would have made on its day, percent. */
export function sumWith(step: LadderStep, levels: readonly LadderLevel[]): number {
  const before = levels.findLast(({ from }) => from < step.effective);
  const others = before?.layers.filter(({ layer }) => layer !== step.layer) ?? [];
  return others.reduce((sum, { rate }) => sum + rate, step.rate);
}
