// What carries figures back: files dropped on the page, and the fragments of links.
import { crc32, deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { readSnapshotFile } from "../../src/data/snapshot-file.ts";
import { readFragment, writeFragment } from "../../src/data/snapshot-link.ts";
import { insertPngText } from "../../src/domain/png-text.ts";
import { packSeries } from "../../src/domain/packed-series.ts";
import { asciiJson, snapshotWire } from "../../src/domain/snapshot-wire.ts";
import { writeLinkHeader } from "../../src/data/link-header.ts";
import { escapeXml } from "../../src/exports/svg-text.ts";
import { valueOf } from "../data/bundled-file.ts";
import { pngOf } from "../domain/a-png.ts";
import { aSnapshot } from "../domain/a-snapshot.ts";
import { on } from "../domain/facts.ts";
import { type FuzzTarget, fuzzTarget } from "./fuzz-target.ts";
import { hostileText, jsonBody, mutatedBytes, mutatedText } from "./mutation.ts";

const snapshot = aSnapshot({ view: { from: on("2025-04-01"), to: on("2025-04-30") } });
const wire = snapshotWire(snapshot);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const pngWith = (text: string) => insertPngText(pngOf(), "yieldmark", text);
const svgWith = (text: string) =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><title>é</title><metadata id="yieldmark">${escapeXml(text)}</metadata><path d="M0 0"/></svg>`;
const isAscii = (text: string) => !/[^\0-\x7f]/.test(text);

const texts = jsonBody(wire);
const png = pngWith(asciiJson(wire));
const svg = svgWith(asciiJson(wire));
const file = (name: string, bytes: fc.Arbitrary<Uint8Array>) =>
  fuzzTarget(name, fc.tuple(bytes, hostileText), ([content, called]) =>
    readSnapshotFile(content, called),
  );

/** A fragment made by hand, its sum right, so that what is in it is read. */
function forged(header: string): string {
  const packed = deflateRawSync(header);
  const length = Buffer.from([packed.length >> 8, packed.length & 0xff]);
  const body = Buffer.concat([length, packed, SERIES, Buffer.from(wire.sha256, "hex")]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return `s=1.${Buffer.concat([body, sum]).toString("base64url")}`;
}
const SERIES = deflateRawSync(packSeries({ days: wire.days, columns: Object.values(wire.yields) }));
const fragment = valueOf(await writeFragment(aSnapshot({ ...snapshot.view, events: null })));
const header: unknown = JSON.parse(writeLinkHeader(wire));

export const SNAPSHOT_TARGETS: readonly FuzzTarget[] = [
  file(
    "png-files",
    fc.oneof(
      mutatedBytes(png),
      texts.filter(isAscii).map(pngWith),
      fc.uint8Array({ maxLength: 200 }),
    ),
  ),
  file(
    "svg-files",
    fc.oneof(
      mutatedText(svg).map(bytesOf),
      texts.map(svgWith).map(bytesOf),
      mutatedBytes(bytesOf(svg)),
    ),
  ),
  file("json-files", fc.oneof(texts.map(bytesOf), mutatedBytes(bytesOf(asciiJson(wire))))),
  fuzzTarget(
    "link-fragments",
    fc.oneof(mutatedText(fragment), jsonBody(header).map(forged), hostileText),
    readFragment,
  ),
];
