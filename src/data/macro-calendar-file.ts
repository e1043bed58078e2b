// The bundled macro calendar: Fed decisions, consumer prices and jobs reports.
import * as v from "valibot";
import type { Result } from "../domain/failure.ts";
import { MACRO_KINDS, type FedDecision, type MacroRelease } from "../domain/macro-release.ts";
import { claim, clockMinute, day, month, oneOf, perhaps, wholeBetween } from "./field.ts";
import { parseRowFile, type Rows } from "./row-file.ts";

const bound = perhaps(wholeBetween(0, 3000));

const row = v.object(
  {
    date: day,
    time: perhaps(clockMinute),
    kind: oneOf(MACRO_KINDS),
    reference: perhaps(month),
    rangeLow: bound,
    rangeHigh: bound,
    change: perhaps(wholeBetween(-1000, 1000)),
    scheduled: v.nullish(claim, true),
    confirmed: claim,
  },
  "is not an object",
);

type Fields = v.InferOutput<typeof row>;

function toRelease(fields: Fields): MacroRelease {
  return {
    announced: { day: fields.date, minute: fields.time, afterClose: null },
    kind: fields.kind,
    reference: fields.reference,
    decision: toDecision(fields),
    scheduled: fields.scheduled,
    confirmed: fields.confirmed,
  };
}

function toDecision({ rangeLow, rangeHigh, change }: Fields): FedDecision | null {
  if (rangeLow === null || rangeHigh === null || change === null) return null;
  return { rangeLow, rangeHigh, change };
}

/** Reads `macro-calendar.json`. */
export function parseMacroCalendarFile(input: unknown): Result<Rows<MacroRelease>> {
  return parseRowFile(input, {
    file: "macro-calendar.json",
    schema: "yieldmark/macro-calendar/1",
    row,
    toRow: toRelease,
  });
}
