// Pictures for export: laid out for any size, nothing on anything else, nothing left unsaid.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TENORS } from "../../src/domain/tenor.ts";
import type { View } from "../../src/domain/view.ts";
import { type Picture, pictureOf } from "../../src/exports/picture.ts";
import { measureText, overlaps } from "../charts/real-overlay.ts";
import { on, time } from "../domain/facts.ts";
import { contentOf, placesOf, textsOf, wishOf } from "./real-content.ts";

const SIZES = [
  [1920, 1080],
  [1080, 1080],
  [1200, 675],
  [390, 600],
  [360, 400],
  [1062, 620],
  [3840, 2160],
  [700, 2400],
] as const;

const VIEWS: Readonly<Record<string, Partial<View>>> = {
  default: {},
  "April 2025": { from: on("2025-03-25"), to: on("2025-05-05") },
  "Max with 14 tenors": { from: null, range: "MAX", show: [...TENORS] },
  spreads: { show: ["2s10s", "5s30s", "2s5s10s"], weight: "all" },
  "ladder and macro": {
    from: on("2025-01-15"),
    to: on("2025-06-15"),
    ladder: "on",
    macro: "on",
    event: "us-china-84",
  },
  "both units, one lane": { show: ["30Y", "2M", "2s10s"], lanes: "off", axis: "calendar" },
  "two weeks": { from: on("2025-04-02"), to: on("2025-04-16"), level: [480, 500], invert: "on" },
};

const CAPTION = "The week of the pause, as our desk saw it: first the sell-off, then the relief.";

/** Prints, and announcements of the ladder, stand at their day and level, however close. */
const FREE = ["print mark / print mark", "escalation mark / escalation mark"];
const clashes = (picture: Picture) =>
  overlaps(placesOf(picture)).filter((pair) => !FREE.includes(pair));

function outside(picture: Picture): string[] {
  const [width, height] = [picture.width / picture.zoom, picture.height / picture.zoom];
  return placesOf(picture)
    .filter(
      ({ box }) =>
        box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
    )
    .map(({ what }) => what);
}

describe.each(SIZES)("at %i × %i", (width, height) => {
  it.each(Object.keys(VIEWS))("no text of %s overlaps a text or a mark or is cut off", (name) => {
    for (const caption of ["", CAPTION]) {
      const wish = wishOf(width, height, { caption });
      const picture = pictureOf(contentOf(VIEWS[name]), wish, measureText);
      expect(clashes(picture)).toEqual([]);
      expect(outside(picture)).toEqual([]);
    }
  });

  it("no type is smaller than 11 pixels", () => {
    const { primitives, zoom } = pictureOf(contentOf(), wishOf(width, height), measureText);
    const sizes = primitives.flatMap((p) => (p.kind === "text" ? [p.size * zoom] : []));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });
});

it("nothing overlaps or is cut off for any view, wish and size", () => {
  const view = fc.record({
    show: fc.uniqueArray(fc.constantFrom(...TENORS, "2s10s", "5s30s", "10Y real"), {
      minLength: 1,
      maxLength: 8,
    }),
    level: fc.constantFrom([500], [450, 500], []),
    weight: fc.constantFrom("major" as const, "all" as const),
    ladder: fc.constantFrom("on" as const, "off" as const),
    macro: fc.constantFrom("on" as const, "off" as const),
    lanes: fc.constantFrom("on" as const, "off" as const),
  });
  const span = fc.record({
    first: fc.integer({ min: 0, max: time.length - 11 }),
    days: fc.oneof(fc.integer({ min: 10, max: 60 }), fc.integer({ min: 60, max: 2400 })),
  });
  const wish = fc.record({
    width: fc.integer({ min: 360, max: 2400 }),
    height: fc.integer({ min: 400, max: 2000 }),
    title: fc.boolean(),
    labels: fc.boolean(),
    ladder: fc.boolean(),
    note: fc.boolean(),
    caption: fc.constantFrom("", CAPTION, CAPTION.repeat(3), "x".repeat(300)),
  });
  fc.assert(
    fc.property(view, span, wish, (shown, { first, days }, { width, height, ...changes }) => {
      const to = time[Math.min(time.length - 1, first + days)]!;
      const content = contentOf({ ...shown, from: time[first]!, to, range: null });
      const picture = pictureOf(content, wishOf(width, height, changes), measureText);
      expect(clashes(picture)).toEqual([]);
      expect(outside(picture)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

describe("what it says", () => {
  const said = (view: Partial<View>, changes = {}, width = 1920, height = 1080) =>
    textsOf(pictureOf(contentOf(view), wishOf(width, height, changes), measureText));

  it("the title names measures and span, with the year once where it can", () => {
    expect(said({})).toContain("30Y and 10Y par yields, 2 Jan 2025 to 1 Oct 2026");
    expect(said(VIEWS["April 2025"]!)).toContain("30Y and 10Y par yields, 25 Mar to 5 May 2025");
  });

  it("every measure has its last figure, with the day where it ends early", () => {
    const texts = said({ show: [...TENORS] }).join("\n");
    for (const tenor of TENORS) expect(texts).toMatch(new RegExp(`^${tenor} \\d+\\.\\d\\d%$`, "m"));
    expect(texts).toContain("on 7 Jul 2026");
  });

  it("source, licence, as-of, retrieved and a short link stand on it", () => {
    const text = said({}).join(" ");
    expect(text).toContain("Latest published · Federal Reserve H.15 via DBnomics");
    expect(text).toContain("as of Thu 1 Oct 2026 · retrieved 2026-10-02 20:46 UTC");
    expect(text).toContain("DBnomics' collection is ODbL");
    expect(said({})).toContain("desk.example/yieldmark/?show=30Y,10Y");
  });

  it.each([
    ["April 2025", 1920, 1080],
    ["April 2025", 390, 600],
    ["default", 1920, 1080],
    ["Max with 14 tenors", 1200, 675],
  ])("of %s at %i × %i every drawn event is named or counted", (name, width, height) => {
    const content = contentOf(VIEWS[name]);
    const texts = said(VIEWS[name]!, {}, width, height);
    const account = texts.join(" ").match(/(\d+) drawn, (\d+) in \d+ clusters/)!;
    const drawn = Number(account[1]) + Number(account[2]);
    const titles = new Set(content.input.events.map(({ title }) => title));
    const whole = texts.join(" ");
    const named = [...titles].filter((title) => whole.includes(title)).length;
    const more = Number(whole.match(/(?:and )?(\d+) (?:more )?events? ?(?:drawn|,)/)?.[1] ?? 0);
    expect(named + more).toBe(drawn);
  });

  it("without labels there are no titles, numbers or key", () => {
    const texts = said(VIEWS["April 2025"]!, { labels: false }).join(" ");
    expect(texts).not.toContain("Reciprocal tariffs");
    expect(texts).not.toContain("CSV and JSON");
  });

  it("without the note the sentence is gone, and the account stays", () => {
    const { sentence } = contentOf();
    expect(said({}).join(" ")).toContain(sentence);
    const texts = said({}, { note: false }).join(" ");
    expect(texts).not.toContain(sentence);
    expect(texts).toMatch(/\d+ events in range: /);
  });

  it("the ladder goes when it is not wished for, and is explained when it is there", () => {
    const view = VIEWS["ladder and macro"]!;
    expect(said(view).join(" ")).toContain("headline additional rate");
    const without = said(view, { ladder: false });
    expect(without.join(" ")).not.toContain("headline additional rate");
    expect(without).not.toContain("ladder, %");
  });

  it("what a small size leaves out is said", () => {
    const texts = said(VIEWS["ladder and macro"]!, { caption: CAPTION }, 360, 400);
    expect(texts.join(" ")).toContain("left out at this size: ");
  });

  it("a title made to harm is text on one line", () => {
    const content = contentOf(VIEWS["April 2025"]);
    const title = "</text><script>alert(1)</script>\u0000\u202E\n\tx";
    const events = content.input.events.map((event) => ({ ...event, title }));
    const hostile = { ...content, input: { ...content.input, events } };
    const texts = textsOf(pictureOf(hostile, wishOf(1920, 1080), measureText));
    expect(texts.some((text) => text.startsWith("</text><script>alert(1)</script> x"))).toBe(true);
    expect(texts.join("")).not.toMatch(/[\p{Cc}\u202E]/u);
  });
});

it("the background comes first and covers everything", () => {
  const { primitives, width, height, zoom } = pictureOf(
    contentOf(),
    wishOf(1920, 1080),
    measureText,
  );
  const box = { x: 0, y: 0, width: width / zoom, height: height / zoom };
  expect(primitives[0]).toEqual({ kind: "rect", box, colour: "--panel", alpha: 1 });
});

it("the same content, wish and measure make the same picture", () => {
  const make = () => textsOf(pictureOf(contentOf(), wishOf(1200, 675), measureText));
  expect(make()).toEqual(make());
});
