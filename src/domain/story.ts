// Stories: saved views, each with a title and one sentence that the bundled figures bear out.
import { decodeView, type Pairs } from "./view-codec.ts";
import type { View } from "./view.ts";

/** A saved view as a link tells it. */
export interface Story {
  readonly title: string;
  /** What the view shows, in one sentence; every figure in it is in the bundled facts. */
  readonly sentence: string;
  /** The view, as an address would ask for it. */
  readonly pairs: Pairs;
}

/** In the order of the menu. */
export const STORIES: readonly Story[] = [
  {
    title: "April 2025: the 30-year touches 5%, and the curves say it did not",
    sentence:
      "It traded at 5.02% overnight into 9 April; the par yield of that day is 4.72%, and none " +
      "reaches 5.00% before 21 May, at 5.08%.",
    pairs: [
      ["from", "2025-04-01"],
      ["to", "2025-05-30"],
      ["event", "mkt-30y-above-5"],
    ],
  },
  {
    title: "2 April 2025, 16:00: after the curve",
    sentence:
      "The reciprocal tariffs are announced 30 minutes after the 15:30 curve, so day 0 is 3 April: " +
      "the 10-year par yield goes from 4.20% to 4.06%, −14 bp.",
    pairs: [
      ["show", "10Y,2Y"],
      ["from", "2025-03-24"],
      ["to", "2025-04-11"],
      ["event", "us-liberation-day"],
    ],
  },
  {
    title: "Two capitals, one day: 24 April 2025",
    sentence:
      "Washington says the two sides met that morning, Beijing that no talks are under way; the " +
      "30-year par yield of the day is 4.77%, −6 bp.",
    pairs: [
      ["from", "2025-04-14"],
      ["to", "2025-05-05"],
      ["event", "us-trump-claims-talks-active"],
    ],
  },
  {
    title: "The ladder to 145",
    sentence:
      "The US tariffs counted on goods from China add up to 10% on 4 February 2025, 145% on " +
      "10 April and 30% on 14 May.",
    pairs: [
      ["from", "2025-01-27"],
      ["to", "2025-05-30"],
      ["actor", "US,CN"],
      ["event", "us-china-145-clarified"],
      ["ladder", "on"],
    ],
  },
  {
    title: "May 2019: a tweet on a Sunday",
    sentence:
      "It comes at 12:08 on Sunday 5 May, when no curve is struck; day 0 is 6 May, and the 10-year " +
      "par yield goes from 2.54% to 2.51%, −3 bp.",
    pairs: [
      ["show", "10Y,2Y"],
      ["from", "2019-04-22"],
      ["to", "2019-05-31"],
      ["level", ""],
      ["event", "us-may5-2019-tweet"],
    ],
  },
  {
    title: "The summer of 2026 above 5%",
    sentence:
      "From 7 July to 1 October the 30-year par yield is at or above 5.00% on each of the " +
      "62 trading days; the highest is 5.64%, on 30 September.",
    pairs: [
      ["from", "2026-06-01"],
      ["to", "2026-10-01"],
    ],
  },
];

/** The whole view a story opens, in the theme that is asked for. */
export function viewOfStory({ pairs }: Story, theme: View["theme"]): View {
  return { ...decodeView(pairs).view, theme };
}
