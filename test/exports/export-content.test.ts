// What an export carries: the events drawn, the snapshot, and the view it returns to.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseSnapshot } from "../../src/data/snapshot-value.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import { snapshotTable } from "../../src/domain/snapshot.ts";
import {
  drawnEvents,
  snapshotMetadata,
  snapshotOfContent,
} from "../../src/exports/export-content.ts";
import { seriesCsv } from "../../src/domain/series-csv.ts";
import { historyOf } from "../../src/domain/measure.ts";
import { modelOf } from "../charts/real-overlay.ts";
import { valueOf } from "../data/bundled-file.ts";
import { on } from "../domain/facts.ts";
import { APRIL } from "./april-content.ts";
import { contentOf } from "./real-content.ts";

const VIEWS = [{}, APRIL, { range: "MAX", from: null, show: ["2M", "10Y", "2s5s10s"] }] as const;

describe("the drawn events", () => {
  it.each(VIEWS)("are those the chart draws, in clusters or waits for: %j", (changes) => {
    const model = modelOf(changes);
    const inChart = [...model.marks.flatMap(({ events }) => events), ...model.withoutData];
    const ids = drawnEvents(contentOf(changes)).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(inChart.map(({ id }) => id).toSorted());
  });

  it("are in the order of their announcement and pass the filter", () => {
    const drawn = drawnEvents(contentOf({ actor: ["CN"] }));
    const days = drawn.map(({ announced }) => announced.day);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(new Set(drawn.map(({ actor }) => actor))).toEqual(new Set(["CN"]));
  });
});

describe("the snapshot of what is drawn", () => {
  it.each(VIEWS)("is read back by the app as it was: %j", (changes) => {
    const content = contentOf(changes);
    const read = valueOf(parseSnapshot(JSON.parse(snapshotMetadata(content)), "a file"));
    expect(read).toEqual(snapshotOfContent(content));
    expect(read.view).toEqual(content.input.view);
  });

  it("has the checksum of the series CSV that its own figures give", () => {
    const content = contentOf(APRIL);
    const snapshot = snapshotOfContent(content);
    const table = snapshotTable(snapshot);
    const histories = content.input.histories.map(({ measure }) => historyOf(table, measure));
    const csv = seriesCsv(histories, 0, table.time.length - 1);
    expect(snapshot.sha256).toBe(createHash("sha256").update(csv).digest("hex"));
  });

  it("keeps an open end open, unless it is frozen", () => {
    const content = contentOf({ from: null, range: "1Y" });
    expect(snapshotOfContent(content).view).toEqual(content.input.view);
    const { view, time } = snapshotOfContent(content, { frozen: true });
    expect(view).toMatchObject({ from: on("2025-10-01"), to: on("2026-10-01"), range: null });
    const { first, last } = rangeOf(view, content.input.axis.time);
    expect([first, last]).toEqual([content.range.first, content.range.last]);
    expect(time.at(-1)).toBe(view.to);
  });

  it("leaves the events out when asked to", () => {
    expect(snapshotOfContent(contentOf(APRIL), { events: false }).events).toBeNull();
    expect(snapshotOfContent(contentOf(APRIL)).events).toHaveLength(
      drawnEvents(contentOf(APRIL)).length,
    );
  });
});
