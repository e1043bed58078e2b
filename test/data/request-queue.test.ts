// The queue before a host: never more than four at once, never more than four in a second.
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inTurn } from "../../src/data/request-queue.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

let hosts = 0;
const newHost = () => `host-${hosts++}.test`;
const lasting = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe("the queue", () => {
  it("starts no more than four at once and four in any second, in the order of asking", async () => {
    const durations = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(durations, async (lengths) => {
        const host = newHost();
        const starts: { index: number; at: number }[] = [];
        let running = 0;
        let most = 0;
        const done = lengths.map((length, index) =>
          inTurn(host, async () => {
            starts.push({ index, at: performance.now() });
            most = Math.max(most, ++running);
            await lasting(length)();
            running--;
            return index;
          }),
        );
        await vi.advanceTimersByTimeAsync(lengths.length * 4000);
        expect(await Promise.all(done)).toEqual(lengths.map((_, index) => index));
        expect(most).toBeLessThanOrEqual(4);
        expect(starts.map(({ index }) => index)).toEqual(lengths.map((_, index) => index));
        for (let i = 4; i < starts.length; i++) {
          expect(starts[i]!.at - starts[i - 4]!.at).toBeGreaterThan(1000);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("does not make one host wait for another", async () => {
    const [busy, idle] = [newHost(), newHost()];
    for (let i = 0; i < 8; i++) void inTurn(busy, lasting(60_000));
    expect(await inTurn(idle, async () => "at once")).toBe("at once");
    await vi.advanceTimersByTimeAsync(200_000);
  });

  it("is left by what is stopped while it waits, and the next moves up", async () => {
    const host = newHost();
    const started: string[] = [];
    const stop = new AbortController();
    for (let i = 0; i < 4; i++) void inTurn(host, lasting(5000));
    const stopped = inTurn(host, async () => started.push("stopped"), stop.signal);
    const next = inTurn(host, async () => started.push("next"));
    stop.abort("enough");
    await expect(stopped).rejects.toBe("enough");
    await vi.advanceTimersByTimeAsync(5000);
    await next;
    expect(started).toEqual(["next"]);
  });

  it("runs nothing for a signal that was stopped before", async () => {
    const task = vi.fn<() => Promise<void>>(async () => {});
    await expect(inTurn(newHost(), task, AbortSignal.abort("before"))).rejects.toBe("before");
    expect(task).not.toHaveBeenCalled();
  });

  it("goes on after a task that fails", async () => {
    const host = newHost();
    const failing = Array.from({ length: 6 }, () =>
      inTurn(host, async () => {
        throw new Error("broken");
      }).catch((error: Error) => error.message),
    );
    await vi.advanceTimersByTimeAsync(1100);
    expect(await Promise.all(failing)).toEqual(Array(6).fill("broken"));
    await vi.advanceTimersByTimeAsync(1100);
    expect(await inTurn(host, async () => "on")).toBe("on");
  });

  it("keeps no listener on a signal once a task has started", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    await inTurn(newHost(), async () => {}, signal);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });
});
