// Addresses nobody should have made: nothing throws, the default stands in, a notice says so.
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { figureName, openDashboard, pictureOf, settle } from "./dashboard-page.ts";
import { expectQuiet } from "./page.ts";

const KEYS =
  "panel show from to range level actor kind weight reviewed q event horizon units base axis lanes ladder macro auctions invert controls theme data v".split(
    " ",
  );
const STRANGE_KEYS = [
  "",
  "__proto__",
  "constructor",
  "toString",
  "SHOW",
  "show[]",
  "🙂",
  "a.b",
  "%00",
];
/** Values that no key but the search and the event's id takes. */
const BAD = [
  "%",
  "%E0%A4%A",
  "%ED%A0%80",
  "%00",
  "\u202Eevil",
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  "NaN",
  "-Infinity",
  "1e999",
  "99999999999999999999",
  "2025-02-30",
  "0000-00-00",
  "2025-04-09T00:00:00Z",
  "31Y",
  "10s2s",
  "30Y;10Y",
  "[object Object]",
  "null",
  "__proto__",
  "x".repeat(700),
  "🙂".repeat(60),
  "%F0%9F%98%80%FE",
  "+++&&==",
];
/** Values that some key takes, alone or too many of them. */
const FAIR = [
  "",
  "table",
  "30Y",
  "30Y,30Y,10Y",
  "2s10s,2s5s10s",
  "1900-01-01",
  "2199-12-31",
  "2025-04-19",
  "MAX",
  "1M",
  "5,4.5,-5,25",
  "US,CN",
  "all",
  "on",
  "calendar",
  "dark",
  "us-china-84",
  "20",
];

/** A small generator, so that each run tries the same addresses. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Query strings, each with at least one part that no view holds. */
function garbage(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]) => from[random(from.length)]!;
  const strict = KEYS.filter((key) => key !== "q" && key !== "event");
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: random(6) }, () => {
      const key = random(5) === 0 ? pick(STRANGE_KEYS) : pick(KEYS);
      return `${key}=${random(2) === 0 ? pick(BAD) : pick(FAIR)}`;
    });
    const bad = `${pick(strict)}=${pick(BAD.slice(1))}`;
    parts.splice(random(parts.length + 1), 0, bad);
    return parts.join(pick(["&", "&&"]));
  });
}

/** Shows each address in the page and answers with those that gave no notice or no panel. */
function tryAll(page: Page, queries: readonly string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const wrong: string[] = [];
    for (const query of all) {
      history.replaceState(null, "", `${location.pathname}?${query}`);
      dispatchEvent(new PopStateEvent("popstate"));
      await new Promise((resolve) => setTimeout(resolve));
      const notices = [...document.querySelectorAll('[aria-label="Notices"] li')];
      const isShort = notices.every((notice) => notice.textContent.length < 400);
      const isAlive = document.querySelector("main figure, main table, main h2, main [aria-busy]");
      const told = location.search.length > 1 && notices.length > 0 && isShort;
      if (!told || !isAlive) wrong.push(query.slice(0, 200));
    }
    return wrong;
  }, queries);
}

/** A page may change its address 200 times in ten seconds; the browser ignores the rest. */
const PER_PAGE = 167;

it(
  "1,000 garbage addresses never throw and each gives a notice",
  { timeout: 300_000 },
  async () => {
    const queries = garbage(6 * PER_PAGE, 20_250_409);
    expect(queries.length).toBeGreaterThanOrEqual(1000);
    const tryFrom = async (at: number) => {
      const page = await openDashboard({ screen: { width: 800, height: 600 } });
      expect(await tryAll(page, queries.slice(at, at + PER_PAGE))).toEqual([]);
      await expectQuiet(page);
    };
    await Promise.all(Array.from({ length: 6 }, (_, i) => tryFrom(i * PER_PAGE)));
  },
);

it("20 of them opened as links draw and say so", async () => {
  const page = await openDashboard();
  for (const query of garbage(20, 20_250_421)) {
    await page.goto(`${inject("appUrl")}?${query}`);
    await settle(page);
    await page.getByRole("region", { name: "Notices" }).waitFor();
    await page.getByRole("main").locator("figure, table").first().waitFor();
  }
  await expectQuiet(page);
});

it("values that no view holds give the default view, and a notice for each", async () => {
  const bare = await openDashboard();
  const page = await openDashboard({
    query:
      "?panel=pie&show=42Y&from=soon&to=2025-02-30&range=9Q&level=five&kind=war&weight=heavy&axis=polar&lanes=maybe&theme=neon&colour=red",
  });
  expect(await figureName(page)).toBe(await figureName(bare));
  const notices = page.getByRole("region", { name: "Notices" });
  await expect.poll(() => notices.getByRole("listitem").count()).toBe(12);
  await notices.getByRole("button", { name: "Dismiss all" }).click();
  await notices.waitFor({ state: "detached" });
  const isSame = (await pictureOf(page)) === (await pictureOf(bare));
  expect(isSame, "the picture of a bare address").toBe(true);
});

it("a notice can be dismissed alone", async () => {
  const page = await openDashboard({ query: "?show=42Y&level=five" });
  const items = page.getByRole("region", { name: "Notices" }).getByRole("listitem");
  await expect.poll(() => items.count()).toBe(2);
  await items.first().getByRole("button").click();
  await expect.poll(() => items.count()).toBe(1);
  await expect.poll(() => items.first().innerText()).toContain("level");
});

it("a fault told twice is one notice, and none stays behind with the next address", async () => {
  const page = await openDashboard({ query: "?panel=x&panel=x&panel=x&zz=1&zz=1&zz=1" });
  const notices = page.getByRole("region", { name: "Notices" }).getByRole("listitem");
  const texts = await notices.allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  expect(new Set(texts).size).toBe(texts.length);
  await page.evaluate(() => {
    history.replaceState(null, "", "?level=abc");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await expect.poll(() => notices.count()).toBe(1);
});
