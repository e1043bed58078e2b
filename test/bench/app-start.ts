// The whole app on its default view: when it first shows lines and marks, and when it answers a key.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { preview } from "vite";
import { median } from "./figures.ts";

/** Milliseconds from the start of the navigation; medians. */
export interface AppStart {
  readonly slowdown: number;
  /** After the first frame with lines on the canvas. */
  readonly lines: number;
  /** After the first frame with lines and the named marks. */
  readonly marks: number;
  /** After the first frame that answers a crosshair key within 50 ms. */
  readonly interactive: number;
}

declare global {
  interface Window {
    appStart: Promise<{ lines: number; marks: number; interactive: number }>;
  }
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const RUNS = 5;
const SLOWDOWNS = [1, 4] as const;
/** A site that shows the bundled figures and asks nobody. */
const NO_SOURCES = { yields: [], events: [], auctions: [] };

/** Builds the app into a folder, serves it with its headers and opens it afresh, slowed and not. */
export async function appStarts(browser: Browser, outDir: string): Promise<AppStart[]> {
  const bin = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin");
  const { NODE_ENV: _, ...env } = process.env;
  const build = [join(bin, "vite.js"), "build", "--outDir", outDir, "--logLevel", "error"];
  execFileSync(process.execPath, [...build, "--emptyOutDir"], { cwd: root, env, stdio: "inherit" });
  writeFileSync(join(outDir, "config.json"), JSON.stringify(NO_SOURCES));
  const server = await preview({
    root,
    logLevel: "warn",
    build: { outDir },
    preview: { port: 0 },
  });
  try {
    const starts: AppStart[][] = SLOWDOWNS.map(() => []);
    for (let run = 0; run < RUNS; run++) {
      for (const [i, slowdown] of SLOWDOWNS.entries()) {
        starts[i]!.push(await startOnce(browser, server.resolvedUrls!.local[0]!, slowdown));
      }
    }
    return starts.map((own) => ({
      slowdown: own[0]!.slowdown,
      lines: median(own.map(({ lines }) => lines)),
      marks: median(own.map(({ marks }) => marks)),
      interactive: median(own.map(({ interactive }) => interactive)),
    }));
  } finally {
    await server.close();
  }
}

async function startOnce(browser: Browser, address: string, slowdown: number): Promise<AppStart> {
  const context = await browser.newContext({
    locale: "en-US",
    timezoneId: "UTC",
    viewport: { width: 1440, height: 900 },
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.addInitScript(watchStart);
    await page.goto(address, { waitUntil: "commit" });
    return { slowdown, ...(await page.evaluate(() => window.appStart)) };
  } finally {
    await context.close();
  }
}

/** Runs in the page from its first moment; it may use nothing from outside itself. */
function watchStart() {
  const afterFrame = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => resolve(performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    });
  const isInked = () => {
    const canvas = document.querySelector<HTMLCanvasElement>(".overlay-canvas");
    if (!canvas || canvas.width < 600) return false;
    const copy = document.createElement("canvas");
    [copy.width, copy.height] = [200, 100];
    const context = copy.getContext("2d", { willReadFrequently: true })!;
    context.drawImage(canvas, 0, 0, 200, 100);
    const { data } = context.getImageData(0, 0, 200, 100);
    let inked = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) inked++;
    return inked > 200;
  };
  window.appStart = (async () => {
    const told = { lines: 0, marks: 0, interactive: 0 };
    for (let frame = 0; frame < 3000; frame++) {
      const start = performance.now();
      const surface = document.querySelector(".overlay-surface");
      const key = { key: "ArrowLeft", bubbles: true, cancelable: true };
      surface?.dispatchEvent(new KeyboardEvent("keydown", key));
      const end = await afterFrame();
      if (!told.lines && isInked()) told.lines = end;
      const isMarked = document.querySelector(".event-mark") !== null;
      if (!told.marks && told.lines && isMarked) told.marks = end;
      const isAnswered = document.querySelector(".crosshair:not([hidden])") !== null;
      if (!told.interactive && surface && isAnswered && end - start < 50) told.interactive = end;
      if (told.marks && told.interactive) return told;
    }
    throw new Error("the app did not start");
  })();
}
