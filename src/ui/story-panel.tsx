// What the stories menu holds.
import type { MouseEvent } from "react";
import { PAGE_KEYS } from "../domain/page-key.ts";
import { type Story, STORIES, viewOfStory } from "../domain/story.ts";
import { type DashboardStore, useDashboard } from "../state/dashboard-store.ts";
import { KeyList } from "./key-list.tsx";
import { keyedTitle } from "./keyed-title.ts";
import { addressOfView } from "./view-query.ts";
import "./story-menu.css";

interface StoryPanelProps {
  readonly store: DashboardStore;
  readonly onClose: () => void;
}

/** Plain links: a click opens the view in place, anything else is the browser's. */
export function StoryPanel({ store, onClose }: StoryPanelProps) {
  const { view, steps, open, undo, redo, reset, know, find } = useDashboard(
    store,
    (state) => state,
  );
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
        <button
          type="button"
          onClick={() => {
            onClose();
            find(true);
          }}
          {...keyedTitle("Find anything", "Ctrl+k")}
        >
          Find
        </button>
        <button
          type="button"
          disabled={steps.past.length === 0}
          onClick={undo}
          {...keyedTitle("Undo", "Ctrl+z")}
        >
          Undo
        </button>
        <button
          type="button"
          disabled={steps.future.length === 0}
          onClick={redo}
          {...keyedTitle("Redo", "Ctrl+Z")}
        >
          Redo
        </button>
        <button type="button" onClick={reset} {...keyedTitle("First view", "0")}>
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
      <div className="story-keys">
        <KeyList label="Keys" keys={PAGE_KEYS} />
      </div>
    </div>
  );
}
