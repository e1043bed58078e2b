// Coded columns as few bytes: what a day or a yield differs from what is expected of it, mostly nothing or little.

/** Coded columns as `encodeColumn` makes them, all as long as the days. */
export interface CodedSeries {
  readonly days: readonly number[];
  /** Nearest maturities next to each other: each is written as its difference from the one before. */
  readonly columns: readonly (readonly (number | null)[])[];
}

/**
 * The series as bytes that deflate well: the number of days; each day as its distance from the weekday
 * after the one before; each yield's change less the change of the column before. Whole numbers below
 * 2^30 in size.
 */
export function packSeries({ days, columns }: CodedSeries): Uint8Array<ArrayBuffer> {
  const numbers = [days.length];
  let day = 0;
  for (const [i, step] of days.entries()) {
    numbers.push(zigzag(step - (i === 0 ? 0 : weekdayStep(day))));
    day += step;
  }
  columns.forEach((column, at) => {
    const before = columns[at - 1];
    column.forEach((step, i) => {
      numbers.push(step === null ? 0 : zigzag(step - (before?.[i] ?? 0)) + 1);
    });
  });
  return Uint8Array.from(numbers.flatMap(bytesOf));
}

/** The series of so many columns; null when the bytes are no such series. */
export function unpackSeries(bytes: Uint8Array, columnCount: number): CodedSeries | null {
  const numbers = numbersIn(bytes);
  const count = numbers?.[0];
  if (!numbers || count === undefined || numbers.length !== 1 + count * (1 + columnCount)) {
    return null;
  }
  const days: number[] = [];
  let day = 0;
  for (let i = 0; i < count; i++) {
    const step = unzigzag(numbers[1 + i]!) + (i === 0 ? 0 : weekdayStep(day));
    days.push(step);
    day += step;
  }
  const columns: (number | null)[][] = [];
  for (let at = 1; at <= columnCount; at++) {
    const before = columns.at(-1);
    const codes = numbers.slice(1 + at * count, 1 + (at + 1) * count);
    columns.push(
      codes.map((code, i) => (code === 0 ? null : unzigzag(code - 1) + (before?.[i] ?? 0))),
    );
  }
  return { days, columns };
}

/** Days to the next weekday: three from a Friday, two from a Saturday. */
function weekdayStep(day: number): number {
  const sinceThursday = ((day % 7) + 7) % 7;
  return sinceThursday === 1 ? 3 : sinceThursday === 2 ? 2 : 1;
}

/** 0, −1, 1, −2 … as 0, 1, 2, 3 … */
const zigzag = (number: number) => (number >= 0 ? 2 * number : -2 * number - 1);
const unzigzag = (code: number) => (code % 2 === 0 ? code / 2 : -(code + 1) / 2);

/** Seven bits a byte, the lowest first; the top bit says that more follow. */
function bytesOf(number: number): number[] {
  const bytes: number[] = [];
  let rest = number;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
  bytes.push(rest);
  return bytes;
}

function numbersIn(bytes: Uint8Array): number[] | null {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (const byte of bytes) {
    number += (byte % 0x80) * scale;
    scale *= 0x80;
    if (scale > LARGEST_SCALE) return null;
    if (byte > 0x7f) continue;
    numbers.push(number);
    number = 0;
    scale = 1;
  }
  return scale === 1 ? numbers : null;
}
const LARGEST_SCALE = 0x80 ** 5;
