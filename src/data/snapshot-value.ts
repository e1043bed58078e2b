// A snapshot from the JSON value that files and links carry: every bound held, its checksum recomputed.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import type { Failure, Result } from "../domain/failure.ts";
import { historyOf, parseMeasure } from "../domain/measure.ts";
import { seriesCsv } from "../domain/series-csv.ts";
import { SNAPSHOT_SCHEMA } from "../domain/snapshot-wire.ts";
import { columnsOf, type Snapshot, snapshotTable } from "../domain/snapshot.ts";
import { COLUMNS } from "../domain/tenor.ts";
import { ownField } from "./own-field.ts";
import { plainText } from "./plain-text.ts";
import { snapshotSchema } from "./snapshot-schema.ts";

const LONGEST_NAME = 80;
const NOT_OURS = "This is JSON, but not a Yieldmark snapshot.";
const NEWER =
  "This was made by a newer version of Yieldmark. Reload the page, or open it where it was made.";
const DIFFERENT =
  "This snapshot's figures do not match its checksum: they were changed after it was made, or damaged. It was not opened.";

/** A refusal: the name of a file or link in at most 80 characters, and a sentence. */
export function snapshotFailure(
  name: string,
  reason: string,
  path?: string,
): { readonly ok: false; readonly failure: Failure } {
  const source = plainText(name, LONGEST_NAME);
  return { ok: false, failure: { source, reason, ...(path === undefined ? {} : { path }) } };
}

/** What is said of anything that carries a later version's number. */
export function newerFailure(name: string) {
  return snapshotFailure(name, NEWER);
}

/** Reads a snapshot from its JSON value; never throws. One bad cell refuses the whole. */
export function parseSnapshot(input: unknown, name: string): Result<Snapshot> {
  const schema = ownField(input, "schema");
  if (schema !== SNAPSHOT_SCHEMA) {
    const isNewer = typeof schema === "string" && /^yieldmark\/snapshot\/\d{1,9}$/.test(schema);
    return isNewer ? newerFailure(name) : snapshotFailure(name, NOT_OURS);
  }
  const parsed = v.safeParse(snapshotSchema, input, { abortEarly: true, abortPipeEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return damaged(name, v.getDotPath(issue) ?? "it", issue.message);
  }
  const { days, ...rest } = parsed.output;
  const snapshot: Snapshot = { ...rest, time: days };
  const { yields, view } = snapshot;
  if (days.length === 0) return damaged(name, "days", "is empty");
  const uneven = COLUMNS.find((column) => yields[column] && yields[column].length !== days.length);
  if (uneven) return damaged(name, `yields.${uneven}`, "is not as long as the column of days");
  const missing = columnsOf(view.show).find((column) => !yields[column]);
  if (missing) return damaged(name, `yields.${missing}`, "is missing");
  if (seriesHash(snapshot) !== snapshot.sha256) return snapshotFailure(name, DIFFERENT, "sha256");
  return { ok: true, value: snapshot };
}

function damaged(name: string, path: string, what: string) {
  const [field, wrong] = [path.slice(0, 80), what.slice(0, 200)];
  return snapshotFailure(name, `This snapshot is damaged: ${field} ${wrong}.`, field);
}

function seriesHash(snapshot: Snapshot): string {
  const table = snapshotTable(snapshot);
  const histories = snapshot.view.show.flatMap((key) => {
    const measure = parseMeasure(key);
    return measure ? [historyOf(table, measure)] : [];
  });
  const csv = seriesCsv(histories, 0, table.time.length - 1);
  return bytesToHex(sha256(utf8ToBytes(csv)));
}
