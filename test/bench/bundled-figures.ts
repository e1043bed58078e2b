// The figures of workload E, read from the files the app ships.
import { readFileSync } from "node:fs";
import { parseParYieldFile } from "../../src/data/par-yield-file.ts";
import { parsePolicyEventFile } from "../../src/data/policy-event-file.ts";
import type { Result } from "../../src/domain/failure.ts";
import { byAnnounced } from "../../src/domain/event-order.ts";
import { joinTables } from "../../src/domain/table-join.ts";
import type { BundledFigures } from "./workload.ts";

/** Bundled par yields 30Y, 10Y, 5Y and 2Y, and every bundled event, as plain rows. */
export function bundledFigures(): BundledFigures {
  const [older, recent] = ["par-yields-older.json", "par-yields-recent.json"].map(
    (file) => valueOf(parseParYieldFile(read(file), file)).table,
  );
  const { time, yields } = joinTables(older!, recent!);
  const levels = Object.fromEntries(
    (["30Y", "10Y", "5Y", "2Y"] as const).map((tenor) => [
      tenor,
      Array.from(yields[tenor], (level) => (Number.isNaN(level) ? null : level)),
    ]),
  );
  const events = valueOf(parsePolicyEventFile(read("policy-events.json"))).rows;
  return { time: [...time], levels, events: events.toSorted(byAnnounced) };
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/data/${file}`, import.meta.url), "utf8"));

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.failure.reason);
}
