// What a reader does with the page besides changing its view, one deed after the other.
import type { Page } from "playwright-core";
import { SOURCES } from "../../src/domain/source.ts";
import { showQuery } from "./dashboard-page.ts";
import { chooseExport, savedBy } from "./export-page.ts";
import type { LivePage } from "./live-page.ts";

const COPIED = "lastCopied";

/** Gives the page a clipboard of its own, as all pages of the browser share one. Call before it is opened. */
export async function giveClipboard(page: Page): Promise<void> {
  await page.addInitScript((copied) => {
    const write = async ([item]: ClipboardItem[]) => {
      const type = item!.types.find((each) => each === "text/plain");
      if (type) Reflect.set(window, copied, await (await item!.getType(type)).text());
    };
    Object.defineProperty(navigator, "clipboard", { value: { write } });
  }, COPIED);
}

/** Asks every source again, and shows the newer curve that a touched page held back. */
export async function pressRefresh({ page }: LivePage): Promise<void> {
  await page.getByRole("tab", { name: "Sources" }).click();
  await page.getByRole("button", { name: "Refresh all" }).dispatchEvent("click");
  await showOffer(page);
  await page.getByRole("tab", { name: "Events" }).click();
}

/** Shows the newer curve that is offered, if one is. */
export async function showOffer(page: Page): Promise<void> {
  const offer = page.getByRole("button", { name: /^New curve/u });
  if ((await offer.count()) > 0) await offer.dispatchEvent("click");
}

type Deed = (live: LivePage) => Promise<void>;

const saving =
  (name: string): Deed =>
  async ({ page }) => {
    await savedBy(page, () => chooseExport(page, name));
  };

const walkKeys: Deed = async ({ page }) => {
  await page.getByRole("application").first().focus();
  for (const key of ["ArrowLeft", "ArrowLeft", "Shift+ArrowLeft", "+", "Escape", "0"]) {
    await page.keyboard.press(key);
  }
};

const undoAndRedo: Deed = async ({ page }) => {
  await page.getByRole("button", { name: "5Y", exact: true }).click();
  for (const key of ["Control+z", "Control+y", "Control+z"]) await page.keyboard.press(key);
};

const openExactLink: Deed = async ({ page }) => {
  await chooseExport(page, /^Copy link: exactly this/);
  const link = await page.waitForFunction((copied) => {
    const text: unknown = Reflect.get(window, copied);
    Reflect.deleteProperty(window, copied);
    return text;
  }, COPIED);
  const hash = new URL(String(await link.jsonValue())).hash;
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  const banner = page.getByRole("region", { name: "Frozen figures" });
  await banner.getByRole("button", { name: "Show latest" }).click();
  await banner.waitFor({ state: "detached" });
};

const loseNetwork: Deed = async (live) => {
  const { page, network } = live;
  network.faults = Object.fromEntries(SOURCES.map((id) => [id, "offline" as const]));
  await page.context().setOffline(true);
  await pressRefresh(live);
  network.faults = {};
  await page.context().setOffline(false);
};

/** Each starts from the first view; what needs the server is last, so that everything is here before. */
const DEEDS: readonly Deed[] = [
  pressRefresh,
  saving("Download PNG"),
  walkKeys,
  saving("Download CSV: Joined"),
  undoAndRedo,
  openExactLink,
  saving("Download SVG"),
  saving("Download HTML"),
  loseNetwork,
];

/** How many steps it takes until everything was done once. */
export const DEED_COUNT = DEEDS.length;

/** Does the next of them. */
export async function doNext(live: LivePage, count: number): Promise<void> {
  await showQuery(live.page, "");
  await DEEDS[count % DEEDS.length]!(live);
}
