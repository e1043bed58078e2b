// Which requests are due: a source's first slot goes ahead, the others follow when it has news.
import type { Column } from "../domain/tenor.ts";
import type { LiveSlot, SlotRecord } from "./live-slot.ts";
import { answerAsOf, leadSlots, type SlotResult } from "./live-yields.ts";

/** A last ask that lies further ahead of the clock than this was timed by a clock set back since. */
const SET_BACK_MS = 60_000;

/**
 * Slots to ask now. Of a source with many slots one goes ahead at its time, the first in view that
 * works; the others are asked when it has a newer day than they have, or works again after they failed.
 * One that fails alone is asked at its own time. Times that a clock set back has made wrong do not count.
 */
export function dueSlots(
  results: readonly SlotResult[],
  inView: ReadonlySet<Column>,
  now: number,
): LiveSlot[] {
  const ids = new Set(results.map(({ slot }) => slot.id));
  return [...ids].flatMap((id) => {
    const own = results.filter(({ slot }) => slot.id === id);
    const shown = leadSlots(own, inView);
    const ahead = shown.find(({ record }) => record.failure === null) ?? shown[0];
    if (!ahead) return [];
    const newest = asOf(ahead);
    return own
      .filter((result) => {
        const { record } = result;
        if (record.nextAskAt === null) return false;
        if (lastAskAt(record) - now > SET_BACK_MS) return true;
        const isTime = record.nextAskAt <= now;
        if (result === ahead || id === "treasury") return isTime;
        if (ahead.record.failure !== null) return false;
        const since = ahead.record.answeredAt ?? 0;
        if (record.failure !== null) return isTime || record.failedAt! < since;
        const isOlder = newest !== null && (asOf(result) ?? -Infinity) < newest;
        return isOlder && record.answeredAt! < since;
      })
      .map(({ slot }) => slot);
  });
}

const lastAskAt = ({ failure, failedAt, answeredAt }: SlotRecord) =>
  (failure === null ? answeredAt : failedAt) ?? -Infinity;
const asOf = ({ slot, answer }: SlotResult) => (answer ? answerAsOf(slot, answer.value) : null);
