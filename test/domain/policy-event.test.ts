// Families and lanes.
import { describe, expect, it } from "vitest";
import { FAMILIES, familyOf, KINDS, LANES, laneOf } from "../../src/domain/policy-event.ts";

describe("a policy event", () => {
  it("belongs to one family by its kind", () => {
    for (const kind of KINDS) expect(FAMILIES).toContain(familyOf(kind));
    expect(familyOf("retaliation")).toBe("escalation");
    expect(familyOf("exemption")).toBe("easing");
  });

  it("stands in its actor's lane; other governments share one", () => {
    for (const lane of LANES) expect(laneOf(lane)).toBe(lane);
    expect(["EU", "CA", "MX", "TR"].map(laneOf)).toEqual(["OTHER", "OTHER", "OTHER", "OTHER"]);
    expect(laneOf("RATING")).toBe("MARKET");
  });
});
