// The header: the name, the measures on the chart, and where the figures come from.
import type { ReactNode } from "react";
import "./header-bar.css";

interface HeaderBarProps {
  /** Measure chips, then the picker. */
  readonly children: ReactNode;
  readonly status: ReactNode;
  readonly actions?: ReactNode;
  /** What the site calls this page; its own name without one. */
  readonly title?: string | null | undefined;
}

/** The page's banner; its height does not depend on what arrives in it. */
export function HeaderBar({ children, status, actions, title }: HeaderBarProps) {
  const name = title || "Yieldmark";
  return (
    <header className="header-bar">
      <h1 className="brand">
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path className="brand-line" d="M1 13.5 6 10l3.5 2L17 4.5" />
          <path className="brand-mark" d="M9.5 1.5 12 4 9.5 6.5 7 4Z" />
        </svg>
        <span title={name}>{name}</span>
      </h1>
      <div className="header-chips" role="group" aria-label="Measures">
        {children}
      </div>
      <div className="header-status">{status}</div>
      {actions ? <div className="header-actions">{actions}</div> : null}
    </header>
  );
}
