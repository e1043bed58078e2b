// The kept copy's record as it lies in the browser: read, put in its place, and watched being written.
import type { Page } from "playwright-core";

/** The key under which the copy is kept. */
const COPY_KEY = "last-good";

/** What a record says of itself. */
export interface KeptRecord {
  readonly schema: unknown;
  /** Last day of its yields; null without any. */
  readonly lastDay: unknown;
}

/** The record under a key; null where there is none. */
export async function keptRecord(page: Page, key = COPY_KEY): Promise<KeptRecord | null> {
  return page.evaluate(readRecord, key);
}

async function readRecord(key: string): Promise<KeptRecord | null> {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes("yieldmark")) return null;
  return new Promise((resolve) => {
    const open = indexedDB.open("yieldmark");
    open.addEventListener("success", () => {
      const get = open.result.transaction("copy").objectStore("copy").get(key);
      get.addEventListener("success", () => {
        open.result.close();
        const record: unknown = get.result;
        if (!(record instanceof Object)) return resolve(null);
        const part = (of: unknown, name: string): unknown =>
          of instanceof Object ? Reflect.get(of, name) : null;
        const time = part(part(part(record, "yields"), "table"), "time");
        resolve({
          schema: part(record, "schema"),
          lastDay: time instanceof Float64Array ? time.at(-1) : null,
        });
      });
    });
  });
}

/** Puts another record in the copy's place. */
export async function writeRecord(page: Page, record: unknown): Promise<void> {
  await page.evaluate(
    ([key, value]) =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open("yieldmark");
        open.addEventListener("success", () => {
          const work = open.result.transaction("copy", "readwrite");
          work.objectStore("copy").put(value, key);
          work.addEventListener("complete", () => {
            open.result.close();
            resolve();
          });
        });
      }),
    [COPY_KEY, record] as const,
  );
}

/** Leaves another version's record before the page is first opened. */
export async function leaveRecord(page: Page, schema: string): Promise<void> {
  await page.addInitScript(
    ([key, other]) => {
      const open = indexedDB.open("yieldmark");
      open.addEventListener("upgradeneeded", () => {
        open.result.createObjectStore("copy").put({ schema: other }, key);
      });
      open.addEventListener("success", () => open.result.close());
    },
    [COPY_KEY, schema] as const,
  );
}

/** Call before the page is opened; answers how often it has written since. */
export async function countWrites(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let writes = 0;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      this.transaction.addEventListener("complete", () => writes++);
      return put.apply(this, given);
    };
    Reflect.set(window, "writesDone", () => writes);
  });
  return () => page.evaluate(() => (Reflect.get(window, "writesDone") as () => number)());
}
