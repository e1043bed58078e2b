// Snippets for other people's pages: what is pasted there says exactly the view, and nothing else.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_LINK } from "../../src/data/snapshot-link.ts";
import { MOST_FROZEN, type SharedView } from "../../src/domain/embed-address.ts";
import { elementSnippet, type FrameChoice, frameSnippet } from "../../src/domain/embed-snippet.ts";
import type { Result } from "../../src/domain/failure.ts";
import { decodeView } from "../../src/domain/view-codec.ts";
import { DEFAULT_VIEW, type View } from "../../src/domain/view.ts";
import { validView } from "./arbitrary-view.ts";
import { on } from "./facts.ts";

const PAGE = "https://yields.example/desk/";
const FROZEN = `s=1.${"Ab-_9".repeat(40)}`;
const PLAIN: FrameChoice = { size: { ratio: [16, 9] }, isSandboxed: false, hasHostScript: false };
const shared = (view: Partial<View>, frozen: string | null = null): SharedView => ({
  page: PAGE,
  view: { ...DEFAULT_VIEW, ...view },
  frozen,
});
const worst = `"><script>alert(1)</script>&quot;'&amp;<!--`;

function textOf(result: Result<string>): string {
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

const frame = (view: Partial<View>, choice: Partial<FrameChoice> = {}, frozen?: string) =>
  textOf(frameSnippet(shared(view, frozen), { ...PLAIN, ...choice }));
const element = (view: Partial<View>, height: number | null = null, frozen?: string) =>
  textOf(elementSnippet(shared(view, frozen), height));

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The elements of a snippet as a browser reads them; throws where it is not all elements. */
function tagsOf(snippet: string): readonly Tag[] {
  const whole = /<([a-z-]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*><\/\1>\s*/g;
  expect(snippet.replaceAll(whole, ""), "nothing else").toBe("");
  return [...snippet.matchAll(whole)].map(([, name, attributes]) => ({
    name: name!,
    attributes: new Map(
      [...attributes!.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(
        ([, key, value]) => [key!, unescaped(value ?? "")] as const,
      ),
    ),
  }));
}

function unescaped(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replaceAll(/&(\w+);/g, (_, name: string) => names[name]!);
}

const tag = (snippet: string, name: string) =>
  tagsOf(snippet).find((one) => one.name === name)!.attributes;
const addressIn = (snippet: string) => new URL(tag(snippet, "iframe").get("src")!);
const viewIn = (search: string) => decodeView([...new URLSearchParams(search)]);

describe("a frame", () => {
  it("shows the very view again, whatever it is", () => {
    fc.assert(
      fc.property(validView, (view) => {
        expect(viewIn(addressIn(frame(view)).search)).toEqual({ view, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("always names something, so that a bare address set up later changes no chart in use", () => {
    expect(addressIn(frame({})).href).toBe(`${PAGE}embed.html?v=1`);
  });

  it("lets no text of the view out of its attribute", () => {
    const snippet = frame({ q: worst });
    expect(tagsOf(snippet).map(({ name }) => name)).toEqual(["iframe"]);
    expect(viewIn(addressIn(snippet).search).view.q).toBe(worst);
    expect(snippet).not.toMatch(/'|&(?!amp;)/);
  });

  it("keeps half a character from breaking the address", () => {
    expect(viewIn(addressIn(frame({ q: "a\u{d800}b" })).search).view.q).toBe("a\u{fffd}b");
  });

  it("says in words what it shows", () => {
    const title = (view: Partial<View>) => tag(frame(view), "iframe").get("title");
    expect(title({})).toBe("30Y and 10Y par yields with tariff events, from 1 Jan 2025");
    expect(title({ show: ["2s10s"], from: null, range: "3M" })).toBe(
      "2s10s spread with tariff events, 3 months to the latest",
    );
    expect(title({ from: on("2025-03-03"), to: on("2025-06-30") })).toBe(
      "30Y and 10Y par yields with tariff events, 3 Mar 2025 to 30 Jun 2025",
    );
  });

  it("has its height by style alone, so that a host without scripts shows it whole", () => {
    const style = (choice: Partial<FrameChoice>) => tag(frame({}, choice), "iframe").get("style");
    expect(style({})).toMatch(/width:100%;.*aspect-ratio:16\/9;height:auto;min-height:\d+px$/);
    expect(style({ size: { height: 480 } })).toMatch(/width:100%;.*height:480px$/);
  });

  it("is never flatter than its parts need on a phone", () => {
    const least = (view: Partial<View>) =>
      Number(/min-height:(\d+)px/.exec(tag(frame(view), "iframe").get("style")!)![1]);
    const bare = least({ controls: "none" });
    expect(least({ controls: "full" })).toBeGreaterThan(bare);
    for (const more of [
      { show: ["30Y", "2s10s"] },
      { ladder: "on" },
      { macro: "on" },
      { auctions: "on" },
      { event: "2025-04-09" },
    ] as const) {
      expect(least({ controls: "none", ...more }), JSON.stringify(more)).toBeGreaterThan(bare);
    }
    expect(least({ controls: "none", show: ["30Y", "2s10s"], units: "change" })).toBe(bare);
    expect(least({ controls: "none", panel: "table", ladder: "on" })).toBe(bare);
  });

  it("brings a script to the host only where that is wanted, and no right it does not need", () => {
    const snippet = frame({}, { isSandboxed: true, hasHostScript: true });
    expect(tag(snippet, "script").get("src")).toBe(`${PAGE}yieldmark-host.js`);
    expect(tag(snippet, "iframe").get("sandbox")).toBe(
      "allow-scripts allow-popups allow-popups-to-escape-sandbox",
    );
    expect(tagsOf(frame({})).map(({ name }) => name)).toEqual(["iframe"]);
    expect(tag(frame({}), "iframe").has("sandbox")).toBe(false);
  });

  it("carries frozen figures behind the view", () => {
    const { hash, search } = addressIn(frame({ show: ["2Y"] }, {}, FROZEN));
    expect(hash).toBe(`#${FROZEN}`);
    expect(search).toBe("?show=2Y");
  });
});

describe("an element", () => {
  it("shows the very view again by attributes, whatever it is", () => {
    fc.assert(
      fc.property(validView, (view) => {
        const pairs = [...tag(element(view), "yieldmark-chart")];
        expect(decodeView(pairs)).toEqual({ view, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("has an attribute only where the view differs from the built-in one", () => {
    expect(tag(element({}), "yieldmark-chart").size).toBe(0);
    expect([
      ...tag(element({ show: ["2s10s"], level: [] }, 420, FROZEN), "yieldmark-chart"),
    ]).toEqual([
      ["show", "2s10s"],
      ["level", ""],
      ["height", "420"],
      ["frozen", FROZEN],
    ]);
  });

  it("lets no text of the view out of its attribute", () => {
    const snippet = element({ q: worst });
    expect(tagsOf(snippet).map(({ name }) => name)).toEqual(["script", "yieldmark-chart"]);
    expect(tag(snippet, "yieldmark-chart").get("q")).toBe(worst);
  });
});

describe("every snippet", () => {
  it("stays short enough to paste, whatever the view is", () => {
    const frozen = `s=1.${"A".repeat(MOST_FROZEN - 4)}`;
    fc.assert(
      fc.property(validView, (view) => {
        for (const snippet of [frame(view, {}, frozen), element(view, 480, frozen)]) {
          expect(snippet.length).toBeLessThan(MOST_FROZEN + 6000);
        }
      }),
    );
  });

  it("refuses figures that no link carries, and what is none, in words", () => {
    expect(MOST_FROZEN).toBe(MOST_LINK);
    const long = `s=1.${"A".repeat(MOST_FROZEN)}`;
    for (const [frozen, said] of [
      [long, /too many figures for a snippet: 8,004 characters/],
      [`s=1.AA" onload="alert(1)`, /could not be written/],
      ["", /could not be written/],
    ] as const) {
      for (const result of [
        frameSnippet(shared({}, frozen), PLAIN),
        elementSnippet(shared({}, frozen), null),
      ]) {
        expect(result).toMatchObject({
          ok: false,
          failure: { reason: expect.stringMatching(said) },
        });
      }
    }
  });
});
