// Opening a file of ours: dropped anywhere on the page, or chosen; and what is told of it over the chart.
import { useEffect, useRef, useState } from "react";
import { type DashboardStore, useDashboard } from "../state/dashboard-store.ts";
import type { MarketData } from "../state/market-data.ts";
import { openFiles } from "../state/opened-file.ts";
import { FrozenBanner } from "./frozen-banner.tsx";
import { KnownDay } from "./known-day.tsx";
import { OpenedNotice } from "./opened-notice.tsx";
import "./opened.css";
import { useSurface } from "./surface.tsx";

const NO_DAYS = new Float64Array();
const KINDS = ".png,.svg,.json,image/png,image/svg+xml,application/json";

/** Lets the reader choose a file and opens it; to be called from a click or a key. `layer` holds the field. */
export function chooseFile(store: DashboardStore, layer: HTMLElement): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = KINDS;
  input.hidden = true;
  input.addEventListener("change", () => {
    void openFiles(store, input.files ?? []);
    input.remove();
  });
  input.addEventListener("cancel", () => input.remove());
  layer.append(input);
  input.click();
}

interface FileOpeningProps {
  readonly store: DashboardStore;
  /** Today's figures and events, also while others are frozen. */
  readonly today: Pick<MarketData, "yields" | "events">;
}

/** The banner of frozen figures, what came of an opened file, and the hint while one is dragged. */
export function FileOpening({ store, today }: FileOpeningProps) {
  const { frozen, opened } = useDashboard(store, (state) => state);
  const isOver = useFileDrop((files) => void openFiles(store, files));
  return (
    <>
      {frozen ? <FrozenBanner store={store} frozen={frozen} /> : null}
      <KnownDay store={store} time={today.yields?.table.time ?? NO_DAYS} />
      <OpenedNotice store={store} opened={opened} today={today} />
      {isOver ? (
        <p className="drop-hint">
          <span>Drop a picture or file of Yieldmark to open its view</span>
        </p>
      ) : null}
    </>
  );
}

/** True while files are dragged over the page; dropped ones go to `onDrop` and never to the browser. */
function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const { keys, root } = useSurface();
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const control = new AbortController();
    const hear = (type: string, listener: (event: DragEvent) => void) =>
      keys.addEventListener(type, (event) => listener(event as DragEvent), control);
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.dataTransfer!.dropEffect = "copy";
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      latest.current([...event.dataTransfer!.files]);
    };
    hear("dragenter", drag);
    hear("dragover", drag);
    hear("dragleave", leave);
    hear("drop", drop);
    return () => control.abort();
  }, [keys, root]);
  return isOver;
}

/** A drag of text or of a link is the browser's. */
function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
