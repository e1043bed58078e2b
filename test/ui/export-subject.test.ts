import { describe, expect, it } from "vitest";
import type { Provenance } from "../../src/domain/provenance.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import { DEFAULT_VIEW, type View } from "../../src/domain/view.ts";
import { contentOf, exactAddress, type ExportSubject } from "../../src/ui/export-subject.ts";
import { inputOf } from "../charts/real-overlay.ts";
import { on, time } from "../domain/facts.ts";

const provenance: Provenance = {
  kind: "bundled",
  publisher: "US Treasury",
  url: "https://home.treasury.gov/",
  licence: "public domain",
  asOf: on("2026-10-01"),
  retrievedAt: null,
};

const page = new URL("http://desk.test/yieldmark/");

function subjectOf(changes: Partial<View>, first = DEFAULT_VIEW): ExportSubject {
  const parts = inputOf(changes);
  return { parts, range: rangeOf(parts.view, time), provenance, first, page };
}

const linkOf = (changes: Partial<View>, first?: View) =>
  contentOf(subjectOf(changes, first), null).link;

describe("the link that keeps updating", () => {
  it("has no last day and nothing of the page's own address", () => {
    expect(linkOf({ to: on("2025-06-30") })).toBe("http://desk.test/yieldmark/");
  });

  it("asks for the latest figures even where the view shows the bundled ones", () => {
    expect(linkOf({ data: "snapshot", show: ["2s10s"] })).toBe(
      "http://desk.test/yieldmark/?show=2s10s",
    );
  });

  it("is not bare where a site shows something else first", () => {
    expect(linkOf({}, { ...DEFAULT_VIEW, show: ["2Y"] })).toBe("http://desk.test/yieldmark/?v=1");
  });
});

describe("exactAddress", () => {
  it("names both days of a preset that ends at the latest curve", () => {
    const { searchParams } = new URL(exactAddress(subjectOf({ from: null, range: "1M" })));
    expect(Object.fromEntries(searchParams)).toEqual({ from: "2026-09-01", to: "2026-10-01" });
  });

  it("has no fragment of its own", () => {
    expect(new URL(exactAddress(subjectOf({}))).hash).toBe("");
  });
});

it("tells no company while the calendar is not there", () => {
  const content = contentOf(subjectOf({ event: "us-china-84" }), null);
  expect(content.releases).toBeNull();
  expect(content.sentence).toMatch(/^30Y \+1 bp to 4\.72% on 9 Apr 2025/);
  expect(content.sentence).not.toMatch(/CPI|FOMC|jobs/);
});
