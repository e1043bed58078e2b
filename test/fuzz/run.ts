// Tries the targets on as many inputs as asked for, one after the other, and tells of each.
import { parseArgs } from "node:util";
import { fuzz, type FuzzReport, MOST_MS } from "./fuzz-target.ts";
import { FUZZ_TARGETS } from "./fuzz-targets.ts";

const INPUTS = "100000";
const SEED = "20250409";

/** Writes a line for each target as it ends; 1 when a target had a fault or was slow, 0 otherwise. */
export async function run(args: readonly string[]): Promise<0 | 1> {
  const options = {
    inputs: { type: "string", default: INPUTS },
    seed: { type: "string", default: SEED },
    only: { type: "string" },
  } as const;
  const { inputs, seed, only } = parseArgs({ args: [...args], options }).values;
  const targets = FUZZ_TARGETS.filter(({ name }) => only === undefined || name === only);
  const count = Number(inputs);
  if (!(Number.isInteger(count) && count >= 1))
    throw new Error("--inputs is a whole number from 1");
  if (!Number.isInteger(Number(seed))) throw new Error("--seed is a whole number");
  if (targets.length === 0) throw new Error(`--only is one of ${namesOf(FUZZ_TARGETS)}`);
  const bad: FuzzReport[] = [];
  for (const target of targets) {
    const report = await fuzz(target, count, Number(seed));
    process.stdout.write(`${lineOf(report)}\n`);
    if (report.fault !== null || report.longest > MOST_MS) bad.push(report);
  }
  const said = bad.length === 0 ? "no fault" : `faults in ${namesOf(bad)}`;
  process.stdout.write(`${targets.length} targets, seed ${seed}: ${said}\n`);
  return bad.length === 0 ? 0 : 1;
}

const namesOf = (named: readonly { readonly name: string }[]) =>
  named.map(({ name }) => name).join(", ");

function lineOf({ name, inputs, accepted, longest, fault }: FuzzReport): string {
  const slow = longest > MOST_MS ? `, over ${MOST_MS} ms` : "";
  const said = fault === null ? "no fault" : `FAULT: ${fault}`;
  const figures = `${inputs} inputs, ${accepted} accepted, longest ${longest.toFixed(1)} ms${slow}`;
  return `${name}: ${figures}; ${said}`;
}
