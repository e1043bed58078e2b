// Company: which releases count, what is said of a window without one, and when nothing is said.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMacroCalendarFile } from "../../src/data/macro-calendar-file.ts";
import { companyText } from "../../src/domain/company.ts";
import { eventDay } from "../../src/domain/event-day.ts";
import type { MacroRelease } from "../../src/domain/macro-release.ts";
import { companyChips, kindsText } from "../../src/domain/window-chip.ts";
import { HORIZONS } from "../../src/domain/view.ts";
import { readBundled, valueOf } from "../data/bundled-file.ts";
import { at, on, time } from "./facts.ts";

const releases = valueOf(parseMacroCalendarFile(readBundled("macro-calendar.json"))).rows;
const index = (iso: string) => time.indexOf(on(iso));

function release(date: string, changes: Partial<MacroRelease> = {}): MacroRelease {
  return {
    announced: { day: on(date), minute: at("08:30"), afterClose: null },
    kind: "CPI",
    reference: "2025-03",
    decision: null,
    scheduled: true,
    confirmed: true,
    ...changes,
  };
}

describe("company on one day", () => {
  it("is the release of that day by its name", () => {
    expect(companyText(releases, time, index("2025-04-10"), 0)).toBe("CPI the same day");
    expect(companyText(releases, time, index("2025-05-07"), 0)).toBe("FOMC the same day");
    expect(companyText(releases, time, index("2025-05-02"), 0)).toBe("jobs report the same day");
  });

  it("is none where the calendar covers the day and has nothing on it", () => {
    expect(companyText(releases, time, index("2025-04-09"), 0)).toBe(
      "no FOMC, CPI or jobs report the same day",
    );
  });

  it("is named by its date where it first counts in a later curve", () => {
    const friday = release("2025-04-18", { kind: "NFP" });
    expect(companyText([friday], time, index("2025-04-21"), 0)).toBe(
      "jobs report of 18 Apr in the same curve",
    );
  });

  it("is called unscheduled where it was", () => {
    expect(companyText(releases, time, index("2020-03-03"), 0)).toBe(
      "unscheduled FOMC the same day",
    );
  });
});

describe("company over several days", () => {
  it("is listed by date, from day 0 to the last day of the window, both included", () => {
    expect(companyText(releases, time, index("2025-04-10"), 20)).toBe(
      "with CPI on 10 Apr, jobs report on 2 May and FOMC on 7 May in the window",
    );
    const last = [release("2025-04-17"), release("2025-04-21")];
    expect(companyText(last, time, index("2025-04-10"), 5)).toBe(
      "with CPI on 17 Apr in the window",
    );
  });

  it("carries the year where it is not that of day 0", () => {
    expect(companyText(releases, time, index("2025-12-23"), 20)).toBe(
      "with jobs report on 9 Jan 2026 and CPI on 13 Jan 2026 in the window",
    );
  });

  it("is every confirmed release whose own day 0 lies in the window, and no other", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: time.length - 60 }),
        fc.constantFrom(...HORIZONS),
        (d0, horizon) => {
          const inWindow = releases.filter(({ announced, confirmed }) => {
            const own = eventDay(announced, time)?.index ?? -1;
            return confirmed && own >= d0 && own <= d0 + horizon;
          });
          const said = companyText(releases, time, d0, horizon) ?? "";
          const named = said.startsWith("no ") ? [] : (said.match(/FOMC|CPI|jobs report/g) ?? []);
          expect(named).toHaveLength(inWindow.length);
        },
      ),
    );
  });
});

describe("nothing is said", () => {
  const none = "no FOMC, CPI or jobs report the same day";

  it("without any release, or before the first and after the last row of a kind", () => {
    expect(companyText([], time, index("2025-04-09"), 0)).toBeNull();
    const [from, to] = [on("2025-04-01"), on("2025-04-30")];
    const april = releases.filter(({ announced: { day } }) => day >= from && day <= to);
    expect(companyText(april, time, index("2025-04-09"), 0)).toBeNull();
    const kinds = ["FOMC", "CPI", "NFP"] as const;
    const around = (...days: string[]) =>
      days.flatMap((day) => kinds.map((kind) => release(day, { kind })));
    expect(companyText(around("2025-04-08", "2025-04-10"), time, index("2025-04-09"), 0)).toBe(
      none,
    );
    expect(
      companyText(around("2025-04-10", "2025-04-11"), time, index("2025-04-09"), 0),
    ).toBeNull();
    expect(
      companyText(around("2025-04-07", "2025-04-08"), time, index("2025-04-09"), 0),
    ).toBeNull();
  });

  it("where an unconfirmed row stands in the window and no confirmed one", () => {
    const thin = release("2025-04-09", { confirmed: false });
    expect(companyText([...releases, thin], time, index("2025-04-09"), 0)).toBeNull();
    expect(companyText([...releases, thin], time, index("2025-04-10"), 0)).toBe("CPI the same day");
  });

  it("of a window that reaches beyond the last curve", () => {
    expect(companyText(releases, time, time.length - 3, 5)).toBeNull();
  });
});

describe("company in short", () => {
  const textOf = (rows: readonly MacroRelease[], dayZero: number, horizon: number) => {
    const chips = companyChips(rows, time)(dayZero, horizon);
    return chips && kindsText(chips);
  };
  const short = (iso: string, horizon: 0 | 1 | 5 | 20) => textOf(releases, index(iso), horizon);

  it("names each kind once, in the order they come", () => {
    expect([0, 1, 5, 20].map((h) => short("2025-04-09", h as 0 | 1 | 5 | 20))).toEqual([
      "none",
      "CPI",
      "CPI",
      "CPI, jobs, FOMC",
    ]);
  });

  it("is unknown, never none, where the calendar cannot tell", () => {
    expect(textOf([], index("2025-04-09"), 0)).toBe("unknown");
    const doubtful = releases.map((row) => ({ ...row, confirmed: false }));
    expect(textOf(doubtful, index("2025-04-10"), 0)).toBe("unknown");
  });

  it("is nothing where the window has no curves yet", () => {
    expect(textOf(releases, time.length - 1, 1)).toBeNull();
    expect(textOf(releases, time.length, 0)).toBeNull();
  });
});
