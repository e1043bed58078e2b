// The bundled policy events: the index, without what is only read when an event is opened.
import * as v from "valibot";
import type { Result } from "../domain/failure.ts";
import { KINDS, type PolicyEvent } from "../domain/policy-event.ts";
import { between, claim, clockMinute, day, id, oneOf, party, perhaps, shownText } from "./field.ts";
import { parseRowFile, type Rows } from "./row-file.ts";

const rate = between(0, 1000);

const row = v.object(
  {
    id,
    date: day,
    time: perhaps(clockMinute),
    afterClose: perhaps(claim),
    effective: perhaps(day),
    actor: party,
    targets: v.pipe(v.array(party, "is not a list"), v.maxLength(30, "has more than 30 parties")),
    kind: oneOf(KINDS),
    authority: shownText(80),
    instrument: perhaps(shownText(300)),
    document: perhaps(shownText(40)),
    rateBefore: perhaps(rate),
    rateAfter: perhaps(rate),
    title: shownText(200),
    confidence: oneOf(["high", "medium", "low"]),
    weight: oneOf(["major", "minor"]),
  },
  "is not an object",
);

function toEvent(fields: v.InferOutput<typeof row>): PolicyEvent {
  const { date, time, afterClose, document, ...rest } = fields;
  return {
    ...rest,
    announced: { day: date, minute: time, afterClose },
    documentNumber: document,
    reviewed: true,
  };
}

/** Reads `policy-events.json`; bundled rows are all reviewed. */
export function parsePolicyEventFile(input: unknown): Result<Rows<PolicyEvent>> {
  return parseRowFile(input, {
    file: "policy-events.json",
    schema: "yieldmark/policy-events/1",
    row,
    toRow: toEvent,
    keyOf: (event) => event.id,
  });
}
