// The account: nothing that was announced in range is lost.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountText } from "../../src/charts/account.ts";
import type { OverlayModel } from "../../src/charts/overlay-model.ts";
import { passesFilter } from "../../src/domain/event-filter.ts";
import { KINDS } from "../../src/domain/policy-event.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import { DEFAULT_VIEW, type View } from "../../src/domain/view.ts";
import { on, time } from "../domain/facts.ts";
import { events, modelOf, SIZES, SPANS } from "./real-overlay.ts";

const TEXT =
  /^\d+ events? in range: \d+ drawn, \d+ in \d+ clusters?, \d+ without data yet, \d+ hidden by filter$/;
const LAST_CURVE = on("2026-10-01");

/** What the account must say, counted from the events alone. */
function counted(changes: Partial<View>) {
  const view = { ...DEFAULT_VIEW, ...changes };
  const { from } = rangeOf(view, time);
  const inRange = events.filter(
    ({ announced: { day } }) => day >= from && (view.to === null || day <= view.to),
  );
  const kept = inRange.filter((event) => passesFilter(view, event));
  const late = kept.filter((event) => event.announced.day > LAST_CURVE);
  return {
    inRange: inRange.length,
    hidden: inRange.length - kept.length,
    withoutData: late.length,
    onChart: kept.length - late.length,
  };
}

function expectBalance({ account, marks }: OverlayModel, changes: Partial<View>) {
  const { onChart, ...rest } = counted(changes);
  expect(account).toMatchObject(rest);
  expect(account.drawn + account.inClusters).toBe(onChart);
  expect(account.drawn).toBe(marks.filter((mark) => mark.events.length === 1).length);
  expect(account.clusters).toBe(marks.length - account.drawn);
  const { drawn, inClusters, withoutData, hidden, inRange } = account;
  expect(drawn + inClusters + withoutData + hidden).toBe(inRange);
  expect(accountText(account)).toMatch(TEXT);
}

const FILTERS: readonly Partial<View>[] = [
  {},
  { weight: "all" },
  { actor: ["CN"] },
  { kind: ["imposed", "retaliation"], weight: "all" },
  { q: "steel" },
  { q: "no event says this" },
];

describe("the account", () => {
  it.each(SIZES)(
    "balances at %i × %i from two weeks to all, with every filter",
    (width, height) => {
      for (const span of SPANS) {
        for (const filter of FILTERS) {
          for (const lanes of ["on", "off"] as const) {
            const changes = { ...span, ...filter, lanes };
            expectBalance(modelOf(changes, width, height), changes);
          }
        }
      }
    },
  );

  it("balances over any range and filter, on either axis", () => {
    const day = fc.integer({ min: on("2017-01-03"), max: on("2026-10-20") });
    const changes = fc.record({
      from: day,
      to: fc.option(day, { nil: null }),
      axis: fc.constantFrom("trading" as const, "calendar" as const),
      lanes: fc.constantFrom("on" as const, "off" as const),
      weight: fc.constantFrom("major" as const, "all" as const),
      actor: fc.subarray(["US", "CN", "EU", "COURT"]),
      kind: fc.subarray([...KINDS]),
    });
    const size = fc.constantFrom(...SIZES);
    fc.assert(
      fc.property(changes, size, (asked, [width, height]) => {
        fc.pre(asked.to === null || asked.to >= asked.from);
        fc.pre(asked.from <= LAST_CURVE);
        expectBalance(modelOf(asked, width, height), asked);
      }),
    );
  });

  it("of all data with nothing hidden counts every event on file", () => {
    const { account } = modelOf({ from: on("2015-01-01"), weight: "all" });
    expect([account.inRange, account.hidden]).toEqual([events.length, 0]);
  });

  it("says one event and one cluster in the singular", () => {
    const one = { inRange: 1, drawn: 0, inClusters: 2, clusters: 1, withoutData: 0, hidden: 3 };
    expect(accountText(one)).toBe(
      "1 event in range: 0 drawn, 2 in 1 cluster, 0 without data yet, 3 hidden by filter",
    );
    expect(accountText({ ...one, inRange: 43, drawn: 22, clusters: 3 })).toBe(
      "43 events in range: 22 drawn, 2 in 3 clusters, 0 without data yet, 3 hidden by filter",
    );
  });
});
