// The accessibility engine in a page: what it finds, in words.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const OPTIONS: RunOptions = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  },
  resultTypes: ["violations"],
  preload: false,
  iframes: false,
};

/**
 * Violations of WCAG 2.2 AA and of the engine's best practices, empty without; a part of the page by its
 * selector. The engine is put in by the debugger, which no policy of the page has to allow.
 */
export async function violations(page: Page, part?: string): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ([of, options]) => {
      const axe = Reflect.get(window, "axe") as {
        run(of: unknown, options: unknown): Promise<AxeResults>;
      };
      const found = await axe.run(of ?? document, options);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary = "" }) => {
          const why = failureSummary.split("\n").slice(1).join(" ").trim();
          return `${id} at ${target.join(" ")}: ${why}`;
        }),
      );
    },
    [part ?? null, OPTIONS] as const,
  );
}

/**
 * Texts whose contrast to the ground they stand on is under 4.5, and fields whose edge is under 3. The
 * engine leaves undecided what an SVG writes, what is short and what is cut off by a scrolling box; this
 * decides. With forced colours the browser lays its own ground under texts: one in its colour is lost.
 */
export function paleTexts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // The chart's texts come after its picture; what follows is read in one go.
    while (document.querySelector("[data-behind]")) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    type Rgba = readonly [number, number, number, number];
    const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    const known = new Map<string, Rgba>();
    const rgba = (colour: string): Rgba => {
      let found = known.get(colour);
      if (!found) {
        brush.clearRect(0, 0, 1, 1);
        brush.fillStyle = colour;
        brush.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
        known.set(colour, (found = [r!, g!, b!, a! / 255]));
      }
      return found;
    };
    const over = ([r, g, b, a]: Rgba, under: Rgba): Rgba => {
      const mix = (one: number, other: number) => one * a + other * (1 - a);
      return [mix(r, under[0]), mix(g, under[1]), mix(b, under[2]), 1];
    };
    const luminance = (colour: Rgba) => {
      const [r, g, b] = colour.slice(0, 3).map((c) => {
        const part = c / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const parentOf = (element: Element) => {
      const root = element.getRootNode();
      return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    const groundOf = (element: Element | null): Rgba => {
      if (!element) return rgba("Canvas");
      const ground = rgba(getComputedStyle(element).backgroundColor);
      return ground[3] === 1 ? ground : over(ground, groundOf(parentOf(element)));
    };
    const opacityOf = (element: Element | null): number =>
      element ? Number(getComputedStyle(element).opacity) * opacityOf(parentOf(element)) : 1;
    /** What a figure in a mark stands on: the shape painted before it. */
    const shapeUnder = (text: Element) => {
      for (let at = text.previousElementSibling; at; at = at.previousElementSibling) {
        const { fill } = getComputedStyle(at);
        if (at.tagName !== "text" && fill !== "none" && rgba(fill)[3] === 1) return rgba(fill);
      }
      return null;
    };
    const contrastOf = (colour: Rgba, ground: Rgba) => {
      const [one, other] = [luminance(colour) + 0.05, luminance(ground) + 0.05];
      return Math.max(one, other) / Math.min(one, other);
    };
    const isForced = matchMedia("(forced-colors: active)").matches;
    const isLost = (style: CSSStyleDeclaration) =>
      isForced &&
      style.forcedColorAdjust === "auto" &&
      rgba(style.color).join() === rgba("Canvas").join();
    const pale: string[] = [];
    const visit = (root: Document | ShadowRoot) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node as Element;
        if (element.shadowRoot) visit(element.shadowRoot);
        if (
          element.matches(
            "input:not([type=checkbox], [type=radio], [type=range]), select, textarea",
          )
        ) {
          const edge = rgba(getComputedStyle(element).borderTopColor);
          const ratio = contrastOf(edge, groundOf(parentOf(element)));
          const name = element.getAttribute("aria-label") ?? element.id;
          if (ratio < 3) pale.push(`the edge of “${name}” has a contrast of ${ratio.toFixed(2)}`);
        }
        const text = [...element.childNodes]
          .map((child) => (child instanceof Text ? child.data : ""))
          .join("")
          .trim();
        if (!text || /^(SCRIPT|STYLE|NOSCRIPT|title|OPTION)$/.test(element.tagName)) continue;
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const style = getComputedStyle(element);
        if (style.clipPath === "inset(50%)" || element.closest(".visually-hidden")) continue;
        const isDrawn = element instanceof SVGElement;
        const colour = rgba(isDrawn ? style.fill : style.color);
        const plain = groundOf(isDrawn ? element.ownerSVGElement : element);
        const isOnShape = isDrawn && colour.join() === plain.join();
        const ground = (isOnShape && shapeUnder(element)) || plain;
        const [r, g, b, a] = colour;
        const seen = over([r, g, b, a * opacityOf(element)], ground);
        const ratio = !isDrawn && isLost(style) ? 1 : contrastOf(seen, ground);
        if (ratio < 4.5) pale.push(`“${text.slice(0, 40)}” has a contrast of ${ratio.toFixed(2)}`);
      }
    };
    visit(document);
    return [...new Set(pale)];
  });
}
