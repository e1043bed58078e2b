import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FIRST_CHOICE,
  MOST_CAPTION,
  type PictureChoice,
  SIDES,
  sizeText,
  wishOf,
} from "../../src/ui/picture-choice.ts";

const SCREEN = { width: 1060, height: 695, theme: "dark" } as const;
const choice = (patch: Partial<PictureChoice>): PictureChoice => ({ ...FIRST_CHOICE, ...patch });

describe("wishOf", () => {
  it("takes size and theme from the screen until something else is chosen", () => {
    expect(wishOf(FIRST_CHOICE, SCREEN)).toMatchObject(SCREEN);
    expect(wishOf(choice({ theme: "light" }), SCREEN).theme).toBe("light");
  });

  it("knows the slide and the square, whatever was typed before", () => {
    const typed = { width: 500, height: 600 };
    const size = (patch: Partial<PictureChoice>) => {
      const { width, height } = wishOf(choice({ ...typed, ...patch }), SCREEN);
      return [width, height];
    };
    expect(size({ size: "slide" })).toEqual([1920, 1080]);
    expect(size({ size: "square" })).toEqual([1080, 1080]);
    expect(size({ size: "typed" })).toEqual([500, 600]);
  });

  it("brings every side within its bounds, as whole pixels", () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (width, height) => {
        const wish = wishOf(choice({ size: "typed", width, height }), SCREEN);
        for (const side of ["width", "height"] as const) {
          expect(Number.isInteger(wish[side])).toBe(true);
          expect(wish[side]).toBeGreaterThanOrEqual(SIDES[side].least);
          expect(wish[side]).toBeLessThanOrEqual(SIDES[side].most);
        }
      }),
    );
  });

  it("cuts a caption to its bound and drops the blanks around it", () => {
    const caption = `  ${"a".repeat(2 * MOST_CAPTION)}`;
    expect(wishOf(choice({ caption }), SCREEN).caption).toBe("a".repeat(MOST_CAPTION - 2));
    expect(wishOf(choice({ caption: " \n " }), SCREEN).caption).toBe("");
  });
});

it("sizeText tells the size at 1× and the scale", () => {
  expect(sizeText({ width: 1200, height: 675 }, 2)).toBe("1200 × 675 at 2×");
});
