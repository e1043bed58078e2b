// The first measure's response and rank of every event, worked out together.
import { describe, expect, it } from "vitest";
import { eventDay } from "../../src/domain/event-day.ts";
import { eventResponses, isRanked } from "../../src/domain/event-response.ts";
import { rankOf } from "../../src/domain/rank.ts";
import { responseOf } from "../../src/domain/response.ts";
import { announcements, history, time } from "./facts.ts";

const eventDays = new Map(
  announcements.map(({ id, announced }) => [id, eventDay(announced, time)] as const),
);

describe("the responses of all events", () => {
  it.each(["30Y", "2s10s"])("are those of each event on its own, for the %s", (key) => {
    for (const horizon of [0, 20] as const) {
      const all = eventResponses(eventDays, history(key), horizon, true);
      for (const [id, day] of eventDays) {
        const value = day && responseOf(history(key), day.index, horizon);
        expect(all.get(id)?.value ?? null, id).toBe(value);
        if (value !== null) {
          expect(all.get(id)!.rank, id).toEqual(rankOf(history(key), day!.index, horizon));
        }
      }
    }
  });

  it("leave out what has no data yet", () => {
    expect(eventResponses(eventDays, history("30Y"), 0, true).has("us-301-china-continued")).toBe(
      false,
    );
  });

  it("keep their rank back while the history it reaches into is on its way", () => {
    const early = new Map([["early", { index: 200, day: time[200]!, basis: "no curve that day" }]]);
    const of = (complete: boolean) =>
      eventResponses(early as typeof eventDays, history("30Y"), 0, complete).get("early");
    expect(of(false)?.rank).toBeNull();
    expect(of(true)?.rank?.n).toBe(199);
    expect([isRanked(251, false), isRanked(252, false), isRanked(1, true)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
