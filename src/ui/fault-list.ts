// The last faults of this page that were caught, in the order they came.

const MOST = 5;
const faults: unknown[] = [];

/** The last few of them. */
export const lastFaults: readonly unknown[] = faults;

/** Keeps a fault that was caught, and tells the browser of it as of any other. */
export function noteFault(error: unknown): void {
  if (faults.push(error) > MOST) faults.shift();
  reportError(error);
}
