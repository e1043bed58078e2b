// Days as readers type them.
import fc from "fast-check";
import { expect, it } from "vitest";
import { formatDay, formatWeekday, isoDay, parseDay } from "../../src/domain/civil-day.ts";
import { typedDays } from "../../src/domain/typed-day.ts";
import { HOSTILE_TEXTS } from "../fuzz/hostile-text.ts";

const read = (text: string) => {
  const days = typedDays(text);
  return days && [isoDay(days.from), isoDay(days.to)];
};

it("reads a day with its month by name, before or after the number", () => {
  for (const text of [
    "3 apr 25",
    "03 Apr 2025",
    "3rd of april 2025",
    "3apr25",
    "3-APR-2025",
    "April 3, 2025",
    "apr 3 25",
    "Thu 3 Apr 2025",
    "2025 apr 3",
    "  3   apr.  2025 ",
  ]) {
    expect(read(text), text).toEqual(["2025-04-03", "2025-04-03"]);
  }
});

it("reads numbers alone only after a year of four digits", () => {
  expect(read("2025-04-03")).toEqual(["2025-04-03", "2025-04-03"]);
  expect(read("2025/4/3")).toEqual(["2025-04-03", "2025-04-03"]);
  for (const text of ["3.4.2025", "3/4/25", "04/03/2025", "25-04-03", "030425", "20250403"]) {
    expect(read(text), text).toBeNull();
  }
});

it("reads a month with a year of four digits", () => {
  expect(read("apr 2025")).toEqual(["2025-04-01", "2025-04-30"]);
  expect(read("2024-02")).toEqual(["2024-02-01", "2024-02-29"]);
  expect(read("December 2024")).toEqual(["2024-12-01", "2024-12-31"]);
  for (const text of ["apr 25", "apr", "2025", "13 2025", "2025-13"]) {
    expect(read(text), text).toBeNull();
  }
});

it("takes 90 to 99 for the last century, and no day that is not real", () => {
  expect(read("2 jan 90")).toEqual(["1990-01-02", "1990-01-02"]);
  expect(read("2 jan 89")).toEqual(["2089-01-02", "2089-01-02"]);
  for (const text of ["31 apr 2025", "29 feb 2025", "0 apr 2025", "3 apr 1825", "3 apr 025"]) {
    expect(read(text), text).toBeNull();
  }
  expect(read("Fri 3 Apr 2025"), "a Thursday").toBeNull();
  expect(read("Thu apr 2025"), "a month has no weekday").toBeNull();
});

const [FIRST, LAST] = [parseDay("1990-01-01")!, parseDay("2089-12-31")!];

it("reads back every day of a century as it is written here, whatever the case and the spaces", () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), fc.boolean(), (day, isLoud) => {
      const { 0: date, 1: month, 2: year } = formatDay(day).split(" ");
      for (const text of [
        isoDay(day),
        formatDay(day),
        formatWeekday(day),
        `${date}${month}${year!.slice(2)}`,
        ` ${month}  ${date}, ${year} `,
      ]) {
        const typed = isLoud ? text.toUpperCase() : text.toLowerCase();
        expect(typedDays(typed), typed).toEqual({ from: day, to: day });
      }
    }),
  );
});

/** Any code unit, halves of a pair alone too. */
const codeUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

it("answers any text with days in order, or with none", () => {
  const holds = (text: string) => {
    const days = typedDays(text);
    expect(days === null || days.from <= days.to).toBe(true);
  };
  [...HOSTILE_TEXTS, "9".repeat(100_000), "apr ".repeat(50_000)].forEach(holds);
  const part = fc.constantFrom("3", "04", "2025", "apr", "Thu", "th", "-", "/", " ", ",", "0");
  fc.assert(fc.property(fc.array(part, { maxLength: 8 }), (parts) => holds(parts.join(""))));
  fc.assert(fc.property(fc.string({ unit: codeUnit, maxLength: 60 }), holds));
});
