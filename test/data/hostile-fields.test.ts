// Hostile texts in every text field of every source: what is read of them is bounded and can be shown.
import { describe, expect, it } from "vitest";
import { dbnomicsMock } from "../../mocks/dbnomics-mock.ts";
import { parseAuctionRow } from "../../src/data/auction-row.ts";
import { parseDbnomicsSeries } from "../../src/data/dbnomics.ts";
import { parseEventNotesFile } from "../../src/data/event-notes-file.ts";
import { parseFredObservations } from "../../src/data/fred.ts";
import { parseLadderFile } from "../../src/data/ladder-file.ts";
import { leftOutOf } from "../../src/data/left-out.ts";
import { parseMacroCalendarFile } from "../../src/data/macro-calendar-file.ts";
import { parseParYieldFile } from "../../src/data/par-yield-file.ts";
import { plainText } from "../../src/data/plain-text.ts";
import { parsePolicyEventFile } from "../../src/data/policy-event-file.ts";
import { parsePrintFile } from "../../src/data/print-file.ts";
import { parseRegisterRow } from "../../src/data/register-row.ts";
import { parseSiteConfig } from "../../src/data/site-config.ts";
import { parseSnapshot } from "../../src/data/snapshot-value.ts";
import { parseTreasuryCsv } from "../../src/data/treasury-csv.ts";
import { toFrameReport } from "../../src/domain/frame-report.ts";
import type { SourceId } from "../../src/domain/source.ts";
import { snapshotWire } from "../../src/domain/snapshot-wire.ts";
import { safeLink } from "../../src/ui/safe-link.ts";
import { aSnapshot } from "../domain/a-snapshot.ts";
import { on } from "../domain/facts.ts";
import { troubleIn } from "../fuzz/fuzz-target.ts";
import { ENDLESS, HOSTILE_LINKS, HOSTILE_TEXTS } from "../fuzz/hostile-text.ts";
import { readBundled, valueOf } from "./bundled-file.ts";

const TODAY = on("2026-11-20");
const TEXTS = [...HOSTILE_TEXTS, ...ENDLESS];
const assetBase = new URL("https://desk.example/yieldmark/");

/** The value once for each text in it, that text replaced; lists only by their first item. */
function* replaced(value: unknown, text: string): Generator<unknown> {
  if (typeof value === "string") yield text;
  else if (Array.isArray(value)) {
    for (const first of replaced(value[0], text)) yield value.with(0, first);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, held] of Object.entries(value)) {
      for (const inner of replaced(held, text)) yield { ...value, [key]: inner };
    }
  }
}

/** Every address under a key `url`. */
function urlsIn(value: unknown): string[] {
  if (value instanceof Map) return urlsIn([...value.values()]);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    key === "url" && typeof held === "string" ? [held] : urlsIn(held),
  );
}

/** What readers see of a row: itself, or what is told of it. */
function seen(source: SourceId, row: object) {
  if (!("reason" in row && "place" in row)) return row;
  const leftOut = leftOutOf(source);
  leftOut.tell(String(row.place), String(row.reason));
  return leftOut.answer(null);
}

const rowsOf = (name: string) => {
  const file = readBundled(`${name}.json`) as { readonly rows: readonly unknown[] };
  return { ...file, rows: file.rows.slice(0, 2) };
};
const registerRow = {
  document_number: "2025-06063",
  title: "Regulating Imports With a Reciprocal Tariff",
  type: "Presidential Document",
  subtype: "Executive Order",
  signing_date: "2025-04-02",
  publication_date: "2025-04-07",
  executive_order_number: "14257",
  proclamation_number: null,
  citation: "90 FR 15041",
  html_url: "https://www.federalregister.gov/documents/2025/04/07/2025-06063/tariff",
  excerpts: "… of the <span>tariff</span> …",
};
const auctionRow = {
  auction_date: "2026-09-09",
  cusip: "91282CNC1",
  security_term: "10-Year",
  original_security_term: "10-Year",
  reopening: "No",
  inflation_index_security: "No",
  floating_rate: "No",
  high_yield: "4.033",
  bid_to_cover_ratio: "2.65",
  comp_accepted: "39000000000",
};
const series =
  "https://api.db.nomics.world/v22/series/FED/H15/RIFLGFCY30_N.B?observations=1&metadata=0";
const dbnomics: unknown = JSON.parse(
  dbnomicsMock.answer(new URL(series), null, TODAY).body,
  (_, value: unknown) => (Array.isArray(value) ? value.slice(-60) : value),
);
const snapshot = snapshotWire(
  aSnapshot({ view: { from: on("2025-04-01"), to: on("2025-04-30"), event: "us-china-84" } }),
);
const CSV = 'Date,"10 Yr","30 Yr"\n';
const config = {
  title: "Desk",
  view: { show: "30Y", event: "x" },
  yields: ["fred"],
  proxies: { fred: "/fred" },
  embedOrigins: ["https://desk.example"],
};
const report = { source: "yieldmark", version: 1, type: "ready", name: "30Y", asOf: "2026-10-01" };

const SOURCES: readonly (readonly [
  name: string,
  base: unknown,
  read: (raw: unknown) => unknown,
])[] = [
  ["policy-events.json", rowsOf("policy-events"), parsePolicyEventFile],
  ["policy-event-notes.json", rowsOf("policy-event-notes"), parseEventNotesFile],
  ["prints.json", rowsOf("prints"), parsePrintFile],
  ["ladder.json", rowsOf("ladder"), parseLadderFile],
  ["macro-calendar.json", rowsOf("macro-calendar"), parseMacroCalendarFile],
  ["par-yields", readBundled("par-yields-older.json"), (raw) => parseParYieldFile(raw, "a file")],
  ["config.json", config, (raw) => parseSiteConfig(raw, assetBase)],
  [
    "the Federal Register",
    registerRow,
    (raw) => seen("federal-register", parseRegisterRow(raw, 0, TODAY)),
  ],
  ["Fiscal Data", auctionRow, (raw) => seen("fiscal-data", parseAuctionRow(raw, 0, TODAY))],
  ["DBnomics", dbnomics, (raw) => parseDbnomicsSeries(raw, "30Y", TODAY)],
  [
    "DBnomics' error",
    { errors: [{ message: "no" }] },
    (raw) => parseDbnomicsSeries(raw, "30Y", TODAY),
  ],
  [
    "FRED",
    { units: "lin", observations: [{ date: "2026-11-19", value: "4.8" }] },
    (raw) => parseFredObservations(raw, "30Y", TODAY),
  ],
  ["FRED's error", { error_message: "no" }, (raw) => parseFredObservations(raw, "30Y", TODAY)],
  ["Treasury's header", "text", (raw) => parseTreasuryCsv(`Date,"${raw}"\n`, 2026, TODAY)],
  ["Treasury's cells", "text", (raw) => parseTreasuryCsv(`${CSV}${raw},4.1,4.8\n`, 2026, TODAY)],
  ["an opened file", snapshot, (raw) => parseSnapshot(raw, "a file")],
  ["a frame's message", report, toFrameReport],
];

describe("a hostile text", () => {
  it.each(SOURCES)("in any field of %s is bounded, and fit to be shown", (_, base, read) => {
    let tried = 0;
    for (const text of TEXTS) {
      for (const input of replaced(base, text)) {
        tried += 1;
        const result = read(input);
        expect(troubleIn(result, true)).toBeNull();
        for (const url of urlsIn(result)) expect(safeLink(url), url).not.toBeNull();
      }
    }
    expect(tried).toBeGreaterThanOrEqual(TEXTS.length);
    expect(Object.hasOwn(Object.prototype, "trace")).toBe(false);
  });

  it("in a title of the bundle is shown without what hides or turns it, and costs no row", () => {
    const file = rowsOf("policy-events");
    const titled = (title: string) => {
      const rows = [{ ...(file.rows[0] as object), title }];
      return valueOf(parsePolicyEventFile({ ...file, rows })).rows.map((row) => row.title);
    };
    expect(titled("safe\u202etxet\u202c \u0000\u001b[31m\ttariff")).toEqual([
      "safe txet [31m tariff",
    ]);
    expect(titled("zero\u200bwidth \ud800")).toEqual(["zero width"]);
    expect(titled("\u200b\u202e")).toEqual([]);
  });

  it.each(HOSTILE_LINKS)("is no link: %j", (url) => {
    const file = rowsOf("policy-event-notes");
    const rows = [{ ...(file.rows[0] as object), sources: [{ title: "A source", url }] }];
    const { notes } = valueOf(parseEventNotesFile({ ...file, rows }));
    expect([...notes.values()][0]!.sources).toEqual([]);
  });

  it.each(["\u202e2025-1", "20\n25-1", " ", "\u200b"])("in a document's own address: %j", (end) => {
    const html_url = `https://www.federalregister.gov/d/${end}`;
    expect(parseRegisterRow({ ...registerRow, html_url }, 0, TODAY)).toMatchObject({
      reason: "html_url has blanks or control characters",
    });
  });

  it("of stacked marks keeps the few that writing needs", () => {
    expect(plainText(`Z${"\u0335\u0322\u0489".repeat(60)}algo`, 300)).toBe(
      "Z\u0335\u0322\u0489\u0335algo",
    );
    expect(plainText("Việt Nam, ไม่ใช่, क्षत्रिय".normalize("NFD"), 300)).toBe(
      "Việt Nam, ไม่ใช่, क्षत्रिय".normalize("NFD"),
    );
  });
});
