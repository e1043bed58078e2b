// Links that carry their figures: the same snapshot from its fragment, short, bounded and versioned.
import { crc32, deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MOST_LINK, readFragment, writeFragment } from "../../src/data/snapshot-link.ts";
import type { Snapshot } from "../../src/domain/snapshot.ts";
import { anySnapshot, aSnapshot } from "../domain/a-snapshot.ts";
import { on } from "../domain/facts.ts";
import { valueOf } from "./bundled-file.ts";

afterEach(() => vi.unstubAllGlobals());

const april = aSnapshot({
  view: { from: on("2025-04-01"), to: on("2025-04-30") },
  events: null,
  madeAt: Date.UTC(2026, 10, 22, 20, 46),
});
const fragment = valueOf(await writeFragment(april));

/** How long a link to so many years of measures is, all up to the last day of the facts. */
async function lengthOf(years: number, show: readonly string[]): Promise<number> {
  const to = on("2026-10-01");
  const view = { show, from: to - Math.round(years * 365.25), to };
  return valueOf(await writeFragment(aSnapshot({ view }))).length;
}

/** A fragment made by hand: its parts deflated here, its sum right. */
function forged(head: string | Buffer, series: Uint8Array, hash = Buffer.alloc(32)): string {
  const packed = deflateRawSync(Buffer.from(head as string));
  const length = Buffer.from([packed.length >> 8, packed.length & 0xff]);
  const body = Buffer.concat([length, packed, deflateRawSync(series), hash]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return `s=1.${Buffer.concat([body, sum]).toString("base64url")}`;
}

async function refusal(text: string): Promise<string> {
  const result = await readFragment(text);
  expect(!result.ok && result.failure.source).toBe("This link");
  return result.ok ? "" : result.failure.reason;
}

describe("a link with figures", () => {
  it("reads back to the snapshot, without its events", async () => {
    await fc.assert(
      fc.asyncProperty(anySnapshot, async (snapshot) => {
        const written = await writeFragment(snapshot);
        fc.pre(written.ok);
        const bare: Snapshot = { ...snapshot, events: null };
        expect(await readFragment(valueOf(written))).toEqual({ ok: true, value: bare });
      }),
      { numRuns: 40 },
    );
  });

  it("is one word of letters, digits, - and _ that no address has to escape", () => {
    expect(fragment).toMatch(/^s=1\.[\w-]+$/);
    expect(new URL(`https://example.com/#${fragment}`).hash).toBe(`#${fragment}`);
  });

  it("reads with the # of its address and without", async () => {
    expect(await readFragment(`#${fragment}`)).toEqual(await readFragment(fragment));
  });

  it("reads for good: this one was written by version 0.1.0", async () => {
    expect(await readFragment(GOLDEN)).toEqual({ ok: true, value: april });
  });

  it("is short: a year of one tenor under 500 characters, five years of four under 4,000", async () => {
    expect(await lengthOf(1, ["30Y"])).toBeLessThan(500);
    expect(await lengthOf(5, ["30Y", "10Y", "5Y", "2Y"])).toBeLessThan(4000);
  });

  it("would be too long for the whole history of 14 tenors: a file is offered instead", async () => {
    const show = ["1M", "3M", "6M", "1Y", "2Y", "3Y", "5Y", "7Y", "10Y", "20Y", "30Y"];
    const written = await writeFragment(aSnapshot({ view: { show, range: "MAX", from: null } }));
    const reason = written.ok ? "" : written.failure.reason;
    expect(reason).toMatch(/too many figures for a link: 1\d,\d{3} characters, .* beyond 8,000\./);
    expect(reason).toContain("Save it as an HTML file instead");
  });
});

describe("a link is refused", () => {
  it.each<[string, string, string]>([
    ["of a newer version", fragment.replace("s=1.", "s=2."), "newer version of Yieldmark"],
    ["of a much newer version", "s=12.", "newer version of Yieldmark"],
    ["with nothing after its version", "s=1.", "incomplete or was changed"],
    ["cut off in its version", "s=1", "incomplete or was changed"],
    ["of another page", "#top", "carries no Yieldmark figures"],
    ["without anything", "", "carries no Yieldmark figures"],
    ["with a full stop at its end", `${fragment}.`, "incomplete or was changed"],
    ["with other characters", `${fragment.slice(0, -4)}%20A`, "incomplete or was changed"],
    ["longer than any that is made", `s=1.${"A".repeat(MOST_LINK + 1)}`, "incomplete"],
    ["20 MB long", `s=1.${"A".repeat(2e7)}`, "incomplete or was changed"],
    ["with a header that is no JSON", forged("hello", Buffer.of(0)), "incomplete or was changed"],
    ["with a header of another form", forged("[1,2]", Buffer.of(0)), "incomplete or was changed"],
    ["with a bomb for a header", forged(Buffer.alloc(5e6, 32), Buffer.of(0)), "incomplete"],
    ["with a bomb for figures", forged(header(), Buffer.alloc(5.5e6)), "incomplete"],
    ["with figures for other columns", forged(header(), Buffer.of(1, 0)), "incomplete"],
    ["with figures that are not its own", forged(header(), Buffer.of(1, 0, 2)), "checksum"],
    ["with __proto__", forged(header(`"__proto__":{"polluted":1}`), Buffer.of(1, 0, 2)), "incomp"],
    ["with a level of 500%", forged(header(`"level":"500"`), Buffer.of(1, 0, 2)), "has level:"],
    [
      "with figures out of bounds",
      forged(header(), Buffer.of(1, 0, 0xc0, 0x9a, 0xc)),
      "not a yield",
    ],
  ])("%s", async (_, text, said) => {
    expect(await refusal(text)).toContain(said);
    expect("polluted" in {}).toBe(false);
  });

  it("wherever it is cut off, and whichever one character is changed", async () => {
    const place = fc.integer({ min: 5, max: fragment.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.stringMatching(/^[\w-]$/), async (at, character) => {
        fc.pre(fragment[at] !== character);
        const changed = fragment.slice(0, at) + character + fragment.slice(at + 1);
        const [cut, other] = await Promise.all([fragment.slice(0, at), changed].map(readFragment));
        expect(cut?.ok).toBe(false);
        // The last character has bits to spare; they carry nothing.
        if (at < fragment.length - 1) expect(other?.ok).toBe(false);
      }),
    );
  });

  it("by a browser that cannot pack or unpack, in words, whatever the way it says so", async () => {
    vi.stubGlobal("CompressionStream", undefined);
    expect(await refusal(fragment)).toContain("This browser is too old");
    vi.stubGlobal("CompressionStream", function refuse() {
      throw new TypeError("Unsupported compression format: 'deflate-raw'");
    });
    const written = await writeFragment(april);
    expect(!written.ok && written.failure.reason).toContain("Save the view as an HTML file");
  });
});

/** A header of one column, for a view that differs in these settings from the usual one. */
function header(settings = `"show":"30Y"`): string {
  const view = `{"from":"","to":"",${settings}}`;
  return `["0.1.0","2026-11-22T20:46:00.000Z",${view},[],{},["30Y"]]`;
}

const GOLDEN =
  "s=1.AHVNjLEKgzAYBl-lfPOf8CVahzxHFxsyWJJCIdUSzSDiuxcdStfj7jyojSYElrZTxihrb5au7RypSd4hG55les" +
  "MdylWxVTQQLNMfaYhdvMdnKJf1lXKcIXjUMeYUf2-e4VhzFiwlDXMtK0KQbRcPwx6Chj1C-AITXbabiQEJsEHpw2zs" +
  "Mlyy4oK8giJsPNyCTEwCbDwcLO5MwmzsrHyCQtyszMzsLBysjMxMnACukZUgKkV0_qUqhavl5B3rD-IcpMo4h7-r68" +
  "-OJjA3a_Ki-IY";
