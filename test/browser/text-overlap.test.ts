// The chart can be read: no text lies on another text, a mark, a chip or an axis, or leaves the chart.
import { expect, it } from "vitest";
import type { Page } from "playwright-core";
import { openDashboard, SCREENS, showQuery } from "./dashboard-page.ts";
import { type Box, type Drawing, type DrawnMark, readDrawing } from "./drawing.ts";
import { SPANS } from "./span.ts";

const SLACK = 1;

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

/** A line without breadth lies in a box when the box reaches beyond it on both sides. */
const crosses = ({ left, top, right, bottom }: Box, line: Box) =>
  left + SLACK < line.right &&
  line.left < right - SLACK &&
  top + SLACK < line.bottom &&
  line.top < bottom - SLACK;

const leaves = (box: Box, { figure }: Drawing) =>
  box.left < figure.left - SLACK ||
  box.right > figure.right + SLACK ||
  box.top < figure.top - SLACK ||
  box.bottom > figure.bottom + SLACK;

/** Prints are not gathered into clusters: two close ones share a place. */
const isPrint = (...marks: DrawnMark[]) => marks.every(({ name }) => name.startsWith("Print "));

async function chipsOf(page: Page): Promise<Box[]> {
  const chips = page.getByRole("button", { name: /earlier$|later ›$|without data yet$/ });
  const boxes = await chips.evaluateAll((all) =>
    all.map((chip) => {
      const { left, top, right, bottom } = chip.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
  return boxes;
}

/** What is wrong with the texts and marks of a drawing, in words. */
function collisions(drawing: Drawing, chips: readonly Box[]): string[] {
  const { texts, marks, axes } = drawing;
  const wrong: string[] = [];
  texts.forEach(({ text, box, markIndex }, i) => {
    if (leaves(box, drawing)) wrong.push(`"${text}" leaves the chart`);
    for (const other of texts.slice(i + 1)) {
      if (overlap(box, other.box)) wrong.push(`"${text}" lies on "${other.text}"`);
    }
    marks.forEach((mark, k) => {
      if (k !== markIndex && overlap(box, mark.box)) wrong.push(`"${text}" lies on ${mark.name}`);
    });
    if (axes.some((axis) => crosses(box, axis))) wrong.push(`"${text}" lies on an axis`);
    if (chips.some((chip) => overlap(box, chip))) wrong.push(`"${text}" lies on a chip`);
  });
  marks.forEach((mark, i) => {
    if (leaves(mark.box, drawing)) wrong.push(`${mark.name} leaves the chart`);
    if (chips.some((chip) => overlap(mark.box, chip))) wrong.push(`${mark.name} lies on a chip`);
    for (const other of marks.slice(i + 1)) {
      if (!isPrint(mark, other) && overlap(mark.box, other.box))
        wrong.push(`${mark.name} lies on ${other.name}`);
    }
  });
  return wrong;
}

const MEASURES = ["", "&show=30Y,10Y,2s10s", "&show=1M,1.5M,2M,4M,2Y,5Y&level=4"];

it.each(SCREENS)("at $width px nothing that is written lies on anything else", async (screen) => {
  const page = await openDashboard({ screen });
  const found: Record<string, string[]> = {};
  for (const { name, query } of SPANS) {
    for (const more of [...MEASURES, "&weight=all", "&axis=calendar", "&lanes=off"]) {
      await showQuery(page, `?${query}${more}`);
      const wrong = collisions(await readDrawing(page), await chipsOf(page));
      if (wrong.length > 0) found[`${name}${more}`] = wrong;
    }
  }
  expect(found).toEqual({});
});

it("the figures of close levels keep apart, inside the plot and beyond its edge", async () => {
  const page = await openDashboard();
  for (const query of ["?range=5Y", "?range=MAX", "?from=2025-04-07&to=2025-04-21&show=2Y"]) {
    await showQuery(page, `${query}&level=5,4.9,4.85,-1,-2`);
    expect(collisions(await readDrawing(page), await chipsOf(page)), query).toEqual([]);
  }
});

it("the plot keeps its texts when a card is open and its day 0 is marked", async () => {
  const page = await openDashboard({ query: "?from=2025-03-03&to=2025-06-30&event=us-china-84" });
  expect(collisions(await readDrawing(page), await chipsOf(page))).toEqual([]);
});
