// Long work beside a page that stays awake: jobs run in short slices, one after the other.
import { useLayoutEffect, useState } from "react";
import type { Steps } from "../domain/steps.ts";

/** The page has its turn at the latest after this, milliseconds. */
const SLICE_MS = 8;

/** A queue of one place; jobs run in the order in which they came. */
export interface SliceQueue {
  /** Begins with the job before the next paint where there is time; the answer takes it out again. */
  add(job: Iterator<void, void>): () => void;
}

/** The page's turn; a longer one, by a timer, where there is something new to draw. */
const pause = (isDrawing: boolean): Promise<void> =>
  !isDrawing && typeof scheduler !== "undefined" && "yield" in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));

/** A queue without jobs. */
export function createSliceQueue(): SliceQueue {
  const jobs = new Set<Iterator<void, void>>();
  let isRunning = false;
  const run = async () => {
    // What is added in the same turn belongs to the same slice.
    await Promise.resolve();
    let end = performance.now() + SLICE_MS;
    let isDrawing = false;
    try {
      for (const job of jobs) {
        while (jobs.has(job)) {
          if (job.next().done) isDrawing = jobs.delete(job);
          if (performance.now() < end) continue;
          await pause(isDrawing);
          end = performance.now() + SLICE_MS;
          isDrawing = false;
        }
      }
    } finally {
      // At once: a job that comes in the next microtask finds nobody at work.
      isRunning = false;
    }
  };
  return {
    add(job) {
      jobs.add(job);
      if (!isRunning) {
        isRunning = true;
        void run();
      }
      return () => void jobs.delete(job);
    },
  };
}

/** What sliced work came to. */
export interface Sliced<T> {
  /** Null until there is any; while newer work is under way that of the work before. */
  readonly value: T | null;
  readonly isCurrent: boolean;
}

/** Works in slices whenever `begin` is another function; work that is superseded is left. */
export function useSliced<T>(queue: SliceQueue, begin: (() => Steps<T>) | null): Sliced<T> {
  const [done, setDone] = useState<{ readonly begin: unknown; readonly value: T } | null>(null);
  useLayoutEffect(() => {
    if (!begin) return undefined;
    const job = function* (): Steps<void> {
      const value = yield* begin();
      setDone({ begin, value });
    };
    return queue.add(job());
  }, [queue, begin]);
  return { value: done?.value ?? null, isCurrent: done?.begin === begin };
}
