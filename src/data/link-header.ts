// What a link says of a snapshot beside its figures: the fields of a file, with what is usual left out.
import * as v from "valibot";
import type { CodedSeries } from "../domain/packed-series.ts";
import { SNAPSHOT_SCHEMA, type SnapshotWire, type SourceWire } from "../domain/snapshot-wire.ts";
import { SOURCE_NOTES, SOURCES } from "../domain/source.ts";
import { type Column, COLUMNS } from "../domain/tenor.ts";
import { safeJson } from "./safe-json.ts";

/**
 * What links of version 1 leave out of a view. It never changes, so that old links keep their meaning
 * when the built-in view does; settings added later are written always.
 */
const USUAL_VIEW: Readonly<Record<string, string>> = {
  v: "1",
  panel: "overlay",
  show: "30Y,10Y",
  range: "",
  level: "5",
  actor: "",
  kind: "",
  weight: "major",
  reviewed: "all",
  q: "",
  event: "",
  horizon: "0",
  units: "percent",
  base: "",
  axis: "trading",
  lanes: "on",
  ladder: "off",
  macro: "off",
  auctions: "off",
  invert: "off",
  controls: "full",
  theme: "auto",
  data: "auto",
};

const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(20));
/** Only what is needed to make the fields of a file of it, which are then held to a file's bounds. */
const headerSchema = v.strictTuple([
  v.unknown(),
  v.unknown(),
  v.record(v.string(), v.unknown()),
  list(v.array(v.unknown())),
  v.unknown(),
  list(v.picklist(COLUMNS)),
]);

/** A header that was read. */
export interface LinkHeader {
  readonly columns: readonly Column[];
  /** The value of a file that has these figures and this checksum, still to be parsed. */
  toWire(series: CodedSeries, sha256: string): unknown;
}

/**
 * The header of a snapshot as JSON: version, time, view, sources, "not obtained", and the names of its
 * columns in their order.
 */
export function writeLinkHeader(wire: SnapshotWire): string {
  const view = Object.entries(wire.view).filter(([key, text]) => USUAL_VIEW[key] !== text);
  return JSON.stringify([
    wire.version,
    wire.madeAt,
    Object.fromEntries(view),
    wire.sources.map(shortSource),
    wire.notObtained,
    Object.keys(wire.yields),
  ]);
}

/** Reads a header; null when it is none. */
export function readLinkHeader(text: string): LinkHeader | null {
  const json = safeJson(text);
  const parsed =
    typeof json === "object" && "value" in json ? v.safeParse(headerSchema, json.value) : null;
  if (!parsed?.success) return null;
  const [version, madeAt, view, sources, notObtained, columns] = parsed.output;
  return {
    columns,
    toWire: ({ days, columns: coded }, sha256) => ({
      schema: SNAPSHOT_SCHEMA,
      version,
      madeAt,
      view: { ...USUAL_VIEW, ...view },
      sources: sources.map(longSource),
      days,
      yields: Object.fromEntries(columns.map((name, at) => [name, coded[at]])),
      notObtained,
      events: null,
      sha256,
    }),
  };
}

/** A source that the page knows goes by its id, any other by what it says of itself. */
function shortSource({ of, kind, asOf, retrievedAt, publisher, url, licence }: SourceWire) {
  const id = SOURCES.find((name) => {
    const note = SOURCE_NOTES[name];
    return note.publisher === publisher && note.url === url && note.licence === licence;
  });
  const facts = [of, kind, asOf, retrievedAt];
  return id ? [...facts, id] : [...facts, publisher, url, licence];
}

function longSource([of, kind, asOf, retrievedAt, name, ...rest]: readonly unknown[]) {
  const id = SOURCES.find((known) => known === name && rest.length === 0);
  const [url, licence] = rest;
  const note = id ? SOURCE_NOTES[id] : { publisher: name, url, licence };
  const said = { publisher: note.publisher, url: note.url, licence: note.licence };
  return { of, kind, asOf, retrievedAt, ...said };
}
