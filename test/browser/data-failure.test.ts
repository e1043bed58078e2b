// Data that do not come, come broken, or come late: what is drawn, what is said, what mends it.
import type { Page, Route } from "playwright-core";
import { expect, it } from "vitest";
import { figureName, stopClock } from "./dashboard-page.ts";
import { openPage, watchOf } from "./page.ts";

type Fault = (route: Route) => Promise<void>;

const RECENT = "**/data/par-yields-recent.json";
const FAULTS: [name: string, fault: Fault, reason: RegExp][] = [
  ["missing", (route) => route.fulfill({ status: 404, body: "" }), /no such file \(404\)/],
  ["a server's error", (route) => route.fulfill({ status: 503, body: "busy" }), /error \(503\)/],
  [
    "a web page",
    (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Sign in" }),
    /web page instead of data/,
  ],
  ["cut off", cutOff, /breaks off/],
  ["refused", (route) => route.abort("connectionrefused"), /did not answer/],
  ["of another kind", (route) => route.fulfill({ json: { schema: "other/1" } }), /\w/],
  ["null", (route) => route.fulfill({ json: null }), /\w/],
];

async function cutOff(route: Route): Promise<void> {
  const answer = await route.fetch();
  const body = await answer.text();
  await route.fulfill({ response: answer, body: body.slice(0, body.length / 2) });
}

async function openWith(pattern: string, fault: Fault, query = ""): Promise<Page> {
  return openPage({
    path: query,
    prepare: async (page) => {
      await stopClock(page);
      await page.route(pattern, fault);
    },
  });
}

/** What the page complained of besides the browser's own line for a refused request. */
const complaintsOf = (page: Page) =>
  watchOf(page).complaints.filter((text) => !text.includes("Failed to load resource"));

it.each(FAULTS)(
  "par yields that are %s: a reason, and a way to try again",
  async (_, fault, reason) => {
    let asked = 0;
    const page = await openWith(RECENT, (route) => {
      asked++;
      return fault(route);
    });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    await expect.poll(() => alert.getByRole("paragraph").first().innerText()).toMatch(reason);
    await expect.poll(() => alert.innerText()).toMatch(/par yields could not be read/i);
    await expect.poll(() => page.getByRole("status").innerText()).toMatch(/could not be read/);
    await expect.poll(() => page.getByRole("figure").count()).toBe(0);

    const again = alert.getByRole("button", { name: "Try again" });
    await again.click();
    await expect.poll(() => asked).toBe(2);
    await alert.waitFor();
    await page.unroute(RECENT);
    await again.click();
    await page.getByRole("figure").waitFor();
    await expect.poll(() => page.getByRole("status").first().innerText()).toContain("1 Oct 2026");
    await expect.poll(() => alert.count()).toBe(0);
    expect(complaintsOf(page)).toEqual([]);
  },
);

it.each(FAULTS)(
  "policy events that are %s: the lines are drawn and a notice says so",
  async (_, fault) => {
    const page = await openWith("**/data/policy-events.json", fault);
    await page.getByRole("figure").waitFor();
    await expect.poll(() => figureName(page)).toMatch(/30Y and 10Y par yields, .*, 0 events$/);
    await expect
      .poll(() => page.getByRole("region", { name: "Notices" }).innerText())
      .toMatch(/policy events could not be read/i);
    expect(complaintsOf(page)).toEqual([]);
  },
);

it("a bundled file that failed is asked again from its notice, which then goes", async () => {
  const events = "**/data/policy-events.json";
  const page = await openWith(events, (route) => route.fulfill({ status: 503, body: "busy" }));
  const notices = page.getByRole("region", { name: "Notices" });
  await notices.getByText(/policy events could not be read/i).waitFor();
  await page.unroute(events);
  await notices.getByRole("button", { name: /^Try again: / }).click();
  await expect.poll(() => figureName(page)).not.toMatch(/, 0 events$/);
  await expect.poll(() => notices.count()).toBe(0);
  expect(complaintsOf(page)).toEqual([]);
});

it("older yields that fail leave the recent ones, and say so", async () => {
  const page = await openWith("**/data/par-yields-older.json", cutOff, "?range=MAX");
  await page.getByRole("figure").waitFor();
  await page.getByRole("region", { name: "Notices" }).waitFor();
  await expect.poll(() => figureName(page)).toContain("2023-10-02 to 2026-10-01");
  expect(complaintsOf(page)).toEqual([]);
});

it("prints that fail leave everything else, and say so", async () => {
  const page = await openWith("**/data/prints.json", cutOff);
  await page.getByRole("figure").waitFor();
  await page.getByRole("region", { name: "Notices" }).waitFor();
  await expect.poll(() => page.getByRole("button", { name: /^Print / }).count()).toBe(0);
  expect(complaintsOf(page)).toEqual([]);
});

it("summaries that fail leave the card with its figures, and say why", async () => {
  const query = "?event=us-liberation-day";
  const page = await openWith("**/data/policy-event-notes.json", cutOff, query);
  const card = page.getByRole("article");
  await card.waitFor();
  await expect.poll(() => card.innerText()).toMatch(/not loaded: .*could not be read/);
  await expect.poll(() => card.getByRole("row", { name: "10Y" }).textContent()).toContain("−14");
  expect(complaintsOf(page)).toEqual([]);
});

it("while the yields are on their way the page says that it reads them", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const page = await openWith(RECENT, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByText("Reading the par yields…").waitFor();
  await expect
    .poll(() => page.getByRole("status").innerText())
    .toContain("Reading the bundled figures…");
  release();
  await page.getByRole("figure").waitFor();
  expect(complaintsOf(page)).toEqual([]);
});

it("a script that does not come: the page says to reload it", async () => {
  const page = await openWith("**/assets/beside-*.js", (route) => route.abort("failed"));
  await page.getByRole("alert").filter({ hasText: "Reload the page." }).first().waitFor();
  // Parts that need the same script are told of by the browser as they are asked for, sooner or later.
  const others = complaintsOf(page).filter((text) => !text.includes("Failed to fetch dynamically"));
  expect(others).toEqual([]);
});
