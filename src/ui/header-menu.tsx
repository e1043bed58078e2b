// A menu of the header: a button and the popover it opens under itself.
import { type ReactNode, useId, useRef, useState } from "react";
import "./header-menu.css";

interface HeaderMenuProps {
  readonly name: string;
  readonly icon: ReactNode;
  /** What the popover holds: told whether it is open, and how to close it. */
  readonly children: (isOpen: boolean, close: () => void) => ReactNode;
}

/** The popover is the browser's own: Escape and a click elsewhere close it, and the focus returns. */
export function HeaderMenu({ name, icon, children }: HeaderMenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [popover, setPopover] = useState<HTMLDivElement | null>(null);
  const [open, setOpen] = useState(false);
  const place = ({ style }: HTMLElement) => {
    const box = button.current?.getBoundingClientRect();
    if (!box) return;
    const width = Math.min(400, window.innerWidth - 16);
    const left = Math.max(8, Math.min(box.right - width, window.innerWidth - width - 8));
    style.left = `${left}px`;
    style.top = `${box.bottom + 4}px`;
  };
  return (
    <>
      <button ref={button} type="button" className="header-menu-button" popoverTarget={id}>
        {icon}
        <span>{name}</span>
      </button>
      <div
        ref={setPopover}
        id={id}
        popover="auto"
        className="header-popover"
        role="dialog"
        aria-label={name}
        onBeforeToggle={(event) => {
          place(event.currentTarget);
          setOpen(event.newState === "open");
        }}
      >
        {children(open, () => popover?.hidePopover())}
      </div>
    </>
  );
}
