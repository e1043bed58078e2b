// What the stories menu holds.
import type { MouseEvent } from "react";
import { type Story, STORIES, viewOfStory } from "../domain/story.ts";
import { type DashboardStore, useDashboard } from "../state/dashboard-store.ts";
import { addressOfView } from "./view-query.ts";
import "./story-menu.css";

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["← →", "walk trading days"],
  ["Enter, Esc", "pin the day, close it"],
  ["+ −", "zoom"],
  ["Shift ← →", "pan"],
  ["0", "first view"],
  ["C", "copy the picture"],
  ["Ctrl Z", "undo"],
  ["Ctrl Shift Z", "redo"],
];

interface StoryPanelProps {
  readonly store: DashboardStore;
  readonly onClose: () => void;
}

/** Plain links: a click opens the view in place, anything else is the browser's. */
export function StoryPanel({ store, onClose }: StoryPanelProps) {
  const { view, steps, open, undo, redo, reset, know } = useDashboard(store, (state) => state);
  const follow = (story: Story) => (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    open(viewOfStory(story, view.theme), []);
    onClose();
  };
  return (
    <div className="story-panel">
      <ul>
        {STORIES.map((story) => (
          <li key={story.title}>
            <a href={`./${addressOfView(viewOfStory(story, view.theme))}`} onClick={follow(story)}>
              <b>{story.title}</b>
              <span>{story.sentence}</span>
            </a>
          </li>
        ))}
      </ul>
      <div className="story-steps">
        <button type="button" disabled={steps.past.length === 0} onClick={undo}>
          Undo
        </button>
        <button type="button" disabled={steps.future.length === 0} onClick={redo}>
          Redo
        </button>
        <button type="button" onClick={reset}>
          First view
        </button>
        <button
          type="button"
          onClick={() => {
            know(view.to ?? Number.POSITIVE_INFINITY);
            onClose();
          }}
        >
          Known on a day
        </button>
      </div>
      <dl className="story-keys" aria-label="Keys of the chart">
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
