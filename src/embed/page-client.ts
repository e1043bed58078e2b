// The query client that all elements of a page share: each bundled file is fetched once.
import type { QueryClient } from "@tanstack/react-query";
import { createQueryClient } from "../state/query-client.ts";

let client: QueryClient | null = null;

/** Made when the first element is shown; holds figures only, nothing of the elements. */
export function pageClient(): QueryClient {
  return (client ??= createQueryClient());
}
