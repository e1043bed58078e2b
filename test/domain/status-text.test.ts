// The status line's words.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Provenance } from "../../src/domain/provenance.ts";
import type { SourceState } from "../../src/domain/source-state.ts";
import { SOURCE_NOTES } from "../../src/domain/source.ts";
import { failureClause, provenanceText, statusOf } from "../../src/domain/status-text.ts";
import { on } from "./facts.ts";

const NOW = Date.parse("2026-11-22T17:00:00Z");
const H15 = SOURCE_NOTES.dbnomics.publisher;
const NO_ANSWER = "DBnomics did not answer (offline, refused by the network, or asked too often).";

/** A source as it stands; SYNTHETIC. */
const source = (changes: Partial<SourceState> = {}): SourceState => ({
  id: "dbnomics",
  role: "in use",
  isAsking: false,
  answeredAt: null,
  asOf: null,
  failure: null,
  failedAt: null,
  nextAskAt: null,
  leftOut: [],
  leftOutCount: 0,
  remark: null,
  ...changes,
});
const failed = (changes: Partial<SourceState> = {}) =>
  source({
    role: "failed",
    failure: { source: "DBnomics", reason: NO_ANSWER },
    nextAskAt: NOW + 40_000,
    ...changes,
  });

const provenance = (kind: Provenance["kind"], iso: string, publisher = H15): Provenance => ({
  kind,
  publisher,
  url: "",
  licence: "",
  asOf: on(iso),
  retrievedAt: kind === "bundled" ? null : Date.parse("2026-11-22T14:02:00Z"),
});
const LATEST = provenance("latest", "2026-11-19");
const COPY = provenance("copy", "2026-11-18");
const BUNDLED = provenance("bundled", "2026-10-01");

const status = (
  from: Provenance,
  sources: readonly SourceState[] = [],
  changes: Partial<Parameters<typeof statusOf>[0]> = {},
) =>
  statusOf({
    provenance: from,
    measures: ["30Y", "10Y"].map((key) => ({ key, day: from.asOf })),
    sources,
    isSnapshot: false,
    today: on("2026-11-22"),
    now: NOW,
    timeZone: "UTC",
    ...changes,
  });

describe("the latest published figures", () => {
  it("name publisher, carrier, last day and the reader's time of the check", () => {
    expect(status(LATEST, [source()])).toEqual({
      text: "Latest published · Federal Reserve H.15 via DBnomics · as of Thu 19 Nov 2026 · checked 14:02",
      tone: "latest",
      canRetry: false,
      isRetrying: false,
      retryAt: null,
    });
    expect(status(LATEST, [source()], { timeZone: "America/New_York" }).text).toMatch(
      /checked 09:02$/,
    );
  });

  it("say the days of measures that end on different ones", () => {
    const measures = [
      { key: "30Y", day: on("2026-11-19") },
      { key: "10Y", day: on("2026-11-18") },
    ];
    expect(status(LATEST, [source()], { measures }).text).toBe(
      "Latest published · Federal Reserve H.15 via DBnomics · 30Y as of Thu 19 Nov, 10Y as of Wed 18 Nov 2026 · checked 14:02",
    );
  });

  it("say who gave the newer days and who the earlier ones", () => {
    const both = provenance("latest", "2026-11-20", `US Treasury, earlier days ${H15}`);
    const sources = [source(), source({ id: "treasury", role: "adds newer days" })];
    expect(status(both, sources).text).toBe(
      "Latest published · US Treasury, earlier days Federal Reserve H.15 via DBnomics · as of Fri 20 Nov 2026 · checked 14:02",
    );
  });

  it("of the Treasury alone need no dataset's name", () => {
    const own = provenance("latest", "2026-11-20", SOURCE_NOTES.treasury.publisher);
    const sources = [failed(), source({ id: "treasury" })];
    expect(status(own, sources).text).toBe(
      "Latest published · US Treasury · as of Fri 20 Nov 2026 · checked 14:02",
    );
  });

  it("say when their own source has failed since", () => {
    const { text, retryAt } = status(LATEST, [failed({ role: "in use" })]);
    expect(text).toMatch(/checked 14:02 · DBnomics did not answer$/);
    expect(retryAt).toBe(NOW + 40_000);
  });
});

describe("this browser's copy", () => {
  it("has its day, the failure and the wait", () => {
    expect(status(COPY, [failed()])).toEqual({
      text: "This browser's copy of 18 Nov · DBnomics did not answer",
      tone: "copy",
      canRetry: true,
      isRetrying: false,
      retryAt: NOW + 40_000,
    });
  });

  it("of another year has its year", () => {
    const old = provenance("copy", "2025-12-31");
    expect(status(old).text).toBe("This browser's copy of 31 Dec 2025");
  });

  it("says the days of measures that end earlier", () => {
    const measures = [
      { key: "30Y", day: on("2026-11-18") },
      { key: "10Y", day: on("2026-11-17") },
    ];
    expect(status(COPY, [], { measures }).text).toBe(
      "This browser's copy of 18 Nov · 30Y as of Wed 18 Nov, 10Y as of Tue 17 Nov 2026",
    );
  });
});

describe("the bundled figures", () => {
  it("have their day and age, and nothing else without a source", () => {
    expect(status(BUNDLED)).toMatchObject({
      text: "Bundled figures to 1 Oct 2026 · 52 days old",
      tone: "bundled",
      canRetry: false,
    });
    expect(status(BUNDLED, [source({ role: "off" })]).text).toBe(
      "Bundled figures to 1 Oct 2026 · 52 days old",
    );
  });

  it("say what is asked, what failed, and what is asked after it", () => {
    const asking = source({ role: "waiting", isAsking: true });
    expect(status(BUNDLED, [asking]).text).toBe(
      "Bundled figures to 1 Oct 2026 · 52 days old · asking DBnomics…",
    );
    expect(status(BUNDLED, [failed()]).text).toBe(
      "Bundled figures to 1 Oct 2026 · 52 days old · DBnomics did not answer",
    );
    expect(status(BUNDLED, [failed(), { ...asking, id: "fred" }]).text).toBe(
      "Bundled figures to 1 Oct 2026 · 52 days old · DBnomics did not answer · asking FRED…",
    );
  });

  it("say that a source is behind, with nothing to retry", () => {
    const behind = source({ role: "behind", asOf: on("2026-10-20"), nextAskAt: NOW + 1000 });
    expect(status(BUNDLED, [behind])).toMatchObject({
      text: "Bundled figures to 1 Oct 2026 · 52 days old · DBnomics is behind: its last curve is of 20 Oct",
      canRetry: false,
      retryAt: null,
    });
  });

  it("say that the address asks for them, whatever the sources do", () => {
    expect(status(BUNDLED, [failed()], { isSnapshot: true })).toMatchObject({
      text: "Bundled figures to 1 Oct 2026 · 52 days old · as the address asks",
      canRetry: false,
    });
  });

  it("say nothing of sources that give no yields", () => {
    expect(status(BUNDLED, [failed({ id: "federal-register" })]).canRetry).toBe(false);
  });
});

describe("a clock that is wrong", () => {
  const FUTURE = { source: "DBnomics", reason: "30Y 2026-11-20: is in the future" };
  const behind = source({ role: "behind", asOf: on("2026-11-20") });
  const short = source({ leftOut: [FUTURE], leftOutCount: 1 });
  const MAY = "this computer's clock may be wrong";
  it.each([
    ["a day behind the copy", COPY, "2026-11-17", [], `This browser's copy of 18 Nov · ${MAY}`],
    ["a day behind the answer", LATEST, "2026-11-18", [short], ` · checked 14:02 · ${MAY}`],
    ["behind what it let in", LATEST, "2026-11-19", [short], ` · checked 14:02 · ${MAY}`],
    ["a year behind", BUNDLED, "2025-11-22", [], `Bundled figures to 1 Oct 2026 · ${MAY}`],
    ["before 1990", BUNDLED, "1989-06-01", [short], `Bundled figures to 1 Oct 2026 · ${MAY}`],
    ["before 1970", BUNDLED, "1960-06-01", [], `Bundled figures to 1 Oct 2026 · ${MAY}`],
    ["a day ahead", BUNDLED, "2026-10-02", [], "Bundled figures to 1 Oct 2026 · 1 day old"],
    [
      "a year ahead",
      COPY,
      "2027-11-22",
      [behind],
      "This browser's copy of 18 Nov 2026 · DBnomics is behind: its last curve is of 20 Nov 2026",
    ],
  ] as const)("%s: what is said is true", (_, from, day, sources, said) => {
    const { text } = status(from, sources, { today: on(day) });
    expect(text.endsWith(said), text).toBe(true);
    expect(text.split(MAY).length).toBeLessThan(3);
  });

  it("is not said any more once that day has come, or of a source that is not asked any more", () => {
    const said = (state: Partial<SourceState>, today: string) =>
      status(LATEST, [source(), source({ ...short, id: "fred", ...state })], { today: on(today) });
    const asked = { role: "behind", nextAskAt: NOW + 1 } as const;
    expect(said(asked, "2026-11-19").text).toContain(MAY);
    expect(said(asked, "2026-11-20").text).not.toContain(MAY);
    expect(said({ role: "behind" }, "2026-11-19").text).not.toContain(MAY);
  });
});

describe("a failure in the status", () => {
  it("has no wait while it is being asked again, and none that nobody set", () => {
    expect(status(COPY, [failed({ isAsking: true })])).toMatchObject({
      canRetry: true,
      isRetrying: true,
      retryAt: null,
    });
    expect(status(COPY, [failed({ nextAskAt: null })])).toMatchObject({
      canRetry: true,
      isRetrying: false,
      retryAt: null,
    });
  });

  it.each([
    [NO_ANSWER, "DBnomics did not answer"],
    ["DBnomics did not answer within 20 s.", "DBnomics did not answer within 20 s"],
    ["DBnomics refused the request (403).", "DBnomics refused the request"],
    ["DBnomics answered with an error (500): down.", "DBnomics answered with an error"],
    [
      "DBnomics answered with text instead of data: “Please limit …”.",
      "DBnomics answered with text instead of data",
    ],
    [
      "This page's security policy does not allow requests to api.db.nomics.world; the server's header must name it.",
      "This page's security policy does not allow requests to api.db.nomics.world",
    ],
  ])("%s reads: %s", (reason, clause) => {
    expect(failureClause(reason)).toBe(clause);
  });

  it("is never long, ends without a full stop and is found in the sentence", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (reason) => {
        const clause = failureClause(reason);
        expect(clause.length).toBeLessThanOrEqual(90);
        expect(clause.endsWith(".")).toBe(false);
        const failure = { source: "DBnomics", reason };
        expect(status(COPY, [failed({ failure })]).text).toContain(clause);
      }),
    );
  });
});

describe("the provenance in the Sources tab", () => {
  const text = (kind: Provenance["kind"], today: string) =>
    provenanceText(provenance(kind, "2026-10-01"), on(today));

  it("says where the figures come from and how old they are", () => {
    expect(text("bundled", "2026-11-22")).toBe("Bundled figures to 1 Oct 2026 · 52 days old");
    expect(text("copy", "2026-10-02")).toBe(
      "This browser's last good copy to 1 Oct 2026 · 1 day old",
    );
    expect(text("latest", "2026-10-01")).toBe("Latest published figures to 1 Oct 2026 · today");
  });

  it("does not count backwards when the clock is wrong", () => {
    expect(text("bundled", "2026-09-01")).toBe(
      "Bundled figures to 1 Oct 2026 · this computer's clock may be wrong",
    );
  });
});
