// What the chart has drawn: its plot, named marks, texts, axis lines and account, in page pixels.
import type { Page } from "playwright-core";
import { twoFrames } from "./dashboard-page.ts";
import { shareOf } from "./fact-sheet.ts";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface DrawnMark {
  /** Its name for assistive technology. */
  readonly name: string;
  /** Middle of the mark. */
  readonly x: number;
  /** What can be seen of it. */
  readonly box: Box;
}

export interface DrawnText {
  readonly text: string;
  readonly box: Box;
  readonly fill: string;
  /** Index of the mark the text is a part of, -1 for none. */
  readonly markIndex: number;
}

export interface Drawing {
  readonly name: string;
  readonly figure: Box;
  /** The application: its left and right edges are the plot's. */
  readonly plot: Box;
  readonly marks: readonly DrawnMark[];
  readonly texts: readonly DrawnText[];
  readonly axes: readonly Box[];
}

/** Reads the chart at rest. */
export async function readDrawing(page: Page): Promise<Drawing> {
  await twoFrames(page);
  return page.getByRole("figure").evaluate((figure) => {
    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    /** The box of what can be seen of a button, without the area that takes the pointer. */
    const inkOf = (button: Element) => {
      const isSeen = (shape: Element) =>
        !["none", "rgba(0, 0, 0, 0)"].includes(getComputedStyle(shape).fill);
      const boxes = [...button.querySelectorAll("path, rect, circle")].filter(isSeen).map(boxOf);
      return {
        left: Math.min(...boxes.map(({ left }) => left)),
        top: Math.min(...boxes.map(({ top }) => top)),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      };
    };
    const group = figure.querySelector('[role="group"][aria-label="Events on the chart"]')!;
    const buttons = [...group.querySelectorAll('[role="button"]')];
    return {
      name: figure.getAttribute("aria-label") ?? "",
      figure: boxOf(figure),
      plot: boxOf(figure.querySelector('[role="application"]')!),
      marks: buttons.map((button) => {
        const box = inkOf(button);
        const name = button.getAttribute("aria-label") ?? "";
        return { name, box, x: (box.left + box.right) / 2 };
      }),
      texts: [...figure.querySelectorAll("svg text")].map((text) => ({
        text: text.textContent,
        box: boxOf(text),
        fill: getComputedStyle(text).fill,
        markIndex: buttons.findIndex((button) => button.contains(text)),
      })),
      axes: [...figure.querySelectorAll("svg line")].map(boxOf),
    };
  });
}

/** Where a date must stand in a plot over these dates. */
export function xOfDate({ plot }: Pick<Drawing, "plot">, date: string, from: string, to: string) {
  return plot.left + shareOf(date, from, to) * (plot.right - plot.left);
}

export interface DrawnAccount {
  readonly inRange: number;
  readonly drawn: number;
  readonly inClusters: number;
  readonly clusters: number;
  readonly withoutData: number;
  readonly hidden: number;
}

const ACCOUNT =
  /^(\d+) events? in range: (\d+) drawn, (\d+) in (\d+) clusters?, (\d+) without data yet, (\d+) hidden by filter$/;

/** The counts of the account line. */
export async function readAccount(page: Page): Promise<DrawnAccount> {
  const line = await page.getByText(/\d+ events? in range: /).innerText();
  const counts = ACCOUNT.exec(line)?.slice(1).map(Number);
  if (!counts) throw new Error(`not an account: ${line}`);
  const [inRange, drawn, inClusters, clusters, withoutData, hidden] = counts as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return { inRange, drawn, inClusters, clusters, withoutData, hidden };
}
