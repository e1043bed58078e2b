// Pictures as files: their size, no pixel see-through, the SVG the same wherever it is drawn, and what they cost.
import { execFileSync } from "node:child_process";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { readSnapshotFile } from "../../src/data/snapshot-file.ts";
import { findPngText } from "../../src/domain/png-text.ts";
import { figureName, openDashboard, showQuery } from "./dashboard-page.ts";
import { expectQuiet } from "./page.ts";
import { pageScript } from "./page-script.ts";
import type * as PictureMaker from "./picture-maker.ts";

type Maker = typeof PictureMaker;
type Asked = PictureMaker.Asked;

const TENORS = "30Y,20Y,10Y,7Y,5Y,3Y,2Y,1Y,6M,4M,3M,2M,1.5M,1M";

/** The six views, and the size of their pictures. */
const VIEWS: Readonly<Record<string, Asked & { wish: { width: number; height: number } }>> = {
  default: { query: "", wish: { width: 1920, height: 1080 } },
  "April 2025": {
    query: "?from=2025-03-25&to=2025-05-05",
    wish: { width: 1200, height: 675 },
  },
  "Max with 14 tenors": {
    query: `?range=MAX&show=${TENORS}`,
    wish: { width: 1080, height: 1080 },
  },
  spreads: { query: "?show=2s10s,5s30s,2s5s10s", wish: { width: 1200, height: 675 } },
  "dark with ladder": {
    query: "?from=2025-01-15&to=2025-06-15&ladder=on&macro=on&event=us-china-84",
    wish: { width: 1200, height: 800, theme: "dark" },
  },
  narrow: { query: "?from=2025-03-25&to=2025-05-05", wish: { width: 390, height: 600 } },
};
const NAMES = Object.keys(VIEWS);

let script = "";
beforeAll(async () => {
  script = await pageScript(new URL("./picture-maker.ts", import.meta.url), "pictureMaker");
});

async function openMaker(): Promise<Page> {
  const page = await openDashboard();
  await page.evaluate(script);
  return page;
}

/** Calls a function of the maker in the page. */
function make<Name extends keyof Maker>(
  page: Page,
  name: Name,
  ...args: Parameters<Maker[Name]>
): Promise<Awaited<ReturnType<Maker[Name]>>> {
  return page.evaluate(
    ([called, given]) => {
      const maker = Reflect.get(globalThis, "pictureMaker") as Record<
        string,
        (...args: unknown[]) => unknown
      >;
      return maker[called]!(...given) as Awaited<ReturnType<Maker[Name]>>;
    },
    [name as string, args as unknown[]] as const,
  );
}

describe("a PNG", () => {
  it("of each view has its size, no see-through pixel, and what it opens itself by", async () => {
    const page = await openMaker();
    for (const name of NAMES) {
      const { wish } = VIEWS[name]!;
      const file = await make(page, "png", VIEWS[name]!);
      expect(await make(page, "looked", file), name).toEqual({ ...sizeOf(wish), seeThrough: 0 });
      const opened = readSnapshotFile(Buffer.from(file, "base64"), "picture.png");
      expect(opened.ok, name).toBe(true);
    }
    await expectQuiet(page);
  });

  it.each([1, 2, 4] as const)("at %i× has so many times the pixels", async (scale) => {
    const page = await openMaker();
    const file = await make(page, "png", VIEWS["narrow"]!, scale);
    const size = { width: 390 * scale, height: 600 * scale };
    expect(await make(page, "looked", file)).toEqual({ ...size, seeThrough: 0 });
    expect(findPngText(Buffer.from(file, "base64"), "yieldmark")).toHaveProperty("text");
  });

  it("too large for a canvas is refused with a way on", async () => {
    const page = await openMaker();
    const wish = { width: 6000, height: 4000 };
    expect(await make(page, "refusal", { query: "", wish }, 4)).toMatch(/smaller scale, or SVG/);
  });
});

it("both themes have their own colours, whichever is on", async () => {
  const page = await openMaker();
  const tokens = ["--panel", "--ink", "--tenor-10y", "--focus"] as const;
  const both = {
    light: ["#fff", "#16181d", "#0b5fff", "#0b5fff"],
    dark: ["#171a20", "#eceae4", "#7fb0ff", "#7fb0ff"],
  };
  expect(await make(page, "colours", [...tokens])).toEqual(both);
  await showQuery(page, "?theme=dark");
  expect(await make(page, "colours", [...tokens])).toEqual(both);
});

const rsvg = findRsvg();

it("librsvg is here when it has to be", () => {
  const mustBeHere = !["", undefined].includes(process.env["REQUIRE_RSVG"]);
  expect(rsvg !== null || !mustBeHere).toBe(true);
});

describe("an SVG", () => {
  it.each(NAMES)("of %s is an image of its size", async (name) => {
    const page = await openMaker();
    const file = await make(page, "svg", VIEWS[name]!);
    const size = sizeOf(VIEWS[name]!.wish);
    expect(await make(page, "looked", file)).toEqual({ ...size, seeThrough: 0 });
    await expectQuiet(page);
  });

  it.skipIf(!rsvg).each(NAMES)("of %s is the same in librsvg", async (name) => {
    const page = await openMaker();
    const file = await make(page, "svg", VIEWS[name]!);
    const drawn = execFileSync(rsvg!, { input: file, maxBuffer: 2 ** 26 }).toString("base64");
    expect(await make(page, "difference", file, drawn)).toBeLessThan(0.01);
  });

  it("another picture differs more than that", async () => {
    const page = await openMaker();
    const { wish } = VIEWS["April 2025"]!;
    const one = await make(page, "svg", VIEWS["April 2025"]!);
    const other = await make(page, "svg", { query: "?show=2s10s", wish });
    expect(await make(page, "difference", one, other)).toBeGreaterThan(0.02);
  });
});

it("the default view is exported and drawn again; what either takes is reported", async () => {
  const page = await openMaker();
  const box = await page.getByRole("figure").locator("canvas").first().boundingBox();
  const wish = { width: Math.round(box!.width), height: Math.round(box!.height) };
  const { painted, laidOut, made } = await make(page, "cost", { query: "", wish });
  const drawn: number[] = [];
  for (let i = 0; i < 7; i++) {
    await showQuery(page, VIEWS["April 2025"]!.query);
    drawn.push(await drawingTime(page, ""));
  }
  await expect.poll(() => figureName(page)).toContain("2025-01-02 to 2026-10-01");
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  console.info(
    `the default view: ${ms(Math.min(...drawn))} on the screen, ${ms(painted)} its painter alone; as a picture ${ms(laidOut)}, as a PNG file ${ms(made)}`,
  );
});

/** Milliseconds from another address to a painted frame that shows its view. */
function drawingTime(page: Page, query: string): Promise<number> {
  return page.evaluate(async (search) => {
    const start = performance.now();
    history.replaceState(null, "", `${location.pathname}${search}`);
    dispatchEvent(new PopStateEvent("popstate"));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, query);
}

const sizeOf = ({ width, height }: { width: number; height: number }) => ({ width, height });

/** `rsvg-convert` where a shell would find it, or `RSVG_PATH`; null when there is none. */
function findRsvg(): string | null {
  const path = process.env["RSVG_PATH"] || "rsvg-convert";
  try {
    execFileSync(path, ["--version"], { stdio: "ignore" });
    return path;
  } catch {
    return null;
  }
}
