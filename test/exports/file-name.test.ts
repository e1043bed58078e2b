// File names: measures and the days really drawn, in characters that every file system takes.
import { describe, expect, it } from "vitest";
import { TENORS } from "../../src/domain/tenor.ts";
import { fileName } from "../../src/exports/file-name.ts";
import { contentOf } from "./real-content.ts";

describe("a file name", () => {
  it("has the measures, the first and the last trading day, not the days of the view", () => {
    expect(fileName(contentOf(), "png")).toBe("yieldmark_30Y-10Y_2025-01-02_2026-10-01.png");
  });

  it("has no character that a file system refuses, and no great length", () => {
    const name = fileName(
      contentOf({ show: [...TENORS, "10Y real", "2s5s10s"], from: null, range: "MAX" }),
      "svg",
    );
    expect(name).toMatch(/^[\w.-]+$/);
    expect(name).toContain("-10Yreal-2s5s10s_2017-01-03_");
    expect(name.length).toBeLessThan(120);
  });
});
