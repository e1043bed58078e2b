// What the reader chose for pictures: remembered while the page is open, told to all who follow.
import { useSyncExternalStore } from "react";
import { LEAST_HEIGHT, LEAST_WIDTH } from "../exports/picture-size.ts";
import type { PictureWish } from "../exports/picture.ts";

export interface PictureChoice {
  readonly size: "screen" | "slide" | "square" | "typed";
  /** The typed size, pixels at 1×. */
  readonly width: number;
  readonly height: number;
  readonly scale: 1 | 2 | 4;
  readonly theme: "screen" | "light" | "dark";
  readonly title: boolean;
  readonly labels: boolean;
  readonly ladder: boolean;
  readonly note: boolean;
  /** At most `MOST_CAPTION` characters. */
  readonly caption: string;
  /** CSV files begin with lines on their source. */
  readonly csvNotes: boolean;
}

/** What is on the screen: the chart's size in CSS pixels and the theme. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
}

export const MOST_CAPTION = 300;
/** Shortest and longest sides of a picture, pixels at 1×. */
export const SIDES = {
  width: { least: LEAST_WIDTH, most: 4000 },
  height: { least: LEAST_HEIGHT, most: 4000 },
} as const;

export const FIRST_CHOICE: PictureChoice = {
  size: "screen",
  width: 1200,
  height: 675,
  scale: 2,
  theme: "screen",
  title: true,
  labels: true,
  ladder: true,
  note: true,
  caption: "",
  csvNotes: true,
};

const SIZES = { slide: [1920, 1080], square: [1080, 1080] } as const;

function within({ least, most }: (typeof SIDES)["width" | "height"], side: number): number {
  return Math.min(most, Math.max(least, Math.round(side) || least));
}

/** The picture that a choice asks for beside a screen; a side out of bounds is brought within them. */
export function wishOf(choice: PictureChoice, screen: Screen): PictureWish {
  const { size, title, labels, ladder, note } = choice;
  const [width, height] =
    size === "screen"
      ? [screen.width, screen.height]
      : size === "typed"
        ? [choice.width, choice.height]
        : SIZES[size];
  return {
    width: within(SIDES.width, width),
    height: within(SIDES.height, height),
    theme: choice.theme === "screen" ? screen.theme : choice.theme,
    title,
    labels,
    ladder,
    note,
    caption: choice.caption.slice(0, MOST_CAPTION).trim(),
  };
}

/** `1200 × 675 at 2×` */
export function sizeText({ width, height }: Pick<PictureWish, "width" | "height">, scale: number) {
  return `${width} × ${height} at ${scale}×`;
}

let remembered = FIRST_CHOICE;
const followers = new Set<() => void>();

function follow(changed: () => void): () => void {
  followers.add(changed);
  return () => followers.delete(changed);
}

/** Changes parts of the choice, for the whole page. */
export function choosePicture(patch: Partial<PictureChoice>): void {
  remembered = { ...remembered, ...patch };
  for (const changed of followers) changed();
}

/** The choice of now. */
export function usePictureChoice(): PictureChoice {
  return useSyncExternalStore(follow, () => remembered);
}
