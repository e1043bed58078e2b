// Every reader of foreign input answers to 1,000 hostile ones, in bounds; `scripts/fuzz.mjs` tries more.
import { expect, it } from "vitest";
import { fuzz } from "./fuzz-target.ts";
import { FUZZ_TARGETS } from "./fuzz-targets.ts";

const INPUTS = 1000;
const SEED = 20_250_409;

it.each(FUZZ_TARGETS)("$name", { timeout: 60_000 }, async (target) => {
  const { inputs, fault } = await fuzz(target, INPUTS, SEED);
  expect(fault).toBeNull();
  expect(inputs).toBe(INPUTS);
});
