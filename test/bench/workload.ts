// What the benchmark draws: SYNTHETIC random walks of fixed seeds, and the bundled figures for E.
import type { PolicyEvent } from "../../src/domain/policy-event.ts";

export const WORKLOADS = ["A", "B", "D", "C", "E"] as const;
export type WorkloadName = (typeof WORKLOADS)[number];

/** Lines over days in columns, and events over them; the same for every variant. */
export interface Workload {
  readonly name: WorkloadName;
  /** Days since 1970-01-01, ascending. */
  readonly time: Float64Array;
  /** Tenors, by which the app tells lines apart. */
  readonly keys: readonly string[];
  /** Integer hundredths of a percent, one column a key. */
  readonly levels: readonly Float64Array[];
  readonly events: readonly PolicyEvent[];
}

/** E as it is handed to a page. */
export interface BundledFigures {
  readonly time: readonly number[];
  readonly levels: Readonly<Record<string, readonly (number | null)[]>>;
  readonly events: readonly PolicyEvent[];
}

const KEYS = "30Y 10Y 5Y 2Y 20Y 7Y 1Y 3Y 6M 4M 3M 2M 1.5M 1M".split(" ");
/** 30Y to 2Y. */
const E_LINES = 4;
const LENGTH = 9000;
const LONG = 1_000_000;
const EVENTS = 300;
const KINDS = ["announcement", "retaliation", "pause", "deal", "statement", "legal"] as const;
const ACTORS = ["US", "CN", "EU", "COURT", "MARKET"] as const;

/** Makes the columns of a workload. */
export function workload(name: WorkloadName, bundled: BundledFigures | null): Workload {
  if (name === "E") {
    if (!bundled) throw new Error("E is drawn from the bundled figures");
    const keys = KEYS.slice(0, E_LINES);
    const levels = keys.map((key) =>
      Float64Array.from(bundled.levels[key]!, (level) => level ?? Number.NaN),
    );
    return { name, time: Float64Array.from(bundled.time), keys, levels, events: bundled.events };
  }
  const time = name === "C" ? everyDay(LONG) : weekdays(LENGTH);
  const keys = name === "B" || name === "D" ? KEYS : KEYS.slice(0, 1);
  const levels = keys.map((_, i) => walk(time.length, i + 1));
  return { name, time, keys, levels, events: name === "D" ? syntheticEvents(time) : [] };
}

/** Day, a whole number or not, at an index that may lie between two. */
export function dayAt({ time }: Workload, index: number): number {
  const at = Math.min(Math.max(index, 0), time.length - 1);
  const low = Math.floor(at);
  const high = Math.min(low + 1, time.length - 1);
  return time[low]! + (time[high]! - time[low]!) * (at - low);
}

/** Every day from 1970 on: for a million of them, to the year 4707. */
function everyDay(length: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => i);
}

/** Weekdays from 1990-01-01, a Monday. */
function weekdays(length: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => 7305 + Math.floor(i / 5) * 7 + (i % 5));
}

/** A walk in hundredths of a percent that stays between 0.20% and 15%. */
function walk(length: number, seed: number): Float64Array {
  const random = randomOf(seed * 7919);
  const column = new Float64Array(length);
  let level = 300 + seed * 40;
  for (let i = 0; i < length; i++) {
    level += (random() + random() + random() - 1.5) * 12;
    if (level < 20) level = 40 - level;
    if (level > 1500) level = 3000 - level;
    column[i] = Math.round(level);
  }
  return column;
}

function syntheticEvents(time: Float64Array): PolicyEvent[] {
  const random = randomOf(4242);
  const days = Array.from({ length: EVENTS }, () => time[Math.floor(random() * time.length)]!);
  return days
    .toSorted((a, b) => a - b)
    .map((day, i) => ({
      id: `synthetic-${i}`,
      announced: { day, minute: 600, afterClose: false },
      effective: null,
      actor: ACTORS[i % ACTORS.length]!,
      targets: ["GLOBAL"],
      kind: KINDS[i % KINDS.length]!,
      authority: "SYNTHETIC",
      instrument: null,
      documentNumber: null,
      rateBefore: null,
      rateAfter: null,
      title: `SYNTHETIC event ${i}`,
      confidence: "high",
      weight: i % 3 === 0 ? "major" : "minor",
      reviewed: true,
    }));
}

/** Mulberry32: numbers from 0 to below 1, the same for a seed on every machine. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
