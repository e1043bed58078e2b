// The export menu as a reader works it: what was asked, what was answered, what was saved.
import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Opens the menu. */
export async function openExportMenu(page: Page) {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const menu = page.getByRole("dialog", { name: "Export", exact: true });
  await menu.getByRole("button", { name: "Copy picture" }).waitFor();
  return menu;
}

/** Chooses an item of the menu. */
export async function chooseExport(page: Page, name: string | RegExp): Promise<void> {
  const menu = await openExportMenu(page);
  await menu.getByRole("button", { name }).click();
}

/** Opens the picture dialog. */
export async function openPictureDialog(page: Page) {
  await chooseExport(page, /^Picture options/);
  const dialog = page.getByRole("dialog", { name: "Picture options" });
  await dialog.getByRole("img").waitFor();
  return dialog;
}

/** What the page says last of an export; empty while it has said nothing. */
export async function exportAnswer(page: Page): Promise<string> {
  const text = await page.getByRole("status").last().innerText();
  return text.startsWith("Making") ? "" : text;
}

/** The file that an act saves. */
export async function savedBy(page: Page, act: () => Promise<unknown>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return {
    name: download.suggestedFilename(),
    bytes: await buffer(await download.createReadStream()),
  };
}

/** Width and height of a PNG file, pixels. */
export function pngSize(bytes: Buffer): readonly [width: number, height: number] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
