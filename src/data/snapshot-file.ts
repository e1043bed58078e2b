// A file of ours opened again: the snapshot in a PNG, in an SVG, in a page that holds one, or in JSON.
import type { Failure, Result } from "../domain/failure.ts";
import { findPngText, isPng } from "../domain/png-text.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { safeJson } from "./safe-json.ts";
import { parseSnapshot, snapshotFailure } from "./snapshot-value.ts";
import { findSvgMetadata } from "./svg-metadata.ts";

/** Largest file that is read, bytes. */
export const MOST_FILE_BYTES = 40_000_000;
/** Largest file of text; only a picture of pixels is larger. */
const MOST_TEXT_BYTES = 16_000_000;
const KEYWORD = "yieldmark";

const megabytes = (bytes: number) => `${bytes / 1_000_000} MB`;
const tooLarge = (most: number) =>
  `This file is larger than ${megabytes(most)}, more than any that Yieldmark makes. It was not opened.`;
const TOO_MUCH = "This file carries more than a Yieldmark snapshot can. It was not opened.";
const DAMAGED = "This file is damaged: it breaks off, or was changed after it was made.";

/** Why a file is not opened. */
const REASONS = {
  empty: "This file is empty.",
  large: tooLarge(MOST_FILE_BYTES),
  "large text": tooLarge(MOST_TEXT_BYTES),
  csv: "A CSV file cannot be opened as a view. Open the PNG, SVG or JSON file of the same snapshot.",
  other: "This is no file that Yieldmark can open. It opens the PNG, SVG and JSON files it made.",
  none: "This picture carries no Yieldmark data. Chat and mail programs often take them out: open the file as it was exported.",
  compressed:
    "Another program saved this picture and packed its data. Open the file as it was exported.",
  script: "This file holds a script, and no file of Yieldmark's does. It was not opened.",
  broken: DAMAGED,
  "not json": DAMAGED,
  "too long": TOO_MUCH,
  "too many": TOO_MUCH,
  "too deep": "This file is nested deeper than any that Yieldmark makes. It was not opened.",
} as const;

type Refusal = keyof typeof REASONS;
type Carried = { readonly text: string } | Refusal;

const refused = (name: string, why: Refusal) => snapshotFailure(name, REASONS[why]);

/** What there is to say against a file by its size, bytes, before it is read; null when nothing is. */
export function sizeFailure(size: number, name: string): Failure | null {
  if (size > 0 && size <= MOST_FILE_BYTES) return null;
  return refused(name, size > 0 ? "large" : "empty").failure;
}

/**
 * Reads the snapshot that a file carries. The bytes tell its kind, not the name. Never throws, and
 * reads nothing of a file that is too large. The failure's source is the name in at most 80 characters;
 * its reason stands as a sentence of its own.
 */
export function readSnapshotFile(bytes: Uint8Array, name: string): Result<Snapshot> {
  const failure = sizeFailure(bytes.length, name);
  if (failure) return { ok: false, failure };
  const carried = carriedBy(bytes);
  if (typeof carried === "string") return refused(name, carried);
  const json = safeJson(carried.text);
  if (typeof json === "string") return refused(name, json);
  if ("value" in json) return parseSnapshot(json.value, name);
  const reason = `This file has a field named ${json.reserved}, and no file of Yieldmark's has. It was not opened.`;
  return snapshotFailure(name, reason);
}

/** The JSON text in a file. */
function carriedBy(bytes: Uint8Array): Carried {
  if (isPng(bytes)) return findPngText(bytes, KEYWORD);
  if (bytes.length > MOST_TEXT_BYTES) return "large text";
  const text = new TextDecoder().decode(bytes).trimStart();
  if (text.startsWith("{")) return { text };
  if (text.startsWith("<")) return findSvgMetadata(text);
  return /^(?:# |date,|id,)/.test(text) ? "csv" : "other";
}
