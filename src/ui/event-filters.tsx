// Finds events: the search, the order, and the filter by actor, kind, weight and review.
import type { EventCounts } from "../domain/event-count.ts";
import { EVENT_ORDERS, type EventOrder } from "../domain/event-sort.ts";
import type { View } from "../domain/view.ts";
import { actorWord, kindWord } from "./event-words.ts";
import { FilterMenu } from "./filter-menu.tsx";
import "./event-filters.css";
import { useKeyNamer } from "./key-hint.ts";

interface EventFiltersProps {
  readonly view: Pick<View, "actor" | "kind" | "weight" | "reviewed" | "q">;
  readonly counts: EventCounts;
  /** What stands in the search field; the view's `q` follows it. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly order: EventOrder;
  readonly onOrder: (order: EventOrder) => void;
  readonly onChange: (patch: Partial<View>) => void;
}

const ORDER_NAMES: Readonly<Record<EventOrder, string>> = {
  newest: "Newest first",
  oldest: "Oldest first",
  largest: "Largest response",
};
const WEIGHT_NAMES: Readonly<Record<View["weight"], string>> = {
  major: "Major only",
  all: "Major and minor",
};
const REVIEW_NAMES: Readonly<Record<View["reviewed"], string>> = {
  all: "Reviewed and unreviewed",
  yes: "Reviewed only",
};
const LONGEST_SEARCH = 120;

/** What it writes to the view also decides what the chart shows and its account counts. */
export function EventFilters(props: EventFiltersProps) {
  const { view, counts, text, onText, onChange } = props;
  const isOn =
    view.actor.length > 0 || view.kind.length > 0 || view.reviewed === "yes" || text.trim() !== "";
  const clear = () => {
    onText("");
    onChange({ actor: [], kind: [], reviewed: "all", q: "" });
  };
  return (
    <div className="event-filters" role="search" aria-label="Events">
      <input
        type="search"
        aria-label="Search events"
        {...useKeyNamer()?.("Search events", "/")}
        placeholder="Search"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_SEARCH}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <select
        aria-label="Order of events"
        value={props.order}
        onChange={(event) => {
          const order = EVENT_ORDERS.find((known) => known === event.target.value);
          if (order) props.onOrder(order);
        }}
      >
        {EVENT_ORDERS.map((order) => (
          <option key={order} value={order}>
            {ORDER_NAMES[order]}
          </option>
        ))}
      </select>
      {isOn ? (
        <button type="button" className="event-filters-clear" onClick={clear}>
          Clear<span className="visually-hidden"> filters</span>
        </button>
      ) : null}
      <div className="event-filters-menus">
        <FilterMenu
          label="Actor"
          of="some"
          choices={counts.actor.map((choice) => ({ ...choice, name: actorWord(choice.value) }))}
          chosen={view.actor}
          onChoose={(actor) => onChange({ actor })}
        />
        <FilterMenu
          label="Kind"
          of="some"
          choices={counts.kind.map((choice) => ({ ...choice, name: kindWord(choice.value) }))}
          chosen={view.kind}
          onChoose={(kind) => onChange({ kind })}
        />
        <FilterMenu
          label="Weight"
          of="one"
          choices={counts.weight.map((choice) => ({ ...choice, name: WEIGHT_NAMES[choice.value] }))}
          chosen={[view.weight]}
          onChoose={([weight]) => weight && onChange({ weight })}
        />
        <FilterMenu
          label="Review"
          of="one"
          choices={counts.reviewed.map((choice) => ({
            ...choice,
            name: REVIEW_NAMES[choice.value],
          }))}
          chosen={[view.reviewed]}
          onChoose={([reviewed]) => reviewed && onChange({ reviewed })}
        />
      </div>
    </div>
  );
}
