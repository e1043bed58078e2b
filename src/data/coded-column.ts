// Columns and spans as files carry them: delta-coded days and levels, pairs of ISO days, all bounded.
import * as v from "valibot";
import { dayOf } from "../domain/civil-day.ts";
import { type ColumnBounds, decodeColumn } from "../domain/delta-column.ts";
import { day } from "./field.ts";

const MOST_DAYS = 60_000;

/** A coded column, decoded in one tight loop; the first bad cell is the issue. */
const column = (bounds: ColumnBounds, wrong: string) =>
  v.pipe(
    v.custom<readonly unknown[]>(Array.isArray, "is not a list"),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const coded = dataset.value;
      const decoded = coded.length > MOST_DAYS ? MOST_DAYS : decodeColumn(coded, bounds);
      if (typeof decoded !== "number") return decoded;
      const cell = { key: decoded, value: coded[decoded] };
      addIssue({
        message: wrong,
        path: [{ type: "unknown", origin: "value", input: coded, ...cell }],
      });
      return NEVER;
    }),
  );

/** Trading days, ascending. */
export const days = column(
  { low: dayOf(1900, 1, 1), high: dayOf(2199, 12, 31), holes: false, ascending: true },
  "is not a later day",
);

/** Yields in integer hundredths of a percent; a hole is null in the file and NaN in the column. */
export const levels = column(
  { low: -1000, high: 3000, holes: true, ascending: false },
  "is not a yield",
);

const span = v.pipe(
  v.strictTuple([day, day], "is not a pair of days"),
  v.check(([from, to]) => from <= to, "ends before it begins"),
  v.transform(([from, to]) => ({ from, to })),
);

/** Spans of days, both ends included. */
export const spans = v.pipe(
  v.array(span, "is not a list"),
  v.maxLength(1000, "has too many spans"),
);
