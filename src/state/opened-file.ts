// A file of ours opened again: read within bounds, and its view shown.
import { readSnapshotFile, sizeFailure } from "../data/snapshot-file.ts";
import type { Result } from "../domain/failure.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import type { DashboardStore } from "./dashboard-store.ts";

/** What came of a file a reader opened. */
export interface OpenedFile {
  /** The file's name, short and without characters that are not seen. */
  readonly name: string;
  /** What it carries, or why it was not opened. */
  readonly snapshot: Result<Snapshot>;
  /** Files given with it and not opened. */
  readonly others: number;
}

const LONGEST_NAME = 80;
const NAME_END = 16;

/** A file's name made fit for a sentence: bounded, its ending kept, nothing in it that is not seen. */
export function fileLabel(name: string): string {
  const seen = [...name.slice(0, 1000).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\uFFFD")];
  if (seen.length <= LONGEST_NAME) return seen.join("") || "A file without a name";
  const start = seen.slice(0, LONGEST_NAME - NAME_END - 1);
  return [...start, "…", ...seen.slice(-NAME_END)].join("");
}

/** Opens the first of the files: shows its view on today's figures, or tells why not and changes nothing. */
export async function openFiles(store: DashboardStore, files: Iterable<File>): Promise<void> {
  const [file, ...others] = files;
  if (!file) return;
  const name = fileLabel(file.name);
  const snapshot = await readFile(file, name);
  const opened = { name, snapshot, others: others.length };
  if (!snapshot.ok) store.setState({ opened });
  else store.getState().open(snapshot.value.view, [], { frozen: null, fragment: "", opened });
}

async function readFile(file: File, name: string): Promise<Result<Snapshot>> {
  const tooLarge = sizeFailure(file.size, name);
  if (tooLarge) return { ok: false, failure: tooLarge };
  try {
    return readSnapshotFile(new Uint8Array(await file.arrayBuffer()), name);
  } catch {
    const reason = "The browser could not read it: it may be a folder, or have been moved.";
    return { ok: false, failure: { source: name, reason } };
  }
}
