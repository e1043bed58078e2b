// What of an answer cannot be used: told in words, and counted when it is too much to tell.
import type { Failure } from "../domain/failure.ts";
import { SOURCE_NOTES, type SourceId } from "../domain/source.ts";
import type { Answer } from "../domain/source-state.ts";
import { plainText } from "./plain-text.ts";

const MOST_TOLD = 50;

/** Gathers what is left out while an answer is read. */
export interface LeftOut {
  /** "30Y 2026-09-30: 999 is not a yield" */
  tell(place: string, what: string): void;
  add(failure: Failure): void;
  /** The value with what was left out of it. */
  answer<T>(value: T): Answer<T>;
}

export function leftOutOf(source: SourceId): LeftOut {
  const leftOut: Failure[] = [];
  let leftOutCount = 0;
  const note = (failureOf: () => Failure) => {
    if (leftOutCount++ < MOST_TOLD) leftOut.push(failureOf());
  };
  return {
    add: (failure) => note(() => failure),
    tell(place, what) {
      const reason = () => plainText(`${place}: ${what}`, 200);
      note(() => ({ source: SOURCE_NOTES[source].name, reason: reason() }));
    },
    answer: (value) => ({ value, leftOut, leftOutCount }),
  };
}

/** An untrusted value as it is shown in such a sentence. */
export function shown(value: unknown): string {
  if (typeof value === "string") return `“${plainText(value, 24)}”`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
