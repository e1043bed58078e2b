// What a frame says of itself, as untrusted input.
import { expect, it } from "vitest";
import { toFrameReport } from "../../src/domain/frame-report.ts";

const message = (fields: object) => ({ source: "yieldmark", version: 1, ...fields });

it("reads what a chart says of itself", () => {
  const ready = message({ type: "ready", name: "30Y", asOf: "2026-10-01", view: {} });
  expect(toFrameReport(ready)).toEqual({ type: "ready", name: "30Y", asOf: "2026-10-01" });
  const height = message({ type: "height", height: 512.5 });
  expect(toFrameReport(height)).toEqual({ type: "height", height: 512.5 });
  const failure = message({ type: "failure", reason: "No yields." });
  expect(toFrameReport(failure)).toEqual({ type: "failure", reason: "No yields." });
});

it.each([
  ["nothing", null],
  ["a text", "yieldmark"],
  ["another's message", { source: "react-devtools", version: 1, type: "ready" }],
  ["a later version", { source: "yieldmark", version: 2, type: "ready" }],
  ["a type that says nothing of this", message({ type: "view", query: "?" })],
  ["no height", message({ type: "height", height: Number.NaN })],
  ["a height below none", message({ type: "height", height: -1 })],
  ["a height without end", message({ type: "height", height: Infinity })],
])("hears nothing in %s", (_, input) => {
  expect(toFrameReport(input)).toBeNull();
});

it("cuts a text that is too long and leaves out one that is none", () => {
  const report = toFrameReport(message({ type: "ready", name: "x".repeat(9000), asOf: 5 }));
  expect(report).toEqual({ type: "ready", name: "x".repeat(500), asOf: "" });
});
