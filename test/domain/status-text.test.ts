// The status line's words.
import { describe, expect, it } from "vitest";
import type { Provenance } from "../../src/domain/provenance.ts";
import { provenanceText } from "../../src/domain/status-text.ts";
import { on } from "./facts.ts";

const text = (kind: Provenance["kind"], today: string) =>
  provenanceText(
    { kind, publisher: "", url: "", licence: "", asOf: on("2026-10-01"), retrievedAt: null },
    on(today),
  );

describe("the status", () => {
  it("says where the figures come from and how old they are", () => {
    expect(text("bundled", "2026-11-22")).toBe("Bundled figures to 1 Oct 2026 · 52 days old");
    expect(text("copy", "2026-10-02")).toBe(
      "This browser's last good copy to 1 Oct 2026 · 1 day old",
    );
    expect(text("latest", "2026-10-01")).toBe("Latest published figures to 1 Oct 2026 · today");
  });

  it("does not count backwards when the clock is wrong", () => {
    expect(text("bundled", "2026-09-01")).toBe("Bundled figures to 1 Oct 2026 · today");
  });
});
