// Hostile texts in events, followed into every export: inert in each, and no longer than they may be.
import { describe, expect, it } from "vitest";
import { parsePolicyEventFile } from "../../src/data/policy-event-file.ts";
import { parseRegisterRow } from "../../src/data/register-row.ts";
import { readSnapshotFile } from "../../src/data/snapshot-file.ts";
import { indexEventDays } from "../../src/domain/day-facts.ts";
import { eventSet } from "../../src/domain/event-set.ts";
import type { PolicyEvent } from "../../src/domain/policy-event.ts";
import { mergeRegister } from "../../src/domain/register-merge.ts";
import { matrixFigures, matrixRows } from "../../src/domain/response-matrix.ts";
import { finished } from "../../src/domain/steps.ts";
import { csvFile } from "../../src/exports/csv-file.ts";
import { snapshotMetadata } from "../../src/exports/export-content.ts";
import { fileName } from "../../src/exports/file-name.ts";
import { htmlFile } from "../../src/exports/html-file.ts";
import { jsonFile } from "../../src/exports/json-file.ts";
import { pictureOf } from "../../src/exports/picture.ts";
import { responseTableCsv, responseTableRows } from "../../src/exports/response-table-file.ts";
import { svgFile } from "../../src/exports/svg-file.ts";
import { tableCopy } from "../../src/exports/table-copy.ts";
import { measureText } from "../charts/real-overlay.ts";
import { valueOf } from "../data/bundled-file.ts";
import { anEvent } from "../domain/an-event.ts";
import { history, on, table, time } from "../domain/facts.ts";
import { ENDLESS, HOSTILE_TEXTS, UNFIT } from "../fuzz/hostile-text.ts";
import { APRIL, contentWith } from "./april-content.ts";
import { readCsv } from "./plain-csv.ts";
import { wishOf } from "./real-content.ts";

const TEXTS = [...HOSTILE_TEXTS, ...ENDLESS];
const dayOf = (at: number) => on("2025-04-01") + (at % 29);

/** Events whose texts came through the parsers, from the bundle and from the Register. */
function readEvents(): PolicyEvent[] {
  const rows = TEXTS.map((text, at) => ({
    id: `hostile-${at}`,
    date: new Date(dayOf(at) * 86_400_000).toISOString().slice(0, 10),
    actor: "US",
    targets: ["CN"],
    kind: "increase",
    authority: text.slice(0, 80),
    instrument: text.slice(0, 300),
    title: text.slice(0, 200),
    confidence: "low",
    weight: "major",
  }));
  const file = parsePolicyEventFile({ schema: "yieldmark/policy-events/1", rows });
  const documents = TEXTS.flatMap((text, at) => {
    const row = parseRegisterRow(
      {
        document_number: `2025-0${1000 + at}`,
        title: `Tariff ${text}`.slice(0, 1000),
        type: "Presidential Document",
        subtype: "Proclamation",
        signing_date: "2025-04-03",
        publication_date: "2025-04-08",
        citation: text,
        excerpts: text,
        html_url: "https://www.federalregister.gov/d/2025-1",
      },
      at,
      on("2026-11-20"),
    );
    return "document" in row ? [row.document] : [];
  });
  return [...mergeRegister(valueOf(file).rows, documents).events];
}

/** Events that hold the texts as they are, as if no parser had seen them. */
const rawEvents = TEXTS.map((text, at) =>
  anEvent({
    id: `raw-${at}`,
    announced: { day: dayOf(at), minute: null, afterClose: null },
    title: text.slice(0, 2000),
    authority: text,
    instrument: text,
    documentNumber: text,
  }),
);
const CASES: readonly (readonly [string, readonly PolicyEvent[]])[] = [
  ["as they are read", readEvents()],
  ["as they came", rawEvents],
];
const palette = () => "#123456";
/** A cell that a spreadsheet would run, but for figures. */
const RUNS = /^['\s]*[=+\-@＝＋－＠](?![\d.]+$)/;
const tagsOf = (markup: string) => [...markup.matchAll(/<\/?([a-z][\w:-]*)([^<>]*)>/gi)];

describe.each(CASES)("hostile texts %s", (how, events) => {
  const content = contentWith({ ...APRIL, event: events[0]!.id }, events);
  const svg = () =>
    svgFile(
      pictureOf(content, wishOf(1200, 675), measureText),
      palette,
      snapshotMetadata(content),
      measureText,
    );

  it("are all there, or were left out for a reason that a parser has", () => {
    expect(events.length).toBeGreaterThanOrEqual(TEXTS.length);
    const texts = events.flatMap(({ title, authority }) => [title, authority]);
    if (how === "as they are read") expect(texts.filter((text) => UNFIT.test(text))).toEqual([]);
  });

  it.each(["events", "joined"] as const)("run in no cell of the CSV of %s", (which) => {
    const [heading, ...rows] = readCsv(csvFile(content, which, false));
    expect(rows.every((row) => row.length === heading!.length)).toBe(true);
    expect(rows.flat().filter((cell) => RUNS.test(cell) && !cell.startsWith("'"))).toEqual([]);
    const noted = csvFile(content, which, true).split("\r\n");
    expect(noted.findIndex((line) => !line.startsWith("# "))).toBeGreaterThan(5);
  });

  it("run in no cell of the response table or of the clipboard", () => {
    const eventDays = indexEventDays(events, time);
    const cells = finished(
      responseTableRows({
        rows: matrixRows(eventSet(events, eventDays).days, eventDays),
        columns: [{ history: history("10Y"), horizon: 0 }],
        figures: matrixFigures(table),
        company: null,
        auctions: null,
      }),
    );
    const rows = readCsv(responseTableCsv(cells));
    expect(rows.flat().filter((cell) => RUNS.test(cell) && !cell.startsWith("'"))).toEqual([]);
    const { html, text } = tableCopy(content);
    expect(new Set(tagsOf(html).map(([, name]) => name))).toEqual(
      new Set(["table", "tr", "th", "td"]),
    );
    expect(text.split("\n").filter((line) => RUNS.test(line) && !line.startsWith("'"))).toEqual([]);
  });

  it("are text in the JSON, which opens again", () => {
    const json = jsonFile(content);
    expect(JSON.parse(json)).toMatchObject({ eventRows: expect.any(Array) });
    const opened = readSnapshotFile(new TextEncoder().encode(json), "a.json");
    if (how === "as they are read") expect(opened.ok).toBe(true);
    expect(Reflect.get({}, "trace")).toBeUndefined();
  });

  it("are text in the page and in the picture", () => {
    const picture = svg();
    const page = htmlFile(content, picture);
    for (const markup of [picture, page]) {
      const names = new Set(tagsOf(markup).map(([, name]) => name!.toLowerCase()));
      for (const name of ["script", "img", "iframe", "foreignobject", "a:script"]) {
        expect(names).not.toContain(name);
      }
      const handlers = tagsOf(markup).filter(([, , said]) =>
        /\son\w+\s*=|javascript:/i.test(said!),
      );
      expect(handlers).toEqual([]);
    }
    expect(picture).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
    expect(page.match(/<title>/g)).toHaveLength(2);
    if (how === "as they are read")
      expect(readSnapshotFile(new TextEncoder().encode(picture), "a.svg").ok).toBe(true);
  });

  it("leave the file's name as it is", () => {
    expect(fileName(content, "png")).toBe("yieldmark_30Y-2s10s_2025-04-01_2025-04-30.png");
  });
});

it("a sentence tells of a hostile title within bounds, and shows all of it", () => {
  for (const event of readEvents()) {
    const { sentence } = contentWith({ ...APRIL, event: event.id }, [event]);
    expect(sentence.length).toBeLessThan(700);
    expect(sentence).not.toMatch(UNFIT);
  }
});
