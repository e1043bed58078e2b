// Failures on their way through a query.
import { expect, it } from "vitest";
import { createQueryClient, failureOf, unwrap } from "../../src/state/query-client.ts";

const failure = { source: "Treasury", reason: "The file is not there.", path: "prints.json" };

it("a failure is thrown by its query and comes back whole", async () => {
  const client = createQueryClient();
  const query = client.fetchQuery({
    queryKey: ["it fails"],
    queryFn: () => Promise.resolve(unwrap<number>({ ok: false, failure })),
  });
  const error: unknown = await query.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Error);
  expect(failureOf(error as Error)).toEqual(failure);
});

it("a good result is its value, the very same: columns are not compared or copied", async () => {
  const value = { column: new Float64Array([1, NaN]) };
  expect(unwrap({ ok: true, value })).toBe(value);
  const client = createQueryClient();
  const load = () => client.fetchQuery({ queryKey: ["column"], queryFn: async () => value });
  expect(await load()).toBe(value);
  expect(await load()).toBe(value);
});

it("an error that nobody foresaw is said in plain words, without its insides", () => {
  const unforeseen = failureOf(new TypeError("x is not a function"));
  expect(unforeseen?.source).toBe("Yieldmark");
  expect(unforeseen?.reason).not.toContain("function");
  expect(failureOf(null)).toBeNull();
});

it("is asked once: nothing goes stale and nothing is tried again", async () => {
  const client = createQueryClient();
  let asked = 0;
  const fetch = () =>
    client
      .fetchQuery({
        queryKey: ["refused"],
        queryFn: () => {
          asked++;
          return Promise.resolve(unwrap<number>({ ok: false, failure }));
        },
      })
      .catch(() => null);
  await fetch();
  expect(asked).toBe(1);
});
