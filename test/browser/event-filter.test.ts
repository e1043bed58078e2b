// Search and filter: what they keep, on list, chart and account alike, and how long a key takes.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard, SCREENS, slowStopwatch, twoFrames } from "./dashboard-page.ts";
import { readAccount, readDrawing } from "./drawing.ts";
import { type EventFact, events } from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";
import { countOf, readList, rowsOf, spoiltTexts } from "./rail-list.ts";

const inRange = events.filter(({ date }) => date >= "2025-01-01");
const major = inRange.filter(({ weight }) => weight === "major");

const hasWords = (event: EventFact, words: string) => {
  const { title, instrument, authority, actor, kind } = event;
  const text = `${title} ${instrument ?? ""} ${authority} ${actor} ${kind}`.toLowerCase();
  return words.split(" ").every((word) => text.includes(word));
};

const queryOf = (page: Page) => new URL(page.url()).searchParams;

/** Holds when list, account and marks all tell of exactly these events. */
async function expectShown(page: Page, shown: readonly EventFact[]): Promise<void> {
  await expect.poll(() => countOf(page)).toBe(shown.length);
  await expect
    .poll(async () => (await readAccount(page)).hidden)
    .toBe(inRange.length - shown.length);
  await twoFrames(page);
  const account = await readAccount(page);
  expect(account.inRange).toBe(inRange.length);
  expect(account.hidden).toBe(inRange.length - shown.length);
  await expect.poll(() => countOf(page)).toBe(shown.length);
  const rows = await readList(page);
  expect(rows.map(({ text }) => text.slice(0, 10)).toReversed()).toEqual(
    shown.map(({ date }) => date),
  );
  const { marks } = await readDrawing(page);
  const named = marks.filter(({ name }) => !name.startsWith("Print "));
  const drawn = named.reduce(
    (sum, { name }) => sum + Number(/: (\d+) events/.exec(name)?.[1] ?? 1),
    0,
  );
  expect(drawn + account.withoutData).toBe(shown.length);
}

it("an actor and kinds chosen by keyboard drive list, chart and account", async () => {
  const page = await openDashboard();
  await page.getByRole("button", { name: "Actor: all" }).focus();
  await page.keyboard.press("Enter");
  const counted = inRange.filter(
    ({ weight, actor }) => weight === "major" && actor === "CN",
  ).length;
  const china = page.getByRole("checkbox", { name: `China ${counted}` });
  await china.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Actor: China" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe("Actor: China");
  expect(queryOf(page).get("actor")).toBe("CN");
  await expectShown(
    page,
    major.filter(({ actor }) => actor === "CN"),
  );

  await page.getByRole("button", { name: "Kind: all" }).click();
  await page.getByRole("checkbox", { name: /^Retaliation/ }).check();
  await page.getByRole("checkbox", { name: /^Export control/ }).check();
  await page.keyboard.press("Escape");
  const isKind = ({ kind }: EventFact) => kind === "retaliation" || kind === "export-control";
  await expectShown(
    page,
    major.filter((event) => event.actor === "CN" && isKind(event)),
  );

  await page.getByRole("button", { name: /^Weight/ }).click();
  await page.getByRole("radio", { name: /^Major and minor/ }).check();
  await page.keyboard.press("Escape");
  await expectShown(
    page,
    inRange.filter((event) => event.actor === "CN" && isKind(event)),
  );

  await page.getByRole("button", { name: "Clear filters" }).click();
  await expectShown(page, inRange);
  expect([...queryOf(page)]).toEqual([["weight", "all"]]);
  await expect.poll(() => page.getByRole("button", { name: "Clear filters" }).count()).toBe(0);
  await expectQuiet(page);
});

it("a search is one step of the history, however many keys it took", async () => {
  const page = await openDashboard({ prepare: slowStopwatch });
  const steps = await page.evaluate(() => history.length);
  const field = page.getByRole("searchbox", { name: "Search events" });
  await field.pressSequentially("section 301 China ", { delay: 60 });
  await expect.poll(() => queryOf(page).get("q")).toBe("section 301 China");
  await expect.poll(() => field.inputValue()).toBe("section 301 China ");
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await expectShown(
    page,
    major.filter((event) => hasWords(event, "section 301 china")),
  );
  await page.goBack();
  await expect.poll(() => field.inputValue()).toBe("");
  await expectShown(page, major);
});

it("a search from the address stands in the field, and one without a match says so", async () => {
  const page = await openDashboard({ query: "?q=pause" });
  const field = page.getByRole("searchbox", { name: "Search events" });
  await expect.poll(() => field.inputValue()).toBe("pause");
  await expectShown(
    page,
    major.filter((event) => hasWords(event, "pause")),
  );
  await field.fill("zzzz");
  await page.getByText("No event in range passes the filter.").waitFor();
  await expect.poll(() => queryOf(page).get("q")).toBe("zzzz");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(() => field.inputValue()).toBe("");
  await expectShown(page, inRange);
});

it("every choice tells how many events it shows", async () => {
  const page = await openDashboard();
  await page.getByRole("button", { name: "Kind: all" }).click();
  const labels = await page.getByRole("group", { name: "Kind" }).locator("label").allInnerTexts();
  for (const label of labels) {
    const [, name, count] = /^([\w ]+?)\s+(\d+)$/.exec(label.replaceAll("\n", " "))!;
    const kind = name === "Takes effect" ? "imposed" : name!.toLowerCase().replace(" ", "-");
    expect(Number(count), name).toBe(major.filter((event) => event.kind === kind).length);
  }
  expect(labels.length).toBe(new Set(major.map(({ kind }) => kind)).size);
});

it.each(SCREENS)("at $width px a filter that comes on moves no row of the page", async (screen) => {
  const page = await openDashboard({ screen });
  const topOf = () =>
    page.locator(".event-rows").evaluate((rows) => rows.getBoundingClientRect().top + scrollY);
  const top = await topOf();
  await page.getByRole("searchbox", { name: "Search events" }).fill("tariff");
  for (const menu of ["Actor", "Kind"]) {
    await page.getByRole("button", { name: `${menu}: all` }).click();
    const choices = page.getByRole("group", { name: menu }).getByRole("checkbox");
    await choices.first().check();
    await choices.last().check();
    await page.keyboard.press("Escape");
  }
  await page.getByRole("button", { name: "Clear filters" }).waitFor();
  await twoFrames(page);
  expect(await topOf()).toBe(top);
  expect(await spoiltTexts(page, ".event-filters")).toEqual([]);
});

interface Typing {
  /** From a key's event until its frame was handed over, milliseconds. */
  readonly keys: number[];
  /** Longest time that nothing else could run, keys and what follows them included, milliseconds. */
  readonly longestTask: number;
}

/** Types into the search field, with rests in which the view follows. */
const typeKeys = (input: HTMLInputElement, text: string) =>
  new Promise<Typing>((resolve) => {
    const keys: number[] = [];
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
    const [frame, pulse] = [new MessageChannel(), new MessageChannel()];
    let start = 0;
    let beat = performance.now();
    let longestTask = 0;
    pulse.port1.addEventListener("message", () => {
      const now = performance.now();
      longestTask = Math.max(longestTask, now - beat);
      beat = now;
      pulse.port2.postMessage(null);
    });
    const key = () => {
      start = performance.now();
      write.call(input, text.slice(0, keys.length + 1));
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      frame.port2.postMessage(null);
    };
    frame.port1.addEventListener("message", () => {
      keys.push(performance.now() - start);
      const rest = keys.length % 6 === 0 ? 400 : 40;
      if (keys.length < text.length) setTimeout(() => requestAnimationFrame(key), rest);
      else setTimeout(() => resolve({ keys, longestTask }), 400);
    });
    frame.port1.start();
    pulse.port1.start();
    pulse.port2.postMessage(null);
    requestAnimationFrame(key);
  });

it.each([events.length, 5000])("with %i events the time of a key is reported", async (count) => {
  const page = await openDashboard({
    query: "?range=MAX&weight=all",
    prepare: async (fresh) => {
      await fresh.route(/policy-events\.json$/, async (route) => {
        const answer = await route.fetch();
        const file = (await answer.json()) as { rows: { id: string }[] };
        const rows = Array.from({ length: count }, (_, i) => {
          const row = file.rows[i % file.rows.length]!;
          return i < file.rows.length ? row : { ...row, id: `${row.id}-${i}` };
        });
        await route.fulfill({ json: { ...file, rows } });
      });
    },
  });
  await expect.poll(() => countOf(page)).toBe(count);
  const field = page.getByRole("searchbox", { name: "Search events" });
  await twoFrames(page);
  const { keys, longestTask } = await field.evaluate(typeKeys, "section 301 china tariff");
  await expect.poll(() => rowsOf(page).count()).toBeGreaterThan(0);
  const sorted = keys.toSorted((a, b) => a - b);
  const [median, longest] = [sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!];
  console.info(
    `${count} events: a key with its frame, median ${median.toFixed(1)} ms, longest ` +
      `${longest.toFixed(1)} ms; the longest task while typing, chart included, ${longestTask.toFixed(1)} ms`,
  );
});
