// How long a frame takes while the range changes: reported, never asserted, since machines differ.
import { expect, it } from "vitest";
import { figureName, openDashboard } from "./dashboard-page.ts";

const CHANGES = 60;

/** What each change took: until the frame's picture was handed over, and from frame to frame. */
interface Frames {
  readonly work: number[];
  readonly interval: number[];
}

/** Turns the wheel over the chart once a frame, in and out. */
const turnWheel = (surface: Element, changes: number) =>
  new Promise<Frames>((resolve) => {
    const { left, width, top } = surface.getBoundingClientRect();
    const place = { clientX: left + width * 0.6, clientY: top + 300 };
    const frames: Frames = { work: [], interval: [] };
    const { port1, port2 } = new MessageChannel();
    let before = Number.NaN;
    const turn = () => {
      const deltaY = frames.work.length % 20 < 10 ? -40 : 40;
      const init = { ...place, deltaY, ctrlKey: true, bubbles: true, cancelable: true };
      surface.dispatchEvent(new WheelEvent("wheel", init));
      requestAnimationFrame((stamp) => {
        if (stamp > before) frames.interval.push(stamp - before);
        before = stamp;
        port2.postMessage(stamp);
      });
    };
    port1.addEventListener("message", ({ data }: MessageEvent<number>) => {
      frames.work.push(performance.now() - data);
      if (frames.work.length < changes) turn();
      else resolve(frames);
    });
    port1.start();
    turn();
  });

/** Shows ranges of other lengths one after the other, as presets and the back button do. */
const showRanges = (changes: number) =>
  new Promise<number[]>((resolve) => {
    const spent: number[] = [];
    const { port1, port2 } = new MessageChannel();
    let start = 0;
    const show = () => {
      const month = String((spent.length % 12) + 1).padStart(2, "0");
      history.replaceState(null, "", `${location.pathname}?from=2025-${month}-01`);
      start = performance.now();
      dispatchEvent(new PopStateEvent("popstate"));
      requestAnimationFrame(() => port2.postMessage(null));
    };
    port1.addEventListener("message", () => {
      spent.push(performance.now() - start);
      if (spent.length < changes) show();
      else resolve(spent);
    });
    port1.start();
    show();
  });

function medianText(all: readonly number[]): string {
  const sorted = all.toSorted((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)]!.toFixed(1)} ms`;
}

it("60 range changes on the default view are drawn; their frame median is reported", async () => {
  const page = await openDashboard();
  const { work, interval } = await page.getByRole("application").evaluate(turnWheel, CHANGES);
  expect(work).toHaveLength(CHANGES);
  const before = await figureName(page);
  const settled = await page.evaluate(showRanges, CHANGES);
  expect(settled).toHaveLength(CHANGES);
  expect(await figureName(page)).not.toBe(before);
  console.info(
    `${CHANGES} range changes, medians: a live frame's work ${medianText(work)}, ` +
      `frame to frame ${medianText(interval)} (longest ${Math.max(...interval).toFixed(1)} ms), a settled change to its picture ${medianText(settled)}`,
  );
});
