// SVG files: well-formed whatever is written on them, without anything that acts or refers outside.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pixelColumns } from "../../src/charts/pixel-columns.ts";
import type { PathPrimitive } from "../../src/charts/primitive.ts";
import { readSnapshotFile } from "../../src/data/snapshot-file.ts";
import { findSvgMetadata } from "../../src/data/svg-metadata.ts";
import { TENORS } from "../../src/domain/tenor.ts";
import type { View } from "../../src/domain/view.ts";
import { type ExportContent, snapshotMetadata } from "../../src/exports/export-content.ts";
import { pictureOf } from "../../src/exports/picture.ts";
import { svgFile } from "../../src/exports/svg-file.ts";
import { svgLine } from "../../src/exports/svg-line.ts";
import { escapeXml } from "../../src/exports/svg-text.ts";
import { measureText } from "../charts/real-overlay.ts";
import { on } from "../domain/facts.ts";
import { contentOf, wishOf } from "./real-content.ts";

const palette = () => "#123456";

function fileOf(content: ExportContent, metadata = "{}", caption = ""): string {
  const wish = wishOf(1200, 675, { caption });
  return svgFile(pictureOf(content, wish, measureText), palette, metadata, measureText);
}

const april = { from: on("2025-03-25"), to: on("2025-05-05") };
const VIEWS: readonly Partial<View>[] = [
  {},
  april,
  { range: "MAX", from: null, show: [...TENORS] },
  { show: ["2s10s", "5s30s"] },
  { ...april, ladder: "on", macro: "on", event: "us-china-84" },
];

const NAMES = /^(svg|title|desc|metadata|defs|clipPath|g|rect|line|path|text)$/;
const ATTRIBUTES =
  /^(xmlns|width|height|viewBox|role|id|x|y|x1|x2|y1|y2|rx|d|transform|fill|opacity|stroke(-width|-dasharray|-linejoin|-linecap)?|clip-path|font-(family|size|weight)|text-anchor|aria-hidden)$/;

interface Markup {
  /** Elements, attributes and texts that are not of the writer's kind, and tags that do not match. */
  readonly strange: readonly string[];
  readonly texts: readonly string[];
}

/** Reads markup as strictly as XML does: quotes, entities, nesting. */
function read(markup: string): Markup {
  const strange: string[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  const body = markup.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  const piece = /<(\/?)([A-Za-z]+)((?: [A-Za-z0-9-]+="[^"<>]*")*)(\/?)>|[^<>]+|[\s\S]/gu;
  for (const [whole, close, name, attributes = "", self] of body.matchAll(piece)) {
    const entities = whole.match(/&(?!(?:amp|lt|gt|quot|apos);)/);
    if (entities) strange.push(`entity in ${whole.slice(0, 40)}`);
    if (name === undefined) {
      if (/[<>]/.test(whole)) strange.push(`loose ${whole}`);
      if (open.length === 0 && whole.trim() !== "") strange.push("text outside");
      texts.push(whole);
      continue;
    }
    if (!NAMES.test(name)) strange.push(`element ${name}`);
    for (const [, key = "", value = ""] of attributes.matchAll(/ ([A-Za-z0-9-]+)="([^"]*)"/g)) {
      if (!ATTRIBUTES.test(key)) strange.push(`attribute ${key}`);
      if (/url\(/.test(value) && !/^url\(#yieldmark-pane-\d\)$/.test(value)) strange.push(value);
      if (/NaN|undefined|Infinity/.test(value)) strange.push(`${key}=${value}`);
    }
    if (close) {
      if (open.pop() !== name) strange.push(`</${name}>`);
    } else if (!self) open.push(name);
  }
  return { strange: [...strange, ...open], texts };
}

describe("a file", () => {
  it.each(VIEWS)("of %o is well-formed and holds nothing but shapes and text", (view) => {
    const { strange } = read(fileOf(contentOf(view), snapshotMetadata(contentOf(view))));
    expect(strange).toEqual([]);
  });

  it("names its picture and has the size that was wished for", () => {
    const file = fileOf(contentOf());
    expect(file).toContain('width="1200" height="675" viewBox="0 0 1200 675"');
    expect(file).toContain("<title>30Y and 10Y par yields, 2 Jan 2025 to 1 Oct 2026</title>");
  });

  it("stays so whatever titles, captions and links say, and shows them as text", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        `</text><script>alert(1)</script>`,
        `" onload="alert(1)`,
        `]]><!ENTITY x SYSTEM "file:///etc/passwd">&x;`,
        `<image href='https://evil.example/x.png'/>`,
        `\uD800 \u0000 \uFFFE \u202E <`,
      ),
    );
    fc.assert(
      fc.property(text, text, text, (title, caption, link) => {
        const content = contentOf(april);
        const events = content.input.events.map((event) => ({ ...event, title }));
        const hostile = { ...content, link, input: { ...content.input, events } };
        const { strange, texts } = read(fileOf(hostile, "{}", caption));
        expect(strange).toEqual([]);
        expect(texts.join("")).not.toMatch(/[^\t\n\r\u0020-\uFFFD]/);
      }),
      { numRuns: 60 },
    );
  });
});

it("escaped text reads back as it was", () => {
  const decoded = (text: string) =>
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      expect(decoded(escapeXml(text))).toBe(text);
    }),
  );
});

describe("what a file carries", () => {
  it("is found again to the letter", () => {
    const metadata = snapshotMetadata(contentOf());
    expect(findSvgMetadata(fileOf(contentOf(), metadata))).toEqual({ text: metadata });
  });

  it("opens as the snapshot it was", () => {
    const content = contentOf({ ...april, show: ["30Y", "2s10s"] });
    const file = fileOf(content, snapshotMetadata(content), "<metadata id='yieldmark'>{}");
    const opened = readSnapshotFile(new TextEncoder().encode(file), "picture.svg");
    expect(opened.ok && opened.value.view).toEqual(content.input.view);
  });
});

describe("a line", () => {
  const lineOf = (levels: readonly number[], dash: readonly number[] = []): PathPrimitive => {
    const positions = Float64Array.from(levels, (_, i) => i);
    const clip = { x: 0, y: 0, width: levels.length, height: 1000 };
    const extent = [-0.5, levels.length - 0.5] as const;
    return {
      kind: "path",
      points: pixelColumns(positions, Float64Array.from(levels), extent, 1e6),
      toX: (position) => position,
      toY: (level) => level,
      clip,
      colour: "--ink",
      width: 1.5,
      dash,
    };
  };
  const moves = (data: string) => data.split("M").length - 1;

  it("breaks at a hole and is never bridged", () => {
    expect(svgLine(lineOf([1, 2, NaN, 4, 5])).data).toBe("M0,1L1,2M3,4L4,5");
  });

  it("of one day between holes is a short stroke", () => {
    expect(svgLine(lineOf([NaN, 7, NaN])).data).toBe("M-0.5,7L2.5,7");
  });

  it("of many days is one run, so that its dashes go on", () => {
    const levels = Array.from({ length: 900 }, (_, i) => 100 + (i % 7));
    const { data, dash } = svgLine(lineOf(levels, [7, 2]));
    expect(moves(data)).toBe(1);
    expect(dash).toEqual([7, 2]);
    expect(data.split("L")).toHaveLength(900);
  });

  it("of more days than pixels keeps its highest and its lowest", () => {
    const levels = Array.from({ length: 9000 }, (_, i) => (i === 4321 ? 900 : i === 77 ? 3 : 400));
    const line = lineOf(levels, [3, 2]);
    const crowded = { ...line, clip: { ...line.clip, width: 200 }, toX: (at: number) => at / 45 };
    const ys = [...svgLine(crowded).data.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.max(...ys)).toBeGreaterThanOrEqual(900);
    expect(Math.min(...ys)).toBeLessThanOrEqual(3);
  });

  it("without a figure is nothing", () => {
    expect(svgLine(lineOf([NaN, NaN])).data).toBe("");
  });
});
