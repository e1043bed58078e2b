// The curves all mocks answer from: the facts, and SYNTHETIC ones for the weekdays after them.
import { type Day, parseDay, weekdayOf } from "../src/domain/civil-day.ts";
import { type Column, type Tenor, TENORS } from "../src/domain/tenor.ts";
import facts from "../facts/par-yields-2017.csv?raw";

/** One day's curve as the mocks know it. */
export interface MockCurve {
  readonly day: Day;
  /** Integer hundredths of a percent; an absent level was not published or is not in the facts. */
  readonly levels: Readonly<Partial<Record<Column, number>>>;
  /** True for days after the facts. The 10-year real yield is SYNTHETIC on every day. */
  readonly synthetic: boolean;
}

/** SYNTHETIC: the mocks' 10-year real yield is the 10-year yield less this. */
const REAL_GAP = 230;
const LARGEST_STEP = 5;
/** A walk is drawn back by one of so many hundredths it has gone from where it set out. */
const PULL = 25;

const FACT_CURVES = parseFacts(facts);

/**
 * Curves of every trading day in the facts and, after their last day, of every weekday up to and
 * including `today`; ascending. The days after the facts are a walk that depends on day and column
 * alone, so that every call agrees with every other.
 */
export function mockCurves(today: Day): readonly MockCurve[] {
  const curves = FACT_CURVES.filter(({ day }) => day <= today);
  const last = FACT_CURVES.at(-1)!;
  const start = wholeCurve(last.levels);
  let levels = start;
  for (let day = last.day + 1; day <= today; day++) {
    const weekday = weekdayOf(day);
    if (weekday === 0 || weekday === 6) continue;
    levels = nextLevels(levels, start, day);
    curves.push({ day, levels: withReal(levels), synthetic: true });
  }
  return curves;
}

/** The last day the facts have a curve for; every later one is SYNTHETIC. */
export const LAST_FACT_DAY: Day = FACT_CURVES.at(-1)!.day;

function nextLevels(levels: WholeCurve, start: WholeCurve, day: Day): WholeCurve {
  const shift = hashed(day, 0) % (LARGEST_STEP + 1);
  const next = { ...levels };
  TENORS.forEach((tenor, index) => {
    const own = (hashed(day, index + 1) % 5) - 2;
    const back = Math.trunc((start[tenor] - levels[tenor]) / PULL);
    next[tenor] += (hashed(day, -1) % 2 === 0 ? shift : -shift) + own + back;
  });
  return next;
}

type WholeCurve = Record<Tenor, number>;

/** The curve with the levels it lacks put midway between its neighbours. */
function wholeCurve(levels: MockCurve["levels"]): WholeCurve {
  const whole = {} as WholeCurve;
  TENORS.forEach((tenor, index) => {
    const before = TENORS.slice(0, index).findLast((other) => levels[other] !== undefined);
    const after = TENORS.slice(index).find((other) => levels[other] !== undefined);
    const low = levels[before ?? after!]!;
    const high = levels[after ?? before!]!;
    whole[tenor] = levels[tenor] ?? Math.round((low + high) / 2);
  });
  return whole;
}

function withReal(levels: MockCurve["levels"]): MockCurve["levels"] {
  const nominal = levels["10Y"];
  return nominal === undefined ? levels : { ...levels, "10Y real": nominal - REAL_GAP };
}

/** An integer from 0 that two integers alone decide. */
function hashed(a: number, b: number): number {
  let mixed = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function parseFacts(text: string): MockCurve[] {
  const [head = "", ...lines] = text.trim().split(/\r?\n/u);
  const tenors = head.split(",").slice(1) as Tenor[];
  return lines.map((line) => {
    const [date = "", ...cells] = line.split(",");
    const levels: Partial<Record<Tenor, number>> = {};
    cells.forEach((cell, index) => {
      if (cell !== "") levels[tenors[index]!] = Math.round(Number(cell) * 100);
    });
    return { day: parseDay(date)!, levels: withReal(levels), synthetic: false };
  });
}
