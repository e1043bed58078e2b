import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromChart, toChart } from "../../src/domain/frame-message.ts";
import { patchView } from "../../src/domain/view-patch.ts";
import { DEFAULT_VIEW } from "../../src/domain/view.ts";

const to = (rest: object) => ({ target: "yieldmark", version: 1, ...rest });
const setView = (view: unknown) => to({ type: "set-view", view });
const ask = (rest: object) => to({ type: "snapshot", id: "a1", format: "png", ...rest });

describe("a message to the chart", () => {
  it("sets keys of the view, null for the built-in default", () => {
    const view = { show: "2s10s", to: null };
    expect(toChart(setView(view))).toEqual({ type: "set-view", view });
    expect(toChart(setView({}))).toEqual({ type: "set-view", view: {} });
  });

  it("asks for a file, at a scale or none, which are checked where it is made", () => {
    const asked = { type: "snapshot", id: "a1", format: "png" };
    expect(toChart(ask({}))).toEqual(asked);
    expect(toChart(ask({ scale: 4, extra: 1 }))).toEqual({ ...asked, scale: 4 });
    expect(toChart(ask({ format: "gif", scale: -1 }))).toMatchObject({ format: "gif", scale: -1 });
  });

  it("keeps a key named __proto__ a key", () => {
    const view: unknown = JSON.parse('{"__proto__":"x","theme":"dark"}');
    const read = toChart(setView(view));
    expect(read?.type === "set-view" && Object.keys(read.view)).toEqual(["__proto__", "theme"]);
    expect(Object.getPrototypeOf(read?.type === "set-view" && read.view)).toBe(Object.prototype);
  });

  it.each<[what: string, message: unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["text", JSON.stringify(setView({}))],
    ["a list", [setView({})]],
    ["a map", new Map(Object.entries(setView({})))],
    ["another target", { ...setView({}), target: "Yieldmark" }],
    ["no target", { version: 1, type: "set-view", view: {} }],
    ["a message of our own", { source: "yieldmark", version: 1, type: "set-view", view: {} }],
    ["version 2", { ...setView({}), version: 2 }],
    ["version as text", { ...setView({}), version: "1" }],
    ["no version", { target: "yieldmark", type: "set-view", view: {} }],
    ["another type", { ...setView({}), type: "eval" }],
    ["a type of every object", { ...setView({}), type: "constructor" }],
    ["fields that are not its own", Object.create(setView({}))],
    ["no view", to({ type: "set-view" })],
    ["a view as text", setView("?theme=dark")],
    ["a view as a list", setView([["theme", "dark"]])],
    ["a view as a date", setView(new Date(0))],
    ["a number as a value", setView({ horizon: 5 })],
    ["an object as a value", setView({ show: { toString: "2Y" } })],
    ["101 keys", setView(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [i, ""])))],
    ["a long key", setView({ ["k".repeat(101)]: "" })],
    ["a long value", setView({ q: "v".repeat(1001) })],
    ["no id", to({ type: "snapshot", format: "png" })],
    ["an id as a number", ask({ id: 1 })],
    ["a long id", ask({ id: "i".repeat(101) })],
    ["no format", to({ type: "snapshot", id: "a1" })],
    ["a scale as text", ask({ scale: "2" })],
    ["a null scale", ask({ scale: null })],
  ])("is none: %s", (_, message) => {
    expect(toChart(message)).toBeNull();
  });

  it("never throws, and what it is read as can be laid over any view", () => {
    const field = fc.oneof(
      fc.constantFrom<unknown>("yieldmark", 1, "set-view", "snapshot", "png", 2, null),
      fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true }),
    );
    const often = (value: unknown) =>
      fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: field });
    const keys = fc.dictionary(fc.string(), fc.option(fc.string(), { nil: null }));
    const near = fc.record(
      {
        target: often("yieldmark"),
        version: often(1),
        type: fc.constantFrom("set-view", "set-view", "snapshot", "view"),
        view: fc.oneof({ weight: 3, arbitrary: keys }, { weight: 1, arbitrary: field }),
        id: field,
        format: field,
        scale: field,
      },
      { requiredKeys: ["type", "target", "version"] },
    );
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(near, fc.anything()), (message) => {
        const asked = toChart(structuredClone(message));
        if (asked?.type !== "set-view") return;
        read += 1;
        expect(patchView(DEFAULT_VIEW, asked.view).view).toBe(DEFAULT_VIEW);
      }),
      { numRuns: 1000, seed: 20_261_123 },
    );
    expect(read).toBeGreaterThan(50);
  });
});

it("names its sender and version in every message of the chart, whatever it says", () => {
  expect(fromChart({ type: "height", height: 420 })).toEqual({
    source: "yieldmark",
    version: 1,
    type: "height",
    height: 420,
  });
});
