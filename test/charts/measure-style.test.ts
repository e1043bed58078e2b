// How the lines of measures are told apart.
import { expect, it } from "vitest";
import { measureStyle } from "../../src/charts/measure-style.ts";
import { TENORS } from "../../src/domain/tenor.ts";

const looks = (keys: readonly string[]) =>
  keys.map((key) => `${measureStyle(key).colour} ${measureStyle(key).dash.join(" ")}`);
const REAL = ["10Y real", "10Y breakeven"];
const SPREADS = ["2s10s", "5s30s", "3m10y", "10s30s", "2s5s10s", "5s10s30s"];

it("every tenor, real measure and named spread has a colour and a dash of its own", () => {
  const keys = [...TENORS, ...REAL, ...SPREADS];
  expect(new Set(looks(keys)).size).toBe(keys.length);
});

it("tenors differ by colour alone and by dash alone", () => {
  const styles = TENORS.map(measureStyle);
  expect(new Set(styles.map(({ colour }) => colour)).size).toBe(TENORS.length);
  expect(new Set(styles.map(({ dash }) => dash.join())).size).toBe(TENORS.length);
});

it("real yield and breakeven differ from every tenor and from each other by dash alone", () => {
  const dashes = [...TENORS, ...REAL].map((key) => measureStyle(key).dash.join());
  expect(new Set(dashes).size).toBe(dashes.length);
});

it("the 30Y is the one solid line among tenors, and the heaviest", () => {
  expect(measureStyle("30Y")).toEqual({ colour: "--tenor-30y", dash: [], width: 2 });
  for (const tenor of TENORS.filter((key) => key !== "30Y")) {
    expect(measureStyle(tenor).dash).not.toEqual([]);
    expect(measureStyle(tenor).width).toBeLessThan(2);
  }
});

it("a spread without a style of its own always takes the same one", () => {
  for (const key of ["7s20s", "1s2s3s", "6m30y"]) {
    expect(measureStyle(key)).toEqual(measureStyle(key));
    expect(measureStyle(key).colour).toMatch(/^--spread-[1-6]$/);
  }
});
