// A snapshot in the fragment of an address: packed, deflated, checked by a sum and written as base64url.
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { crc32 } from "../domain/crc.ts";
import type { Result } from "../domain/failure.ts";
import { packSeries, unpackSeries } from "../domain/packed-series.ts";
import { snapshotWire } from "../domain/snapshot-wire.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { base64url, bytesOfBase64url, canDeflate, deflate, inflate, joined } from "./deflate.ts";
import { readLinkHeader, writeLinkHeader } from "./link-header.ts";
import { newerFailure, parseSnapshot, snapshotFailure } from "./snapshot-value.ts";

/** Longest fragment that is written or read, characters. */
export const MOST_LINK = 8000;

const SOURCE = "This link";
const VERSION = "1";
const MOST_HEADER_BYTES = 64_000;
const MOST_SERIES_BYTES = 1_000_000;
/** Lengths of what surrounds the deflated header and series: its length before, the sums after. */
const [LENGTH_BYTES, HASH_BYTES, SUM_BYTES] = [2, 32, 4];

const refused = (reason: string) => snapshotFailure(SOURCE, reason);
const DAMAGED =
  "This link is incomplete or was changed: programs sometimes cut long links off. Ask for it again, or for the picture, which carries the same figures.";
const TOO_OLD =
  "This browser is too old for links that carry figures. Save the view as an HTML file instead: one page with the picture and the figures.";
const TOO_OLD_TO_READ =
  "This browser is too old for links that carry figures. Open the link in a newer one.";
const NOT_OURS = "This address carries no Yieldmark figures.";

/**
 * The fragment `s=1.…` that carries a snapshot without its events. Fails in words when it would be
 * longer than `MOST_LINK`, or in a browser that cannot pack.
 */
export async function writeFragment(snapshot: Snapshot): Promise<Result<string>> {
  if (!canDeflate()) return refused(TOO_OLD);
  const wire = snapshotWire(snapshot);
  const columns = Object.values(wire.yields);
  const header = await deflate(new TextEncoder().encode(writeLinkHeader(wire)));
  const series = await deflate(packSeries({ days: wire.days, columns }));
  const length = Uint8Array.of(header.length >> 8, header.length & 0xff);
  const body = joined([length, header, series, hexToBytes(wire.sha256)]);
  const characters = Math.ceil(((body.length + SUM_BYTES) * 4) / 3) + `s=${VERSION}.`.length;
  if (header.length > 0xffff || characters > MOST_LINK) return refused(tooLong(characters));
  const sum = new Uint8Array(SUM_BYTES);
  new DataView(sum.buffer).setUint32(0, crc32(body));
  return { ok: true, value: `s=${VERSION}.${base64url(joined([body, sum]))}` };
}

/**
 * Reads a fragment, with or without its `#`, back to the snapshot; never rejects. What is inflated is
 * bounded, and the figures are held to the same bounds as a file's.
 */
export async function readFragment(fragment: string): Promise<Result<Snapshot>> {
  const head = /^#?s=(\d{1,9})\./.exec(fragment.slice(0, 20));
  if (!head) return refused(/^#?s=/.test(fragment) ? DAMAGED : NOT_OURS);
  if (head[1] !== VERSION) return newerFailure(SOURCE);
  const text = fragment.slice(head[0].length);
  const bytes = text.length > MOST_LINK ? null : bytesOfBase64url(text);
  const parts = bytes && partsOf(bytes);
  if (!parts) return refused(DAMAGED);
  if (!canDeflate()) return refused(TOO_OLD_TO_READ);
  const headerBytes = await inflate(parts.header, MOST_HEADER_BYTES);
  const seriesBytes = await inflate(parts.series, MOST_SERIES_BYTES);
  const header = headerBytes && readLinkHeader(new TextDecoder().decode(headerBytes));
  const series = header && seriesBytes && unpackSeries(seriesBytes, header.columns.length);
  if (!series) return refused(DAMAGED);
  return parseSnapshot(header.toWire(series, bytesToHex(parts.hash)), SOURCE);
}

/** The parts of the packed bytes; null when their sum does not match or they do not fit. */
function partsOf(bytes: Uint8Array<ArrayBuffer>) {
  const sumAt = bytes.length - SUM_BYTES;
  const hashAt = sumAt - HASH_BYTES;
  if (hashAt < LENGTH_BYTES) return null;
  const view = new DataView(bytes.buffer);
  const seriesAt = LENGTH_BYTES + view.getUint16(0);
  if (seriesAt > hashAt || crc32(bytes, 0, sumAt) !== view.getUint32(sumAt)) return null;
  return {
    header: bytes.slice(LENGTH_BYTES, seriesAt),
    series: bytes.slice(seriesAt, hashAt),
    hash: bytes.slice(hashAt, sumAt),
  };
}

function tooLong(characters: number): string {
  const [needed, most] = [characters, MOST_LINK].map((count) => count.toLocaleString("en-US"));
  return `This view has too many figures for a link: ${needed} characters, and programs cut links beyond ${most}. Save it as an HTML file instead: one page with the picture and the figures, which opens anywhere.`;
}
