// Runs in the page: mounts a chart and times its frames.
import { median } from "./figures.ts";
import { pointerAt, RANGE_WALK } from "./range-walk.ts";
import { type BundledFigures, type Workload, workload, type WorkloadName } from "./workload.ts";

/** A mounted chart. */
export interface Mounted {
  /** Shows what lies between two indices, fractions allowed, by the way meant for a hand at work. */
  showRange(from: number, to: number): void;
  /** The hand rests: what is put off until then is done now. */
  settle?(): void;
}

export type Mount = (host: HTMLElement, drawn: Workload) => Mounted;

/** What Node calls. */
export interface Bench {
  prepare(name: WorkloadName, bundled: BundledFigures | null): Promise<void>;
  /** Milliseconds from before the chart is made to after the first frame that shows lines. */
  mount(): Promise<number>;
  /** Milliseconds from frame to frame over the 60 range changes, or over every so manieth. */
  zoom(every: number): Promise<number[]>;
  /** Milliseconds from the end of the gesture to after the frame that shows it. */
  settle(): Promise<number>;
  /** Milliseconds from frame to frame over so many moves of the pointer. */
  crosshair(moves: number): Promise<number[]>;
  /** Milliseconds a frame that moves one promoted element of this page, and one that also changes a line of text. */
  floor(): Promise<{ readonly moved: number; readonly worded: number }>;
  /** Elements of the chart. */
  nodes(): number;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

/** Offers a library's chart to Node; data are made ready before anything is timed. */
export function offerBench(mount: Mount, prepareData: (drawn: Workload) => Promise<void> | void) {
  let drawn: Workload | null = null;
  let mounted: Mounted | null = null;
  const host = document.getElementById("host")!;
  const at = () => {
    if (!drawn || !mounted) throw new Error("nothing is mounted");
    return { drawn, mounted };
  };
  const show = (share: readonly [number, number]) => {
    const last = at().drawn.time.length - 1;
    at().mounted.showRange(share[0] * last, share[1] * last);
  };
  window.bench = {
    async prepare(name, bundled) {
      drawn = workload(name, bundled);
      await prepareData(drawn);
      await quiet();
    },
    async mount() {
      if (!drawn) throw new Error("nothing is prepared");
      const start = performance.now();
      mounted = mount(host, drawn);
      while (performance.now() - start < 30_000) {
        const end = await afterFrame();
        if (hasLines(host)) return end - start;
      }
      throw new Error("the chart shows no lines");
    },
    async zoom(every) {
      const changes = Math.floor(RANGE_WALK.length / every);
      const times = await frames(changes, (i) => show(RANGE_WALK[i * every]!));
      await quiet();
      return times;
    },
    async settle() {
      const start = performance.now();
      at().mounted.settle?.();
      const end = await afterFrame();
      await quiet();
      return end - start;
    },
    async crosshair(moves) {
      const place = host.getBoundingClientRect();
      const centre = [place.left + place.width / 2, place.top + place.height * 0.4] as const;
      const target = document.elementFromPoint(...centre)!;
      const send = (type: string, i: number) => {
        const [x, y] = pointerAt(i);
        const clientX = place.left + x * place.width;
        const clientY = place.top + y * place.height;
        const init = { clientX, clientY, bubbles: !type.endsWith("enter"), cancelable: true };
        const Event = type.startsWith("pointer") ? PointerEvent : MouseEvent;
        target.dispatchEvent(new Event(type, { ...init, view: window }));
      };
      for (const type of ["pointerover", "pointerenter", "mouseover", "mouseenter"]) send(type, 0);
      const times = await frames(moves, (i) => {
        send("pointermove", i);
        send("mousemove", i);
      });
      await quiet();
      return times;
    },
    async floor() {
      const [rule, words] = [promoted("1px", "500px"), promoted("104px", "18px")];
      await quiet();
      const move = (i: number) => {
        rule.style.transform = `translateX(${i * 10}px)`;
      };
      const moved = await frames(60, move);
      const worded = await frames(60, (i) => {
        move(i);
        words.textContent = `day ${i}`;
      });
      rule.remove();
      words.remove();
      return { moved: median(moved), worded: median(worded) };
    },
    nodes: () => host.querySelectorAll("*").length,
  };
}

/** An element that the compositor moves alone. */
function promoted(width: string, height: string): HTMLElement {
  const element = document.createElement("div");
  Object.assign(element.style, {
    position: "fixed",
    inset: "0 auto auto 0",
    contain: "strict",
    willChange: "transform",
    background: "black",
    width,
    height,
  });
  document.body.append(element);
  return element;
}

/** Does one thing a frame and tells how long each took until the next frame began. */
async function frames(count: number, act: (i: number) => void): Promise<number[]> {
  const times: number[] = [];
  await nextFrame();
  let before = await nextFrame();
  for (let i = 0; i < count; i++) {
    act(i);
    const now = await nextFrame();
    times.push(now - before);
    before = now;
  }
  return times;
}

const nextFrame = () =>
  new Promise<number>((resolve) => {
    requestAnimationFrame(() => resolve(performance.now()));
  });

/** The time after the next frame has been painted. */
const afterFrame = () =>
  new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => resolve(performance.now()));
      port1.start();
      port2.postMessage(null);
    });
  });

/** Lets everything that was put off happen. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 120));

/** True when some canvas of the chart holds a dense enough picture to be lines. */
function hasLines(host: HTMLElement): boolean {
  const copy = document.createElement("canvas");
  copy.width = 300;
  copy.height = 150;
  const context = copy.getContext("2d", { willReadFrequently: true })!;
  for (const canvas of host.querySelectorAll("canvas")) {
    if (canvas.width < 600 || canvas.height < 300) continue;
    context.clearRect(0, 0, 300, 150);
    context.drawImage(canvas, 0, 0, 300, 150);
    const { data } = context.getImageData(20, 10, 230, 110);
    const colours = new Set<number>();
    for (let i = 0; i < data.length; i += 4) {
      colours.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]! | (data[i + 3]! << 24));
    }
    if (colours.size > 30) return true;
  }
  return false;
}
