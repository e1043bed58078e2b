// How often the schedule placebo would flatter: sets of events without any effect on simulated yields.
//
//   node test/bench/calibration.mjs [--sets 2000] [--seed 1]
//
// SYNTHETIC: daily changes follow a GARCH(1,1) with Student-t innovations of 6 degrees of freedom, rounded
// to whole basis points; events come in bursts, and bursts begin where volatility is high. No event moves
// anything. Reported: the share of sets whose mean is beyond 95% of the shifts, by window and kind of set.
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { values } = parseArgs({
  options: { sets: { type: "string", default: "2000" }, seed: { type: "string", default: "1" } },
});
const SETS = Number(values.sets);
const DAYS = 2438;
const WARM_UP = 300;
const WINDOWS = [0, 1, 5];
/** Volatility of a day, basis points, in the long run; persistence of shocks and of volatility. */
const LONG_RUN = 5.5;
const SHOCK = 0.08;
const MEMORY = 0.9;
const DEGREES = 6;
const LIMIT = 0.95;

/** A small generator with a seed (mulberry32), so that a run can be repeated. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomOf(Number(values.seed));
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A Student-t draw of variance 1. */
function studentT() {
  let chi = 0;
  for (let i = 0; i < DEGREES; i++) chi += normal() ** 2;
  return (normal() / Math.sqrt(chi / DEGREES)) * Math.sqrt((DEGREES - 2) / DEGREES);
}

/** Levels in whole basis points, and each day's volatility before it was known. */
function simulate() {
  const value = new Float64Array(DAYS);
  const sigma = new Float64Array(DAYS);
  let variance = LONG_RUN ** 2;
  let level = 400;
  for (let day = -WARM_UP; day < DAYS; day++) {
    const change = Math.sqrt(variance) * studentT();
    if (day >= 0) {
      level += change;
      value[day] = Math.round(level);
      sigma[day] = Math.sqrt(variance);
    }
    variance = LONG_RUN ** 2 * (1 - SHOCK - MEMORY) + SHOCK * change ** 2 + MEMORY * variance;
  }
  return { value, sigma };
}

/** `count` day 0s within a year (or anywhere), in bursts of several days that begin in stress. */
function burstsOf(sigma, count, span) {
  const from = 61 + Math.floor(random() * (DAYS - span - 130));
  const weight = (day) => sigma[day] ** 2;
  const most = Math.max(...sigma.slice(from, from + span)) ** 2;
  const days = new Set();
  while (days.size < count) {
    const start = from + Math.floor(random() * span);
    if (random() * most > weight(start)) continue;
    const length = 1 + Math.floor(random() * 6);
    for (let i = 0; i < length && days.size < count; i++) {
      const day = start + i + Math.floor(random() * 2);
      if (day < from + span) days.add(day);
    }
  }
  return [...days].toSorted((a, b) => a - b);
}

const KINDS = [
  { name: "66 day 0s in a year, in bursts", count: 66, span: 250 },
  { name: "30 day 0s in a year, in bursts", count: 30, span: 250 },
  { name: "150 day 0s over 9 years, in bursts", count: 150, span: DAYS - 200 },
  { name: "12 day 0s in a year, in bursts", count: 12, span: 250 },
];

const domain = async (file) => {
  const path = new URL(`../../src/domain/${file}`, import.meta.url).pathname;
  return (await runnerImport(path, { configFile: false, logLevel: "warn" })).module;
};
const { schedulePlacebo } = await domain("schedule-placebo.ts");
const { parseMeasure } = await domain("measure.ts");

const measure = parseMeasure("30Y");
const time = Float64Array.from({ length: DAYS }, (_, i) => i);
process.stdout.write(
  `SYNTHETIC yields without any effect, ${SETS} sets each, seed ${values.seed}\n\n`,
);
process.stdout.write(`| set | ${WINDOWS.map((to) => (to ? `0–${to}` : "day 0")).join(" | ")} |\n`);
process.stdout.write(`|---|${WINDOWS.map(() => "---").join("|")}|\n`);
for (const { name, count, span } of KINDS) {
  const beyond = WINDOWS.map(() => ({ sets: 0, over: 0 }));
  for (let set = 0; set < SETS; set++) {
    const { value, sigma } = simulate();
    const days = burstsOf(sigma, count, span);
    for (const [i, window] of WINDOWS.entries()) {
      const placebo = schedulePlacebo({ measure, time, value }, days, window);
      if (!placebo) continue;
      beyond[i].sets++;
      if (placebo.beyond > LIMIT * placebo.shifts.length) beyond[i].over++;
    }
  }
  const cells = beyond.map(({ sets, over }) => `${((100 * over) / sets).toFixed(1)}%`);
  process.stdout.write(`| ${name} | ${cells.join(" | ")} |\n`);
}
