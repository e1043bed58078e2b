// The curve panel: words and figures held against the facts, the scrubber, any two days, what moved most.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard, showQuery } from "./dashboard-page.ts";
import { dayZeroOf, eventOf, moveOf, signedText, tradingDays } from "./fact-sheet.ts";
import { expectQuiet } from "./page.ts";

const openCurve = (query: string) => openDashboard({ query: `?panel=curve&${query}` });
const panel = (page: Page) => page.getByRole("region", { name: "Par yield curve" });
const heading = (page: Page) => panel(page).getByRole("heading", { level: 2 });
const tenor = (page: Page) => panel(page).getByRole("slider", { name: "Tenor" });
const scrubber = (page: Page) => panel(page).getByRole("slider", { name: "Curve on" });
const wordButton = (page: Page) => panel(page).getByRole("button", { name: /steepener|flattener/ });
const textOf = async (page: Page) => (await panel(page).innerText()).replaceAll(/\s+/g, " ");
const parameter = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);

it("has the words of April 2025, each with its figures and the rule they were put into", async () => {
  const page = await openCurve("event=us-liberation-day");
  for (const [id, day, word] of [
    ["us-liberation-day", "2025-04-03", "Bull steepener"],
    ["us-90-day-pause", "2025-04-09", "Bear flattener"],
    ["us-china-145-clarified", "2025-04-10", "Twist steepener"],
    ["us-trump-claims-talks-active", "2025-04-24", "Bull flattener"],
  ] as const) {
    await showQuery(page, `?panel=curve&event=${id}`);
    await expect.poll(() => wordButton(page).innerText()).toBe(word);
    const index = tradingDays.indexOf(day);
    const [two, ten] = [moveOf("2Y", index, 0), moveOf("10Y", index, 0)];
    const text = await textOf(page);
    expect(text).toContain(`2Y ${signedText(two!)} bp, 10Y ${signedText(ten!)} bp`);
    expect(text).toContain(eventOf(id).title);
    await expect.poll(() => scrubber(page).getAttribute("aria-valuetext")).toBe(`${day}, day 0`);
  }
  await showQuery(page, "?panel=curve&event=us-china-84");
  await panel(page).getByText("shared with 4 more events").waitFor();
  await showQuery(page, "?panel=curve&event=us-trump-claims-talks-active");
  await wordButton(page).focus();
  await panel(page)
    .getByRole("tooltip")
    .filter({ hasText: /below 0: bull; .* below 0: flattener\.$/ })
    .waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => panel(page).getByRole("tooltip").count()).toBe(0);
  await panel(page).getByText("How it is decided").click();
  await panel(page).getByText("The first line that holds decides; here their sum is").waitFor();
  await expectQuiet(page);
});

it("reads 4.20 to 4.06, −14 bp, for the 10Y on 3 April 2025, and each tenor by key and pointer", async () => {
  const page = await openCurve("event=us-liberation-day");
  await panel(page)
    .getByRole("figure", { name: "Par yield curve, 2025-04-02 and 2025-04-03" })
    .waitFor();
  await expect
    .poll(() => heading(page).innerText())
    .toBe("Par yield curve, 2 Apr 2025 and 3 Apr 2025, day 0");
  const reading = () => tenor(page).getAttribute("aria-valuetext");
  await expect.poll(() => reading()).toBe("10Y: 4.20% on 2 Apr 2025, 4.06% on 3 Apr 2025, −14 bp");
  await tenor(page).press("End");
  await expect.poll(() => reading()).toBe("30Y: 4.54% on 2 Apr 2025, 4.49% on 3 Apr 2025, −5 bp");
  await tenor(page).press("ArrowLeft");
  await expect.poll(() => reading()).toMatch(/^20Y: /);
  await tenor(page).hover({ position: { x: 15, y: 80 } });
  await expect.poll(reading).toMatch(/^1M: /);
  await panel(page).getByText("All tenors in figures").click();
  const row = panel(page).getByRole("table").first().getByRole("row", { name: /^10Y/ });
  expect((await row.innerText()).split(/\s+/)).toEqual(["10Y", "4.20", "4.06", "−14"]);
});

it("the scrubber walks from −5 to +20 by key; the link carries it at a horizon", async () => {
  const page = await openCurve("event=us-90-day-pause&horizon=1");
  const said = () => scrubber(page).getAttribute("aria-valuetext");
  await expect.poll(() => said()).toBe("2025-04-10, 1 trading day after day 0");
  await scrubber(page).press("ArrowRight");
  await expect.poll(() => said()).toBe("2025-04-11, 2 trading days after day 0");
  expect(parameter(page, "horizon")).toBe("1");
  await scrubber(page).press("End");
  await expect.poll(() => parameter(page, "horizon")).toBe("20");
  await expect
    .poll(() => heading(page).innerText())
    .toMatch(/^Par yield curve, 8 Apr 2025 and 8 May 2025, 20 trading days after day 0$/);
  await scrubber(page).press("Home");
  await expect.poll(() => said()).toBe("2025-04-02, 5 trading days before day 0");
  await panel(page).getByText("No word: it reads forward").waitFor();
  await panel(page).getByText("Responses are counted from day 0 on").waitFor();
  await showQuery(page, "?panel=curve&event=us-liberation-day&horizon=5");
  await expect.poll(said).toBe("2025-04-10, 5 trading days after day 0");
});

it("without an event, and when asked, any two days by hand; a missing tenor is said", async () => {
  const page = await openCurve("event=us-liberation-day");
  await panel(page).getByRole("button", { name: "Any two days" }).click();
  await expect
    .poll(() => heading(page).innerText())
    .toBe("Par yield curve, 2 Jan 2025 and 1 Oct 2026");
  const said = await textOf(page);
  expect(said).toContain("no curve on Wed 1 Jan 2025: 2 Jan 2025 stands in its place");
  expect(said).toContain("2M, 4M: not obtained on 1 Oct 2026; not drawn, and no line across.");
  await showQuery(page, "?panel=curve&from=2025-04-02&to=2025-04-10");
  await expect
    .poll(() => heading(page).innerText())
    .toBe("Par yield curve, 2 Apr 2025 and 10 Apr 2025");
  const last = panel(page).getByLabel("Last curve");
  await last.fill("2025-04-03");
  await expect.poll(() => parameter(page, "to")).toBe("2025-04-03");
  await expect.poll(() => wordButton(page).innerText()).toBe("Bull steepener");
  await expectQuiet(page);
});

it("what moved most has each measure's own response and rank, or says why it has none", async () => {
  const page = await openCurve("event=us-liberation-day&horizon=5");
  const most = panel(page).getByRole("region", { name: "What moved most" });
  await most.getByText("with jobs report on 4 Apr and CPI on 10 Apr in the window").waitFor();
  const index = dayZeroOf(eventOf("us-liberation-day"))!;
  const rows = await most.getByRole("row").allInnerTexts();
  expect(rows).toHaveLength(21);
  let before = 101;
  for (const row of rows.slice(1)) {
    const [, key, response, , percent, days] =
      /^(\S+)\s+(\S+)\s+((\d+)%|all|not ranked).*?(\d+)\s*$/s.exec(row)!;
    if (/^\d+Y$|^\d+s\d+s$/.test(key!))
      expect(response, key).toBe(signedText(moveOf(key!, index, 5)!));
    const share = row.includes("not ranked") ? -1 : Number(percent ?? 100);
    expect(share).toBeLessThanOrEqual(before);
    before = share;
    if (key === "10Y") expect(days).toBe("245");
  }
  const text = (await most.innerText()).replaceAll(/\s+/g, " ");
  expect(text).toContain("10Y real, 10Y breakeven: not obtained");
  expect(text).toContain("Of 20 measures some rank high by chance alone");
});

it("no data yet, the last day, a holiday and an unknown hour have their words and no made figure", async () => {
  const page = await openCurve("event=us-301-china-continued");
  await panel(page).getByText("no data yet: the last curve is 1 Oct 2026").waitFor();
  expect(await textOf(page)).not.toMatch(/\bbp\b|%/);
  await showQuery(page, "?panel=curve&event=court-cit-301-hearing&horizon=20");
  await expect
    .poll(() => heading(page).innerText())
    .toBe("Par yield curve, 29 Sep 2026 and 20 trading days after day 0: no data yet");
  await expect
    .poll(() => textOf(page))
    .toContain("All 22 measures: no data yet: the last curve is 1 Oct 2026");
  expect(await tenor(page).getAttribute("aria-valuetext")).not.toContain("bp");
  await showQuery(page, "?panel=curve&event=us-america-first-trade-memo");
  await panel(page).getByText("day 0 is 21 Jan 2025: no curve on Mon 20 Jan 2025").waitFor();
  await showQuery(page, "?panel=curve&event=us-232-chips-pharma-probes&horizon=5");
  await panel(page)
    .getByText(
      "Hour unknown; counted one curve later, to 23 Apr 2025: bull steepener, 2Y −15 bp, 10Y −8 bp",
    )
    .waitFor();
  const told = await textOf(page);
  expect(told).toMatch(/one curve later/);
  expect(told).not.toMatch(/because|caused|due to|led to|significan|p-value|\bt-stat/i);
});
