// What the Sources tab says of a source.
import { expect, it } from "vitest";
import type { SourceState } from "../../src/domain/source-state.ts";
import { SOURCE_NOTES, SOURCES } from "../../src/domain/source.ts";
import { standingFacts } from "../../src/ui/source-standing.ts";
import { on } from "../domain/facts.ts";

const NOW = Date.parse("2026-11-22T17:00:00Z");
const VIEW = { now: NOW, timeZone: "UTC", isSnapshot: false };

/** A source as it stands; SYNTHETIC. */
const source = (changes: Partial<SourceState>): SourceState => ({
  id: "dbnomics",
  role: "in use",
  isAsking: false,
  answeredAt: Date.parse("2026-11-22T14:02:00Z"),
  asOf: on("2026-11-19"),
  failure: null,
  failedAt: null,
  nextAskAt: NOW + 40_000,
  leftOut: [],
  leftOutCount: 0,
  remark: null,
  ...changes,
});

/** The lines of a fact; undefined when the source has no such fact. */
const linesOf = (term: string, changes: Partial<SourceState>, view = VIEW) => {
  const state = source(changes);
  return standingFacts(state.id, state, view).find((found) => found.term === term)?.lines;
};

it("a source in use tells its last answer, its last day and when it is asked next", () => {
  expect(linesOf("Last answer", {})).toEqual(["14:02, as of 2026-11-19"]);
  expect(linesOf("Next try", {})).toEqual(["in 40 s, at 17:00"]);
  expect(linesOf("Next try", { isAsking: true })).toEqual(["now"]);
  expect(linesOf("Last error", {})).toBeUndefined();
});

it("a failure is told in its whole words, with when it came", () => {
  const failure = { source: "DBnomics", reason: "DBnomics refused the request (403)." };
  const failedAt = Date.parse("2026-11-21T23:59:00Z");
  expect(linesOf("Last error", { role: "failed", failure, failedAt })).toEqual([
    "21 Nov 23:59: DBnomics refused the request (403).",
  ]);
});

it("what was left out is told in five lines; the rest opens, and what nobody kept is counted", () => {
  const leftOut = Array.from({ length: 50 }, (_, i) => ({
    source: "DBnomics",
    reason: `30Y cell ${i}: 999 is not a yield`,
  }));
  const state = source({ leftOut, leftOutCount: 62 });
  const found = standingFacts("dbnomics", state, VIEW).find(({ term }) => term === "Left out")!;
  expect(found.lines).toHaveLength(5);
  expect(found.more).toMatchObject({ count: 57 });
  expect(found.more!.lines).toHaveLength(45);
  const few = source({ leftOut: leftOut.slice(0, 3), leftOutCount: 3 });
  const small = standingFacts("dbnomics", few, VIEW).find(({ term }) => term === "Left out")!;
  expect(small.more).toMatchObject({ count: 0, lines: [] });
});

it.each(SOURCES)("%s says how it is configured when it is not", (id) => {
  const [role] = linesOf("Role", { id, role: "off", answeredAt: null, nextAskAt: null })!;
  expect(role).toMatch(/^not configured: config\.json /);
  expect(role).toContain(`“${id}”`);
});

it.each(SOURCES)("%s has its licence and a page to follow in every state", (id) => {
  for (const state of [undefined, source({ id, role: "off" }), source({ id, role: "failed" })]) {
    const facts = standingFacts(id, state, VIEW);
    expect(facts.find(({ term }) => term === "Licence")!.lines).toEqual([SOURCE_NOTES[id].licence]);
    expect(facts.flatMap(({ links = [] }) => links)[0]!.url).toBe(SOURCE_NOTES[id].url);
  }
});

it("FRED's notice is told", () => {
  const facts = standingFacts("fred", undefined, VIEW);
  expect(facts.flatMap(({ lines }) => lines).join(" ")).toContain(
    "This product uses the FRED® API but is not endorsed or certified by the Federal Reserve Bank of St. Louis.",
  );
});

it("auctions that are not shown are not said to be on their way", () => {
  const idle = { id: "fiscal-data", role: "waiting", answeredAt: null } as const;
  expect(linesOf("Role", idle)).toEqual(["asked when the auctions are shown"]);
  expect(linesOf("Role", { ...idle, isAsking: true })![0]).toContain("on its way");
});

it("an address that asks for the bundled figures is given as the reason", () => {
  const lines = linesOf("Role", { role: "off" }, { ...VIEW, isSnapshot: true });
  expect(lines).toEqual(["not asked: the address asks for the bundled figures"]);
});
