// Every bundled row file holds every field of its facts, and a bad row costs only itself.
import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEventNotesFile } from "../../src/data/event-notes-file.ts";
import { parseLadderFile } from "../../src/data/ladder-file.ts";
import { parseMacroCalendarFile } from "../../src/data/macro-calendar-file.ts";
import { parsePolicyEventFile } from "../../src/data/policy-event-file.ts";
import { parsePrintFile } from "../../src/data/print-file.ts";
import { isoDay } from "../../src/domain/civil-day.ts";
import { damaged, readBundled, readFact, valueOf } from "./bundled-file.ts";

const events = valueOf(parsePolicyEventFile(readBundled("policy-events.json")));
const notes = valueOf(parseEventNotesFile(readBundled("policy-event-notes.json")));
const prints = valueOf(parsePrintFile(readBundled("prints.json")));
const ladder = valueOf(parseLadderFile(readBundled("ladder.json")));
const macro = valueOf(parseMacroCalendarFile(readBundled("macro-calendar.json")));

const clock = (minute: number | null) =>
  minute === null
    ? null
    : [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, "0")).join(":");
/** Blanks at the ends of a text are not read. */
const trimmed = (_: string, value: unknown) => (typeof value === "string" ? value.trim() : value);
const date = (day: number | null) => (day === null ? null : isoDay(day));

describe("the bundled rows", () => {
  it("are all good: nothing is reported", () => {
    const files = [events, notes, prints, ladder, macro];
    expect(files.flatMap((file) => file.failures)).toEqual([]);
  });

  it("hold every field of every policy event", () => {
    const facts: unknown[] = JSON.parse(readFact("policy-events.json"), trimmed);
    expect(facts.length).toBe(261);
    const rows = events.rows.map((event) => ({
      id: event.id,
      date: isoDay(event.announced.day),
      time_et: clock(event.announced.minute),
      after_close: event.announced.afterClose,
      effective_date: date(event.effective),
      actor: event.actor,
      targets: event.targets,
      kind: event.kind,
      authority: event.authority,
      instrument: event.instrument,
      fr_document_number: event.documentNumber,
      rate_before: event.rateBefore,
      rate_after: event.rateAfter,
      title: event.title,
      ...notes.notes.get(event.id),
      confidence: event.confidence,
      weight: event.weight,
    }));
    expect(rows).toEqual(facts);
    expect(notes.notes.size).toBe(facts.length);
  });

  it("hold every field of every print", () => {
    const rows = prints.rows.map(({ day, eventId, level, ...rest }) => ({
      ...rest,
      date: isoDay(day),
      level: level / 100,
      event_id: eventId,
    }));
    expect(rows).toEqual(JSON.parse(readFact("prints.json")));
  });

  it("hold every field of every ladder step, and each belongs to an event", () => {
    const rows = ladder.rows.map((step) => ({
      effective_date: isoDay(step.effective),
      direction: step.direction,
      layer: step.layer,
      rate: String(step.rate),
      in_force: step.inForce ? "yes" : "no",
      instrument: step.instrument,
      event_id: step.eventId,
    }));
    expect(rows).toEqual(csvParse(readFact("us-cn-ladder.csv")).map((row) => ({ ...row })));
    const ids = new Set(events.rows.map((event) => event.id));
    expect(ladder.rows.filter((step) => !ids.has(step.eventId))).toEqual([]);
  });

  it("hold every field of every macro release", () => {
    const facts: Record<string, unknown>[] = JSON.parse(readFact("macro-calendar.json"));
    const percent = (level: number | undefined) => (level === undefined ? null : level / 100);
    const rows = macro.rows.map((release) => ({
      date: isoDay(release.announced.day),
      time_et: clock(release.announced.minute),
      kind: release.kind,
      reference: release.reference,
      ...(release.kind === "FOMC" && {
        range_low: percent(release.decision?.rangeLow),
        range_high: percent(release.decision?.rangeHigh),
        change_bp: release.decision?.change ?? null,
        scheduled: release.scheduled,
      }),
      confirmed: release.confirmed,
    }));
    expect(facts.length).toBe(321);
    expect(rows).toEqual(facts);
  });
});

describe("a row file", () => {
  type File = { schema: unknown; rows: Record<string, unknown>[] };
  const load = (name: string, spoil: (file: File) => void) => {
    const file = readBundled(name) as File;
    spoil(file);
    return file;
  };

  it("keeps its good rows when one is bad, and names file, row and field", () => {
    const file = load("policy-events.json", ({ rows }) => (rows[11]!.kind = "gossip"));
    const parsed = valueOf(parsePolicyEventFile(file));
    expect(parsed.rows).toEqual(events.rows.toSpliced(11, 1));
    expect(parsed.failures).toHaveLength(1);
    expect(parsed.failures[0]).toMatchObject({
      path: "policy-events.json: row 12, kind",
      reason: expect.stringContaining("is none of announcement"),
    });
  });

  it("keeps the first of two rows with one id", () => {
    const file = load("policy-events.json", ({ rows }) => rows.push({ ...rows[3]! }));
    const parsed = valueOf(parsePolicyEventFile(file));
    expect(parsed.rows).toEqual(events.rows);
    expect(parsed.failures[0]!.reason).toContain("is there twice");
  });

  it.each([
    ["date", "2025-02-30"],
    ["date", 20_000],
    ["time", "24:00"],
    ["title", ""],
    ["title", "x".repeat(201)],
    ["rateAfter", "25"],
    ["rateAfter", -1],
    ["targets", ["<b>"]],
    ["id", "../x"],
    ["afterClose", "yes"],
  ])("refuses an event whose %s is %j", (field, value) => {
    const file = load("policy-events.json", ({ rows }) => (rows[0]![field] = value));
    const parsed = valueOf(parsePolicyEventFile(file));
    expect(parsed.rows).toHaveLength(260);
    expect(parsed.failures[0]!.path).toContain(`row 1, ${field}`);
  });

  it.each([
    "javascript:alert(1)",
    "//evil.example/",
    "ftp://a.example/",
    "https://",
    "https://a@b/",
  ])("drops the link %s and keeps the row", (url) => {
    const bad = { title: "A source", url };
    const file = load("policy-event-notes.json", ({ rows }) => (rows[0]!.sources = [bad]));
    const parsed = valueOf(parseEventNotesFile(file));
    const first = events.rows[0]!.id;
    expect(parsed.notes.get(first)).toMatchObject({ sources: [], summary: expect.any(String) });
    expect(parsed.failures[0]).toMatchObject({
      path: "policy-event-notes.json: row 1, sources.0.url",
      reason: "is not a web address",
    });
  });

  it("reports a bounded number of failures in bounded words", () => {
    const rows = Array.from({ length: 5000 }, () => ({ id: "A".repeat(100_000) }));
    const parsed = valueOf(parseEventNotesFile({ schema: "yieldmark/policy-event-notes/1", rows }));
    expect(parsed.failures.length).toBeLessThanOrEqual(50);
    expect(JSON.stringify(parsed.failures).length).toBeLessThan(50 * 500);
  });

  it.each([
    ["another version", { schema: "yieldmark/prints/2", rows: [] }, "prints.json, schema"],
    ["no rows", { schema: "yieldmark/prints/1" }, "prints.json, rows"],
    ["null", null, "prints.json"],
    ["an error body", { message: "Not found" }, "prints.json, schema"],
  ])("fails as a whole when it is %s", (_, input, path) => {
    expect(parsePrintFile(input)).toMatchObject({ ok: false, failure: { path } });
  });

  it.each([
    ["policy-events.json", parsePolicyEventFile],
    ["policy-event-notes.json", parseEventNotesFile],
    ["prints.json", parsePrintFile],
    ["ladder.json", parseLadderFile],
    ["macro-calendar.json", parseMacroCalendarFile],
  ] as const)("%s never throws, whatever it holds", (name, parse) => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), damaged(name)), (input) => {
        expect(typeof parse(input).ok).toBe("boolean");
      }),
      { numRuns: 150 },
    );
  });
});
