// Which source leads, which are asked, and whose figures win.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseYields, type YieldStanding } from "../../src/domain/source-choice.ts";
import type { YieldSource } from "../../src/domain/source.ts";
import type { YieldColumns } from "../../src/domain/yield-column.ts";

const TODAY = 20_700;
const IN_HAND = 20_690;

function ending(asOf: number | null): YieldColumns {
  if (asOf === null) return {};
  const time = Float64Array.of(asOf - 1, asOf);
  return { "30Y": { time, value: Float64Array.of(500, 501), fromStart: true } };
}

function standing(
  id: YieldSource,
  state: YieldStanding["state"],
  asOf: number | null = null,
): YieldStanding {
  return { id, state, columns: ending(asOf) };
}

function choice(...standings: YieldStanding[]) {
  const { roles, asked, used, lead } = chooseYields(standings, IN_HAND, TODAY);
  return { roles: Object.fromEntries(roles), asked: [...asked], used, lead };
}

describe("the order of sources", () => {
  it("asks only the first while it has not answered", () => {
    const { asked, lead, roles } = choice(
      standing("dbnomics", "waiting"),
      standing("fred", "waiting"),
    );
    expect([asked, lead]).toEqual([["dbnomics"], null]);
    expect(roles).toEqual({ dbnomics: "waiting", fred: "standby" });
  });

  it("goes on to the next when one fails, and back when it answers again", () => {
    const failed = choice(standing("dbnomics", "failed"), standing("fred", "answered", TODAY - 1));
    expect([failed.lead, failed.asked]).toEqual(["fred", ["dbnomics", "fred"]]);
    const back = choice(
      standing("dbnomics", "answered", TODAY - 1),
      standing("fred", "answered", TODAY - 1),
    );
    expect([back.lead, back.asked]).toEqual(["dbnomics", ["dbnomics"]]);
    expect(back.used).toEqual(["dbnomics", "fred"]);
  });

  it("passes over a source whose newest curve is more than a week old", () => {
    const { lead, roles } = choice(
      standing("dbnomics", "answered", TODAY - 8),
      standing("fred", "answered", TODAY - 7),
    );
    expect([lead, roles["dbnomics"]]).toEqual(["fred", "behind"]);
  });

  it("passes over a source that is older than what is in hand, and does not use its figures", () => {
    const { lead, roles, used } = chooseYields(
      [standing("dbnomics", "answered", TODAY - 3)],
      TODAY - 2,
      TODAY,
    );
    expect([lead, roles.get("dbnomics"), used]).toEqual([null, "behind", []]);
  });

  it("uses a source that is behind when its figures are still newer than those in hand", () => {
    expect(choice(standing("dbnomics", "answered", IN_HAND + 1)).used).toEqual(["dbnomics"]);
  });
});

describe("a Treasury proxy", () => {
  it("is asked beside a healthy DBnomics and adds its newer days", () => {
    const { asked, lead, roles, used } = choice(
      standing("dbnomics", "answered", TODAY - 2),
      standing("treasury", "answered", TODAY),
    );
    expect([asked, lead, used]).toEqual([
      ["dbnomics", "treasury"],
      "dbnomics",
      ["dbnomics", "treasury"],
    ]);
    expect(roles["treasury"]).toBe("adds newer days");
  });

  it("stands by when it has no newer day", () => {
    const { roles } = choice(
      standing("dbnomics", "answered", TODAY),
      standing("treasury", "answered", TODAY),
    );
    expect(roles["treasury"]).toBe("standby");
  });

  it("leads when DBnomics fails, whose earlier figures then come second; FRED is not asked", () => {
    const { lead, used, asked } = choice(
      standing("dbnomics", "failed", TODAY - 1),
      standing("treasury", "answered", TODAY),
      standing("fred", "waiting"),
    );
    expect([lead, used]).toEqual(["treasury", ["treasury", "dbnomics"]]);
    expect(asked).not.toContain("fred");
  });
});

it("at most one source leads, it answered, and it is the first that holds its place", () => {
  const anyStanding = (id: YieldSource) =>
    fc
      .tuple(
        fc.constantFrom("waiting" as const, "answered" as const, "failed" as const),
        fc.option(fc.integer({ min: TODAY - 20, max: TODAY }), { nil: null }),
      )
      .map(([state, asOf]) => standing(id, state, asOf));
  fc.assert(
    fc.property(
      fc.tuple(anyStanding("dbnomics"), anyStanding("treasury"), anyStanding("fred")),
      (standings) => {
        const { roles, lead, used } = chooseYields(standings, IN_HAND, TODAY);
        const leading = standings.filter(({ id }) => roles.get(id) === "in use");
        expect(leading.map(({ id }) => id)).toEqual(lead === null ? [] : [lead]);
        for (const { state } of leading) expect(state).toBe("answered");
        if (lead !== null) expect(used[0]).toBe(lead);
        expect(new Set(used).size).toBe(used.length);
      },
    ),
  );
});
