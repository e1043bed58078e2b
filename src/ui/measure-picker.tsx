// The picker of measures: a button and the popover that holds what finds them.
import { Suspense, useId, useRef, useState } from "react";
import { PlusIcon } from "./icon.tsx";
import { laterPart } from "./later-part.tsx";
import type { MeasureFinderProps } from "./measure-finder.tsx";
import "./measure-picker.css";

const MeasureFinder = laterPart(async () => (await import("./measure-finder.tsx")).MeasureFinder);

/** Opens on an empty search each time. */
export function MeasurePicker(props: Omit<MeasureFinderProps, "id" | "open">) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [openings, setOpenings] = useState(0);
  const place = () => {
    const box = button.current?.getBoundingClientRect();
    if (!box || !popover.current) return;
    const left = Math.max(8, Math.min(box.left, window.innerWidth - 304 - 8));
    popover.current.style.left = `${left}px`;
    popover.current.style.top = `${box.bottom + 4}px`;
  };
  return (
    <div className="measure-picker">
      <button ref={button} type="button" className="measure-picker-open" popoverTarget={id}>
        <PlusIcon />
        <span>Add measure</span>
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className="measure-picker-popover"
        role="dialog"
        aria-label="Measures to show"
        onBeforeToggle={(event) => {
          place();
          const opens = event.newState === "open";
          setOpen(opens);
          if (opens) setOpenings((count) => count + 1);
        }}
      >
        {openings > 0 && (
          <Suspense fallback={null}>
            <MeasureFinder key={openings} id={id} open={open} {...props} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
