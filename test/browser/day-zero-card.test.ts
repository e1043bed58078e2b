// An event's card: day 0, responses and ranks against figures counted anew from the facts.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard, showQuery } from "./dashboard-page.ts";
import {
  dayZeroOf,
  eventOf,
  events,
  isHourUnknown,
  moveOf,
  rankOf,
  signedText,
  tradingDays,
} from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";

const MEASURES = ["2Y", "10Y", "30Y", "2s10s", "5s30s"];
const HORIZONS = [0, 1, 5, 20];

const cardOf = (page: Page, id: string) => page.getByRole("article", { name: eventOf(id).title });

/** What a card says, as it is written before styles capitalise it. */
const textOf = async (page: Page, id: string) => (await cardOf(page, id).textContent()) ?? "";

/** The cells of a card's responses, each as it is read aloud. */
function responsesIn(page: Page, id: string): Promise<Record<string, string[]>> {
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

function expectResponses(cells: Record<string, string[]>, id: string): void {
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

it("the card of 2 Apr 2025 counts from the curve of that afternoon", async () => {
  const page = await openDashboard({ query: "?event=us-liberation-day" });
  const text = await textOf(page, "us-liberation-day");
  expect(text).toContain("day 0 is 3 Apr 2025: 16:00 New York is after the 15:30 curve");
  expect(text).toContain("2 Apr 2025, 16:00 New York");
  const cells = await responsesIn(page, "us-liberation-day");
  expect(cells["10Y"]![0]).toMatch(/^−14\b/);
  expectResponses(cells, "us-liberation-day");
  await expectQuiet(page);
});

it.each([
  ["us-china-84", "9 Apr 2025", "an evening"],
  ["us-90-day-pause", "9 Apr 2025", "an early afternoon"],
  ["us-ieepa-ca-mx-cn", "3 Feb 2025", "a Saturday"],
  ["us-colombia-threat", "27 Jan 2025", "a Sunday"],
  ["us-eu-50-delayed", "27 May 2025", "a Sunday before Memorial Day"],
  ["cn-mofcom-no-talks", "24 Apr 2025", "a morning in Beijing"],
])("the day 0 of %s is %s, after %s", async (id, day) => {
  const page = await openDashboard({ query: `?event=${id}` });
  expect(await textOf(page, id)).toContain(`day 0 is ${day}: `);
  expectResponses(await responsesIn(page, id), id);
});

it("an hour nobody knows gives every response its twin", async () => {
  const page = await openDashboard();
  const unknown = events.filter((event) => isHourUnknown(event) && dayZeroOf(event) !== null);
  for (const { id } of unknown.filter((_, i) => i % 12 === 0)) {
    await showQuery(page, `?event=${id}`);
    expect(await textOf(page, id)).toMatch(/hour unknown/);
    expectResponses(await responsesIn(page, id), id);
  }
  expect(unknown.length).toBeGreaterThan(12);
});

it("every tenth event's card agrees with the facts", async () => {
  const page = await openDashboard();
  for (const { id } of events.filter((_, i) => i % 10 === 0)) {
    const zero = dayZeroOf(eventOf(id));
    if (zero === null) continue;
    await showQuery(page, `?event=${id}`);
    const day = new Intl.DateTimeFormat("en-GB", {
      timeZone: "UTC",
      day: "numeric",
      month: "short",
      year: "numeric",
    }).format(new Date(tradingDays[zero]!));
    const sentence = `day 0 is ${day.replace("Sept", "Sep")}: `;
    expect(await textOf(page, id), id).toContain(sentence);
    expectResponses(await responsesIn(page, id), id);
  }
});

it("what was announced after the last curve has no data yet", async () => {
  const page = await openDashboard({ query: "?event=us-301-china-continued" });
  const text = await textOf(page, "us-301-china-continued");
  expect(text).toContain("no data yet: the last curve is 1 Oct 2026");
  expect(text).not.toMatch(/day 0 is/);
  const cells = Object.values(await responsesIn(page, "us-301-china-continued")).flat();
  for (const cell of cells) expect(cell).toBe("n/a");
});

it("a card opens from the rail and closes to it, with summary, sources and confidence", async () => {
  const page = await openDashboard({ query: "?from=2025-04-01&to=2025-04-30" });
  const { title } = eventOf("us-liberation-day");
  await page.getByRole("complementary").getByRole("button", { name: title }).click();
  const card = cardOf(page, "us-liberation-day");
  await card.getByRole("link").first().waitFor();
  expect(await card.textContent()).toMatch(
    /Effective[\s\S]*Instrument[\s\S]*Confidence[\s\S]*high: /,
  );
  for (const link of await card.getByRole("link").all()) {
    expect(await link.getAttribute("href")).toMatch(/^https?:\/\//);
    expect(await link.getAttribute("rel")).toContain("noopener");
  }
  expect(new URL(page.url()).searchParams.get("event")).toBe("us-liberation-day");
  await card.getByRole("button", { name: "All events" }).click();
  await card.waitFor({ state: "detached" });
  expect(new URL(page.url()).searchParams.has("event")).toBe(false);
  await expectQuiet(page);
});

it("an unknown event's id leaves the list in place", async () => {
  const page = await openDashboard({ query: "?event=no-such-event" });
  await page.getByRole("region", { name: "Events in range" }).waitFor();
  expect(await page.getByRole("article").count()).toBe(0);
  await expectQuiet(page);
});
