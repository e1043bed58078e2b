// Keeping the last good copy: once for several answers, and never forgotten half-way.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { LastGoodCopy } from "../../src/data/last-good-copy.ts";
import { createCopyKeeper } from "../../src/state/copy-keeper.ts";

const copy: LastGoodCopy = { yields: null, documents: null, auctions: null };
const saved: LastGoodCopy[] = [];
const keeper = () =>
  createCopyKeeper(
    async (next) => {
      saved.push(next);
      return { ok: true, value: true };
    },
    () => {},
  );

beforeEach(() => {
  vi.useFakeTimers();
  saved.length = 0;
});
afterEach(() => void vi.useRealTimers());

it("saves once for answers that come shortly after one another, the last of them", () => {
  const kept = keeper();
  kept.keep({ identity: "1", copy });
  const last = { ...copy };
  kept.keep({ identity: "1,2", copy: last });
  vi.runAllTimers();
  expect(saved).toEqual([last]);
  expect(saved[0]).toBe(last);
});

it("does not save the same twice", () => {
  const kept = keeper();
  kept.keep({ identity: "1", copy });
  vi.runAllTimers();
  kept.keep({ identity: "1", copy });
  vi.runAllTimers();
  expect(saved).toHaveLength(1);
});

it("saves what was stopped before it was written when it is given again", () => {
  const kept = keeper();
  kept.keep({ identity: "1", copy });
  kept.stop();
  vi.runAllTimers();
  expect(saved).toEqual([]);
  kept.keep({ identity: "1", copy });
  vi.runAllTimers();
  expect(saved).toHaveLength(1);
});
