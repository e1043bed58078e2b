// An event's card: day 0, responses and ranks against figures counted anew from the facts.
import { expect, it } from "vitest";
import { cardOf, expectResponses, responsesIn, textOf } from "./card-figures.ts";
import { openDashboard, showQuery } from "./dashboard-page.ts";
import { dayText, dayZeroOf, eventOf, events, isHourUnknown, tradingDays } from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";

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
  await expect.poll(() => textOf(page, id)).toContain(`day 0 is ${day}: `);
  expectResponses(await responsesIn(page, id), id);
});

it("an hour nobody knows gives every response its twin", async () => {
  const page = await openDashboard();
  const unknown = events.filter((event) => isHourUnknown(event) && dayZeroOf(event) !== null);
  for (const { id } of unknown.filter((_, i) => i % 12 === 0)) {
    await showQuery(page, `?event=${id}`);
    await expect.poll(() => textOf(page, id)).toMatch(/hour unknown/);
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
    const sentence = `day 0 is ${dayText(tradingDays[zero]!)}: `;
    await expect.poll(() => textOf(page, id), { message: id }).toContain(sentence);
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
  const page = await openDashboard({ query: "?from=2025-04-01&to=2025-04-04" });
  const { title } = eventOf("us-liberation-day");
  await page.getByRole("complementary").getByRole("button", { name: title }).click();
  const card = cardOf(page, "us-liberation-day");
  await card.getByRole("link").first().waitFor();
  await expect
    .poll(() => card.textContent())
    .toMatch(/Effective[\s\S]*Instrument[\s\S]*Confidence[\s\S]*high: /);
  for (const link of await card.getByRole("link").all()) {
    await expect.poll(() => link.getAttribute("href")).toMatch(/^https?:\/\//);
    await expect.poll(() => link.getAttribute("rel")).toContain("noopener");
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
  await expect.poll(() => page.getByRole("article").count()).toBe(0);
  await expectQuiet(page);
});
