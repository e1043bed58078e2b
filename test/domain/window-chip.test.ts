// Chips of a window: the company that the card names, and auctions only where they are on hand.
import { describe, expect, it } from "vitest";
import { parseMacroCalendarFile } from "../../src/data/macro-calendar-file.ts";
import { companyText } from "../../src/domain/company.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { HORIZONS } from "../../src/domain/view.ts";
import {
  auctionChips,
  type ChipsOf,
  chipsText,
  companyChips,
  kindsText,
} from "../../src/domain/window-chip.ts";
import { readBundled, valueOf } from "../data/bundled-file.ts";
import { anAuction } from "./an-auction.ts";
import { on, time } from "./facts.ts";

const releases = valueOf(parseMacroCalendarFile(readBundled("macro-calendar.json"))).rows;
const at = (iso: string) => indexOfDay(time, on(iso));
const textOf = (chipsOf: ChipsOf, index: number, horizon: number) => {
  const chips = chipsOf(index, horizon);
  return chips && chipsText(chips);
};

describe("the chips of company", () => {
  const company = companyChips(releases, time);

  it("say what the sentence says, in every window of the snapshot", () => {
    const words = { FOMC: /FOMC/, CPI: /CPI/, jobs: /jobs report/ };
    for (let index = 0; index < time.length; index += 7) {
      for (const horizon of HORIZONS) {
        const found = company(index, horizon);
        const said = companyText(releases, time, index, horizon);
        const what = `${index} ${horizon}`;
        if (!found) expect(time[index + horizon], what).toBeUndefined();
        else if (found.state === "unknown") expect(said, what).toBeNull();
        else if (found.state === "without") expect(said, what).toMatch(/^no FOMC, CPI or jobs/);
        for (const [name, word] of Object.entries(words)) {
          if (found?.state !== "with") continue;
          const isNamed = kindsText(found).split(", ").includes(name);
          expect([what, word.test(said ?? "")]).toEqual([what, isNamed]);
        }
      }
    }
  });

  it("say in which curve after day 0 each first counts", () => {
    expect(textOf(company, at("2025-04-09"), 0)).toBe("none");
    expect(textOf(company, at("2025-04-09"), 1)).toBe("CPI +1");
    expect(textOf(company, at("2025-04-10"), 0)).toBe("CPI");
  });

  it("are null in a window that has no curves yet, and unknown without a calendar", () => {
    expect(company(time.length - 1, 1)).toBeNull();
    expect(textOf(companyChips([], time), 100, 0)).toBe("unknown");
  });
});

describe("the chips of auctions", () => {
  const auctions = auctionChips(
    [
      anAuction({ day: on("2025-03-12") }),
      anAuction({ day: on("2025-04-09") }),
      anAuction({ day: on("2025-04-10"), term: "30Y" }),
      anAuction({ day: on("2025-05-06") }),
    ],
    time,
  );

  it("name those that the window's curves could know", () => {
    expect(textOf(auctions, at("2025-04-09"), 0)).toBe("10Y");
    expect(textOf(auctions, at("2025-04-09"), 1)).toBe("10Y, 30Y +1");
    expect(textOf(auctions, at("2025-04-11"), 5)).toBe("none");
  });

  it("are unknown where no auction on hand reaches, never none", () => {
    expect(textOf(auctions, at("2025-01-21"), 0)).toBe("unknown");
    expect(textOf(auctions, at("2025-05-07"), 0)).toBe("unknown");
  });
});
