// The stories menu: saved views as links, and the ways back: undo, redo, first view, keys.
import { Suspense, useId, useRef, useState } from "react";
import type { DashboardStore } from "../state/dashboard-store.ts";
import { BookIcon } from "./icon.tsx";
import { laterPart } from "./later-part.tsx";
import "./story-menu.css";

const StoryPanel = laterPart(async () => (await import("./story-panel.tsx")).StoryPanel);

/** A button in the header; what it opens is no part of the first paint. */
export function StoryMenu({ store }: { readonly store: DashboardStore }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const place = () => {
    const box = button.current?.getBoundingClientRect();
    if (!box || !popover.current) return;
    const width = Math.min(400, window.innerWidth - 16);
    const left = Math.max(8, Math.min(box.right - width, window.innerWidth - width - 8));
    popover.current.style.left = `${left}px`;
    popover.current.style.top = `${box.bottom + 4}px`;
  };
  return (
    <>
      <button ref={button} type="button" className="story-button" popoverTarget={id}>
        <BookIcon />
        <span>Stories</span>
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className="story-popover"
        role="dialog"
        aria-label="Stories"
        onBeforeToggle={(event) => {
          place();
          setOpen(event.newState === "open");
        }}
      >
        {open && (
          <Suspense fallback={null}>
            <StoryPanel store={store} onClose={() => popover.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </>
  );
}
