// The queue before each host: few requests at once, few a second, first come first served.

const MOST_AT_ONCE = 4;
const MOST_A_WINDOW = 4;
/** A second, and a margin so that the host, too, counts no more than four in any one. */
const WINDOW_MS = 1050;

interface HostQueue {
  readonly waiting: (() => void)[];
  /** When the last requests started, oldest first; ms on the page's own clock. */
  readonly starts: number[];
  running: number;
  timer: ReturnType<typeof setTimeout> | null;
}

/** One for the whole page, as hosts count the page's requests and not a dashboard's. */
const queues = new Map<string, HostQueue>();

/**
 * Runs the task when its host's turn comes. Rejects with the task's error, or with the signal's
 * reason when it is aborted while it waits; the task is not run then, and the next moves up.
 */
export function inTurn<T>(
  host: string,
  task: () => Promise<T>,
  signal?: AbortSignal | undefined,
): Promise<T> {
  let queue = queues.get(host);
  if (!queue) queues.set(host, (queue = { waiting: [], starts: [], running: 0, timer: null }));
  const { waiting } = queue;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const start = () => {
      signal?.removeEventListener("abort", leave);
      task()
        .finally(() => {
          queue.running--;
          advance(queue);
        })
        .then(resolve, reject);
    };
    const leave = () => {
      waiting.splice(waiting.indexOf(start), 1);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", leave, { once: true });
    waiting.push(start);
    advance(queue);
  });
}

function advance(queue: HostQueue) {
  const { waiting, starts } = queue;
  while (waiting.length > 0 && queue.running < MOST_AT_ONCE && queue.timer === null) {
    const now = performance.now();
    const rest = starts.length < MOST_A_WINDOW ? 0 : starts[0]! + WINDOW_MS - now;
    if (rest > 0) {
      queue.timer = setTimeout(() => {
        queue.timer = null;
        advance(queue);
      }, Math.ceil(rest));
      return;
    }
    if (starts.push(now) > MOST_A_WINDOW) starts.shift();
    queue.running++;
    waiting.shift()!();
  }
}
