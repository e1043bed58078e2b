// The palette: everything of the dashboard that has a name, found by typing.
import { useEffect, useLayoutEffect, useRef } from "react";
import "./command-palette.css";
import type { DeskHost } from "./desk-keys.ts";
import { ModalDialog } from "./modal-dialog.tsx";
import { doChoice } from "./palette-deed.ts";
import { PaletteFinder } from "./palette-finder.tsx";
import { PanelBoundary } from "./panel-boundary.tsx";
import { useSurface } from "./surface.tsx";

interface CommandPaletteProps {
  readonly host: DeskHost;
  readonly onClose: () => void;
}

/** A choice closes it first: the focus is where it was, unless the choice takes it elsewhere. */
export function CommandPalette({ host, onClose }: CommandPaletteProps) {
  const { root } = useSurface();
  const place = useRef<HTMLDivElement>(null);
  const close = () => place.current?.closest("dialog")?.close();
  useEffect(() => place.current?.querySelector("input")?.focus(), []);
  // A menu that is open gives the focus back to its button, to which the palette returns it.
  useLayoutEffect(() => root.querySelector<HTMLElement>(":popover-open")?.hidePopover(), [root]);
  return (
    <ModalDialog title="Find" className="command-palette" onClose={onClose}>
      <PanelBoundary>
        <div ref={place} className="palette">
          <PaletteFinder
            host={host}
            onClose={close}
            onChoose={(entry) => {
              close();
              doChoice(entry, host, root);
            }}
          />
        </div>
      </PanelBoundary>
    </ModalDialog>
  );
}
