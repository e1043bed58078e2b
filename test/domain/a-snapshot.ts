// Snapshots of the facts, to vary in tests.
import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { historyOf, parseMeasure } from "../../src/domain/measure.ts";
import type { PolicyEvent } from "../../src/domain/policy-event.ts";
import { seriesCsv } from "../../src/domain/series-csv.ts";
import { type Snapshot, type SnapshotSource, snapshotOf } from "../../src/domain/snapshot.ts";
import { SOURCE_NOTES } from "../../src/domain/source.ts";
import { TENORS } from "../../src/domain/tenor.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import { DEFAULT_VIEW, HORIZONS, PANELS, RANGES, type View } from "../../src/domain/view.ts";
import type { YieldTable } from "../../src/domain/yield-table.ts";
import { anEvent } from "./an-event.ts";
import { on, table } from "./facts.ts";

const { publisher, url, licence } = SOURCE_NOTES.treasury;
const SOURCE: SnapshotSource = {
  of: "par yields",
  kind: "bundled",
  publisher,
  url,
  licence,
  asOf: on("2026-10-01"),
  retrievedAt: null,
};

/** What a snapshot may be made of; what is left out is usual. */
export interface Making {
  readonly view?: Partial<View>;
  readonly table?: YieldTable;
  readonly sources?: readonly SnapshotSource[];
  readonly events?: readonly PolicyEvent[] | null;
  readonly madeAt?: number;
}

/** A snapshot of a view of the facts, its checksum taken by Node. */
export function aSnapshot(making: Making = {}): Snapshot {
  const view = { ...DEFAULT_VIEW, ...making.view };
  const from = making.table ?? table;
  const range = rangeOf(view, from.time);
  const histories = view.show.map((key) => historyOf(from, parseMeasure(key)!));
  const csv = seriesCsv(histories, range.first, range.last);
  return snapshotOf({
    version: "0.1.0",
    madeAt: making.madeAt ?? 1_795_000_000_123,
    view,
    table: from,
    range,
    sources: making.sources ?? [SOURCE],
    events: making.events === undefined ? [anEvent()] : making.events,
    sha256: createHash("sha256").update(csv, "utf8").digest("hex"),
  });
}

const onOff = fc.constantFrom("on" as const, "off" as const);
const someDay = fc.integer({ min: on("2017-01-03"), max: on("2026-10-01") });
const words = fc.string({ maxLength: 60 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));
const span = fc.oneof(
  fc.record({ from: someDay, range: fc.constant(null) }),
  fc.record({ from: fc.constant(null), range: fc.constantFrom(...RANGES) }),
);
const MEASURES = [...TENORS, "10Y real", "10Y breakeven", "2s10s", "3m10y", "2s5s10s"];

/** Any view over the facts. */
const anyView: fc.Arbitrary<Partial<View>> = fc
  .tuple(
    span,
    fc.record({
      panel: fc.constantFrom(...PANELS),
      show: fc.uniqueArray(fc.constantFrom(...MEASURES), { minLength: 1, maxLength: 14 }),
      to: fc.option(someDay, { nil: null }),
      level: fc.uniqueArray(fc.integer({ min: -500, max: 2500 }), { maxLength: 8 }),
      actor: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2,12}$/), { maxLength: 20 }),
      q: words,
      event: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,60}$/), { nil: null }),
      horizon: fc.constantFrom(...HORIZONS),
      units: fc.constantFrom("percent" as const, "change" as const),
      base: fc.option(someDay, { nil: null }),
      axis: fc.constantFrom("trading" as const, "calendar" as const),
      ladder: onOff,
      invert: onOff,
      theme: fc.constantFrom("auto" as const, "light" as const, "dark" as const),
    }),
  )
  .map(([days, rest]) => ({ ...rest, ...days }));

const moment = fc.integer({ min: 0, max: Date.UTC(2199, 11, 31) });
const title = fc
  .array(fc.constantFrom("tariff", "30%", "→", "é", "<b>", "&amp;", '"it"', "関税", "😀"), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(" "));
const anyEvent = fc
  .record({ id: fc.stringMatching(/^[a-z][a-z0-9-]{0,60}$/), day: someDay, title })
  .map(({ id, day, title: said }) =>
    anEvent({ id, title: said, announced: { day, minute: null, afterClose: null } }),
  );
const anySource = fc.record({
  of: fc.constantFrom("par yields" as const, "policy events" as const),
  kind: fc.constantFrom("latest" as const, "copy" as const, "bundled" as const),
  publisher: fc.constantFrom(publisher, "US Treasury, earlier days Federal Reserve H.15"),
  url: fc.constantFrom(url, "https://example.com/yields?a=1&b=2"),
  licence: fc.constant(licence),
  asOf: someDay,
  retrievedAt: fc.option(moment, { nil: null }),
});

/** Any snapshot of the facts: spans, measures with and without figures, holes, events, sources. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    view: anyView,
    sources: fc.array(anySource, { maxLength: 3 }),
    events: fc.option(fc.array(anyEvent, { maxLength: 5 }), { nil: null }),
    madeAt: moment,
  })
  .map(aSnapshot);
