// A snapshot as the fragment of a link, for who may not ask the data layer.
import { writeFragment } from "../data/snapshot-link.ts";
import type { Result } from "../domain/failure.ts";
import type { Snapshot } from "../domain/snapshot.ts";

/** What stands behind `#` in a link that carries its numbers; fails in words when it would be too long. */
export function linkFragment(snapshot: Snapshot): Promise<Result<string>> {
  return writeFragment(snapshot);
}
