// The clock of an open page: it may run faster than the wall's, and goes on while the page sleeps.
import type { CDPSession, Page } from "playwright-core";

const JUMP = "jumpClock";

/**
 * Sets the page's clock to an instant from which it runs on, again after each reload. It gains `speed`
 * seconds in one; what the page does every second or more keeps pace with it, other timers do not.
 */
export async function startClock(page: Page, instant: number, speed = 1): Promise<void> {
  await page.addInitScript(
    ([start, gain, jump]) => {
      let ahead = start;
      Date.now = () => ahead + Math.floor(gain * performance.now());
      Reflect.set(window, jump, (to: number) => (ahead += to - Date.now()));
      if (gain === 1) return;
      const plain = window.setInterval.bind(window);
      const paced = (work: () => void, ms = 0) => plain(work, ms < 1000 ? ms : ms / gain);
      Reflect.set(window, "setInterval", paced);
    },
    [instant, speed, JUMP] as const,
  );
}

/** What the page's clock says, milliseconds since 1970. */
export async function pageNow(page: Page): Promise<number> {
  return page.evaluate(() => Date.now());
}

/** Puts the page's clock to another instant, as a user or a time server would. */
export async function setClock(page: Page, instant: number): Promise<void> {
  await page.evaluate(([jump, to]) => (Reflect.get(window, jump) as (to: number) => void)(to), [
    JUMP,
    instant,
  ] as const);
}

/**
 * Lets the computer sleep until an instant: between two moments of the page its clock has gone on and no
 * timer has run. Then the page is seen again.
 */
export async function sleepUntil(page: Page, instant: number): Promise<void> {
  await setClock(page, instant);
  await page.evaluate(() => {
    document.dispatchEvent(new Event("visibilitychange"));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
}

/** A zone holds as long as the session that has set it, and no other may set one. */
const zoneSessions = new WeakMap<Page, CDPSession>();

/** Puts the reader in another time zone while the page is open, which must have been opened without one. */
export async function moveTo(page: Page, timezoneId: string): Promise<void> {
  const session = zoneSessions.get(page) ?? (await page.context().newCDPSession(page));
  zoneSessions.set(page, session);
  await session.send("Emulation.setTimezoneOverride", { timezoneId });
}
