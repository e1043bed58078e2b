// A file of rows: every row is parsed alone, so that a bad one costs only itself.
import * as v from "valibot";
import type { Failure, Result } from "../domain/failure.ts";

/** The rows that are good, and what is wrong with the others or with parts of them. */
export interface Rows<T> {
  readonly rows: readonly T[];
  readonly failures: readonly Failure[];
}

/** What a row parser needs to say what is wrong without losing the row. */
export type Report = (field: string, reason: string) => void;

/** How a file's rows are read. */
export interface RowFormat<Schema extends v.GenericSchema, T> {
  /** File name, as failures name it. */
  readonly file: string;
  /** The schema name and version the file must carry. */
  readonly schema: string;
  readonly row: Schema;
  readonly toRow: (fields: v.InferOutput<Schema>, report: Report) => T;
  /** What must be distinct; a second row with the same key is reported and left out. */
  readonly keyOf?: (row: T) => string;
}

/** Only the first issue is told, so the rest need not be found. */
const firstIssue = { abortEarly: true, abortPipeEarly: true } as const;
const MOST_ROWS = 20_000;
const MOST_FAILURES = 50;

/** Reads a row file; fails as a whole only when it is no such file. */
export function parseRowFile<Schema extends v.GenericSchema, T>(
  input: unknown,
  format: RowFormat<Schema, T>,
): Result<Rows<T>> {
  const { file, schema, row: rowSchema, toRow, keyOf } = format;
  const envelope = v.safeParse(envelopeOf(schema), input, firstIssue);
  if (!envelope.success) return { ok: false, failure: failureOf(file, file, envelope.issues[0]) };

  const rows: T[] = [];
  const failures: Failure[] = [];
  const seen = new Set<string>();
  const add = (failure: Failure) => {
    if (failures.length < MOST_FAILURES) failures.push(failure);
  };
  envelope.output.rows.forEach((fields, index) => {
    const place = `${file}: row ${index + 1}`;
    const parsed = v.safeParse(rowSchema, fields, firstIssue);
    if (!parsed.success) return add(failureOf(file, place, parsed.issues[0]));
    const report: Report = (field, reason) =>
      add({ source: file, reason, path: `${place}, ${field}` });
    const row = toRow(parsed.output, report);
    const key = keyOf?.(row);
    if (key !== undefined && seen.has(key)) return report("id", `${key} is there twice`);
    if (key !== undefined) seen.add(key);
    rows.push(row);
  });
  return { ok: true, value: { rows, failures } };
}

const envelopeOf = (schema: string) =>
  v.object(
    {
      schema: v.literal(schema, `is not "${schema}"`),
      rows: v.pipe(
        v.array(v.unknown(), "is not a list"),
        v.maxLength(MOST_ROWS, `has more than ${MOST_ROWS} rows`),
      ),
    },
    "is not an object",
  );

/** The failure a schema's first issue tells of, its field named after `place`. */
export function failureOf(file: string, place: string, issue: v.BaseIssue<unknown>): Failure {
  const field = v.getDotPath(issue);
  const reason = issue.message.slice(0, 200);
  return { source: file, reason, path: field === null ? place : `${place}, ${field.slice(0, 80)}` };
}
