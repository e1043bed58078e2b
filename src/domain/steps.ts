// Long work in steps: a generator that may be left between any two of them.

/** Work that yields where it may be interrupted, and returns what it worked out. */
export type Steps<T> = Generator<void, T, void>;

/** All steps at once, for where nobody waits. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
