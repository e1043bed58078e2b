// Files of ours opened again: dropped on the page or chosen, and hostile ones refused.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { snapshotWire } from "../../src/domain/snapshot-wire.ts";
import type { Snapshot } from "../../src/domain/snapshot.ts";
import { aSnapshot } from "../domain/a-snapshot.ts";
import { anEvent } from "../domain/an-event.ts";
import { on, table } from "../domain/facts.ts";
import { figureName, openDashboard, showQuery, twoFrames } from "./dashboard-page.ts";
import { openExportMenu, type SavedFile, savedBy } from "./export-page.ts";
import { expectQuiet } from "./page.ts";

const APRIL = "?show=30Y,2s10s&from=2025-04-01&to=2025-04-30&level=4.75&axis=calendar";

/** A file; one of zeros where only its size matters. */
type Dropped = Pick<SavedFile, "name" | "bytes"> & { readonly zeros?: number };

const file = (name: string, content: string | Buffer): Dropped => ({
  name,
  bytes: Buffer.from(content),
});
const jsonOf = (snapshot: Snapshot) => JSON.stringify(snapshotWire(snapshot));
const said = (page: Page) => page.getByRole("region", { name: "Opened file" });
const hint = (page: Page) => page.getByText("Drop a picture or file of Yieldmark");
const queryIn = (page: Page) => new URL(page.url()).search;

/** Waits until the page takes files: one that is dragged over it is welcome. */
async function untilTaking(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const isTaken = await drag(page, "dragover", [file("any.png", "")]);
      await drag(page, "drop", []);
      return isTaken;
    })
    .toBe(true);
}

/** Drags files over the page or drops them; true when the page took that from the browser. */
function drag(page: Page, type: string, files: readonly Dropped[], text?: string) {
  const given = files.map(({ name, bytes, zeros = 0 }) => ({
    name,
    zeros,
    base64: bytes.toString("base64"),
  }));
  return page.evaluate(
    ({ of, dropped, words }) => {
      const dataTransfer = new DataTransfer();
      if (words !== undefined) dataTransfer.setData("text/plain", words);
      for (const { name, base64, zeros } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
        dataTransfer.items.add(new File([bytes, new Uint8Array(zeros)], name));
      }
      const event = new DragEvent(of, { bubbles: true, cancelable: true, dataTransfer });
      return !document.querySelector("main")!.dispatchEvent(event);
    },
    { of: type, dropped: given, words: text },
  );
}

async function drop(page: Page, ...files: readonly Dropped[]): Promise<string> {
  // What is said of the file before may still stand there while this one is read.
  const before = (await said(page).allInnerTexts()).join("");
  expect(await drag(page, "drop", files)).toBe(true);
  await said(page).waitFor();
  await expect.poll(() => said(page).innerText()).not.toBe(before);
  await twoFrames(page);
  return said(page).innerText();
}

async function exported(page: Page, name: string): Promise<SavedFile> {
  const menu = await openExportMenu(page);
  return savedBy(page, () => menu.getByRole("button", { name, exact: true }).click());
}

const TENORS = "1M,1.5M,2M,3M,4M,6M,1Y,2Y,3Y,5Y,7Y,10Y,20Y,30Y";

it.each([
  ["the default view", "", 1440],
  ["April 2025", APRIL, 1440],
  ["all days of 14 tenors", `?show=${TENORS}&range=MAX`, 1440],
  ["spreads", "?show=2s10s,5s30s,2s5s10s&event=us-90-day-pause", 1440],
  ["a dark view with the ladder", "?weight=all&q=china&ladder=on&theme=dark", 1440],
  ["a narrow one", "?show=5Y&range=3M&lanes=off", 390],
])("PNG, SVG and JSON of %s bring it back, one undo step away", async (_, query, width) => {
  const page = await openDashboard({ query, screen: { width, height: 900 } });
  await untilTaking(page);
  const days = /\d{4}.*(?=,)/.exec(await figureName(page))![0];
  const files: SavedFile[] = [];
  for (const kind of ["PNG", "SVG", "JSON"]) files.push(await exported(page, `Download ${kind}`));
  const other = "?range=6M&axis=calendar&level=4";
  await showQuery(page, other);
  for (const made of files) {
    const text = await drop(page, made);
    expect(text).toMatch(
      /^Opened yieldmark_\S+, made 22 Nov 2026: figures to \d+ \w+ \d{4}, bundled\.$/,
    );
    expect(text).toContain(made.name.slice(-9));
    expect(queryIn(page)).toBe(query);
    await expect.poll(() => figureName(page)).toContain(days);
    await page.keyboard.press("Control+z");
    await expect.poll(() => queryIn(page)).toContain("range=6M");
  }
  await expectQuiet(page);
});

it("a file is chosen from the export menu too", async () => {
  const page = await openDashboard();
  const menu = await openExportMenu(page);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    menu.getByRole("button", { name: /^Open a file/ }).click(),
  ]);
  const buffer = Buffer.from(jsonOf(aSnapshot({ view: { show: ["5Y"] } })));
  await chooser.setFiles({ name: "five.json", mimeType: "application/json", buffer });
  await said(page).waitFor();
  await expect.poll(() => said(page).innerText()).toMatch(/^Opened five\.json, made 18 Nov 2026/);
  expect(queryIn(page)).toBe("?show=5Y");
  await expectQuiet(page);
});

it("figures that differ today and events that are gone are named, and the file's can be shown", async () => {
  const page = await openDashboard();
  await untilTaking(page);
  const made = file("then.json", jsonOf(revised()));
  const text = await drop(page, made);
  expect(text).toContain("1 figure on 1 day differs today.");
  expect(text).toContain("2025-04-09 30Y 4.71 → 4.72");
  expect(text).toContain("1 event in the file is not on file today:");
  expect(text).toContain("2025-04-09 <img src=x onerror=alert(1)>");
  await page.getByRole("button", { name: "Show the file’s figures" }).click();
  await page.getByRole("region", { name: "Frozen figures" }).waitFor();
  await expect.poll(() => said(page).count()).toBe(0);
  expect(queryIn(page)).toBe("?show=30Y&to=2026-10-01");
  expect(new URL(page.url()).hash).toMatch(/^#s=1\./);
  await page.getByRole("button", { name: "Show latest" }).click();
  await expect.poll(() => queryIn(page)).toBe("?show=30Y");
  await expectQuiet(page);
});

/** SYNTHETIC: one figure of the facts was otherwise, and one event is not on file. */
function revised(): Snapshot {
  const day = on("2025-04-09");
  const level = table.yields["30Y"].slice();
  level[table.time.indexOf(day)]! -= 1;
  const announced = { day, minute: null, afterClose: null };
  return aSnapshot({
    view: { show: ["30Y"] },
    table: { ...table, yields: { ...table.yields, "30Y": level } },
    events: [anEvent({ id: "gone", title: "<img src=x onerror=alert(1)>", announced })],
  });
}

/** The same file with its first figure of the 30Y one hundredth higher. */
function tampered(json: string): string {
  return json.replace(/("30Y":\[)(\d+)/, (_, start: string, figure: string) => {
    return `${start}${Number(figure) + 1}`;
  });
}

describe("a file that is none of ours", () => {
  const json = jsonOf(aSnapshot({ view: { show: ["30Y"] } }));
  const svg = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg"><metadata id="yieldmark">{}</metadata>${inside}</svg>`;
  const favicon = readFileSync(new URL("../../public/favicon.svg", import.meta.url));
  const hostile: readonly (readonly [what: string, file: Dropped, why: RegExp])[] = [
    ["plain text", file("notes.png", "hello"), /no file that Yieldmark can open/],
    ["an SVG of others", file("icon.svg", favicon), /carries no Yieldmark data/],
    ["an SVG with a script", file("a.svg", svg("<script>alert(1)</script>")), /holds a script/],
    ["JSON cut off", file("a.json", json.slice(0, 900)), /damaged/],
    [
      "JSON with __proto__",
      file("a.json", json.replace("{", '{"__proto__":{"view":1},')),
      /__proto__/,
    ],
    ["JSON with other figures", file("a.json", tampered(json)), /do not match its checksum/],
    ["nothing", file("empty.json", ""), /is empty/],
    ["a name that hides", file("x\u202Egnp.<b>", "x"), /^x\uFFFDgnp\.<b>: /],
  ];

  it("is refused by its name and with the reason, the page unchanged", async () => {
    const page = await openDashboard({ query: APRIL });
    await untilTaking(page);
    const before = await figureName(page);
    for (const [what, made, why] of hostile) {
      const text = await drop(page, made);
      expect(text, what).toMatch(why);
      expect(text, what).toContain(made.name.replace("\u202E", "\uFFFD"));
      expect(queryIn(page), what).toBe(APRIL);
    }
    await expect.poll(() => figureName(page)).toBe(before);
    expect(await page.evaluate(() => Reflect.get({}, "view") as unknown)).toBeUndefined();
    await page.getByRole("button", { name: "Dismiss what is said of the file" }).click();
    await expect.poll(() => said(page).count()).toBe(0);
    await expectQuiet(page);
  });

  it("is a picture of ours that was cut off, or that another program saved anew", async () => {
    const page = await openDashboard();
    await untilTaking(page);
    const { bytes } = await exported(page, "Download PNG");
    const half = file("half.png", bytes.subarray(0, bytes.length * 0.6));
    expect(await drop(page, half)).toMatch(/^half\.png: This file is damaged/);
    const bare = file("bare.png", await page.screenshot());
    expect(await drop(page, bare)).toMatch(/^bare\.png: This picture carries no Yieldmark data/);
    const large = { ...file("large.png", bytes), zeros: 40_000_000 };
    expect(await drop(page, large)).toMatch(/^large\.png: This file is larger than 40 MB/);
    expect(queryIn(page)).toBe("");
    await expectQuiet(page);
  });

  it("opens no more than the first of several, and says so", async () => {
    const page = await openDashboard();
    await untilTaking(page);
    const ours = file("ours.json", json);
    expect(await drop(page, ours, file("other.txt", "x"))).toMatch(
      /Only the first of 2 files was opened\.$/m,
    );
    await expectQuiet(page);
  });
});

it("a hint shows while a file is over the page; a drag of text is left to the browser", async () => {
  const page = await openDashboard();
  await untilTaking(page);
  expect(await drag(page, "dragover", [], "some words")).toBe(false);
  await expect.poll(() => hint(page).count()).toBe(0);
  await drag(page, "dragover", [file("a.png", "x")]);
  await hint(page).waitFor();
  await drag(page, "dragleave", []);
  await hint(page).waitFor({ state: "detached" });
  expect(await drag(page, "drop", [], "some words")).toBe(false);
  await expect.poll(() => said(page).count()).toBe(0);
  await expectQuiet(page);
});
