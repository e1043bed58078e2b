// Parts of a view that this version does not draw.
import { expect, it } from "vitest";
import { DEFAULT_VIEW, PANELS, type View } from "../../src/domain/view.ts";
import { notYetShown } from "../../src/ui/not-yet.ts";

const textsOf = (changes: Partial<View>) =>
  notYetShown({ ...DEFAULT_VIEW, ...changes }).map(({ text }) => text);

it("nothing is said about the first screen and the other panels", () => {
  expect(textsOf({})).toEqual([]);
  for (const panel of PANELS) expect(textsOf({ panel })).toEqual([]);
});

it("nothing is said about parts that are drawn", () => {
  expect(
    textsOf({
      axis: "calendar",
      lanes: "off",
      invert: "on",
      theme: "dark",
      q: "steel",
      level: [],
      ladder: "on",
      macro: "on",
      auctions: "on",
    }),
  ).toEqual([]);
});

it.each([[{ units: "change" }, "changes from a base day"]] as const)(
  "%o is said to be not drawn yet",
  (changes, name) => {
    expect(textsOf(changes)).toEqual([`This version does not draw ${name} yet.`]);
  },
);
