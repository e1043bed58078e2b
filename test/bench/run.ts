// The whole benchmark: builds, serves, measures in turn, reports.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { preview } from "vite";
import { resolveChromium } from "../browser/chromium.ts";
import { type AppStart, appStarts } from "./app-start.ts";
import { buildPages, weightOf } from "./built-pages.ts";
import { bundledFigures } from "./bundled-figures.ts";
import type { Figures } from "./figures.ts";
import { measure, missedFrames, SlowPage } from "./measured-page.ts";
import { type Findings, ownRatios, reportText } from "./report.ts";
import { BASE, OWN, type Variant, VARIANTS } from "./variant.ts";
import { WORKLOADS, type WorkloadName } from "./workload.ts";

/** Frames as fast as they are done, each with its own raster, not sixty a second. */
const UNCLOCKED = [
  "--disable-frame-rate-limit",
  "--disable-gpu-vsync",
  "--run-all-compositor-stages-before-draw",
];

/** The peers take part in the first run and every sixth after it. */
const PEER_EVERY = 6;

/**
 * Options: `--runs N` (7), `--quick` (3 runs, only the app and its base, nothing written), `--only A,C`
 * (these workloads, nothing written), `--peers` (all variants in every run, even when quick).
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: "string" },
      only: { type: "string" },
      quick: { type: "boolean", default: false },
      peers: { type: "boolean", default: false },
    },
  });
  const runs = Number(values.runs ?? (values.quick ? 3 : 7));
  if (!(runs >= 1)) throw new Error("--runs is a number from 1");
  const only = values.only?.split(",");
  const names = WORKLOADS.filter((name) => only?.includes(name) ?? true);
  const variants = VARIANTS.filter(({ id }) => !values.quick || values.peers || isCompared(id));
  const isWhole = !values.quick && !only;
  const folder = mkdtempSync(join(tmpdir(), "yieldmark-bench-"));
  const stops: (() => Promise<void>)[] = [];
  try {
    const launch = await resolveChromium();
    const browse = async (flags: readonly string[]) => {
      const browser = await chromium.launch({ ...launch, args: [...launch.args, ...flags] });
      stops.push(() => browser.close());
      return browser;
    };
    const outDir = join(folder, "pages");
    await buildPages(outDir);
    const server = await preview({
      root: dirname(outDir),
      configFile: false,
      logLevel: "warn",
      build: { outDir },
      preview: { host: "127.0.0.1", port: 0 },
    });
    stops.push(() => server.close());
    const address = new URL(server.resolvedUrls!.local[0]!);
    const browser = await browse(UNCLOCKED);
    const figures = await inTurn({
      browser,
      address,
      runs,
      names,
      variants,
      everyRun: values.peers,
    });
    const clocked = await browse([]);
    const missed = isWhole ? await missedOf(clocked, address, names) : new Map();
    const starts: AppStart[] = isWhole ? await appStarts(clocked, join(folder, "app")) : [];
    const pages = [...new Set(variants.map(({ page }) => page))];
    const found: Findings = {
      runs,
      browser: `Chromium ${browser.version()}`,
      flags: UNCLOCKED,
      figures,
      missed,
      weights: new Map(pages.map((page) => [page, weightOf(outDir, page)])),
      starts,
    };
    const text = reportText(found, new Date().toISOString().slice(0, 10));
    console.info(text);
    const results = fileURLToPath(new URL("results.md", import.meta.url));
    if (isWhole) writeFileSync(results, text);
    console.info(JSON.stringify({ bench: 1, ratios: ownRatios(found) }));
  } finally {
    for (const stop of stops.toReversed()) await stop();
    rmSync(folder, { recursive: true });
  }
}

const isCompared = (id: string) => id === OWN || id === BASE;

async function inTurn(plan: {
  readonly browser: Browser;
  readonly address: URL;
  readonly runs: number;
  readonly names: readonly WorkloadName[];
  readonly variants: readonly Variant[];
  /** The peers take part in every run, not in every sixth. */
  readonly everyRun: boolean;
}): Promise<Map<WorkloadName, Map<string, Figures[]>>> {
  const { browser, address, runs, names, variants, everyRun } = plan;
  const bundled = bundledFigures();
  const all = new Map(
    names.map((name) => [name, new Map(variants.map(({ id }) => [id, [] as Figures[]]))]),
  );
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    for (const workload of names) {
      // Every other run in the opposite order, so that none always follows the same one.
      for (const variant of i % 2 === 0 ? variants : variants.toReversed()) {
        const own = all.get(workload)!;
        const takesPart = isCompared(variant.id) || everyRun || i % PEER_EVERY === 0;
        if (!own.has(variant.id) || !takesPart) continue;
        try {
          const trial = { browser, address, variant, workload, run: i, bundled };
          own.get(variant.id)!.push(await measure(trial));
        } catch (error) {
          if (!(error instanceof SlowPage) || isCompared(variant.id)) throw error;
          own.delete(variant.id);
          console.info(`${variant.id} on ${workload} took over a minute and is left out`);
        }
      }
    }
    console.info(`run ${i + 1} of ${runs}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  return all;
}

/** The app and its base at sixty frames a second. */
async function missedOf(browser: Browser, address: URL, names: readonly WorkloadName[]) {
  const bundled = bundledFigures();
  const all = new Map<WorkloadName, Map<string, number>>();
  for (const workload of names) {
    const of = new Map<string, number>();
    for (const variant of VARIANTS.filter(({ id }) => isCompared(id))) {
      of.set(
        variant.id,
        await missedFrames({ browser, address, variant, workload, run: 0, bundled }),
      );
    }
    all.set(workload, of);
  }
  return all;
}
