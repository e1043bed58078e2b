// What the palette always offers: measures, panels, ranges, switches of the view, stories, events.
import { formatDay, isoDay } from "./civil-day.ts";
import { measureName } from "./figure-text.ts";
import type { Measure } from "./measure.ts";
import { type PaletteEntry, paletteEntry } from "./palette-entry.ts";
import type { PolicyEvent } from "./policy-event.ts";
import { RANGE_KEYS } from "./range-key.ts";
import { STORIES } from "./story.ts";
import { RANGES, type View } from "./view.ts";

const idOf = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

/** Each alone first, then each beside what is shown, as far as `most` measures. */
export function measureEntries(
  measures: readonly Measure[],
  show: readonly string[],
  most: number,
): PaletteEntry[] {
  const group = "Measures";
  const alone = measures.map((measure) =>
    paletteEntry({
      id: `show-${idOf(measure.key)}`,
      group,
      name: measureName(measure),
      hint: "alone",
      measure: measure.key,
      isFirst: measure.key === "2s10s",
      asks: { of: "change", patch: { show: [measure.key] } },
    }),
  );
  const beside = measures.flatMap((measure) => {
    const { key } = measure;
    const isShown = show.includes(key);
    if (isShown ? show.length === 1 : show.length >= most) return [];
    const next = isShown ? show.filter((other) => other !== key) : [...show, key];
    return [
      paletteEntry({
        id: `add-${idOf(key)}`,
        group,
        name: `${isShown ? "Remove" : "Add"} ${measureName(measure)}`,
        hint: isShown ? "from the chart" : "to the chart",
        measure: key,
        asks: { of: "change", patch: { show: next } },
      }),
    ];
  });
  return [...alone, ...beside];
}

const PANEL_NAMES: Readonly<Record<View["panel"], string>> = {
  overlay: "Chart",
  impact: "Impact",
  curve: "Curve",
  table: "Table",
};
const TABS = ["events", "crossings", "moves", "sources"] as const;

/** What stands in the middle, then what stands beside it. */
export function panelEntries(panel: View["panel"]): PaletteEntry[] {
  const main = Object.entries(PANEL_NAMES) as [View["panel"], string][];
  return [
    ...main.map(([to, name]) =>
      paletteEntry({
        id: `panel-${to}`,
        group: "Panels",
        name,
        hint: to === panel ? "panel, shown" : "panel",
        ...(to === "table" && to !== panel ? { chord: "t" } : {}),
        isFirst: to !== panel,
        asks: { of: "panel", panel: to },
      }),
    ),
    ...TABS.map((tab) =>
      paletteEntry({
        id: `tab-${tab}`,
        group: "Panels",
        name: `${tab[0]!.toUpperCase()}${tab.slice(1)}`,
        hint: "tab",
        asks: { of: "tab", tab },
      }),
    ),
  ];
}

/** Spans that end at the latest day. */
export function rangeEntries(): PaletteEntry[] {
  return RANGES.map((range, i) =>
    paletteEntry({
      id: `range-${idOf(range)}`,
      group: "Ranges",
      name: `Range ${range === "MAX" ? "Max" : range}`,
      hint: "to the latest day",
      chord: RANGE_KEYS[i]!,
      asks: { of: "press", chord: RANGE_KEYS[i]! },
    }),
  );
}

/** Saved views, by title and sentence. */
export function storyEntries(): PaletteEntry[] {
  return STORIES.map((story, i) =>
    paletteEntry(
      {
        id: `story-${i}`,
        group: "Stories",
        name: story.title,
        hint: "",
        isFirst: i < FIRST_STORIES,
        asks: { of: "story", story },
      },
      `story ${story.sentence}`,
    ),
  );
}

const FIRST_STORIES = 3;

/** Policy events, newest first; `hintOf` says when and who. */
export function eventEntries(
  events: readonly PolicyEvent[],
  hintOf: (event: PolicyEvent) => string,
): PaletteEntry[] {
  return events.toReversed().map((event, i) => {
    const { day } = event.announced;
    return paletteEntry(
      {
        id: `event-${i}`,
        group: "Events",
        name: event.title,
        hint: hintOf(event),
        day,
        asks: { of: "event", id: event.id },
      },
      [isoDay(day), formatDay(day), event.id, event.kind, event.instrument, event.authority].join(
        " ",
      ),
    );
  });
}
