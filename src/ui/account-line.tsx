// The account line: what became of every event in range.
import type { ReactNode } from "react";
import "./account-line.css";

interface AccountLineProps {
  /** From the model that draws; empty until there is one. */
  readonly text: string;
  /** Events the filter keeps off the chart. */
  readonly hidden: number;
  readonly onShowAll: () => void;
  /** Switches at the end of the line. */
  readonly children?: ReactNode;
}

/** One line under the chart; its height is kept before it has words. */
export function AccountLine({ text, hidden, onShowAll, children }: AccountLineProps) {
  return (
    <div className="account-line">
      <p>{text}</p>
      {hidden > 0 ? (
        <button type="button" onClick={onShowAll}>
          Show all
        </button>
      ) : null}
      {children}
    </div>
  );
}
