// What a choice of the palette does to the dashboard, and where the focus goes then.
import { deskKeys, type DeskHost, showDay, showEvent } from "./desk-keys.ts";
import { askExport } from "./export-command.ts";
import { focusSoon } from "./focus-soon.ts";
import type { DeskEntry } from "./palette-entries.ts";
import { viewOfStory } from "../domain/story.ts";

/** The palette is closed by then; `root` is where the dashboard stands. */
export function doChoice({ name, asks }: DeskEntry, host: DeskHost, root: Element): void {
  const { store, shown, say, focusPanel } = host;
  const { view, change, open, showTab, undo, redo } = store.getState();
  const keys = deskKeys(host);
  const focusRail = (selector: string) => {
    root.querySelector(".rail")?.scrollIntoView({ block: "nearest" });
    focusSoon(root, selector);
  };
  switch (asks.of) {
    case "press":
      return void keys[asks.chord]();
    case "change":
      change(asks.patch);
      return say(`${name}: done.`);
    case "step":
      return asks.step === "undo" ? undo() : redo();
    case "day":
      return showDay(host, asks.day);
    case "days":
      change({ panel: "overlay", ...asks.patch });
      return focusPanel("overlay");
    case "panel":
      if (asks.panel === "table" && view.panel !== "table") return void keys.t();
      change({ panel: asks.panel });
      return focusPanel(asks.panel);
    case "tab":
      showTab(asks.tab);
      return focusRail('.rail [role="tab"][aria-selected="true"]');
    case "event": {
      const event = shown?.parts.events.find(({ id }) => id === asks.id);
      if (!event) return;
      showEvent(host, event);
      return focusRail(".card-back");
    }
    case "story": {
      const next = viewOfStory(asks.story, view.theme);
      open(next, []);
      return focusPanel(next.panel);
    }
    case "search":
      change({ q: asks.text });
      return void keys["/"]();
    case "export":
      return askExport(store, asks.command);
  }
}
