// The export menu: each deed is done and answered in words, with a clipboard and without one.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openDashboard } from "./dashboard-page.ts";
import {
  chooseExport,
  exportAnswer,
  openExportMenu,
  openPictureDialog,
  pngSize,
  savedBy,
} from "./export-page.ts";
import { expectQuiet, openPage, watchOf } from "./page.ts";
import { NO_SOURCES } from "./quiet-site.ts";
import { SANDBOX_HOST, serveSandboxHost } from "./sandbox-host.ts";

const NAME = "yieldmark_30Y-10Y_2025-01-02_2026-10-01";

async function withClipboard(query = ""): Promise<Page> {
  const page = await openDashboard({ query });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  return page;
}

const withoutClipboard = (query = "") =>
  openDashboard({
    query,
    prepare: async (page) => {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, "clipboard", { value: undefined }),
      );
    },
  });

/** What is on the clipboard: texts as they are, a picture as its size. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) {
        const blob = await item.getType(type);
        const isText = type.startsWith("text/");
        const picture = isText ? null : await createImageBitmap(blob);
        found[type] = picture ? `${picture.width} × ${picture.height}` : await blob.text();
      }
    }
    return found;
  });

describe("with a clipboard", () => {
  it("the key c copies the picture, except where letters are typed", async () => {
    const page = await withClipboard();
    // The answer's own region is there as soon as the key is listened to.
    await expect.poll(() => page.getByRole("status").count()).toBe(2);
    await page.getByRole("searchbox").press("c");
    await page.getByRole("searchbox").fill("");
    await expect.poll(() => exportAnswer(page)).toBe("");
    await page.getByRole("application").focus();
    await page.keyboard.press("c");
    await expect.poll(() => exportAnswer(page)).toMatch(/^Copied: picture, \d+ × \d+ at 2×\.$/);
    const [, width, height] = /(\d+) × (\d+)/.exec(await exportAnswer(page))!.map(Number);
    expect(await clipboard(page)).toEqual({ "image/png": `${2 * width!} × ${2 * height!}` });
    await expectQuiet(page);
  });

  it("sentence, table and both links are copied, and the menu's button has the focus again", async () => {
    const page = await withClipboard("?event=us-china-84&to=2025-06-30");
    await chooseExport(page, "Copy sentence");
    await expect.poll(() => exportAnswer(page)).toMatch(/^Copied: 30Y \+1 bp to 4\.72%/);
    expect((await clipboard(page))["text/plain"]).toMatch(/^30Y \+1 bp to 4\.72% on 9 Apr 2025/);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe("Export");

    await chooseExport(page, "Copy table");
    await expect.poll(() => exportAnswer(page)).toMatch(/^Copied: table, .*, 12\d days\.$/);
    const cells = await clipboard(page);
    expect(cells["text/plain"]).toMatch(/\t/);
    expect(cells["text/html"]).toMatch(/<table/);

    await chooseExport(page, /^Copy link: keeps updating/);
    await expect.poll(() => exportAnswer(page)).toBe("Copied: link that keeps updating.");
    const live = new URL((await clipboard(page))["text/plain"]!);
    expect(`${live.origin}${live.pathname}`).toBe(page.url().split("?")[0]);
    expect(Object.fromEntries(live.searchParams)).toEqual({ event: "us-china-84" });

    await chooseExport(page, /^Copy link: exactly this/);
    await expect.poll(() => exportAnswer(page)).toMatch(/^Copied: link with its numbers, \d+ char/);
    const exact = new URL((await clipboard(page))["text/plain"]!);
    expect(exact.searchParams.get("to")).toBe("2025-06-30");
    expect(exact.hash).toMatch(/^#s=1\.[\w-]+$/);
    await expectQuiet(page);
  });

  it("numbers too many for a link are saved as a page instead", async () => {
    const all = "30Y,20Y,10Y,7Y,5Y,3Y,2Y,1Y,6M,4M,3M,2M,1.5M,1M";
    const page = await withClipboard(`?show=${all}&range=MAX`);
    const file = await savedBy(page, () => chooseExport(page, /^Copy link: exactly this/));
    expect(file.name).toMatch(/\.html$/);
    await expect.poll(() => exportAnswer(page)).toMatch(/8,000.*Downloaded: .*\.html, \d+/);
    await expectQuiet(page);
  });
});

describe("without a clipboard", () => {
  it("the picture is saved, and texts stand selected in a field", async () => {
    const page = await withoutClipboard();
    const file = await savedBy(page, () => chooseExport(page, "Copy picture"));
    expect(file.name).toBe(`${NAME}.png`);
    await expect
      .poll(() => exportAnswer(page))
      .toMatch(/^The clipboard is not available here.*Downloaded: yieldmark_\S+\.png, \d+ KB\./);

    await chooseExport(page, /^Copy link: keeps updating/);
    const field = page.getByRole("textbox", { name: "Text to copy" });
    await field.waitFor();
    const selected = await field.evaluate((element: HTMLTextAreaElement) =>
      element.value.slice(element.selectionStart, element.selectionEnd),
    );
    expect(selected).toBe(page.url());
    await field.press("Escape");
    await field.waitFor({ state: "detached" });
    await expectQuiet(page);
  });

  it("a refused clipboard is said to be refused", async () => {
    const page = await openDashboard({
      prepare: async (fresh) => {
        await fresh.addInitScript(() => {
          const refuse = () => Promise.reject(new DOMException("no", "NotAllowedError"));
          Object.defineProperty(navigator, "clipboard", {
            value: { write: refuse, writeText: refuse },
          });
        });
      },
    });
    await chooseExport(page, "Copy table");
    await expect.poll(() => exportAnswer(page)).toMatch(/^The browser refused the clipboard\./);
    const field = page.getByRole("textbox", { name: "Text to copy" });
    await expect.poll(() => field.inputValue()).toMatch(/^date\t/);
    await expectQuiet(page);
  });
});

it("every file is saved under the name of its view", async () => {
  const page = await openDashboard();
  const save = (name: string) => savedBy(page, () => chooseExport(page, name));
  const png = await save("Download PNG");
  expect(png.name).toBe(`${NAME}.png`);
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  const svg = await save("Download SVG");
  expect(svg.name).toBe(`${NAME}.svg`);
  expect(svg.bytes.toString()).toMatch(/^(<\?xml[^>]*>\s*)?<svg/);
  const json = await save("Download JSON");
  expect(json.name).toBe(`${NAME}.json`);
  expect(JSON.parse(json.bytes.toString())).toMatchObject({ schema: "yieldmark/snapshot/1" });
  const html = await save("Download HTML");
  expect(html.name).toBe(`${NAME}.html`);
  expect(html.bytes.toString()).not.toMatch(/<script/i);

  const series = await save("Download CSV: Series");
  expect(series.name).toBe(`${NAME}.csv`);
  expect(series.bytes.toString()).toMatch(/^(\uFEFF)?# /);
  const menu = await openExportMenu(page);
  await menu.getByRole("checkbox", { name: "# source lines" }).uncheck();
  await page.keyboard.press("Escape");
  expect((await save("Download CSV: Series")).bytes.toString()).toMatch(/^(\uFEFF)?date,/);
  expect((await save("Download CSV: Events")).name).toBe(`${NAME}.events.csv`);
  expect((await save("Download CSV: Joined")).name).toBe(`${NAME}.joined.csv`);
  await expectQuiet(page);
});

describe("the picture dialog", () => {
  it("saves the size, scale and theme that were chosen, and remembers them", async () => {
    const page = await openDashboard();
    const dialog = await openPictureDialog(page);
    const press = (group: string, name: string) =>
      dialog.getByRole("group", { name: group }).getByRole("button", { name }).click();
    await press("Size", "Square");
    await press("Scale", "1×");
    await press("Theme of the picture", "Dark");
    await dialog.getByRole("textbox", { name: "Caption" }).fill("x".repeat(400));
    expect((await dialog.getByRole("textbox", { name: "Caption" }).inputValue()).length).toBe(300);
    await expect.poll(() => dialog.innerText()).toMatch(/1080 × 1080 pixels PNG about \d+ KB, SVG/);
    const saved = await savedBy(page, () => dialog.getByRole("button", { name: "PNG" }).click());
    expect(pngSize(saved.bytes)).toEqual([1080, 1080]);
    await expect.poll(() => exportAnswer(page)).toMatch(/^Downloaded: /);

    await dialog.getByRole("spinbutton", { name: "Width" }).fill("4001");
    await dialog.getByRole("alert").waitFor();
    await dialog.getByRole("spinbutton", { name: "Width" }).fill("800");
    await expect.poll(() => dialog.innerText()).toContain("800 × 1080 pixels");

    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe("Export");
    const menu = await openExportMenu(page);
    await expect.poll(() => menu.innerText()).toContain("800 × 1080 at 1×, dark");
    await expectQuiet(page);
  });

  it("keeps its place and size while the picture changes, and paints it in its theme", async () => {
    const page = await openDashboard();
    const dialog = await openPictureDialog(page);
    const box = await dialog.boundingBox();
    const picture = dialog.getByRole("img");
    await expect.poll(async () => (await picture.boundingBox())!.width).toBeGreaterThan(400);
    const corner = () =>
      picture.evaluate((canvas: HTMLCanvasElement) => {
        const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
        pixel.drawImage(canvas, -3, -3);
        return [...pixel.getImageData(0, 0, 1, 1).data];
      });
    await expect.poll(corner).toEqual([255, 255, 255, 255]);
    for (const name of ["Dark", "Slide", "Square"]) {
      await dialog.getByRole("button", { name }).click();
      expect(await dialog.boundingBox()).toEqual(box);
    }
    await expect.poll(corner).not.toEqual([255, 255, 255, 255]);
    const isSquare = async () => {
      const { width, height } = (await picture.boundingBox())!;
      return Math.round(width) === Math.round(height);
    };
    await expect.poll(isSquare).toBe(true);
    await expectQuiet(page);
  });
});

it("on a phone every target is 44 pixels and nothing leaves the screen", async () => {
  const page = await openDashboard({ screen: { width: 390, height: 844 }, hasTouch: true });
  const small = (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all
        .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 44 || box.left < 0 || box.right > 390)
        .map(({ name }) => name),
    );
  await openExportMenu(page);
  expect(await small(".header-popover:popover-open :is(button, label)")).toEqual([]);
  await page.keyboard.press("Escape");
  const dialog = await openPictureDialog(page);
  expect(await small(".export-dialog :is(button, input[type=number])")).toEqual([]);
  expect((await dialog.boundingBox())!.width).toBeLessThanOrEqual(390);
  await expectQuiet(page);
});

it("a sandboxed frame copies by hand and doubts its downloads", async () => {
  const page = await openPage({
    path: SANDBOX_HOST,
    config: NO_SOURCES,
    prepare: async (fresh) => {
      await serveSandboxHost(fresh);
    },
  });
  const frame = page.frameLocator("iframe");
  await frame.getByRole("figure").first().waitFor();
  const choose = async (name: string | RegExp) => {
    await frame.getByRole("button", { name: "Export", exact: true }).click();
    await frame.getByRole("dialog").getByRole("button", { name }).click();
  };
  const answer = () => frame.getByRole("status").last().innerText();
  await choose("Copy sentence");
  await expect.poll(answer).toMatch(/Copy this text by hand:$/);
  await choose("Download SVG");
  await expect
    .poll(answer)
    .toMatch(/^Downloaded: .*If no file came, this frame forbids downloads\./);
  await choose(/^Print/);
  await expect.poll(answer).toMatch(/^This frame forbids printing/);
  const { complaints, outside } = watchOf(page);
  expect(outside).toEqual([]);
  expect(complaints.filter((text) => !/sandbox|permissions policy/i.test(text))).toEqual([]);
});
