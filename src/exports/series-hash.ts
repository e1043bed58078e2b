// The checksum of a series: SHA-256 without the browser's own, which plain http has not.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a series CSV (LF, no `#` lines) in UTF-8, 64 hex digits. */
export function seriesHash(csv: string): string {
  return bytesToHex(sha256(utf8ToBytes(csv)));
}
