// The bundled prints: reported traded levels that the par yields do not contain.
import * as v from "valibot";
import type { Result } from "../domain/failure.ts";
import type { Print } from "../domain/print.ts";
import { day, id, oneOf, perhaps, shownText, tenor, wholeBetween } from "./field.ts";
import { parseRowFile, type Rows } from "./row-file.ts";
import { sourceList, toSources } from "./source-link.ts";

const row = v.object(
  {
    date: day,
    tenor,
    level: wholeBetween(-1000, 3000),
    extreme: oneOf(["high", "low"]),
    session: shownText(120),
    eventId: perhaps(id),
    sources: sourceList,
  },
  "is not an object",
);

/** Reads `prints.json`. */
export function parsePrintFile(input: unknown): Result<Rows<Print>> {
  return parseRowFile(input, {
    file: "prints.json",
    schema: "yieldmark/prints/1",
    row,
    toRow: ({ date, sources, ...rest }, report) => ({
      ...rest,
      day: date,
      sources: toSources(sources, report),
    }),
  });
}
