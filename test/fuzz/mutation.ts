// Real bodies changed a little, and bodies that never were real.
import * as fc from "fast-check";
import { ENDLESS, HOSTILE_TEXTS } from "./hostile-text.ts";

const NUMBERS = [0, -0, -1, 1e21, 1e-7, 0.1 + 0.2, 2 ** 53, -(2 ** 31), 99_999, 4.123] as const;
const DATES = ["0000-00-00", "2025-02-30", "9999-12-31", "2026-11-23", "12/31/2199", "1899-12-31"];

/** A text that is not what is expected; rarely an endless one. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 10, arbitrary: fc.constantFrom(...DATES) },
  { weight: 10, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...ENDLESS) },
);

/** A JSON value that is not what is expected. */
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...NUMBERS, null, true, "", [], {}) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

type Deed = "replace" | "remove" | "repeat" | "name" | "wrap";
interface Change {
  readonly steps: readonly number[];
  readonly deed: Deed;
  readonly value: unknown;
  readonly key: string;
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(fc.nat({ max: 9999 }), { minLength: 1, maxLength: 5 }),
  deed: fc.constantFrom<Deed>("replace", "replace", "replace", "remove", "repeat", "name", "wrap"),
  value: hostileValue,
  key: fc.constantFrom("__proto__", "constructor", "message", "errors", "schema", "rows", "x"),
});

/** The value with one to three places in it changed; the original is left as it is. */
export function mutatedValue(base: unknown): fc.Arbitrary<unknown> {
  return fc
    .array(anyChange, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce<unknown>((value, one) => changed(value, one, 0), base));
}

function changed(value: unknown, change: Change, depth: number): unknown {
  if (typeof value !== "object" || value === null) return change.value;
  const step = change.steps[depth] ?? 0;
  const isLast = depth >= change.steps.length - 1;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const at = list.length === 0 ? 0 : step % list.length;
    return isLast || list.length === 0
      ? changedList(list, at, change)
      : list.with(at, within(list[at], change, depth));
  }
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)] ?? "x";
  const fields = value as Readonly<Record<string, unknown>>;
  if (!isLast) return { ...fields, [key]: within(fields[key], change, depth) };
  return changedFields(fields, key, change);
}

const within = (value: unknown, change: Change, depth: number) => changed(value, change, depth + 1);

function changedList(list: readonly unknown[], at: number, { deed, value }: Change): unknown {
  switch (deed) {
    case "remove":
      return list.toSpliced(at, 1);
    case "repeat":
      return [...list, list[at]];
    case "wrap":
      return { 0: list };
    default:
      return list.length === 0 ? [value] : list.with(at, value);
  }
}

function changedFields(
  fields: Readonly<Record<string, unknown>>,
  key: string,
  change: Change,
): unknown {
  switch (change.deed) {
    case "remove":
      return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
    case "repeat":
    case "name":
      return { ...fields, [change.key]: change.value };
    case "wrap":
      return [fields];
    default:
      return { ...fields, [key]: change.value };
  }
}

/** The text cut off, or with a part of it changed, repeated, taken out or put in. */
export function mutatedText(base: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: base.length });
  return fc
    .record({
      from: place,
      length: fc.nat({ max: 40 }),
      deed: fc.constantFrom("cut", "put", "put", "change", "remove", "repeat"),
      text: hostileText,
    })
    .map(({ from, length, deed, text }) => {
      const [head, part, tail] = [
        base.slice(0, from),
        base.slice(from, from + length),
        base.slice(from + length),
      ];
      if (deed === "cut") return head;
      if (deed === "put") return head + text + part + tail;
      if (deed === "change") return head + text + tail;
      return deed === "remove" ? head + tail : head + part.repeat(length) + tail;
    });
}

/** The bytes cut off, or with up to four of them changed. */
export function mutatedBytes(base: Uint8Array): fc.Arbitrary<Uint8Array> {
  const spot = fc.tuple(fc.nat({ max: base.length - 1 }), fc.nat({ max: 255 }));
  return fc
    .tuple(fc.array(spot, { minLength: 1, maxLength: 4 }), fc.nat({ max: base.length * 3 }))
    .map(([spots, end]) => {
      const bytes = base.slice(0, end);
      for (const [at, byte] of spots) if (at < bytes.length) bytes[at] = byte;
      return bytes;
    });
}

/** Bodies of an answer in JSON: mostly the real one changed, sometimes any text. */
export function jsonBody(base: unknown): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 12, arbitrary: mutatedValue(base).map((value) => JSON.stringify(value)) },
    { weight: 4, arbitrary: mutatedText(JSON.stringify(base)) },
    { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: hostileText },
  );
}
