// A dialog over the page: heading, close button, and what it is about.
import { type ReactNode, useEffect, useId, useRef } from "react";
import { CrossIcon } from "./icon.tsx";

interface ModalDialogProps {
  readonly title: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: Escape closes it, and the focus returns to what opened it. */
export function ModalDialog({ title, className = "", onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`export-dialog ${className}`}
      aria-labelledby={heading}
      onClose={onClose}
    >
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <CrossIcon />
        </button>
      </div>
      {children}
    </dialog>
  );
}
