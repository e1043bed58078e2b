// Opening a file of ours: dropped anywhere on the page, or chosen; and what is told of it over the chart.
import { useEffect, useRef, useState } from "react";
import { type DashboardStore, useDashboard } from "../state/dashboard-store.ts";
import type { MarketData } from "../state/market-data.ts";
import { openFiles } from "../state/opened-file.ts";
import { FrozenBanner } from "./frozen-banner.tsx";
import { OpenedNotice } from "./opened-notice.tsx";
import "./opened.css";

const KINDS = ".png,.svg,.json,image/png,image/svg+xml,application/json";

/** Lets the reader choose a file and opens it; to be called from a click or a key. */
export function chooseFile(store: DashboardStore): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = KINDS;
  input.hidden = true;
  input.addEventListener("change", () => {
    void openFiles(store, input.files ?? []);
    input.remove();
  });
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
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
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.dataTransfer!.dropEffect = "copy";
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      latest.current([...event.dataTransfer!.files]);
    };
    addEventListener("dragenter", drag);
    addEventListener("dragover", drag);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragenter", drag);
      removeEventListener("dragover", drag);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  return isOver;
}

/** A drag of text or of a link is the browser's. */
function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
