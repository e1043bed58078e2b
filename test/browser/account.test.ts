// Nothing is lost: the account under the chart against an independent count of the facts.
import { expect, it } from "vitest";
import { openDashboard, SCREENS, showQuery } from "./dashboard-page.ts";
import { readAccount, readDrawing } from "./drawing.ts";
import { type EventFact, events, spanOf, tradingDays } from "./fact-sheet.ts";
import { LAST_DAY, type Span, SPANS } from "./span.ts";

const LANES = ["United States", "China", "Other governments", "Courts", "Market"];
const CLUSTER = /^(\S+?)(?: to (\S+))?: (\d+) events, ([^,]+), /;

function laneOf({ actor }: EventFact): string {
  const own = { US: 0, CN: 1, COURT: 3, MARKET: 4, RATING: 4 }[actor] ?? 2;
  return LANES[own]!;
}

function factsIn({ from, to }: Span, weight: string) {
  const inRange = events.filter(({ date }) => date >= from && (to === null || date <= to));
  const kept = inRange.filter((event) => weight === "all" || event.weight === "major");
  return { inRange, kept, placed: kept.filter(({ date }) => date <= LAST_DAY) };
}

/** Walks a lane's marks from left to right; each must hold the next events of the facts. */
function expectWalk(names: readonly string[], facts: readonly EventFact[], where: string): void {
  let next = 0;
  for (const name of names) {
    const [, first, last = first, count] = CLUSTER.exec(name) ?? [];
    const held = facts.slice(next, next + Number(count ?? 1));
    next += held.length;
    const ends = [held[0]?.date, held.at(-1)?.date];
    expect(ends, `${where}: ${name}`).toEqual(
      count ? [first, last] : Array(2).fill(name.slice(0, 10)),
    );
  }
  expect(next, `events held by the marks of ${where}`).toBe(facts.length);
}

it.each(SCREENS)("at $width px every event in range is accounted for once", async (screen) => {
  const page = await openDashboard({ screen });
  const cases = SPANS.flatMap((span) =>
    ["weight=major", "weight=all", "weight=all&axis=calendar"].map((filter) => ({ span, filter })),
  );
  for (const { span, filter } of cases) {
    const where = `${span.name}, ${filter}`;
    await showQuery(page, `?${span.query}&${filter}`);
    const { inRange, kept, placed } = factsIn(span, filter.includes("all") ? "all" : "major");
    const account = await readAccount(page);
    const { name, marks } = await readDrawing(page);
    const names = marks.map((mark) => mark.name).filter((text) => !text.startsWith("Print "));
    const clusters = names.filter((text) => CLUSTER.test(text));
    const singles = names.filter((text) => !CLUSTER.test(text));

    expect(account, where).toMatchObject({
      inRange: inRange.length,
      withoutData: kept.length - placed.length,
      hidden: inRange.length - kept.length,
      drawn: singles.length,
      clusters: clusters.length,
    });
    const { drawn, inClusters, withoutData, hidden } = account;
    expect(drawn + inClusters + withoutData + hidden, `the sum of ${where}`).toBe(account.inRange);
    expect(name, where).toMatch(new RegExp(`, ${inRange.length} events?$`));

    const titled = new Set(placed.map(({ date, title }) => `${date}: ${title}`));
    for (const single of singles) expect(titled, where).toContain(single);
    for (const lane of LANES) {
      const facts = placed.filter((event) => laneOf(event) === lane);
      const own = new Set(facts.map(({ date, title }) => `${date}: ${title}`));
      const walked = names.filter((text) => (CLUSTER.exec(text)?.[4] ?? lane) === lane);
      const held = walked.filter((text) => CLUSTER.test(text) || own.has(text));
      expectWalk(held, facts, `${where}, ${lane}`);
    }
  }
});

it.each(SCREENS)(
  "at $width px the figure's name tells the trading days in range",
  async (screen) => {
    const page = await openDashboard({ screen });
    for (const { name: span, query, from, to } of SPANS) {
      await showQuery(page, `?${query}`);
      const { first, last } = spanOf(from, to ?? LAST_DAY);
      const days = `${tradingDays[first]} to ${tradingDays[last]}`;
      expect((await readDrawing(page)).name, span).toContain(`30Y and 10Y par yields, ${days}, `);
    }
  },
);

it("with the lanes off the account still sums and no event is lost", async () => {
  const page = await openDashboard();
  for (const span of SPANS) {
    await showQuery(page, `?${span.query}&lanes=off&weight=all`);
    const { placed } = factsIn(span, "all");
    const { marks } = await readDrawing(page);
    const names = marks.map((mark) => mark.name).filter((text) => !text.startsWith("Print "));
    expectWalk(names, placed, `${span.name} in one lane`);
    const account = await readAccount(page);
    expect(account.drawn + account.inClusters, span.name).toBe(placed.length);
  }
});

it("Show all leaves nothing hidden", async () => {
  const page = await openDashboard({ query: "?actor=CN&q=tariff" });
  expect((await readAccount(page)).hidden).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(async () => (await readAccount(page)).hidden).toBe(0);
  expect((await readAccount(page)).inRange).toBe(factsIn(SPANS[4]!, "all").inRange.length);
});
