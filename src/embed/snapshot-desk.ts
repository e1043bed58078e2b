// Files of the chart that the page around asks for: made one after the other, a few may wait.
import type { FromChart, ToChart } from "../domain/frame-message.ts";
import type { ShownChart } from "../ui/shown-chart.ts";

type Ask = Extract<ToChart, { type: "snapshot" }>;

interface SnapshotDeskParts {
  /** The chart as painted, of the view that was asked for before; rejects with words. */
  readonly picture: () => Promise<ShownChart>;
  readonly answer: (message: FromChart) => void;
}

const MOST_WAITING = 4;

/** Answers each asked file, with it or with the reason why there is none. */
export function createSnapshotDesk({ picture, answer }: SnapshotDeskParts) {
  let waiting = 0;
  let turn = Promise.resolve();

  const make = async ({ id, format, scale }: Ask) => {
    try {
      const chart = await picture();
      const { chartSnapshot } = await import("../ui/chart-snapshot.ts");
      const made = await chartSnapshot(chart, { format, scale });
      if (made.ok) answer({ type: "snapshot", id, format, ...made.value });
      else answer({ type: "snapshot", id, reason: made.failure.reason });
    } catch (error) {
      const reason = error instanceof Error ? error.message : "The file could not be made.";
      answer({ type: "snapshot", id, reason });
    }
  };

  return {
    add: (ask: Ask) => {
      if (waiting >= MOST_WAITING) {
        const reason = `At most ${MOST_WAITING} files are made at a time. Ask again later.`;
        return answer({ type: "snapshot", id: ask.id, reason });
      }
      waiting += 1;
      turn = turn.then(async () => {
        await make(ask);
        waiting -= 1;
      });
    },
  };
}
