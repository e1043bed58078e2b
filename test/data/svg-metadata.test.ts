// The text in an SVG's metadata: found without a parser, and only where it is ours.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSvgMetadata } from "../../src/data/svg-metadata.ts";

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}<path/></svg>`;
const ours = (text: string) => svg(`<metadata id="yieldmark">${text}</metadata>`);
const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");

describe("metadata in an SVG", () => {
  it("is found as it was before it was escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(findSvgMetadata(ours(escaped(text)))).toEqual({ text });
      }),
    );
  });

  it.each<[string, string, unknown]>([
    ["there is none", svg(""), "none"],
    ["it is another's", svg(`<metadata id="rdf">x</metadata>`), "none"],
    ["it has no name", svg("<metadata>x</metadata>"), "none"],
    ["the name is longer", svg(`<metadata id="yieldmarks">x</metadata>`), "none"],
    [
      "the name stands in another attribute",
      svg(`<metadata data-id="yieldmark">x</metadata>`),
      "none",
    ],
    ["it is never closed", `<svg><metadata id="yieldmark">{"a":1`, "broken"],
    ["it is closed by another", `<svg><metadata id="yieldmark">{}</svg>`, "broken"],
    ["an element stands in it", ours("<b>{}</b>"), "broken"],
    ["it is 5 MB long", ours("x".repeat(5e6)), "too long"],
    [
      "its tag is 1,000 long",
      svg(`<metadata id="yieldmark" ${"a".repeat(1000)}>{}</metadata>`),
      "none",
    ],
    ["a script stands before it", svg(`<script>1</script>${ours("{}")}`), "script"],
    ["a script stands after it", `${ours("{}")}<SCRIPT src="x"/>`, "script"],
    ["a script goes by a longer name", ours("{}") + "<svg:script>1</svg:script>", "script"],
    ["it stands after another's", svg(`<metadata>x</metadata>`) + ours("{}"), { text: "{}" }],
    ["there are two: the first counts", ours("1") + ours("2"), { text: "1" }],
    ["an editor wrote it anew", `<metadata\n   id='yieldmark'>{}</metadata>`, { text: "{}" }],
    ["it names a script in its text", ours("&lt;script&gt;"), { text: "<script>" }],
    ["entities are escaped twice", ours("&amp;lt;"), { text: "&lt;" }],
    ["an entity is unknown", ours("&a1;&constr;"), { text: "&a1;&constr;" }],
  ])("when %s", (_, markup, found) => {
    expect(findSvgMetadata(markup)).toEqual(found);
  });
});
