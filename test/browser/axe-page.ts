// A page as the accessibility engine is shown it: how it is looked at, and the states it is led through.
import type { Page } from "playwright-core";
import type { SCREENS } from "./dashboard-page.ts";
import type { PageOptions } from "./page.ts";

/** One state of a page that is open already. */
export interface AxeState {
  readonly name: string;
  /** The address's query; what the page is opened with when left out. */
  readonly query?: string;
  /** What a reader then does, until what it opens is there. */
  readonly act?: (page: Page) => Promise<void>;
  /** Selector of what the state adds to others; the whole page without. */
  readonly part?: string;
}

/** How a page is looked at. */
export interface Look {
  readonly screen: (typeof SCREENS)[number];
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
}

/** A page and what it is led through, one state after the other. */
export interface AxePage {
  readonly name: string;
  readonly open: (look: Look) => Promise<Page>;
  readonly states: readonly AxeState[];
}

/** What a page is opened with for a look. */
export const contextOf = ({ screen: { width, height }, colorScheme, forcedColors }: Look) =>
  ({
    viewport: { width, height },
    colorScheme,
    forcedColors,
    reducedMotion: "reduce",
  }) satisfies PageOptions;

/** The same for the dashboard. */
export const asked = ({ screen, ...look }: Look) => {
  const { viewport: _, ...context } = contextOf({ screen, ...look });
  return { screen, ...context };
};

/** Presses the first button of this name. */
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true }).first().click();

/** The bundled figures that every page asks for first. */
export const RECENT = "**/data/par-yields-recent.json";
