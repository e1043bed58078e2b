// The source facts read without the app's code: what the page is held against. Days are ISO texts.
import { readFileSync } from "node:fs";

/** One row of the policy events, as the facts give it. */
export interface EventFact {
  readonly id: string;
  readonly date: string;
  readonly time_et: string | null;
  readonly after_close: boolean | null;
  readonly actor: string;
  readonly kind: string;
  readonly authority: string;
  readonly instrument: string | null;
  readonly title: string;
  readonly weight: "major" | "minor";
}

const readFact = (name: string) =>
  readFileSync(new URL(`../../facts/${name}`, import.meta.url), "utf8");
const [header, ...rows] = readFact("par-yields-2017.csv")
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(","));

/** Every day with a curve, ascending. */
export const tradingDays: readonly string[] = rows.map((row) => row[0]!);

/** Every policy event, by date. */
export const events = (JSON.parse(readFact("policy-events.json")) as EventFact[]).toSorted((a, b) =>
  a.date.localeCompare(b.date),
);

/** The event with this id. */
export function eventOf(id: string): EventFact {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
}

/** The level of a tenor or a spread on the i-th trading day, basis points; null for a hole. */
export function levelOf(key: string, index: number): number | null {
  const legs = /^(\d+)s(\d+)s$/.exec(key);
  if (!legs) {
    const cell = rows[index]?.[header!.indexOf(key)];
    return cell ? Math.round(Number(cell) * 100) : null;
  }
  const [short, long] = [levelOf(`${legs[1]}Y`, index), levelOf(`${legs[2]}Y`, index)];
  return short === null || long === null ? null : long - short;
}

/** Indices of the first and last trading day from one date to another, both included. */
export function spanOf(from: string, to: string): { first: number; last: number } {
  const first = tradingDays.findIndex((day) => day >= from);
  return { first, last: tradingDays.findLastIndex((day) => day <= to) };
}

/** The trading days from one date to another, both included. */
export function daysBetween(from: string, to: string): readonly string[] {
  return tradingDays.filter((day) => day >= from && day <= to);
}

/**
 * Where a date stands between the left edge (0) and the right edge (1) of a plot over these dates: the
 * middle of a trading day's slot, the boundary of its neighbours' slots for any other day.
 */
export function shareOf(date: string, from: string, to: string): number {
  const { first, last } = spanOf(from, to);
  const own = tradingDays.indexOf(date);
  const position = own >= 0 ? own + 0.5 : tradingDays.filter((day) => day < date).length;
  return (position - first) / (last - first + 1);
}

/** Index of day 0 of an event, null when the facts end before it. */
export function dayZeroOf({ date, time_et, after_close }: EventFact): number | null {
  const from = tradingDays.findIndex((day) => day >= date);
  if (from < 0) return null;
  const isLate = time_et === null ? after_close === true : time_et >= "15:30";
  const index = tradingDays[from] === date && isLate ? from + 1 : from;
  return index < tradingDays.length ? index : null;
}

/** True where the announced day has a curve and nothing tells which side of it the event fell on. */
export function isHourUnknown({ date, time_et, after_close }: EventFact): boolean {
  return time_et === null && after_close === null && tradingDays.includes(date);
}

/** The change from the curve before an index to the curve `horizon` days after it. */
export function moveOf(key: string, index: number, horizon: number): number | null {
  const [before, after] = [levelOf(key, index - 1), levelOf(key, index + horizon)];
  return before === null || after === null ? null : after - before;
}

/** How many of the 250 days before moved less, and of how many; null below 60. */
export function rankOf(key: string, index: number, horizon: number) {
  const own = moveOf(key, index, horizon);
  if (own === null) return null;
  const sizes: number[] = [];
  for (let j = index - 250; j <= index - 1; j++) {
    const move = j + horizon < index ? moveOf(key, j, horizon) : null;
    if (move !== null) sizes.push(Math.abs(move));
  }
  const smaller = sizes.filter((size) => size < Math.abs(own)).length;
  return sizes.length < 60
    ? null
    : { percent: Math.floor((100 * smaller) / sizes.length), days: sizes.length };
}

/** A change as the page writes it, without its unit: `+8`, `−14`, `0`, `n/a`. */
export function signedText(change: number | null): string {
  if (change === null) return "n/a";
  return change > 0 ? `+${change}` : String(change).replace("-", "−");
}

/** An ISO date as the page writes it: `9 Apr 2025`. */
export function dayText(date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const months = [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
  ];
  return `${day} ${months[month - 1]} ${year}`;
}

/** The major events of the US and China in 2025. */
export const majorOf2025 = events.filter(
  ({ date, actor, weight }) =>
    date.startsWith("2025") && weight === "major" && (actor === "US" || actor === "CN"),
);
