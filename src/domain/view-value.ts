// How each value of the view is written as text, read back, and described when it is wrong.
import { isoDay, parseDay } from "./civil-day.ts";
import { parseMeasure } from "./measure.ts";
import { KINDS } from "./policy-event.ts";
import { HORIZONS, PANELS, RANGES, type View } from "./view.ts";

/** A value that could be read; `trouble` tells what of it could not. */
export interface Reading<T> {
  readonly value: T;
  readonly trouble?: string;
}

/** The text form of one value. */
export interface ValueCodec<T> {
  /** What the text must be, to follow "is not". */
  readonly wanted: string;
  /** Null when nothing of the text can be used. */
  read(text: string): Reading<T> | null;
  write(value: T): string;
}

const QUOTED_LENGTH = 40;

/** Foreign text made fit for a message: quoted, short, without control characters. */
export function quoted(text: string): string {
  const short = text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
  return `"${short.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "�")}"`;
}

function oneOf<T extends string | number>(names: readonly T[]): ValueCodec<T> {
  return {
    wanted: `one of ${names.join(", ")}`,
    read: (text) => {
      const value = names.find((name) => String(name) === text);
      return value === undefined ? null : { value };
    },
    write: String,
  };
}

function matching(pattern: RegExp, wanted: string): ValueCodec<string> {
  return {
    wanted,
    read: (text) => (pattern.test(text) ? { value: text } : null),
    write: (value) => value,
  };
}

/** The empty text stands for null. */
function orNone<T>(codec: ValueCodec<T>): ValueCodec<T | null> {
  return {
    wanted: codec.wanted,
    read: (text) => (text === "" ? { value: null } : codec.read(text)),
    write: (value) => (value === null ? "" : codec.write(value)),
  };
}

/** Distinct items between commas; what is no item, or beyond `most`, is left out and told. */
function listOf<T>(item: ValueCodec<T>, most: number): ValueCodec<readonly T[]> {
  return {
    wanted: item.wanted,
    read: (text) => {
      if (text === "") return { value: [] };
      const items = text.split(",").map((part) => ({ part, reading: item.read(part.trim()) }));
      const found = [...new Set(items.flatMap(({ reading }) => (reading ? [reading.value] : [])))];
      const bad = items.find(({ reading }) => reading === null);
      if (found.length === 0) return null;
      const value = found.slice(0, most);
      if (bad) return { value, trouble: `${quoted(bad.part)} is not ${item.wanted}; left out` };
      return found.length > most
        ? { value, trouble: `more than ${most}; the rest left out` }
        : { value };
    },
    write: (value) => value.map(item.write).join(","),
  };
}

function notEmpty<T>(codec: ValueCodec<readonly T[]>): ValueCodec<readonly T[]> {
  return { ...codec, read: (text) => (text === "" ? null : codec.read(text)) };
}

const LOWEST_LEVEL = -500;
const HIGHEST_LEVEL = 2500;
const day: ValueCodec<number> = {
  wanted: "a day such as 2025-04-09",
  read: (text) => {
    const value = parseDay(text);
    return value === null ? null : { value };
  },
  write: isoDay,
};
const level: ValueCodec<number> = {
  wanted: "a percent between −5 and 25",
  read: (text) => {
    if (!/^-?\d{1,2}(\.\d{1,2})?$/.test(text)) return null;
    const value = Math.round(Number(text) * 100) + 0;
    return value < LOWEST_LEVEL || value > HIGHEST_LEVEL ? null : { value };
  },
  write: (value) => String(value / 100),
};
const measureKey: ValueCodec<string> = {
  wanted: "a measure such as 30Y, 2s10s or 2s5s10s",
  read: (text) => (parseMeasure(text) ? { value: text } : null),
  write: (value) => value,
};
const onOff = oneOf(["on", "off"] as const);

/** Every value of the view, in the order addresses write them. */
export const VALUE_CODECS: { readonly [Key in keyof View]: ValueCodec<View[Key]> } = {
  panel: oneOf(PANELS),
  show: notEmpty(listOf(measureKey, 14)),
  from: orNone(day),
  to: orNone(day),
  range: orNone(oneOf(RANGES)),
  level: listOf(level, 8),
  actor: listOf(matching(/^[A-Z]{2,12}$/, "an actor such as US, CN or COURT"), 20),
  kind: listOf({ ...oneOf(KINDS), wanted: "a kind such as retaliation or pause" }, KINDS.length),
  weight: oneOf(["major", "all"] as const),
  reviewed: oneOf(["yes", "all"] as const),
  q: matching(/^[^\p{Cc}\p{Cs}]{0,120}$/u, "a search of up to 120 characters"),
  event: orNone(matching(/^[A-Za-z0-9][\w.:-]{0,79}$/, "an event's id")),
  horizon: oneOf(HORIZONS),
  units: oneOf(["percent", "change"] as const),
  base: orNone(day),
  axis: oneOf(["trading", "calendar"] as const),
  lanes: onOff,
  ladder: onOff,
  macro: onOff,
  auctions: onOff,
  invert: onOff,
  controls: oneOf(["none", "range", "full"] as const),
  theme: oneOf(["auto", "light", "dark"] as const),
  data: oneOf(["auto", "snapshot"] as const),
};
