// A page of another's beside the app, with charts as elements.
import type { Page } from "playwright-core";
import type { ViewKey, YieldmarkChart } from "../../public/yieldmark-chart.d.ts";
import { stopClock } from "./dashboard-page.ts";
import { openPage, type PageOptions } from "./page.ts";

export interface ElementPageOptions extends Omit<PageOptions, "path"> {
  /** What stands in the body. */
  readonly body?: string;
  /** The page's own style sheet. */
  readonly styles?: string;
  /** False: a page without doctype, as old ones are. */
  readonly isStandard?: boolean;
}

/** Opens a page that loads the element's module and nothing else of ours. */
export async function openElements(options: ElementPageOptions = {}): Promise<Page> {
  const { body = "", styles = "", isStandard = true, prepare, ...rest } = options;
  const doctype = isStandard ? "<!doctype html>" : "";
  const head = `<meta charset="utf-8"><link rel="icon" href="favicon.svg"><link rel="stylesheet" href="host.css">`;
  const script = `<script type="module" src="yieldmark-chart.js"></script>`;
  return openPage({
    ...rest,
    path: "host-page.html",
    prepare: async (page) => {
      await stopClock(page);
      await page.route("**/host-page.html", (route) =>
        route.fulfill({
          contentType: "text/html",
          body: `${doctype}<html><head>${head}${script}</head><body>${body}</body></html>`,
        }),
      );
      await page.route("**/host.css", (route) =>
        route.fulfill({ contentType: "text/css", body: styles }),
      );
      await prepare?.(page);
    },
  });
}

/** Waits until each element has been drawn with its font, and nothing in it moves any more. */
export async function settleElements(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const hasFont = () =>
      [...document.fonts].some(({ family, status }) => /Inter/.test(family) && status === "loaded");
    const isDrawn = ({ shadowRoot }: YieldmarkChart) =>
      shadowRoot?.querySelector(".overlay-stage:not([data-behind])");
    const charts = document.querySelectorAll<YieldmarkChart>("yieldmark-chart:not([hidden])");
    const isSettled = () => hasFont() && [...charts].every(isDrawn);
    for (let frames = 0; frames < 3; frames = isSettled() ? frames + 1 : 0) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });
}

/** One key of an element's view, as its script tells it. */
export function viewOf(page: Page, id: string, key: ViewKey): Promise<string | undefined> {
  return page.evaluate(
    ([name, wanted]) =>
      document.querySelector<YieldmarkChart>(`yieldmark-chart#${name}`)?.view[wanted],
    [id, key] as const,
  );
}
