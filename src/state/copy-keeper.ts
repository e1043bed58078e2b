// Keeps the last good copy up to date: some time after the last good answer, once for several.
import type { LastGoodCopy } from "../data/last-good-copy.ts";
import type { Failure, Result } from "../domain/failure.ts";

const SAVE_AFTER_MS = 1500;

/** A copy worth keeping; equal identities mean equal content. */
export interface KeptCopy {
  readonly identity: string;
  readonly copy: LastGoodCopy;
}

/**
 * Saves what it is given last; tells why when that was refused, null when it was done. What is stopped
 * before it was written counts as not given.
 */
export function createCopyKeeper(
  save: (copy: LastGoodCopy) => Promise<Result<true>>,
  tell: (failure: Failure | null) => void,
): { keep(next: KeptCopy): void; stop(): void } {
  let last = "";
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    last = "";
  };
  return {
    keep({ identity, copy }) {
      if (identity === last) return;
      stop();
      last = identity;
      timer = setTimeout(() => {
        timer = null;
        void save(copy).then((saved) => tell(saved.ok ? null : saved.failure));
      }, SAVE_AFTER_MS);
    },
    stop,
  };
}
