// The event card: its figures for 2025, the small multiple, related events, and the way between cards.
import { expect, it } from "vitest";
import { cardOf, expectResponses, responsesIn } from "./card-figures.ts";
import { openDashboard, SCREENS, showQuery, twoFrames } from "./dashboard-page.ts";
import {
  dayText,
  dayZeroOf,
  type EventFact,
  eventOf,
  events,
  levelOf,
  majorOf2025,
  tradingDays,
} from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";
import { spoiltTexts } from "./rail-list.ts";

const levelText = (key: string, index: number) => {
  const level = levelOf(key, index);
  if (level === null) return "n/a";
  return key.includes("s") ? `${level} bp`.replace("-", "−") : `${(level / 100).toFixed(2)}%`;
};

it(
  "every major US and China event of 2025 has its responses as the facts give them",
  { timeout: 180_000 },
  async () => {
    const page = await openDashboard();
    for (const { id, title } of majorOf2025) {
      await showQuery(page, `?event=${id}`);
      await page.getByRole("article", { name: title }).waitFor();
      expectResponses(await responsesIn(page, id), id);
    }
    expect(majorOf2025.length).toBeGreaterThan(60);
    await expectQuiet(page);
  },
);

it.each(["30Y", "10Y", "2s10s"])(
  "the small multiple of the %s has the facts' levels",
  async (key) => {
    const page = await openDashboard();
    for (const id of ["us-liberation-day", "us-china-84", "us-ieepa-ca-mx-cn", "us-90-day-pause"]) {
      await showQuery(page, `?event=${id}&show=${key}`);
      const zero = dayZeroOf(eventOf(id))!;
      const name = (await cardOf(page, id).getByRole("img").getAttribute("aria-label")) ?? "";
      expect(name, id).toContain(
        `${key} ${key.includes("s") ? "spread" : "par yield"} around day 0`,
      );
      expect(name, id).toContain(`, ${dayText(tradingDays[zero]!)}: `);
      for (const [at, words] of [
        [-10, "10 trading days before"],
        [-1, "on the curve before"],
        [0, "on day 0"],
        [20, "20 trading days after"],
      ] as const) {
        expect(name, id).toContain(`${levelText(key, zero + at)} ${words}`);
      }
      const base = `from the curve of ${dayText(tradingDays[zero - 1]!)}, ${levelText(key, zero - 1)}`;
      await expect.poll(() => cardOf(page, id).textContent(), { message: id }).toContain(base);
      const path = await cardOf(page, id).getByRole("img").locator("path").getAttribute("d");
      expect(path!.match(/[ML]/g)).toHaveLength(31);
    }
  },
);

it("the small multiple is broken where a tenor was not published", async () => {
  const page = await openDashboard({ query: "?event=us-232-metals-25-2025&show=1.5M" });
  const zero = dayZeroOf(eventOf("us-232-metals-25-2025"))!;
  const span = Array.from({ length: 31 }, (_, i) => levelOf("1.5M", zero - 10 + i));
  const path = await page.getByRole("article").getByRole("img").locator("path").getAttribute("d");
  expect(span).toContain(null);
  expect(path!.match(/[ML]/g)).toHaveLength(span.filter((level) => level !== null).length);
});

it("an event without data yet has no small multiple", async () => {
  const page = await openDashboard({ query: "?event=us-301-china-continued" });
  await expect.poll(() => page.getByRole("article").getByRole("img").count()).toBe(0);
});

it("the others of a day 0 are named and can be opened", async () => {
  const page = await openDashboard();
  for (const id of ["us-90-day-pause", "us-liberation-day", "cn-mofcom-no-talks", "us-china-84"]) {
    await showQuery(page, `?event=${id}`);
    const zero = dayZeroOf(eventOf(id));
    const others = events.filter(
      (event) =>
        event.id !== id &&
        dayZeroOf(event) === zero &&
        event.actor !== "MARKET" &&
        event.actor !== "RATING",
    );
    const words = `Shares this day 0 with ${others.length} ${others.length === 1 ? "other" : "others"}`;
    await cardOf(page, id).waitFor();
    const named = cardOf(page, id).getByRole("region", { name: words, exact: true });
    await expect.poll(() => named.count(), { message: id }).toBe(others.length === 0 ? 0 : 1);
    const texts = (await named.getByRole("button").allTextContents()).join("\n");
    for (const { title } of others) expect(texts, id).toContain(title);
  }
  await showQuery(page, "?event=us-90-day-pause");
  const { title } = eventOf("us-china-84");
  await cardOf(page, "us-90-day-pause").getByRole("button", { name: title }).click();
  await cardOf(page, "us-china-84").waitFor();
});

it("an order leads to its other rows; a post leads nowhere", async () => {
  const page = await openDashboard({ query: "?event=us-90-day-pause" });
  const related = page.getByRole("region", { name: "Under the same order or document" });
  await related.waitFor();
  await expect
    .poll(() => related.getByRole("button").allTextContents())
    .toEqual([expect.stringContaining(eventOf("us-china-145-clarified").title)]);
  await showQuery(page, "?event=us-china-50-more-threat");
  await page.getByRole("article").waitFor();
  await expect.poll(() => related.count()).toBe(0);
});

it("earlier and later walk the listed events and stop at the ends", async () => {
  const page = await openDashboard({
    query: "?from=2025-04-02&to=2025-04-11&actor=CN&event=cn-125pct-retaliation",
  });
  const when = ({ date, time_et }: EventFact) => `${date} ${time_et ?? ""}`;
  const listed = majorOf2025
    .filter(({ date, actor }) => actor === "CN" && date >= "2025-04-02" && date <= "2025-04-11")
    .toSorted((a, b) => when(a).localeCompare(when(b)));
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  expect(listed.at(-1)!.id).toBe("cn-125pct-retaliation");
  await expect.poll(() => button("Later event").isDisabled()).toBe(true);
  for (const { title } of listed.slice(0, -1).toReversed()) {
    await button("Earlier event").press("Enter");
    await page.getByRole("article", { name: title }).waitFor();
  }
  await expect.poll(() => button("Earlier event").isDisabled()).toBe(true);
  expect(await button("Earlier event").evaluate((e) => e === document.activeElement)).toBe(true);
  await page.keyboard.press("Escape");
  await page.getByRole("region", { name: "Events in range" }).waitFor();
  await twoFrames(page);
  const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
  expect(focused).toContain(listed[0]!.title);
});

it.each(SCREENS)(
  "at $width px nothing of a card is cut or lies on anything else",
  async (screen) => {
    const page = await openDashboard({ screen });
    for (const id of [
      "us-90-day-pause",
      "us-liberation-day",
      "us-301-china-continued",
      "cn-84pct-retaliation",
    ]) {
      for (const show of ["30Y", "2s10s"]) {
        await showQuery(page, `?event=${id}&show=${show}`);
        await cardOf(page, id).waitFor();
        expect(await spoiltTexts(page, ".event-card"), id).toEqual([]);
      }
    }
  },
);
