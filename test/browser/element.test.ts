// `<yieldmark-chart>` in other people's pages: what the page does to it, and what it does to the page.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { YieldmarkChart } from "../../public/yieldmark-chart.d.ts";
import { writeFragment } from "../../src/data/snapshot-link.ts";
import { aSnapshot } from "../domain/a-snapshot.ts";
import { on } from "../domain/facts.ts";
import { openElements, settleElements, viewOf } from "./element-page.ts";
import { expectQuiet, watchOf } from "./page.ts";

const APRIL = `from="2025-03-03" to="2025-06-30"`;

/** Old, loud, and meant for everything on the page. */
const HOSTILE = `
* { all: unset !important; font: 40px serif !important; letter-spacing: 6px !important;
  line-height: 3 !important; direction: rtl !important; text-transform: uppercase !important;
  color: fuchsia !important; --ink: lime !important; --paper: red !important }
html { font-size: 60px !important; --panel: orange; --family: cursive; --size-13: 40px }
svg path, canvas { display: none !important }
table { border: 4px solid red !important; background: yellow !important }
yieldmark-chart { display: inline !important; opacity: 0.3 !important; filter: blur(4px) !important;
  border: 9px solid red !important; padding: 30px !important; columns: 3 !important }
`;

it("a hostile style sheet in a page without doctype changes no pixel of it", async () => {
  const body = `<yieldmark-chart show="30Y,2s10s" ${APRIL} event="us-liberation-day"></yieldmark-chart>`;
  const viewport = { width: 620, height: 1000 };
  const pictureOf = async (page: Page) => {
    await page.waitForLoadState("networkidle");
    await settleElements(page);
    await page.mouse.move(1, 1);
    const chart = page.locator("yieldmark-chart");
    // Painted anew: what is repainted in part may differ in a faint pixel.
    await chart.evaluate((element: HTMLElement) => {
      element.hidden = true;
      void element.offsetHeight;
      element.hidden = false;
    });
    await settleElements(page);
    return (await chart.screenshot({ animations: "disabled" })).toString("base64");
  };
  const clean = await openElements({ body, viewport, styles: "body { margin: 0 }" });
  const hostile = await openElements({ body, viewport, styles: HOSTILE, isStandard: false });
  const [wanted, had] = [await pictureOf(clean), await pictureOf(hostile)];
  expect(had === wanted).toBe(true);
  await hostile.evaluate(() =>
    document.querySelector("yieldmark-chart")!.setAttribute("hidden", ""),
  );
  await expect.poll(() => hostile.locator("yieldmark-chart").isVisible()).toBe(false);
  await expectQuiet(hostile);
});

it("ten on a page fetch each file once and keep to views of their own, wherever they are put", async () => {
  const asked: string[] = [];
  const tenors = ["1M", "6M", "1Y", "2Y", "3Y", "7Y", "20Y"];
  const seven = tenors
    .map(
      (show) => `<yieldmark-chart show="${show}" controls="none" height="200"></yieldmark-chart>`,
    )
    .join("");
  const page = await openElements({
    body: `<main><yieldmark-chart id="a" show="30Y" ${APRIL} bogus="1" level="high"></yieldmark-chart></main>
      <aside><yieldmark-chart id="b" show="2s10s" axis="calendar" controls="none"></yieldmark-chart>
      <yieldmark-chart id="c" show="10Y" range="1Y" height="420"></yieldmark-chart>${seven}</aside>`,
    prepare: async (fresh) => {
      fresh.on("request", (request) => void asked.push(new URL(request.url()).pathname));
    },
  });
  await settleElements(page);
  const files = asked.filter((path) => /\.(json|woff2)$/.test(path));
  expect(files.length).toBeGreaterThanOrEqual(5);
  expect(files.toSorted()).toEqual([...new Set(files)].toSorted());
  const names = page.getByRole("figure", { name: /par yield|2s10s/ });
  const [first, second] = [names.nth(0), names.nth(1)];
  const all = await names.evaluateAll((figures) => figures.map((each) => each.ariaLabel ?? ""));
  expect(all.map((name) => name.split(" ")[0])).toEqual(["30Y", "2s10s", "10Y", ...tenors]);
  await expect
    .poll(() => first.getAttribute("aria-label"))
    .toMatch(/^30Y .*2025-03-03 to 2025-06-30/);
  await expect.poll(() => second.getAttribute("aria-label")).toMatch(/^2s10s .*2025-01-02 to 2026/);
  expect((await page.locator("#c").boundingBox())?.height).toBe(420);
  await expect
    .poll(() =>
      page
        .locator("#a")
        .getByText(/^level: "high"/)
        .count(),
    )
    .toBe(1);

  // An attribute changes its key and no other chart.
  await page.locator("#a").getByRole("button", { name: "Calendar" }).click();
  await page.locator("#a").evaluate((chart) => chart.setAttribute("show", "5Y"));
  await expect
    .poll(() => first.getAttribute("aria-label"))
    .toMatch(/^5Y .*2025-03-03 to 2025-06-30/);
  await expect.poll(() => viewOf(page, "a", "axis")).toBe("calendar");
  await expect.poll(() => second.getAttribute("aria-label")).toMatch(/^2s10s /);

  // Moved, it is the same chart; removed and put back, it has its view.
  const drawn = await first.elementHandle();
  await page.evaluate(() => document.querySelector("aside")!.append(document.querySelector("#a")!));
  await expect.poll(() => names.last().getAttribute("aria-label")).toMatch(/^5Y /);
  expect(await names.last().evaluate((figure, before) => figure === before, drawn)).toBe(true);
  await page.evaluate(async () => {
    const chart = document.querySelector("#a")!;
    chart.remove();
    await new Promise((resolve) => setTimeout(resolve));
    Reflect.set(window, "left", chart.shadowRoot?.querySelectorAll("figure").length);
    document.querySelector("main")!.append(chart);
  });
  expect(await page.evaluate(() => Reflect.get(window, "left"))).toBe(0);
  await expect.poll(() => first.getAttribute("aria-label")).toMatch(/^5Y /);
  await expect.poll(() => viewOf(page, "a", "axis")).toBe("calendar");
  await expectQuiet(page);
});

it("Tab goes through it and out again, both ways", async () => {
  const page = await openElements({
    body: `<button>Before</button><yieldmark-chart ${APRIL}></yieldmark-chart><button>After</button>`,
  });
  await settleElements(page);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  for (const [start, end, key] of [
    ["Before", "After", "Tab"],
    ["After", "Before", "Shift+Tab"],
  ] as const) {
    await page.getByRole("button", { name: start, exact: true }).focus();
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("yieldmark-chart");
    let presses = 1;
    while ((await focused()) !== end && presses < 150) {
      await page.keyboard.press(key);
      presses += 1;
    }
    await expect.poll(() => focused()).toBe(end);
    expect(presses).toBeGreaterThan(20);
  }
});

it("loaded again from other addresses it stays the first, and the page is told once", async () => {
  const page = await openElements({ body: `<yieldmark-chart controls="none"></yieldmark-chart>` });
  const first = await page.evaluateHandle(() => customElements.get("yieldmark-chart"));
  for (const copy of [2, 3]) {
    await page.addScriptTag({ type: "module", url: `yieldmark-chart.js?${copy}` });
  }
  expect(
    await page.evaluate((known) => known === customElements.get("yieldmark-chart"), first),
  ).toBe(true);
  await settleElements(page);
  const { complaints } = watchOf(page);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(/^warning: .*version \d+\.\d+\.\d+.*version \d+\.\d+\.\d+/);
});

it("charts of a group share range, event and crosshair; the reader's own chart tells of the event", async () => {
  const page = await openElements({
    body: `<yieldmark-chart id="a" group="desk" show="30Y" ${APRIL}></yieldmark-chart>
      <yieldmark-chart id="b" group="desk" show="2s10s" axis="calendar" controls="none"></yieldmark-chart>
      <yieldmark-chart id="c" show="10Y" controls="none"></yieldmark-chart>`,
    viewport: { width: 1000, height: 1800 },
    prepare: async (fresh) => {
      await fresh.addInitScript(() => {
        const told: string[] = [];
        Reflect.set(window, "told", told);
        for (const type of ["eventselect", "viewchange"]) {
          document.addEventListener(type, (event) => {
            const detail: unknown = event instanceof CustomEvent ? event.detail : null;
            const id = event.target instanceof Element ? event.target.id : "";
            told.push([type, id, JSON.stringify(detail)].join(" "));
          });
        }
      });
    },
  });
  await settleElements(page);
  const [a, b, c] = [page.locator("#a"), page.locator("#b"), page.locator("#c")];
  const nameOf = (chart: typeof a) => chart.getByRole("figure").first().getAttribute("aria-label");
  await expect.poll(() => nameOf(b)).toMatch(/2025-03-03 to 2025-06-30/);
  await expect.poll(() => nameOf(c)).toMatch(/2025-01-02 to/);

  await a.getByRole("button", { name: "1Y", exact: true }).click();
  await expect.poll(() => nameOf(b)).toMatch(/2025-10-01 to 2026-10-01/);
  const surface = a.getByRole("application").first();
  await surface.hover({ position: { x: 200, y: 200 } });
  const dateOf = (chart: typeof a) => chart.locator(".crosshair-date").textContent();
  await expect.poll(() => dateOf(b)).toMatch(/2025|2026/);
  expect(await dateOf(b)).toBe(await dateOf(a));
  await expect.poll(() => dateOf(c)).toBe("");

  await a
    .getByRole("button", { name: /^2026-\d\d-\d\d: / })
    .last()
    .click();
  await expect.poll(() => viewOf(page, "b", "event")).toMatch(/./);
  const told = () => page.evaluate((): string[] => Reflect.get(window, "told"));
  await expect
    .poll(async () => (await told()).filter((text) => text.startsWith("eventselect")))
    .toHaveLength(1);
  expect((await told()).find((text) => text.startsWith("eventselect"))).toMatch(
    /eventselect a \{"id":"[^"]+","title":"[^"]+","day":"2026-/,
  );
  expect((await told()).filter((text) => text.startsWith("viewchange c"))).toEqual([]);
  expect((await told()).filter((text) => text.startsWith("viewchange b"))).toHaveLength(2);
  await expectQuiet(page);
});

it("shows the figures of a frozen link, and the latest once it is taken away", async () => {
  const spring = { show: ["30Y"], from: on("2025-03-03"), to: on("2025-06-30") };
  const written = await writeFragment(aSnapshot({ view: spring, events: null }));
  const frozen = written.ok ? written.value : "";
  const page = await openElements({
    body: `<yieldmark-chart id="a" frozen="${frozen}"></yieldmark-chart>`,
  });
  await settleElements(page);
  const chart = page.locator("#a");
  const figure = chart.getByRole("figure").first();
  await expect
    .poll(() => figure.getAttribute("aria-label"))
    .toMatch(/^30Y .*2025-03-03 to 2025-06-30/);
  await expect.poll(() => chart.getByRole("status").first().innerText()).toMatch(/[Ff]rozen/);
  await chart.evaluate((element) => element.removeAttribute("frozen"));
  await expect.poll(() => chart.getByRole("status").first().innerText()).toMatch(/Bundled/);
  await expectQuiet(page);
});

it("gives a picture of the view it was just set to, and says in words why there is none", async () => {
  const page = await openElements({
    body: `<yieldmark-chart id="a" controls="none"></yieldmark-chart>`,
  });
  const told = await page.locator("#a").evaluate(async (element) => {
    const chart = element as YieldmarkChart;
    chart.setView({ show: "5Y", from: "2025-03-03", to: "2025-06-30" });
    const svg = await (await chart.snapshot({ format: "svg" })).text();
    const png = await chart.snapshot();
    const why = (error: unknown) => (error instanceof Error ? error.message : "");
    const wrong = await Reflect.apply(chart.snapshot, chart, [{ format: "gif" }]).catch(why);
    const without = document.createElement("yieldmark-chart");
    without.setAttribute("asset-base", "nowhere/");
    const failed = new Promise<string>((resolve) =>
      without.addEventListener("failure", ({ detail }) => resolve(detail.reason)),
    );
    document.body.append(without);
    const asked = without.snapshot().catch(why);
    const nothing = [await failed, await asked];
    chart.remove();
    await Promise.resolve();
    return {
      svg,
      type: png.type,
      size: png.size,
      wrong,
      nothing,
      gone: await chart.snapshot().catch(why),
    };
  });
  expect(told.svg).toContain("5Y");
  expect(told.svg).toContain("2025-06-30");
  expect([told.type, told.size > 10_000]).toEqual(["image/png", true]);
  expect(String(told.wrong)).toMatch(/png, svg, csv or json/);
  expect(told.nothing[0]).toMatch(/./);
  expect(told.nothing[1]).toBe(told.nothing[0]);
  expect(told.gone).toMatch(/not in a page/);
});
