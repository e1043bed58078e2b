// The wait until a source that failed is asked again, and the button that ends it.
import { waitText } from "../domain/clock-text.ts";
import type { Status } from "../domain/status-text.ts";
import { useNow } from "../state/now.ts";

interface RetryWaitProps {
  readonly status: Pick<Status, "retryAt" | "isRetrying">;
  readonly onRetry: () => void;
}

/** Counts down by the second; a timer is not read out as it ticks. */
export function RetryWait({ status, onRetry }: RetryWaitProps) {
  const now = useNow(1000);
  const { retryAt, isRetrying } = status;
  const wait = retryAt === null ? "now" : waitText(retryAt, now);
  const isIdle = retryAt === null && !isRetrying;
  return (
    <>
      {isIdle ? null : (
        <span role="timer" className="status-wait">
          {" · "}
          {wait === "now" ? "retrying…" : `retrying ${wait}`}
        </span>
      )}
      {" · "}
      <button
        type="button"
        className="status-action"
        aria-disabled={isRetrying}
        onClick={isRetrying ? undefined : onRetry}
      >
        <span>Retry now</span>
      </button>
    </>
  );
}
