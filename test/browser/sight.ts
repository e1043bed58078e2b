// What of a page cannot be seen or reached at the size it has, in words.
import type { Page } from "playwright-core";

/** Scrollers that may need both ways: tables of figures, and the preview of another's page. */
const BOTH_WAYS = ".table-panel, .matrix-scroller, .share-stage, .response-table, textarea";

/**
 * Texts that are cut off without dots to say so or lie on each other in the chart, boxes that scroll both
 * ways, and a page that scrolls sideways, or down where it should fit.
 */
export function lostTexts(page: Page): Promise<string[]> {
  return page.evaluate((allowed) => {
    const lost: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) lost.push(`the page scrolls sideways, ${scrollWidth} pixels`);
    const isWhole = innerWidth > 760 && innerHeight >= 600;
    const below = document.documentElement.scrollHeight - innerHeight;
    if (isWhole && below > 0) lost.push(`the page scrolls down, ${below} pixels`);
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${String(element.className)} “${element.textContent.trim().slice(0, 40)}”`;
    for (const element of document.querySelectorAll("body *")) {
      if (element instanceof SVGElement || !element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      if (style.clipPath === "inset(50%)" || element.closest(".visually-hidden")) continue;
      const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const isHigh = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
      const scrolls = (overflow: string) => overflow === "auto" || overflow === "scroll";
      if (isWide && isHigh && scrolls(style.overflowX) && scrolls(style.overflowY)) {
        if (!element.matches(allowed)) lost.push(`${nameOf(element)} scrolls both ways`);
      }
      const hides = style.overflowX === "hidden" || style.overflowX === "clip";
      const isTold =
        style.textOverflow === "ellipsis" || element.matches(".overlay-stage, .overview-strip");
      if (
        element.textContent.trim() &&
        isWide &&
        hides &&
        !isTold &&
        !(element instanceof HTMLInputElement)
      ) {
        lost.push(`${nameOf(element)} is cut off`);
      }
    }
    const written = [...document.querySelectorAll(".overlay-stage svg text")].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    written.forEach(({ text, box }, i) => {
      for (const other of written.slice(i + 1)) {
        const { left, right, top, bottom } = other.box;
        const across = Math.min(box.right, right) - Math.max(box.left, left);
        const down = Math.min(box.bottom, bottom) - Math.max(box.top, top);
        if (across > 1 && down > 1) lost.push(`“${text}” lies on “${other.text}”`);
      }
    });
    return lost;
  }, BOTH_WAYS);
}

/** Controls that stay under something else when they have the focus. */
export function hiddenControls(page: Page, within = "body"): Promise<string[]> {
  return page.evaluate((selector) => {
    const hidden: string[] = [];
    const controls = document
      .querySelector(selector)!
      .querySelectorAll<HTMLElement>(
        "a[href], button, input, select, textarea, summary, [tabindex='0']",
      );
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.matches(":disabled"))
        continue;
      if (getComputedStyle(control).pointerEvents === "none") continue;
      control.focus();
      if (document.activeElement !== control) continue;
      const { left, top, right, bottom } = control.getBoundingClientRect();
      const [west, east] = [Math.max(left, 0), Math.min(right, innerWidth)];
      const [north, south] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      const isSeen = [0.1, 0.3, 0.5, 0.7, 0.9].some((down) =>
        [0.1, 0.3, 0.5, 0.7, 0.9].some((across) => {
          const x = west + (east - west) * across;
          const y = north + (south - north) * down;
          const at = document.elementFromPoint(x, y);
          return (
            at !== null &&
            (control.contains(at) ||
              at.contains(control) ||
              at.closest("label")?.control === control)
          );
        }),
      );
      const name = control.getAttribute("aria-label") ?? control.textContent.trim();
      if (west >= east || north >= south || !isSeen)
        hidden.push(`${name.slice(0, 60) || control.tagName} is out of reach`);
    }
    return hidden;
  }, within);
}
