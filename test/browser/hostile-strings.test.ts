// Events full of hostile texts, from the bundle and the Register: shown as text, in their places, and inert.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { ENDLESS, HOSTILE_LINKS, HOSTILE_TEXTS } from "../fuzz/hostile-text.ts";
import { SCREENS, showQuery, twoFrames } from "./dashboard-page.ts";
import { readDrawing, xOfDate } from "./drawing.ts";
import { chooseExport } from "./export-page.ts";
import { openLive } from "./live-page.ts";
import { expectQuiet } from "./page.ts";
import { countOf, spoiltTexts } from "./rail-list.ts";

const [FROM, TO] = ["2025-04-01", "2025-05-30"];
const DAY = "2025-04-09";
const APRIL = `?from=${FROM}&to=${TO}&weight=all`;
const CONFIG = { yields: [], events: ["federal-register"], auctions: [] };
/** Words without a break, as long as a title may be, beside all the others. */
const TEXTS = ["W".repeat(200), ...HOSTILE_TEXTS, ...ENDLESS];
const WIDE = "W".repeat(12);

const rows = TEXTS.map((text, at) => ({
  id: `hostile-${at}`,
  date: at % 2 === 0 ? DAY : "2025-05-12",
  actor: at === 0 ? WIDE : "US",
  targets: Array.from({ length: at === 0 ? 30 : 1 }, () => WIDE),
  kind: "increase",
  authority: text.slice(0, 80),
  instrument: text.slice(0, 300),
  document: text.slice(0, 40),
  title: text.slice(0, 100_000),
  confidence: "low",
  weight: "major",
}));
const EVENTS = { schema: "yieldmark/policy-events/1", rows };
const NOTES = {
  schema: "yieldmark/policy-event-notes/1",
  rows: TEXTS.map((text, at) => ({
    id: `hostile-${at}`,
    summary: TEXTS.join(" ").slice(0, 1500) + text.slice(0, 400),
    sources: [...HOSTILE_LINKS, `https://elsewhere.example/${"W".repeat(1500)}`].map((url) => ({
      title: text.slice(0, 300),
      url,
    })),
  })),
};
const DOCUMENTS = {
  count: TEXTS.length,
  results: TEXTS.map((text, at) => ({
    document_number: `2025-${70_000 + at}`,
    title: `Tariff ${text}`.slice(0, 1000),
    type: "Presidential Document",
    subtype: "Proclamation",
    signing_date: DAY,
    publication_date: "2025-04-14",
    citation: text,
    excerpts: text,
    html_url: at % 2 === 0 ? text : `https://www.federalregister.gov/d/2025-${70_000 + at}`,
  })),
};

/** What of the page is not as it should be. */
const spoilt = (page: Page) =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const unfit = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
    const say = (what: string, text: string) => wrong.push(`${what}: ${text.slice(0, 80)}`);
    if (Reflect.has(window, "trace")) say("run", "a script");
    if (unfit.test(document.title) || document.title.length > 200) say("title", document.title);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) say("wide", `${scrollWidth} in ${clientWidth}`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      if (/[^\n]/.test(text) && unfit.test(text.replaceAll("\n", ""))) say("unfit", text);
      if (text.length > 2500) say("long", text);
    }
    for (const element of document.body.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) say("handler", `${name}=${value}`);
        if (/^(?:title|aria-label)$/.test(name) && unfit.test(value)) say(name, value);
      }
      if (/^(?:script|object|embed|base)$/i.test(element.tagName)) say("element", element.tagName);
      if (element instanceof HTMLAnchorElement && !/^https?:$/.test(element.protocol)) {
        say("link", element.href);
      }
    }
    return wrong;
  });

it("hostile texts are inert in list, card, readout, label, sentence, tables and dialogs", async () => {
  const dialogs: string[] = [];
  const { page } = await openLive({
    query: APRIL,
    screen: SCREENS[1],
    config: CONFIG,
    prepare: async (fresh) => {
      fresh.on("dialog", (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await fresh.route("**/data/policy-events.json", (route) => route.fulfill({ json: EVENTS }));
      await fresh.route("**/policy-event-notes.json", (route) => route.fulfill({ json: NOTES }));
      await fresh.route("**/api/v1/documents.json*", (route) =>
        route.fulfill({ json: DOCUMENTS, headers: { "Access-Control-Allow-Origin": "*" } }),
      );
    },
  });
  await expect.poll(() => countOf(page)).toBeGreaterThan(TEXTS.length);
  expect(await spoilt(page)).toEqual([]);
  expect(await spoiltTexts(page, ".event-list")).toEqual([]);

  await showQuery(page, `${APRIL}&event=hostile-0`);
  await page.getByRole("article").getByText("elsewhere.example").first().waitFor();
  expect(await spoilt(page)).toEqual([]);
  expect(await spoiltTexts(page, ".event-card")).toEqual([]);

  const drawing = await readDrawing(page);
  const { top, bottom } = drawing.plot;
  await page.mouse.click(xOfDate(drawing, DAY, FROM, TO), (top + bottom) / 2);
  await page
    .getByRole("region", { name: /9 Apr 2025/ })
    .first()
    .waitFor();
  expect(await spoilt(page)).toEqual([]);

  await page.getByRole("button", { name: "Table", exact: true }).click();
  await page.getByRole("rowheader", { name: TO }).waitFor();
  expect(await spoilt(page)).toEqual([]);

  await showQuery(page, `${APRIL}&event=hostile-0&panel=impact`);
  await page
    .getByRole("region", { name: /^Response table, / })
    .getByRole("button")
    .first()
    .waitFor();
  expect(await spoilt(page)).toEqual([]);

  await showQuery(page, `${APRIL}&event=hostile-2`);
  await chooseExport(page, /^Share or embed/);
  await page
    .getByRole("dialog", { name: "Share or embed" })
    .getByText(/^It loads: /)
    .waitFor();
  await twoFrames(page);
  expect(await spoilt(page)).toEqual([]);
  expect(dialogs).toEqual([]);
  await expectQuiet(page);

  // What was looked for is found where it is.
  await page.evaluate(() => {
    const link = document.createElement("a");
    link.setAttribute("href", "vbscript:0");
    link.textContent = "\u202e";
    document.body.append(link);
  });
  expect(await spoilt(page)).toEqual(["unfit: \u202e", "link: vbscript:0"]);
});
