// The rail's tabs: one row of them, and the panel of the one that is chosen.
import { type KeyboardEvent, type ReactNode, useId } from "react";
import type { RailTab } from "../state/dashboard-store.ts";
import "./rail-tabs.css";

interface RailTabsProps {
  readonly tab: RailTab;
  readonly onTab: (tab: RailTab) => void;
  /** Stays in the page while another tab is chosen, with its place and its words. */
  readonly events: ReactNode;
  /** The panel of any other tab. */
  readonly other: ReactNode;
}

const TABS: readonly { readonly tab: RailTab; readonly name: string }[] = [
  { tab: "events", name: "Events" },
  { tab: "crossings", name: "Crossings" },
  { tab: "moves", name: "Moves" },
  { tab: "sources", name: "Sources" },
];

/** Index of the tab a key goes to, null for any other key. */
function stepOf(key: string, at: number): number | null {
  if (key === "ArrowRight") return (at + 1) % TABS.length;
  if (key === "ArrowLeft") return (at + TABS.length - 1) % TABS.length;
  if (key === "Home") return 0;
  return key === "End" ? TABS.length - 1 : null;
}

/** One stop for Tab; arrows, Home and End choose. */
export function RailTabs({ tab: chosen, onTab, events, other }: RailTabsProps) {
  const id = useId();
  const choose = (event: KeyboardEvent<HTMLButtonElement>, at: number) => {
    const next = stepOf(event.key, at);
    if (next === null) return;
    event.preventDefault();
    onTab(TABS[next]!.tab);
    const row = event.currentTarget.parentElement;
    row?.querySelectorAll<HTMLButtonElement>("[role=tab]")[next]?.focus();
  };
  const panel = (of: RailTab) => ({
    id: `${id}panel-${of}`,
    role: "tabpanel",
    "aria-labelledby": `${id}tab-${of}`,
    className: "rail-panel",
  });
  return (
    <>
      <div role="tablist" aria-label="Rail" className="rail-tabs">
        {TABS.map(({ tab, name }, at) => (
          <button
            key={tab}
            id={`${id}tab-${tab}`}
            type="button"
            role="tab"
            data-name={name}
            aria-selected={tab === chosen}
            aria-controls={tab === chosen ? `${id}panel-${tab}` : undefined}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => onTab(tab)}
            onKeyDown={(event) => choose(event, at)}
          >
            {name}
          </button>
        ))}
      </div>
      <div {...panel("events")} hidden={chosen !== "events"}>
        {events}
      </div>
      {chosen === "events" ? null : (
        <div key={chosen} {...panel(chosen)}>
          {other}
        </div>
      )}
    </>
  );
}
