// A part of the bundled par yields: coded columns, why cells are empty, and where they come from.
import * as v from "valibot";
import type { Failure, Result } from "../domain/failure.ts";
import type { Provenance } from "../domain/provenance.ts";
import { TENORS, type Tenor } from "../domain/tenor.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import { days, levels, spans } from "./coded-column.ts";
import { claim, day, shownText, text } from "./field.ts";
import { failureOf } from "./row-file.ts";
import { isWebAddress } from "./source-link.ts";

/** Par yields with where they come from. */
export interface SourcedYields {
  readonly table: YieldTable;
  readonly provenance: Provenance;
}

const SCHEMA = "yieldmark/par-yields/1";

const perTenor = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.object(
    Object.fromEntries(TENORS.map((tenor) => [tenor, schema])) as Record<Tenor, Schema>,
    "is not an object",
  );

const fileSchema = v.object(
  {
    schema: v.literal(SCHEMA, `is not "${SCHEMA}"`),
    publisher: shownText(120),
    url: v.pipe(text(500), v.check(isWebAddress, "is not a web address")),
    licence: shownText(120),
    asOf: day,
    complete: claim,
    notObtained: perTenor(v.optional(spans)),
    days,
    yields: perTenor(levels),
  },
  "is not an object",
);

/** Reads one part of the par yields; a file with a single bad cell is refused as a whole. */
export function parseParYieldFile(input: unknown, file: string): Result<SourcedYields> {
  const fail = (field: string, reason: string): { ok: false; failure: Failure } => ({
    ok: false,
    failure: { source: file, reason, path: `${file}, ${field}` },
  });
  const parsed = v.safeParse(fileSchema, input);
  if (!parsed.success) return { ok: false, failure: failureOf(file, file, parsed.issues[0]) };
  const { days: time, yields, notObtained, complete, ...origin } = parsed.output;

  if (time.at(-1) !== origin.asOf) return fail("asOf", "is not the last day in the file");
  const uneven = TENORS.find((tenor) => yields[tenor].length !== time.length);
  if (uneven) return fail(`yields.${uneven}`, "is not as long as the column of days");

  const { publisher, url, licence, asOf } = origin;
  return {
    ok: true,
    value: {
      table: { time, yields, notObtained, complete },
      provenance: { kind: "bundled", publisher, url, licence, asOf, retrievedAt: null },
    },
  };
}
