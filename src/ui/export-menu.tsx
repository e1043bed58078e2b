// The export menu: a button in the header; what it opens, and what it does, comes after the first paint.
import { type RefObject, Suspense, useEffect, useState } from "react";
import type { Provenance } from "../domain/provenance.ts";
import type { DashboardStore } from "../state/dashboard-store.ts";
import type { ExportSubject } from "./export-subject.ts";
import { HeaderMenu } from "./header-menu.tsx";
import { ExportIcon } from "./icon.tsx";
import { laterPart, whenResting } from "./later-part.tsx";

const ExportDesk = laterPart(async () => (await import("./export-desk.tsx")).ExportDesk);

export interface ExportMenuProps {
  readonly store: DashboardStore;
  /** What is drawn; null until there is something. */
  readonly shown: Pick<ExportSubject, "parts" | "range"> | null;
  readonly provenance: Provenance | undefined;
  /** The theme that is on. */
  readonly theme: "light" | "dark";
  readonly assetBase: URL;
  /** Where the chart stands. */
  readonly stage: RefObject<HTMLElement | null>;
}

/** From the first rest on also the keys of exports and the browser's own print command. */
export function ExportMenu(props: ExportMenuProps) {
  const [isHere, setHere] = useState(false);
  const isReady = props.shown !== null;
  useEffect(
    () =>
      isReady ? whenResting(() => void ExportDesk.fetch().then(() => setHere(true))) : undefined,
    [isReady],
  );
  return (
    <HeaderMenu name="Export" icon={<ExportIcon />}>
      {(isOpen, close) =>
        (isHere || isOpen) && (
          <Suspense fallback={null}>
            <ExportDesk {...props} isOpen={isOpen} onClose={close} />
          </Suspense>
        )
      }
    </HeaderMenu>
  );
}
