// The chart for who hears it: its name and sentence, the day that is spoken, marks in order, the same rows as a table.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { formatWeekday, isoDay } from "../../src/domain/civil-day.ts";
import { on, table } from "../domain/facts.ts";
import { openDashboard, showQuery } from "./dashboard-page.ts";
import { expectQuiet } from "./page.ts";

const [FROM, TO] = ["2025-04-01", "2025-04-30"];
const DAYS = [...table.time].filter((day) => day >= on(FROM) && day <= on(TO));

/** Keeps what the chart says, as it says it. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.locator(".readout-voice").evaluate((voice) => {
    const heard: string[] = [];
    Reflect.set(window, "heard", heard);
    new MutationObserver(() => heard.push(voice.textContent)).observe(voice, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => [...(Reflect.get(window, "heard") as string[])]);
}

it("speaks of the day a held key comes to rest on, and of few that it passes", async () => {
  const page = await openDashboard({ query: `?from=${FROM}&to=${TO}` });
  const chart = page.getByRole("figure").getByRole("application");
  const voice = page.locator(".readout-voice");
  await voice.waitFor({ state: "attached" });
  expect(await voice.getAttribute("aria-live")).toBe("polite");
  expect(await voice.textContent(), "there before it speaks").toBe("");

  const heard = await listen(page);
  await chart.focus();
  await chart.evaluate((element, presses) => {
    for (let i = 0; i < presses; i++) {
      const held = { key: "ArrowRight", bubbles: true, cancelable: true, repeat: i > 0 };
      element.dispatchEvent(new KeyboardEvent("keydown", held));
    }
  }, DAYS.length);
  const last = `${formatWeekday(DAYS.at(-1)!)}: 30Y 4.66%, `;
  await expect.poll(async () => (await heard()).at(-1)).toContain(last);
  expect((await heard()).length).toBeLessThan(DAYS.length / 2);

  await chart.press("Home");
  for (let i = 0; i < 6; i++) await chart.press("ArrowRight");
  await expect
    .poll(async () => (await heard()).at(-1))
    .toMatch(
      /^Wed 9 Apr 2025: 30Y 4\.72%, \+1 bp; 10Y 4\.34%, \+8 bp\. Announced this day: .*Reciprocal tariffs paused.*Also: 30Y print 5\.02%/,
    );
  await chart.press("Escape");
  await expect.poll(() => voice.textContent()).toBe("");
  await expectQuiet(page);
});

it("is a figure with name and sentence; its marks stand in the order of dates, its days in a table one key away", async () => {
  const page = await openDashboard();
  for (const query of ["", `?from=${FROM}&to=${TO}&weight=all`, "?range=MAX&lanes=off"]) {
    await showQuery(page, query);
    const figure = page.getByRole("figure");
    expect(await figure.getAttribute("aria-label")).toMatch(
      /^30Y and 10Y par yields, .*\d+ events?$/,
    );
    const sentence = () =>
      figure.evaluate(
        (element) =>
          document.getElementById(element.getAttribute("aria-describedby")!)?.textContent ?? "",
      );
    await expect.poll(sentence).toMatch(/30Y .*%/);
    const dates = await page
      .getByRole("group", { name: "Events on the chart" })
      .getByRole("button")
      .evaluateAll((marks) =>
        marks.map((mark) => mark.ariaLabel!.replace("Print ", "").slice(0, 10)),
      );
    expect(dates.length).toBeGreaterThan(5);
    expect(dates, query).toEqual(dates.toSorted());
  }

  await showQuery(page, `?from=${FROM}&to=${TO}`);
  await page.locator("body > [aria-live]").first().waitFor({ state: "attached" });
  await page.getByRole("application").first().press("t");
  const rows = page.getByRole("main").getByRole("table").locator("tbody tr:not([aria-hidden])");
  await rows.first().waitFor();
  const read = async () =>
    rows.evaluateAll((all) =>
      all.map((row) => {
        const [level, , other] = [...row.querySelectorAll("td")].map((cell) => cell.textContent);
        return `${row.querySelector("th")!.textContent} ${level} ${other}`;
      }),
    );
  const level = (key: "30Y" | "10Y", day: number) =>
    (table.yields[key][table.time.indexOf(day)]! / 100).toFixed(2);
  const expected = DAYS.map((day) => `${isoDay(day)} ${level("30Y", day)} ${level("10Y", day)}`);
  await expect.poll(read).toEqual(expected.toReversed());
});
