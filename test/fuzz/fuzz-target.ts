// One reader of foreign input, tried: it answers in bounds, soon, and leaves what is shared as it was.
import * as fc from "fast-check";
import { UNFIT } from "./hostile-text.ts";
import { clockNow } from "./one-answer.ts";

/** An input and what the reader makes of it. */
interface Trial {
  readonly input: unknown;
  readonly read: () => unknown;
}

/** A reader and what it is given. */
export interface FuzzTarget {
  readonly name: string;
  readonly trials: fc.Arbitrary<Trial>;
  /** False where text is kept as a reader typed it. */
  readonly isCleaned: boolean;
}

/** A target of the list. */
export function fuzzTarget<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  read: (input: T) => unknown,
  isCleaned = true,
): FuzzTarget {
  const trials = inputs.map((input) => ({ input, read: () => read(input) }));
  return { name, trials, isCleaned };
}

/** What came of a target. */
export interface FuzzReport {
  readonly name: string;
  readonly inputs: number;
  /** How many of them gave something to be shown: neither a failure nor null. */
  readonly accepted: number;
  /** Milliseconds that the slowest input took, the quickest of ten runs when it was over 100. */
  readonly longest: number;
  /** What was wrong, with the smallest input that shows it; null when nothing was. */
  readonly fault: string | null;
}

export const MOST_MS = 100;
const LONGEST_TEXT = 4000;
const MOST_TEXT = 1_000_000;
const MOST_VALUES = 100_000;
const SHOWN_FAULT = 2000;
/** A search, which is kept as a reader typed it. */
const TYPED = "q";

/** Tries a target on so many inputs, the same ones for the same seed. */
export async function fuzz(
  { name, trials, isCleaned }: FuzzTarget,
  inputs: number,
  seed: number,
): Promise<FuzzReport> {
  let longest = 0;
  let accepted = 0;
  let rejected: unknown = null;
  const note = (reason: unknown) => (rejected ??= reason);
  process.on("unhandledRejection", note);
  const property = fc.asyncProperty(trials, async ({ read }) => {
    const shared = sharedNames();
    const first = await timed(read);
    let { ms } = first;
    for (let turn = 0; ms > MOST_MS && turn < 9; turn++) ms = Math.min(ms, (await timed(read)).ms);
    longest = Math.max(longest, ms);
    if (isAccepted(first.value)) accepted += 1;
    const wrong = troubleIn(first.value, isCleaned);
    if (wrong !== null) throw new Error(wrong);
    if (sharedNames() !== shared) throw new Error("a prototype was touched");
  });
  const outcome = await fc.check(property, { numRuns: inputs, seed, endOnFailure: false });
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", note);
  const rejection = rejected === null ? null : `a promise was left to reject: ${String(rejected)}`;
  return { name, inputs: outcome.numRuns, accepted, longest, fault: faultIn(outcome) ?? rejection };
}

const isAccepted = (value: unknown) =>
  typeof value === "object" && value !== null && Reflect.get(value, "ok") !== false;

async function timed(read: () => unknown): Promise<{ value: unknown; ms: number }> {
  const start = clockNow();
  const value: unknown = await read();
  return { value, ms: clockNow() - start };
}

function faultIn(outcome: fc.RunDetails<[Trial]>): string | null {
  if (!outcome.failed) return null;
  const { input } = outcome.counterexample?.[0] ?? {};
  const said = `${String(outcome.errorInstance)}\non ${fc.stringify(input)}`;
  return said.length > SHOWN_FAULT ? `${said.slice(0, SHOWN_FAULT)}…` : said;
}

const sharedNames = () =>
  [Object.prototype, Array.prototype].map((shared) => Reflect.ownKeys(shared).map(String)).join();

/** What a result may not be: endless, or with text that is unfit to be shown. */
export function troubleIn(result: unknown, isCleaned: boolean): string | null {
  let values = 0;
  let characters = 0;
  const open: unknown[] = [result];
  while (open.length > 0) {
    const value = open.pop();
    if (++values > MOST_VALUES) return `the result holds more than ${MOST_VALUES} values`;
    if (typeof value === "string") {
      characters += value.length;
      if (value.length > LONGEST_TEXT) return `a text is ${value.length} characters long`;
      if (isCleaned && UNFIT.test(value))
        return `a text is unfit to be shown: ${fc.stringify(value)}`;
    } else if (ArrayBuffer.isView(value)) values += value.byteLength / 8;
    else if (value instanceof URL) open.push(value.href);
    else if (value instanceof Map) for (const entry of value) open.push(...entry);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        open.push(key);
        if (key !== TYPED) open.push(inner);
      }
    }
  }
  return characters > MOST_TEXT ? `the result holds ${characters} characters of text` : null;
}
