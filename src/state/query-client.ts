// The page's one query client: what is fetched is shared by every dashboard on the page.
import { QueryClient } from "@tanstack/react-query";
import type { Failure, Result } from "../domain/failure.ts";

/** A failure on its way through a query. */
class LoadFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.reason);
  }
}

/** A query client for static files: nothing goes stale, nothing waits for the browser to be online. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        retry: false,
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        structuralSharing: false,
      },
    },
  });
}

/** The value of a result; a failure is thrown so that the query fails with it. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new LoadFailure(result.failure);
  return result.value;
}

/** The failure behind a query's error, null when there is none. */
export function failureOf(error: Error | null): Failure | null {
  if (error === null) return null;
  return error instanceof LoadFailure
    ? error.failure
    : { source: "Yieldmark", reason: "Something unexpected went wrong while reading the data." };
}
