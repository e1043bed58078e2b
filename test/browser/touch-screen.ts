// Fingers on the page, as the browser itself hears them: scrolling, pinching and long presses included.
import type { Page } from "playwright-core";

type Place = readonly [x: number, y: number];

export interface Fingers {
  /** Puts fingers down at the first places and moves them by the next ones, without a rest between. */
  press(...steps: readonly (readonly Place[])[]): Promise<void>;
  /** One finger down and up again at once. */
  tap(place: Place): Promise<void>;
  /** Moves the fingers that are down. */
  move(...places: readonly Place[]): Promise<void>;
  /** Lifts all, or the first only. */
  lift(which?: "first"): Promise<void>;
}

/** The fingers of a page with a touch screen. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  let held: { x: number; y: number; id: number }[] = [];
  const send = (type: "touchStart" | "touchMove" | "touchEnd") =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: held });
  const moveTo = (places: readonly Place[]) => {
    held = held.map(({ id }, i) => ({ id, x: places[i]![0], y: places[i]![1] }));
    return send("touchMove");
  };
  return {
    async press(first, ...steps) {
      const downs = first!.map(([x, y], id) => {
        held = [...held, { x, y, id }];
        return send("touchStart");
      });
      await Promise.all([...downs, ...steps.map(moveTo)]);
    },
    async tap([x, y]) {
      held = [{ x, y, id: 0 }];
      const down = send("touchStart");
      held = [];
      await Promise.all([down, send("touchEnd")]);
    },
    move: async (...places) => void (await moveTo(places)),
    async lift(which) {
      held = which === "first" ? held.slice(1) : [];
      await send("touchEnd");
    },
  };
}

/** The places of one finger from one to another, both included. */
export function pathOf([x1, y1]: Place, [x2, y2]: Place): (readonly [Place])[] {
  return Array.from({ length: 11 }, (_, i) => [
    [x1 + ((x2 - x1) * i) / 10, y1 + ((y2 - y1) * i) / 10],
  ]);
}
