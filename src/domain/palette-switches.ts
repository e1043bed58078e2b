// What the palette offers to do with the view as it is: switches, theme, ways back, search, keys.
import { type PaletteAsk, type PaletteEntry, paletteEntry } from "./palette-entry.ts";
import type { Chord } from "./key-name.ts";
import type { View } from "./view.ts";

/** What the names of the switches depend on. */
interface Standing {
  readonly view: View;
  /** The theme that is on. */
  readonly theme: "light" | "dark";
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A switch is named by what choosing it does. */
export function switchEntries({ view, theme, canUndo, canRedo }: Standing): PaletteEntry[] {
  const other = theme === "dark" ? "light" : "dark";
  const shows = (isOn: boolean) => (isOn ? "Hide" : "Show");
  const layer = (of: "lanes" | "ladder" | "macro" | "auctions", what: string) => {
    const isOn = view[of] === "on";
    return entry(of, `${shows(isOn)} ${what}`, changing({ [of]: isOn ? "off" : "on" }));
  };
  return [
    { ...pressing("date", "Go to a date…", "g", { isFirst: true }), group: "Dates" },
    pressing("search", "Search events", "/", { isFirst: true }),
    pressing("first", "First view", "0", {}, "reset"),
    stepping("undo", "Undo", "Ctrl+z", !canUndo),
    stepping("redo", "Redo", "Ctrl+Z", !canRedo),
    pressing(other, other === "dark" ? "Dark theme" : "Light theme", "d", { isFirst: true }),
    entry("auto", "Theme of the system", changing({ theme: "auto" }), {}, "auto"),
    pressing("invert", "Turn the scale over", "i", {}, "invert"),
    pressing("in", "Zoom in", "+"),
    pressing("out", "Zoom out", "-"),
    entry(
      "minor",
      `${shows(view.weight === "all")} minor events`,
      changing({ weight: view.weight === "all" ? "major" : "all" }),
    ),
    layer("lanes", "lanes"),
    layer("ladder", "tariff ladder"),
    layer("macro", "macro releases"),
    layer("auctions", "auctions"),
    view.axis === "trading"
      ? entry("axis", "Axis of calendar days", changing({ axis: "calendar" }))
      : entry("axis", "Axis of trading days", changing({ axis: "trading" })),
    pressing("keys", "All keys", "?", { isFirst: true }, "keyboard help shortcuts"),
  ];
}

const changing = (patch: Partial<View>): PaletteAsk => ({ of: "change", patch });

type Besides = Partial<Pick<PaletteEntry, "chord" | "hint" | "isFirst" | "isOff">>;

const stepping = (step: "undo" | "redo", name: string, chord: Chord, isOff: boolean) =>
  entry(
    step,
    name,
    { of: "step", step },
    isOff ? { chord, isOff, hint: `nothing to ${step}` } : { chord },
  );

function entry(id: string, name: string, asks: PaletteAsk, besides: Besides = {}, also = "") {
  return paletteEntry<PaletteAsk>(
    { id: `view-${id}`, group: "View", name, hint: "", asks, ...besides },
    also,
  );
}

type Pressed = Extract<PaletteAsk, { readonly of: "press" }>["chord"] & Chord;

const pressing = (id: string, name: string, chord: Pressed, besides: Besides = {}, also = "") =>
  entry(id, name, { of: "press", chord }, { chord, ...besides }, also);

/** Looks for a text among the events, where nothing else answers it. */
export function searchEntry(text: string): PaletteEntry {
  return paletteEntry<PaletteAsk>({
    id: "search-text",
    group: "Events",
    name: `Search events for “${text}”`,
    hint: "",
    chord: "/",
    asks: { of: "search", text },
  });
}
