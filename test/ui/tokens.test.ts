// The tokens keep text readable, marks visible and measures apart, in both themes.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { laneColour } from "../../src/charts/mark-shape.ts";
import { measureStyle } from "../../src/charts/measure-style.ts";
import { COUNT_ALPHA } from "../../src/charts/overview-model.ts";
import { QUIET_ALPHA } from "../../src/charts/primitive.ts";
import { LANES } from "../../src/domain/policy-event.ts";
import { TENORS } from "../../src/domain/tenor.ts";
import { contrast, distance, painted, SIGHTS } from "./colour-sight.ts";

const folder = new URL("../../src/ui/", import.meta.url);
const sheet = (name: string) => readFileSync(new URL(name, folder), "utf8");
const tokens = sheet("tokens.css").replaceAll(/\s+/g, " ");

/** Less, and a phone zooms into the field that is touched. */
const FIELD_UNDER_A_FINGER = "16px";

type Tokens = Readonly<Record<string, string>>;

/** Those of the rule that says the same of a page and of an element's root. */
function tokensUnder(state: string): Tokens {
  const start = tokens.indexOf(`:root${state}, .yieldmark-root${state} {`);
  const block = tokens.slice(start, tokens.indexOf("}", start));
  const pairs = [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name!, value!]));
}

const light = tokensUnder("");
const dark = tokensUnder('[data-theme="dark"]');
const themes: readonly (readonly [string, Tokens])[] = [
  ["light", light],
  ["dark", dark],
];
const SPREADS = ["2s10s", "5s30s", "3m10y", "10s30s", "2s5s10s", "5s10s30s"];
const PERCENTS = [...TENORS, "10Y real", "10Y breakeven"];
const MEASURES = [...PERCENTS, ...SPREADS].map((key) => measureStyle(key).colour);
const ACTORS = LANES.map(laneColour);
const GROUNDS = ["--paper", "--panel", "--tint"];

describe.each(themes)("%s tokens", (_, theme) => {
  const against = (name: string) => (ground: string) => contrast(theme[name]!, theme[ground]!);

  it("are plain hex wherever canvas and exports read them", () => {
    const colours = Object.entries(theme).filter(([, value]) => value.startsWith("#"));
    expect(colours.length).toBeGreaterThanOrEqual(12 + MEASURES.length + ACTORS.length);
    for (const [, value] of colours) expect(value).toMatch(/^#[0-9a-f]{6}$/);
  });

  it.each(["--ink", "--muted", "--accent"])("%s is readable on every ground", (name) => {
    expect(Math.min(...GROUNDS.map(against(name)))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...MEASURES, ...ACTORS, "--level"])("%s can be read as a label on the chart", (name) => {
    expect(Math.min(...["--paper", "--panel"].map(against(name)))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["--focus", "--control", "--gap"])("%s can be seen on every ground", (name) => {
    expect(Math.min(...GROUNDS.map(against(name)))).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ...ACTORS.map((name) => ({ what: "a quiet mark", name, alpha: QUIET_ALPHA })),
    { what: "a month's events", name: "--muted", alpha: COUNT_ALPHA },
  ])("$what in $name can be seen on the panel, pale as it is", ({ name, alpha }) => {
    const panel = theme["--panel"]!;
    expect(contrast(painted(theme[name]!, alpha, panel), panel)).toBeGreaterThanOrEqual(3);
  });

  it.each(SIGHTS)("actors stay apart with $name, where lanes do not help", ({ see }) => {
    const seen = ACTORS.map((name) => see(theme[name]!));
    const pairs = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => distance(a, b)));
    expect(Math.min(...pairs)).toBeGreaterThan(12);
  });

  it.each(SIGHTS)("percent measures with a like colour differ in dash, with $name", ({ see }) => {
    for (const [i, a] of PERCENTS.entries()) {
      for (const b of PERCENTS.slice(i + 1)) {
        const [one, other] = [measureStyle(a), measureStyle(b)];
        const apart = distance(see(theme[one.colour]!), see(theme[other.colour]!)) > 20;
        expect(apart || String(one.dash) !== String(other.dash), `${a} and ${b}`).toBe(true);
      }
    }
  });

  it.each(SIGHTS)("spreads with a like colour differ in dash, with $name", ({ see }) => {
    for (const [i, a] of SPREADS.entries()) {
      for (const b of SPREADS.slice(i + 1)) {
        const [one, other] = [measureStyle(a), measureStyle(b)];
        const apart = distance(see(theme[one.colour]!), see(theme[other.colour]!)) > 20;
        expect(apart || String(one.dash) !== String(other.dash), `${a} and ${b}`).toBe(true);
      }
    }
  });

  it.each(SIGHTS)("30Y and 10Y are told apart by colour alone with $name", ({ see }) => {
    expect(distance(see(theme["--tenor-30y"]!), see(theme["--tenor-10y"]!))).toBeGreaterThan(20);
  });
});

describe("tokens", () => {
  it("are the same dark figures by choice and by system", () => {
    expect(tokensUnder(":not([data-theme])")).toEqual(dark);
  });

  it("have a dark figure for every light colour", () => {
    const colours = Object.keys(light).filter((name) => light[name]!.startsWith("#"));
    expect(Object.keys(dark)).toEqual(colours);
  });

  it("are what alone sets the page in motion, and none of it where the reader wants none", () => {
    const sheets = readdirSync(new URL("../", folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".css"))
      .map((file) => readFileSync(new URL(`../${file}`, folder), "utf8"));
    const moving = sheets.flatMap((text) =>
      [
        ...text.matchAll(/(?<![\w-])(?:transition|animation|scroll-behavior)[\w-]*:\s*([^;]+);/g),
      ].map(([, value]) => value!),
    );
    expect(moving.length).toBeGreaterThan(0);
    for (const value of moving) expect(value).toMatch(/var\(--fade\)$/);
    const calm = tokens.slice(tokens.indexOf("prefers-reduced-motion: reduce"));
    expect(calm).toMatch(/^[^}]*--fade: 0ms;/);
  });

  it("name the only sizes type is set in", () => {
    const sizes = Object.entries(light).filter(([name]) => name.startsWith("--size-"));
    expect(sizes.map(([, value]) => value)).toEqual(["11px", "12px", "13px", "15px", "20px"]);
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".css"))) {
      for (const [, value] of sheet(name).matchAll(/font-size:\s*([^;]+);/g)) {
        if (value === FIELD_UNDER_A_FINGER) continue;
        expect(value, name).toMatch(/^(var\(--size-\d\d\)|inherit)$/);
      }
    }
  });
});
