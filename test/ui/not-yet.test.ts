// Parts of a view that this version does not draw.
import { expect, it } from "vitest";
import { DEFAULT_VIEW, type View } from "../../src/domain/view.ts";
import { notYetShown } from "../../src/ui/not-yet.ts";

const textsOf = (changes: Partial<View>) =>
  notYetShown({ ...DEFAULT_VIEW, ...changes }).map(({ text }) => text);

it("nothing is said about the first screen and the table", () => {
  expect(textsOf({})).toEqual([]);
  expect(textsOf({ panel: "table" })).toEqual([]);
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

it.each(["impact", "curve"] as const)("the %s panel is said to be absent", (panel) => {
  expect(textsOf({ panel })).toEqual([
    `This version has no ${panel} panel yet; the chart is shown instead.`,
  ]);
});

it("each is said once, under an id of its own", () => {
  const notices = notYetShown({ ...DEFAULT_VIEW, panel: "curve", units: "change" });
  expect(new Set(notices.map(({ id }) => id)).size).toBe(2);
});
