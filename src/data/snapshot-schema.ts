// The fields of a snapshot as files carry them, each checked, bounded and turned into the domain's value.
import * as v from "valibot";
import { type Column, COLUMNS } from "../domain/tenor.ts";
import { decodeView } from "../domain/view-codec.ts";
import { VALUE_CODECS } from "../domain/view-value.ts";
import { days, levels, spans } from "./coded-column.ts";
import { day, oneOf, shownText, text } from "./field.ts";
import { isWebAddress } from "./source-link.ts";

const MOST_VIEW_KEYS = 100;
const MOST_SOURCES = 10;
const MOST_EVENTS = 5000;

const notObject = ({ expected }: { readonly expected: string | null }) =>
  expected === "Object" ? "is not an object" : "is missing";

/** A moment such as `2026-11-22T20:46:00.000Z`, as milliseconds since 1970 UTC. */
const moment = v.pipe(
  text(24),
  v.regex(/^(?:19[7-9]\d|2[01]\d\d)-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "is not a UTC time"),
  v.transform((iso) => Date.parse(iso)),
  v.number("is not a UTC time"),
);

const isSettings = (it: unknown) => typeof it === "object" && it !== null && !Array.isArray(it);

/** A view by its keys. Keys that a later version may have added are passed over; a bad value is not. */
const view = v.pipe(
  v.custom<Readonly<Record<string, unknown>>>(isSettings, "is not an object"),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const entries = Object.entries(dataset.value);
    const own = entries.filter(([key]) => key === "v" || Object.hasOwn(VALUE_CODECS, key));
    let wrong = "is not a set of view settings";
    if (entries.length <= MOST_VIEW_KEYS && own.every(isPair)) {
      const { view: decoded, problems } = decodeView(own);
      if (!problems[0]) return decoded;
      wrong = `has ${problems[0].text}`;
    }
    addIssue({ message: wrong });
    return NEVER;
  }),
);

function isPair(entry: readonly [string, unknown]): entry is [string, string] {
  return typeof entry[1] === "string";
}

const source = v.object(
  {
    of: oneOf(["par yields", "policy events"]),
    kind: oneOf(["latest", "copy", "bundled"]),
    publisher: shownText(200),
    url: v.pipe(text(500), v.check(isWebAddress, "is not a web address")),
    licence: shownText(400),
    asOf: day,
    retrievedAt: v.nullable(moment),
  },
  notObject,
);

const event = v.object(
  {
    id: v.pipe(text(80), v.regex(/^[A-Za-z0-9][\w.:-]*$/, "is not an event's id")),
    day,
    title: shownText(1000),
  },
  notObject,
);

const perColumn = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.object(
    Object.fromEntries(COLUMNS.map((name) => [name, v.optional(schema)])) as Record<
      Column,
      v.OptionalSchema<Schema, undefined>
    >,
    notObject,
  );

const listOf = <Schema extends v.GenericSchema>(item: Schema, most: number) =>
  v.pipe(v.array(item, "is not a list"), v.maxLength(most, `has more than ${most} entries`));

/** Everything in a snapshot but the name of its format. */
export const snapshotSchema = v.object(
  {
    version: v.pipe(text(40), v.regex(/^[\w.+-]+$/, "is not a version")),
    madeAt: moment,
    view,
    sources: listOf(source, MOST_SOURCES),
    days,
    yields: perColumn(levels),
    notObtained: perColumn(spans),
    events: v.nullable(listOf(event, MOST_EVENTS)),
    sha256: v.pipe(text(64), v.regex(/^[\da-f]{64}$/, "is not a SHA-256")),
  },
  notObject,
);
