// The bundled tariff ladder: headline additional US–China rates from their days of effect.
import * as v from "valibot";
import type { Result } from "../domain/failure.ts";
import { DIRECTIONS, type LadderStep } from "../domain/ladder.ts";
import { between, claim, day, id, oneOf, shownText } from "./field.ts";
import { parseRowFile, type Rows } from "./row-file.ts";

const row = v.object(
  {
    effective: day,
    direction: oneOf(DIRECTIONS),
    layer: shownText(40),
    rate: between(0, 1000),
    inForce: claim,
    instrument: shownText(300),
    eventId: id,
  },
  "is not an object",
);

/** Reads `ladder.json`. */
export function parseLadderFile(input: unknown): Result<Rows<LadderStep>> {
  return parseRowFile(input, {
    file: "ladder.json",
    schema: "yieldmark/ladder/1",
    row,
    toRow: (step): LadderStep => step,
  });
}
