// The rail's list of events, read row by row although only those in sight are in the page.
import type { Page } from "playwright-core";

export interface ListRow {
  /** Place in the list, from 1. */
  readonly place: number;
  /** What is read aloud, spaces gathered. */
  readonly text: string;
}

/** The list's rows that are in the page. */
export const rowsOf = (page: Page) =>
  page.getByRole("region", { name: "Events in range" }).getByRole("listitem").getByRole("button");

/** What scrolls the list. */
export const scrollerOf = (page: Page) =>
  page.getByRole("region", { name: "Events in range" }).locator(".event-rows");

/** How many events the list says it holds. */
export async function countOf(page: Page): Promise<number> {
  const heading = page.getByRole("heading", { name: "Events in range" });
  return Number(await heading.locator("xpath=following-sibling::*[1]").innerText());
}

/** Every row, from the first to the last; the list is scrolled through. */
export function readList(page: Page): Promise<ListRow[]> {
  return scrollerOf(page).evaluate(async (scroller) => {
    const seen = new Map<number, string>();
    const twoFrames = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    /** True when rows stand over all of the part in sight, down to the last row there is. */
    const isFilled = () => {
      const { top, bottom } = scroller.getBoundingClientRect();
      const boxes = [...scroller.querySelectorAll("li")].map((row) => row.getBoundingClientRect());
      const end = scroller.querySelector("ul")!.getBoundingClientRect().bottom;
      const [first, last] = [boxes[0], boxes.at(-1)];
      return !first || !last || (first.top <= top + 2 && last.bottom >= Math.min(bottom, end) - 2);
    };
    for (let top = 0; ; top += scroller.clientHeight / 2) {
      scroller.scrollTop = top;
      await twoFrames();
      for (let waits = 0; waits < 100 && !isFilled(); waits++) await twoFrames();
      for (const row of scroller.querySelectorAll("li")) {
        const copy = row.cloneNode(true) as Element;
        for (const silent of copy.querySelectorAll("[aria-hidden=true]")) silent.remove();
        seen.set(Number(row.ariaPosInSet), copy.textContent.replaceAll(/\s+/g, " ").trim());
      }
      if (top + scroller.clientHeight >= scroller.scrollHeight) break;
    }
    return [...seen]
      .map(([place, text]) => ({ place, text }))
      .toSorted((a, b) => a.place - b.place);
  });
}

/** What of an element's texts is cut off or lies on another, in words. */
export function spoiltTexts(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .first()
    .evaluate((root) => {
      const wrong: string[] = [];
      const boxes: { text: string; box: DOMRect }[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const bounds = root.getBoundingClientRect();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.textContent ?? "").trim();
        const parent = node.parentElement!;
        if (text === "" || parent.closest(".visually-hidden, [popover], select")) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width < 1) continue;
          if (box.left < bounds.left - 1 || box.right > bounds.right + 1)
            wrong.push(`${text} is cut`);
          for (const other of boxes) {
            const across =
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            if (across > 1 && down > 3) wrong.push(`${text} lies on ${other.text}`);
          }
          boxes.push({ text, box });
        }
      }
      return wrong;
    });
}
