// An open card's figures, held against the facts.
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { dayZeroOf, eventOf, isHourUnknown, moveOf, rankOf, signedText } from "./fact-sheet.ts";

const MEASURES = ["2Y", "10Y", "30Y", "2s10s", "5s30s"];
const HORIZONS = [0, 1, 5, 20];

/** An open card. */
export const cardOf = (page: Page, id: string) =>
  page.getByRole("article", { name: eventOf(id).title });

/** What a card says, as it is written before styles capitalise it. */
export const textOf = async (page: Page, id: string) =>
  (await cardOf(page, id).textContent()) ?? "";

/** The cells of a card's responses, each as it is read aloud. */
export function responsesIn(page: Page, id: string): Promise<Record<string, string[]>> {
  return cardOf(page, id)
    .getByRole("table")
    .evaluate((table) => {
      const heard = (cell: Element) => {
        const copy = cell.cloneNode(true) as Element;
        for (const silent of copy.querySelectorAll("[aria-hidden=true]")) silent.remove();
        return copy.textContent.replaceAll(/\s+/g, " ").trim();
      };
      const rows = [...table.querySelectorAll("tbody tr")].map((row) => [
        heard(row.querySelector("th")!),
        [...row.querySelectorAll("td")].map(heard),
      ]);
      return Object.fromEntries(rows) as Record<string, string[]>;
    });
}

/** Holds when every response, rank and twin is what the facts give. */
export function expectResponses(cells: Record<string, string[]>, id: string): void {
  const zero = dayZeroOf(eventOf(id))!;
  expect(Object.keys(cells), id).toEqual(MEASURES);
  for (const key of MEASURES) {
    HORIZONS.forEach((horizon, i) => {
      const cell = cells[key]![i]!;
      const where = `${id}, ${key} at +${horizon}: "${cell}"`;
      const rank = rankOf(key, zero, horizon);
      expect(/^(?:[+−]?\d+|n\/a)/.exec(cell)?.[0], where).toBe(
        signedText(moveOf(key, zero, horizon)),
      );
      expect(/larger than .*? days before/.exec(cell)?.[0], where).toBe(
        rank ? `larger than ${rank.percent}% of the ${rank.days} days before` : undefined,
      );
      const twin = isHourUnknown(eventOf(id)) ? moveOf(key, zero, horizon + 1) : null;
      expect(/ ?or ([+−]?\d+)/.exec(cell)?.[1], where).toBe(
        twin === null ? undefined : signedText(twin),
      );
    });
  }
}
