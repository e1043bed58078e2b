// How the reader points: with a finger, targets are larger.

/** Least size of what a finger presses, pixels. */
export const FINGER = 44;

/** True where a finger is what the reader points with first. */
export const isFinger = () => matchMedia("(pointer: coarse)").matches;
