// Fields of untrusted rows: each is checked, bounded and turned into the domain's own value.
import * as v from "valibot";
import { parseDay } from "../domain/civil-day.ts";
import { TENORS } from "../domain/tenor.ts";
import { plainText } from "./plain-text.ts";

/** Text of 1 to `longest` characters. */
export const text = (longest: number) => {
  const reason = `is not text of 1 to ${longest} characters`;
  return v.pipe(v.string(reason), v.minLength(1, reason), v.maxLength(longest, reason));
};

/** The same, to be shown to readers: on one line, without characters that hide or turn others. */
export const shownText = (longest: number) =>
  v.pipe(
    text(longest),
    v.transform((said) => plainText(said, longest)),
    v.minLength(1, `is not text of 1 to ${longest} characters`),
  );

/** One of a fixed set of words. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(words, `is none of ${words.join(", ")}`);

/** True or false. */
export const claim = v.boolean("is neither true nor false");

/** A number from `low` to `high`. */
export const between = (low: number, high: number) => {
  const reason = `is not a number from ${low} to ${high}`;
  return v.pipe(v.number(reason), v.minValue(low, reason), v.maxValue(high, reason));
};

/** A whole number from `low` to `high`. */
export const wholeBetween = (low: number, high: number) => {
  const reason = `is not a whole number from ${low} to ${high}`;
  return v.pipe(between(low, high), v.integer(reason));
};

/** An ISO date, as a `Day`. */
export const day = v.pipe(
  text(10),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseDay(dataset.value);
    if (parsed !== null) return parsed;
    addIssue({ message: "is not a date" });
    return NEVER;
  }),
);

/** A clock time such as `13:18`, as minutes after midnight. */
export const clockMinute = v.pipe(
  text(5),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "is not a clock time"),
  v.transform((clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))),
);

/** A month such as `2025-03`. */
export const month = v.pipe(text(7), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "is not a month"));

/** A row's own name: lower-case words joined by hyphens. */
export const id = v.pipe(text(80), v.regex(/^[a-z0-9-]+$/, "is not an id"));

/** An actor or a target: a country code or a word such as `COURT`, in capitals. */
export const party = v.pipe(text(12), v.regex(/^[A-Z]+$/, "is not a code in capitals"));

export const tenor = oneOf(TENORS);

/** A field that may be absent; absent is null. */
export const perhaps = <Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema, null);
