// Where the dashboard's keys are heard, and what they open.
import { type RefObject, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { Crosshair } from "../charts/crosshair.ts";
import type { View } from "../domain/view.ts";
import { type DashboardStore, useDashboard } from "../state/dashboard-store.ts";
import { CommandPalette } from "./command-palette.tsx";
import { DayDialog } from "./day-dialog.tsx";
import "./export.css";
import { deskKeys, type DeskHost, showDay } from "./desk-keys.ts";
import { focusSoon } from "./focus-soon.ts";
import { nameKeys } from "./key-hint.ts";
import { KeySheet } from "./key-sheet.tsx";
import { keyedTitle } from "./keyed-title.ts";
import { usePageKeys } from "./page-keys.ts";
import { focusBeside, useSurface } from "./surface.tsx";

interface KeyDeskProps {
  readonly store: DashboardStore;
  readonly crosshair: Crosshair;
  readonly shown: DeskHost["shown"];
  readonly theme: "light" | "dark";
  /** Where the panel stands. */
  readonly stage: RefObject<HTMLElement | null>;
}

/** What takes the focus in each panel. */
const STOPS: Readonly<Record<View["panel"], string>> = {
  overlay: ".overlay-surface",
  table: ".table-panel",
  impact: "[tabindex='0'], button",
  curve: "[tabindex='0'], button",
};

/** Nothing to see until a key opens something. */
export function KeyDesk({ store, crosshair, shown, theme, stage }: KeyDeskProps) {
  const { root, layer } = useSurface();
  const [opened, open] = useState<"keys" | "day" | null>(null);
  const [said, say] = useState("");
  const back = useRef<View["panel"]>("overlay");
  const showPanel = (panel: View["panel"]) => {
    stage.current?.scrollIntoView({ block: "nearest" });
    if (stage.current) focusSoon(stage.current, STOPS[panel]);
  };
  const focusPanel = (panel: View["panel"]) => {
    const main = stage.current;
    const focused = main && focusBeside(main);
    const isKept = focused && focused !== layer && !focused.closest("dialog");
    if (!main || (isKept && !main.contains(focused))) return;
    showPanel(panel);
  };
  const host: DeskHost = {
    store,
    crosshair,
    shown,
    theme,
    back,
    open,
    say,
    focusPanel,
    focusSearch: () => focusSoon(root, ".event-filters > input"),
  };
  usePageKeys(() => deskKeys(host));
  useEffect(() => {
    nameKeys(keyedTitle);
    return () => nameKeys();
  }, []);
  const isFinding = useDashboard(store, (state) => state.finding);
  const close = () => open(null);
  return createPortal(
    <>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {opened === "keys" ? <KeySheet onClose={close} /> : null}
      {isFinding ? (
        <CommandPalette
          host={{ ...host, focusPanel: showPanel }}
          onClose={() => store.getState().find(false)}
        />
      ) : null}
      {opened === "day" && shown ? (
        <DayDialog
          day={shown.parts.table.time[crosshair.get().index ?? shown.range.last]!}
          min={shown.parts.table.time[0]!}
          max={shown.parts.table.time.at(-1)!}
          onDay={(day) => {
            close();
            showDay(host, day);
          }}
          onClose={close}
        />
      ) : null}
    </>,
    layer,
  );
}
