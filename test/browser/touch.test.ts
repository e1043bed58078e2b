// Fingers on the chart: they track, pin, zoom, and leave the page its scrolling; what they press is large enough.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { figureName, openDashboard, twoFrames } from "./dashboard-page.ts";
import { type DrawnMark, readDrawing, xOfDate } from "./drawing.ts";
import { daysBetween, events } from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";
import { fingersOn, pathOf } from "./touch-screen.ts";

const [FROM, TO] = ["2025-03-03", "2025-06-30"];
const SPRING = `?from=${FROM}&to=${TO}`;
const PHONE = { width: 390, height: 844 };
const TABLET = { width: 1024, height: 768 };
const TOUCH = { hasTouch: true, isMobile: true };

const daysOf = async (page: Page) => /(\S+) to (\S+),/.exec(await figureName(page))!.slice(1, 3);
const scrolled = (page: Page) => page.evaluate(() => scrollY);

it("a finger across tracks the days, one that rests or taps pins, one up or down scrolls, two zoom", async () => {
  const page = await openDashboard({ screen: PHONE, query: SPRING, ...TOUCH });
  const fingers = await fingersOn(page);
  const drawing = await readDrawing(page);
  const { plot } = drawing;
  const y = plot.top + 260;
  const at = (date: string) => [xOfDate(drawing, date, FROM, TO), y] as const;
  await page.evaluate(() => {
    addEventListener("contextmenu", ({ defaultPrevented }) => {
      document.body.dataset["menu"] = defaultPrevented ? "kept away" : "shown";
    });
  });
  const shown = () => page.locator("section.readout").getAttribute("aria-label");
  const shows = async (name: string) => {
    await expect.poll(shown).toBe(name);
  };

  await fingers.press(...pathOf(at("2025-03-20"), at("2025-04-09")));
  await shows("Wed 9 Apr 2025");
  expect(await scrolled(page), "the page stays").toBe(0);
  await fingers.lift();
  await shows("Mon 30 Jun 2025");

  await fingers.tap(at("2025-04-09"));
  await shows("Wed 9 Apr 2025, pinned");
  const [x] = at("2025-04-24");
  await fingers.press([[x, y]], [[x + 6, y + 3]]);
  await shows("Thu 24 Apr 2025, pinned");
  await fingers.move(at("2025-06-10"));
  await fingers.lift();
  await twoFrames(page);
  expect(await shown(), "it stays pinned").toBe("Thu 24 Apr 2025, pinned");
  await fingers.press(...pathOf(at("2025-05-01"), at("2025-05-15")));
  await fingers.lift();
  await shows("Thu 15 May 2025, pinned");
  expect(await page.evaluate(() => document.body.dataset["menu"] ?? "none")).not.toBe("shown");

  const [one, other] = [plot.left + 100, plot.left + 200];
  const middle = (one + other) / 2;
  const apart = (by: number) => [[one - by, y] as const, [other + by, y] as const];
  await fingers.press(apart(0), apart(10), apart(30), apart(50));
  await fingers.lift("first");
  await expect.poll(() => daysOf(page)).not.toEqual([FROM, TO]);
  const zoomed = await daysOf(page);
  const spring = daysBetween(FROM, TO);
  const left = daysBetween(zoomed[0]!, zoomed[1]!);
  expect(Math.abs(left.length - spring.length / 2)).toBeLessThanOrEqual(1);
  const share = (middle - plot.left) / (plot.right - plot.left);
  const held = left.indexOf(spring[Math.floor(share * spring.length)]!);
  expect(Math.abs(held - share * left.length), "what was between them").toBeLessThan(2);
  await fingers.move([other - 90, y]);
  await fingers.lift();
  await twoFrames(page);
  expect(await daysOf(page), "the finger that is left moves nothing").toEqual(zoomed);
  expect(await shown()).not.toContain("pinned");

  await fingers.press(...pathOf([middle, y], [middle + 4, y - 240]));
  await fingers.lift();
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  expect(await daysOf(page)).toEqual(zoomed);
  await expectQuiet(page);
});

/** Places just beside a mark of one event, nearer to it than to any other, and its title. */
async function besideMark(
  page: Page,
): Promise<{ place: readonly [number, number]; title: string }> {
  const { marks, plot } = await readDrawing(page);
  const heightOf = ({ box }: DrawnMark) => (box.top + box.bottom) / 2;
  const isNear = (mark: DrawnMark, to: DrawnMark) =>
    Math.max(Math.abs(mark.x - to.x - 20), Math.abs(heightOf(mark) - heightOf(to))) < 24;
  const alone = marks.find(
    (mark) =>
      events.some(({ date, title }) => mark.name === `${date}: ${title}`) &&
      mark.x + 20 < plot.right &&
      marks.every((beside) => beside === mark || !isNear(beside, mark)),
  )!;
  return { place: [alone.x + 20, heightOf(alone)], title: alone.name.slice(12) };
}

/** What a finger presses and finds smaller than 44 pixels; links in a line of text and marks aside. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const pressed =
      "button, a[href], input, select, summary, [role=tab], [role=option], [role=slider]";
    const within = document.querySelector("dialog[open], :popover-open") ?? document.body;
    return [...within.querySelectorAll(pressed)].flatMap((element) => {
      const isInline = getComputedStyle(element).display === "inline";
      if (
        (element.matches("a") && isInline) ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        return [];
      const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
      const name = element.getAttribute("aria-label") ?? element.textContent;
      return width >= 43.5 && height >= 43.5 ? [] : [`${name} ${width}×${height}`];
    });
  });

it.each([PHONE, TABLET])(
  "at $width px a finger beside a mark presses it, and all else that is pressed is 44 px or more",
  async (screen) => {
    const page = await openDashboard({ screen, query: SPRING, ...TOUCH });
    const { place, title } = await besideMark(page);
    const fingers = await fingersOn(page);
    await fingers.tap(place);
    await page.getByRole("article").getByRole("heading", { name: title }).waitFor();
    expect(await tooSmall(page), "chart and card").toEqual([]);
    await page.getByRole("button", { name: "All events" }).tap();
    await page.getByRole("searchbox").waitFor();
    expect(await tooSmall(page), "list").toEqual([]);
    await page.getByRole("button", { name: /^Actor/ }).tap();
    expect(await tooSmall(page), "filter").toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Add measure" }).tap();
    await page.getByRole("option").first().waitFor();
    expect(await tooSmall(page), "measures").toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("tab", { name: "Moves" }).tap();
    await page.getByRole("tabpanel", { name: "Moves" }).getByRole("button").first().waitFor();
    expect(await tooSmall(page), "moves").toEqual([]);
    for (const panel of ["Impact", "Curve"]) {
      await page.getByRole("button", { name: panel }).tap();
      await page
        .getByRole("heading", { name: /Market impact|Par yield curve/ })
        .first()
        .waitFor();
      await twoFrames(page);
      expect(await tooSmall(page), panel).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width);
  },
);
