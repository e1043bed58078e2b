// Events related by what the data state, and by nothing else.
import { describe, expect, it } from "vitest";
import {
  instrumentNumbers,
  sameInstrument,
  sharesDayZero,
} from "../../src/domain/related-event.ts";
import { anEvent } from "./an-event.ts";

const filed = (id: string, instrument: string | null, documentNumber: string | null = null) =>
  anEvent({ id, instrument, documentNumber });

describe("the same instrument", () => {
  it("is known by its numbers, however they are listed", () => {
    expect(instrumentNumbers(filed("a", "EO 14193, EO 14194, EO 14195"))).toEqual([
      "EO 14193",
      "EO 14194",
      "EO 14195",
    ]);
    expect(instrumentNumbers(filed("a", "Proclamations 11046, 11047 and 11048"))).toEqual([
      "Proclamation 11046",
      "Proclamation 11047",
      "Proclamation 11048",
    ]);
    expect(instrumentNumbers(filed("a", "BIS Entity List rule; EO 13873", "2019-1"))).toEqual([
      "FR 2019-1",
      "EO 13873",
    ]);
  });

  it("is not shared by two posts, two statements or two letters", () => {
    for (const name of ["Truth Social post", "Joint statements", "SCTC Announcement 2025", null]) {
      expect(sameInstrument(filed("a", name), [filed("b", name)])).toEqual([]);
    }
  });

  it("joins an order with its parts and leaves the event itself out", () => {
    const order = filed("order", "EO 14193, EO 14194, EO 14195", "2025-02406");
    const part = filed("part", "EO 14195");
    const effect = filed("effect", null, "2025-02406");
    const other = filed("other", "EO 14266", "2025-06462");
    const all = [order, part, effect, other];
    expect(sameInstrument(order, all)).toEqual([part, effect]);
    expect(sameInstrument(part, all)).toEqual([order]);
    expect(sameInstrument(other, all)).toEqual([]);
  });
});

describe("a shared day 0", () => {
  const own = anEvent({ id: "own" });
  const index = (id: string) => ({ own: 7, same: 7, print: 7, raw: 7, next: 8 })[id];

  it("names the other policy events of that day, not milestones of the market or unreviewed rows", () => {
    const all = [
      own,
      anEvent({ id: "same", actor: "CN" }),
      anEvent({ id: "print", actor: "MARKET", kind: "market" }),
      anEvent({ id: "raw", reviewed: false }),
      anEvent({ id: "next" }),
      anEvent({ id: "later" }),
    ];
    expect(sharesDayZero(own, all, index).map(({ id }) => id)).toEqual(["same"]);
  });

  it("is shared by nothing while there are no data", () => {
    expect(sharesDayZero(anEvent({ id: "x" }), [anEvent({ id: "y" })], () => undefined)).toEqual(
      [],
    );
  });
});
