// Sliced work: the page has its turn, jobs come in order, and what is superseded is left.
import { expect, it } from "vitest";
import { finished, type Steps } from "../../src/domain/steps.ts";
import { createSliceQueue } from "../../src/ui/sliced-work.ts";

/** A job of so many steps that notes each, and keeps the page for a while if it is told to. */
function* noted(name: string, count: number, notes: string[], ms = 0): Steps<void> {
  for (let i = 0; i < count; i++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    notes.push(`${name}${i}`);
    yield;
  }
}
const expectSoon = async (holds: () => boolean) => {
  await expect.poll(holds, { interval: 1 }).toBe(true);
};

it("jobs run in the order in which they came, each to its end", async () => {
  const queue = createSliceQueue();
  const notes: string[] = [];
  queue.add(noted("a", 2, notes));
  queue.add(noted("b", 2, notes));
  expect(notes).toEqual([]);
  await expectSoon(() => notes.length === 4);
  expect(notes).toEqual(["a0", "a1", "b0", "b1"]);
});

it("the page has its turn before a long job is done", async () => {
  const queue = createSliceQueue();
  const notes: string[] = [];
  queue.add(noted("a", 12, notes, 3));
  let seen = -1;
  setTimeout(() => (seen = notes.length));
  await expectSoon(() => notes.length === 12);
  expect(seen).toBeGreaterThan(0);
  expect(seen).toBeLessThan(12);
});

it("a job that is taken out makes no further step, and the next one follows", async () => {
  const queue = createSliceQueue();
  const notes: string[] = [];
  const takeOut = queue.add(noted("a", 1000, notes, 1));
  queue.add(noted("b", 1, notes));
  await expectSoon(() => notes.length > 3);
  takeOut();
  const made = notes.length;
  await expectSoon(() => notes.includes("b0"));
  expect(notes).toHaveLength(made + 1);
});

it("a queue that has rested takes up again", async () => {
  const queue = createSliceQueue();
  const notes: string[] = [];
  queue.add(noted("a", 1, notes));
  await expectSoon(() => notes.length === 1);
  queue.add(noted("b", 1, notes));
  await expectSoon(() => notes.length === 2);
});

it("a job that comes in the microtask after the last one ended is not forgotten", async () => {
  const queue = createSliceQueue();
  const notes: string[] = [];
  function* last(): Steps<void> {
    yield;
    queueMicrotask(() => queue.add(noted("b", 1, notes)));
  }
  queue.add(last());
  await expectSoon(() => notes.length === 1);
  expect(notes).toEqual(["b0"]);
});

it("work of steps comes to its end when nobody waits", () => {
  const notes: string[] = [];
  expect(finished(noted("a", 3, notes))).toBeUndefined();
  expect(notes).toHaveLength(3);
});
