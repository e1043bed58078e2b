// What came of an export, in words; with a field to copy from where the clipboard could not be written.
import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import type { Answer } from "./export-deed.ts";
import { CrossIcon } from "./icon.tsx";
import { focusBeside } from "./surface.tsx";

interface ExportAnswerProps {
  readonly answer: Answer | null;
  readonly onDismiss: () => void;
}

/** Long enough to read two lines; one with a field stays until it is closed. */
const SHOWN_MS = 8000;

/** A quiet card at the foot of the page; heard by who does not see it. Escape in it closes it. */
export function ExportAnswer({ answer, onDismiss }: ExportAnswerProps) {
  const card = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const latest = useRef(onDismiss);
  useLayoutEffect(() => {
    latest.current = onDismiss;
    const focused = card.current && focusBeside(card.current);
    if (!card.current?.contains(focused)) opener.current = focused;
  });
  const dismiss = useCallback(() => {
    const isInside = card.current?.contains(focusBeside(card.current));
    if (isInside && opener.current instanceof HTMLElement) opener.current.focus();
    latest.current();
  }, []);
  useEffect(() => {
    if (!answer) return undefined;
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      dismiss();
    };
    const element = card.current;
    element?.addEventListener("keydown", escape);
    const timer = answer.field === null ? setTimeout(dismiss, SHOWN_MS) : undefined;
    return () => {
      element?.removeEventListener("keydown", escape);
      clearTimeout(timer);
    };
  }, [answer, dismiss]);
  return (
    <div ref={card} className="export-answer" data-shown={answer !== null}>
      <AnswerText answer={answer} />
      {answer ? (
        <button type="button" className="icon-button" aria-label="Dismiss" onClick={dismiss}>
          <CrossIcon />
        </button>
      ) : null}
    </div>
  );
}

/** The words, and the field with its text selected. */
export function AnswerText({ answer }: { readonly answer: Answer | null }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const text = answer?.field ?? null;
  useEffect(() => {
    if (text === null) return;
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <div className="answer-text">
      <p role="status">{answer?.text ?? ""}</p>
      {text === null ? null : (
        <textarea ref={field} readOnly rows={3} aria-label="Text to copy" value={text} />
      )}
    </div>
  );
}
