// A chart in a frame and the page around it, as they talk: who is heard, what is told, what is ignored.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { readSnapshotFile } from "../../src/data/snapshot-file.ts";
import { viewRecord } from "../../src/domain/view-patch.ts";
import { type HostPage, serveHost, serveSite } from "./embed-site.ts";
import { expectQuiet, openPage } from "./page.ts";

/** A message as the page around has heard it; `text` has a character for each byte of its file. */
interface Heard {
  readonly type: string;
  readonly origin: string;
  readonly [field: string]: unknown;
}

/** For a machine that does other work besides. */
const PATIENCE = { timeout: 30_000 };

const LISTENING = `
  window.heard = [];
  addEventListener("message", async ({ data, origin }) => {
    const bytes = data.blob ? new Uint8Array(await data.blob.arrayBuffer()) : [];
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    window.heard.push({ ...data, blob: undefined, text, origin });
  });`;

/** Opens a host's page with a chart in a frame that it gives the height it asks for. */
async function openDesk({ isListed, frame = "" }: { isListed: boolean; frame?: string }) {
  const pages: Record<string, HostPage> = {};
  const host = await serveHost(pages);
  const embedOrigins = [isListed ? host.origin : "https://intranet.example"];
  const site = await serveSite({ ancestors: host.origin, config: { embedOrigins } });
  const body = `<!doctype html><title>Desk</title>
    <script>${LISTENING}</script>
    <script src="${site.href}yieldmark-host.js"></script>
    <script src="${site.href}yieldmark-host.js"></script>
    <iframe ${frame} width="900" style="border: 3px solid; box-sizing: border-box; aspect-ratio: 4"
      src="${site.href}embed.html?show=30Y&from=2025-03-03&to=2025-06-30"></iframe>`;
  pages["/"] = { body };
  const page = await openPage({
    path: host.href,
    own: [host.origin, site.origin],
    config: null,
  });
  await expect.poll(() => ofType(page, "ready"), PATIENCE).toHaveLength(1);
  return { page, chart: page.frameLocator("iframe") };
}

/** What the page has heard so far. */
const heardBy = (page: Page) => page.evaluate(() => Reflect.get(window, "heard") as Heard[]);

const ofType = async (page: Page, type: string) =>
  (await heardBy(page)).filter((message) => message.type === type);

/** Sends the chart messages, all at once, `times` over. */
async function send(page: Page, messages: readonly unknown[], times = 1): Promise<void> {
  await page.evaluate(
    ([all, count]) => {
      const chart = document.querySelector("iframe")!.contentWindow!;
      for (let i = 0; i < count; i++) for (const message of all) chart.postMessage(message, "*");
    },
    [messages, times] as const,
  );
}

const to = (rest: object) => ({ target: "yieldmark", version: 1, ...rest });
const setView = (view: unknown) => to({ type: "set-view", view });
const ASK = to({ type: "snapshot", id: "a1", format: "png", scale: 1 });
const WRONG = [
  { ...setView({ theme: "dark" }), version: 2 },
  { ...setView({ theme: "dark" }), target: "other" },
  setView([["theme", "dark"]]),
  setView({ theme: 1 }),
  to({ type: "reload" }),
  "set-view",
  null,
];

it("a listed page sets the view, and hears view, event, height and a file that opens itself", async () => {
  const { page, chart } = await openDesk({
    isListed: true,
    frame: `sandbox="allow-scripts"`,
  });
  const [ready] = await ofType(page, "ready");
  expect(ready).toMatchObject({ source: "yieldmark", version: 1, asOf: "2026-10-01" });
  expect(ready).toMatchObject({ origin: "null", view: { show: "30Y", from: "2025-03-03" } });
  expect(ready!["name"]).toMatch(/^30Y par yield, 2025-03-03 to 2025-06-30, \d+ events$/);

  const inner = () => chart.locator(":root").evaluate(() => innerHeight);
  const asked = async () => (await ofType(page, "height")).at(-1)?.["height"];
  await expect.poll(async () => (await inner()) === (await asked()), PATIENCE).toBe(true);

  await send(page, [...WRONG, setView({ show: "2s10s", event: "us-china-84" }), ASK]);
  await chart.getByRole("figure", { name: /^2s10s/ }).waitFor();
  await expect.poll(() => ofType(page, "snapshot"), PATIENCE).toHaveLength(1);
  expect((await ofType(page, "view"))[0]).toMatchObject({
    query: "?show=2s10s&from=2025-03-03&to=2025-06-30&event=us-china-84",
    view: { theme: "auto" },
  });
  expect((await ofType(page, "event"))[0]).toMatchObject({
    event: "us-china-84",
    day: "2025-04-08",
  });
  const [{ text, ...file }] = (await ofType(page, "snapshot")) as [Heard];
  expect(file).toMatchObject({ id: "a1", name: "yieldmark_2s10s_2025-03-03_2025-06-30.png" });
  const read = readSnapshotFile(Buffer.from(String(text), "latin1"), "chart.png");
  expect(read.ok && viewRecord(read.value.view)).toMatchObject({ show: "2s10s" });

  await chart
    .getByRole("button", { name: /^2025-04-09: / })
    .first()
    .click();
  await expect.poll(() => ofType(page, "event"), PATIENCE).toHaveLength(2);
  expect((await ofType(page, "event"))[1]).toMatchObject({ day: "2025-04-09" });

  const before = (await heardBy(page)).length;
  await send(page, [...WRONG, setView({ theme: "dark" }), setView({ theme: "light" })], 1200);
  await send(page, [setView({ axis: "calendar" })]);
  const lastQuery = async () => (await ofType(page, "view")).at(-1)?.["query"];
  await expect.poll(lastQuery, PATIENCE).toContain("axis=calendar&theme=light");
  expect((await heardBy(page)).length - before).toBeLessThan(200);
  await expectQuiet(page);
});

it("a page that is not listed sizes its frame, and neither sets nor learns anything", async () => {
  const { page, chart } = await openDesk({ isListed: false });
  await expect.poll(() => ofType(page, "height"), PATIENCE).not.toHaveLength(0);
  await send(page, [...WRONG, setView({ show: "2s10s", theme: "dark" }), ASK], 1200);
  await chart
    .getByRole("button", { name: /^2025-04-09: / })
    .first()
    .click();
  await expect
    .poll(() => chart.getByRole("figure").getAttribute("aria-label"), PATIENCE)
    .toMatch(/^30Y/);
  await expect.poll(() => chart.locator("body").innerText(), PATIENCE).toContain("9 Apr 2025");
  expect(await chart.locator(":root").getAttribute("data-theme")).not.toBe("dark");
  const types = new Set((await heardBy(page)).map(({ type }) => type));
  expect([...types].toSorted()).toEqual(["height", "ready"]);

  // Of each message, what the frame was given: the chart itself asks for its own height again soon.
  await page.locator("iframe").evaluate((frame) => {
    const given: number[] = [];
    Reflect.set(window, "given", given);
    const note = () => given.push(frame.getBoundingClientRect().height);
    new MutationObserver(note).observe(frame, { attributeFilter: ["style"] });
  });
  const givenHeights = () => page.evaluate<number[]>("given");
  for (const [height, most] of [
    [1e9, 4006],
    [1, 126],
  ]) {
    const message = { source: "yieldmark", version: 1, type: "height", height };
    await chart.locator("body").evaluate((_, said) => parent.postMessage(said, "*"), message);
    await expect.poll(givenHeights, PATIENCE).toContain(most);
  }
  expect(Math.max(...(await givenHeights()))).toBe(4006);
  expect(Math.min(...(await givenHeights()))).toBe(126);
  await expectQuiet(page);
});
