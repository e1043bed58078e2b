// The report: Markdown tables with spread, settings and what was measured on.
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import type { AppStart } from "./app-start.ts";
import { type Figures, median, quantile, ratio } from "./figures.ts";
import { BASE, OWN, VARIANTS } from "./variant.ts";
import type { WorkloadName } from "./workload.ts";

/** Everything one call of the benchmark found. */
export interface Findings {
  readonly runs: number;
  /** Browser, as it names itself. */
  readonly browser: string;
  readonly flags: readonly string[];
  /** Figures of every run, by workload and variant. */
  readonly figures: ReadonlyMap<WorkloadName, ReadonlyMap<string, readonly Figures[]>>;
  /** Zoom frames over 20 ms of 60 at sixty a second, by workload and variant. */
  readonly missed: ReadonlyMap<WorkloadName, ReadonlyMap<string, number>>;
  /** Kilobytes after gzip, by page. */
  readonly weights: ReadonlyMap<string, number>;
  readonly starts: readonly AppStart[];
}

type Ratios = Record<"mount" | "zoom" | "crosshair", number>;

const WORKLOAD_TEXT: Readonly<Record<WorkloadName, string>> = {
  A: "1 line × 9,000 points (SYNTHETIC)",
  B: "14 lines × 9,000 points (SYNTHETIC)",
  D: "B and 300 events (SYNTHETIC)",
  C: "1 line × 1,000,000 points (SYNTHETIC)",
  E: "4 lines × 2,438 points and 261 events (bundled par yields and events)",
};

/** The app's medians of pairwise ratios to the base, by workload. */
export function ownRatios({ figures }: Findings): Record<string, Ratios> {
  return Object.fromEntries(
    [...figures].map(([name, of]) => [name, ratiosOf(of.get(OWN)!, of.get(BASE)!)]),
  );
}

function ratiosOf(own: readonly Figures[], base: readonly Figures[]): Ratios {
  const to = (key: keyof Ratios) => Number(ratio(own, base, key).toFixed(3));
  return { mount: to("mount"), zoom: to("zoom"), crosshair: to("crosshair") };
}

/** The report as Markdown. */
export function reportText(found: Findings, date: string): string {
  return `${[
    "# What the overlay chart costs beside other libraries",
    setupText(found, date),
    ...[...found.figures.keys()].map((name) => workloadTable(found, name)),
    growthText(found),
    floorText(found),
    weightTable(found),
    startTable(found),
    "## How each is set up",
    VARIANTS.map(({ id, how }) => `- **${id}**: ${how}.`).join("\n"),
  ].join("\n\n")}\n`;
}

function setupText({ runs, browser, flags, figures }: Findings, date: string): string {
  const memory = Math.round(totalmem() / 1e9);
  const peer = [...figures.values()].flatMap((of) => [...of.values()].map(({ length }) => length));
  const peerRuns = Math.min(...peer);
  const cores = `${availableParallelism()} × ${cpus()[0]?.model.trim() || "unnamed"}, ${memory} GB`;
  return `${date} · ${cores} · ${browser}, headless, software raster · Node ${process.versions.node} · ${versions()}

Chart 1200 × 600 at 1 device pixel a pixel; production builds; ${runs} runs, the variants in turn in each, each in a fresh page; the peers take part in ${peerRuns} of the runs. A cell is the median of the runs with the middle half (p25–p75) after it; × is the median of the ratios to ${BASE} of the same run.

- **mount**: from before the chart is made (data in the library's own form, fonts loaded) to after the first frame that shows lines.
- **zoom**: 60 range changes, one a frame: in to a fifth, along, out again; frame to frame, median of each run; p95 likewise. The peers walk every third of the same ranges, every sixth where a frame takes over 100 ms, and fewer pointer moves likewise; one that takes over a minute a page is left out. **script** is the JavaScript of such a frame. The frame clock is off (\`${flags.join(" ")}\`) and a frame waits for its own raster.
- **settle**: what is put off until the hand rests (Recharts, named buttons), to after the frame that shows it.
- **crosshair**: 60 pointer moves, one a frame, through the library's own listeners.
- **heap**: megabytes that mounting adds, after a collection, typed arrays counted. **> 20 ms**: zoom frames over 20 ms of 60 with the clock at 60 Hz, one run.`;
}

function workloadTable({ figures, missed }: Findings, name: WorkloadName): string {
  const of = figures.get(name)!;
  const base = of.get(BASE)!;
  const rows = [...of].map(([id, own]) => {
    const times = ratiosOf(own, base);
    const spread = (key: keyof Figures) => {
      const all = own.map((one) => one[key]);
      const [low, high] = [quantile(all, 0.25), quantile(all, 0.75)];
      return `${figure(median(all))} (${figure(low)}–${figure(high)})`;
    };
    const one = (key: keyof Figures) => figure(median(own.map((f) => f[key])));
    return [
      id === OWN ? `**${id}**` : id,
      `${spread("mount")} ×${times.mount.toFixed(2)}`,
      `${spread("zoom")} ×${times.zoom.toFixed(2)}`,
      one("zoomP95"),
      one("script"),
      one("settle"),
      `${spread("crosshair")} ×${times.crosshair.toFixed(2)}`,
      one("heap"),
      String(median(own.map(({ nodes }) => nodes))),
      missed.get(name)?.get(id) ?? "–",
    ];
  });
  const head = ["", "mount ms", "zoom ms", "p95", "script", "settle", "crosshair ms", "heap MB"];
  return `## ${name}: ${WORKLOAD_TEXT[name]}\n\n${table([...head, "elements", "> 20 ms"], rows)}`;
}

/** How the app's zoom frame grows from 9,000 to 1,000,000 points. */
function growthText({ figures }: Findings): string {
  const [short, long] = [figures.get("A")?.get(OWN), figures.get("C")?.get(OWN)];
  if (!short || !long) return "Growth from A to C was not measured.";
  const [zoom, script] = (["zoom", "script"] as const).map((key) => ratio(long, short, key));
  return `From 9,000 to 1,000,000 points ${OWN}'s zoom frame is ×${zoom!.toFixed(2)}, its script ×${script!.toFixed(2)} (C to A, same run).`;
}

/** What no crosshair can go below: the same frames with one element moved, and with a text besides. */
function floorText({ figures }: Findings): string {
  const all = [...figures.values()].map((of) => of.get(BASE)!);
  const [moved, worded] = (["moved", "worded"] as const).map((key) =>
    figure(median(all.flatMap((own) => own.map((one) => one[key])))),
  );
  return `In ${BASE}'s own pages a frame that moves one element takes ${moved} ms, one that also changes a line of text ${worded} ms: ${BASE}'s crosshair (two lines and a dot a series, no text) stands at the first, ${OWN}'s (a line, a dot a series and the date in words) beside the second.`;
}

function weightTable({ weights }: Findings): string {
  const rows = [...weights].map(([page, weight]) => [page, weight.toFixed(0)]);
  return `## Scripts and styles of each page\n\n${table(["page", "KB gzip"], rows)}`;
}

function startTable({ starts }: Findings): string {
  if (starts.length === 0) return "The whole app was not measured.";
  const rows = starts.map(({ slowdown, lines, marks, interactive }) => [
    `${slowdown}×`,
    ...[lines, marks, interactive].map((time) => time.toFixed(0)),
  ]);
  const head = ["CPU slow-down", "lines ms", "lines and marks ms", "answers a key ms"];
  return `## The whole app, default view\n\nBuilt and served with its headers, 1440 × 900, no live sources, cold cache, medians of 5, from the start of the navigation. It answers when a dispatched arrow key moves the crosshair on a frame within 50 ms.\n\n${table(head, rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function figure(of: number): string {
  return of.toFixed(Math.abs(of) < 10 ? 2 : Math.abs(of) < 100 ? 1 : 0);
}

function versions(): string {
  const names = ["uplot", "lightweight-charts", "echarts", "recharts", "react"];
  return names
    .map((name) => {
      const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
      return `${name} ${(JSON.parse(readFileSync(file, "utf8")) as { version: string }).version}`;
    })
    .join(", ");
}
