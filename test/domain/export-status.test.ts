// The line of provenance in an export: absolute, in UTC, the same whenever it is read.
import { describe, expect, it } from "vitest";
import { exportStatus, utcMinute } from "../../src/domain/export-status.ts";
import type { Provenance } from "../../src/domain/provenance.ts";
import { on } from "./facts.ts";

const latest: Provenance = {
  kind: "latest",
  publisher: "Federal Reserve H.15 via DBnomics",
  url: "https://db.nomics.world/FED/H15",
  licence: "public domain",
  asOf: on("2026-11-20"),
  retrievedAt: Date.UTC(2026, 10, 22, 20, 46, 59),
};

describe("the status of an export", () => {
  it("names kind, publisher, last day and the minute it was retrieved", () => {
    expect(exportStatus(latest)).toBe(
      "Latest published · Federal Reserve H.15 via DBnomics · as of Fri 20 Nov 2026 · " +
        "retrieved 2026-11-22 20:46 UTC",
    );
  });

  it("says copy or bundled, and that a time was not recorded", () => {
    expect(exportStatus({ ...latest, kind: "copy" })).toMatch(/^This browser's last good copy · /);
    expect(exportStatus({ ...latest, kind: "bundled", retrievedAt: null })).toBe(
      "Bundled figures · Federal Reserve H.15 via DBnomics · as of Fri 20 Nov 2026 · " +
        "retrieval time not recorded",
    );
  });

  it("does not round a minute up", () => {
    expect(utcMinute(Date.UTC(2025, 0, 1, 0, 0, 59, 999))).toBe("2025-01-01 00:00 UTC");
  });
});
