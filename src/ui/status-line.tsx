// The status line: where the figures come from and how old they are.
import type { ReactNode } from "react";
import type { StatusTone } from "../domain/status-text.ts";
import "./status-line.css";

interface StatusLineProps {
  /** What is read out when it changes. */
  readonly text: string;
  readonly tone: StatusTone;
  /** What is true besides, for whoever points at the sentence or reads on. */
  readonly detail?: string | undefined;
  /** Waits and buttons, beside the words that are read out. */
  readonly children?: ReactNode;
}

/** Characters from which a sentence is set smaller, so that the header keeps its height. */
const LONG = 125;

/** One sentence on the figures; its marker only repeats what the words say. */
export function StatusLine({ text, tone, detail, children }: StatusLineProps) {
  return (
    <div className={text.length > LONG ? "status-line long" : "status-line"} title={detail}>
      <svg className={`status-mark ${tone}`} width="8" height="8" viewBox="0 0 8 8" aria-hidden>
        <path
          d={
            tone === "failed"
              ? "M4 .8 7.5 7.2H.5Z"
              : "M4 .75a3.25 3.25 0 1 1 0 6.5 3.25 3.25 0 0 1 0-6.5Z"
          }
        />
        {tone === "copy" ? (
          <path className="status-half" d="M4 .75a3.25 3.25 0 0 1 0 6.5Z" />
        ) : null}
      </svg>
      <div className="status-words">
        <p role="status">{text}</p>
        {detail ? <span className="visually-hidden"> {detail}</span> : null}
        {children}
      </div>
    </div>
  );
}
