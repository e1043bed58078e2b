// What the lines of all variants have in common.

/** The app's own colours of the tenors, in the order of the workloads' keys. */
export const LINE_COLOURS: readonly string[] = [
  "#16181d",
  "#0b5fff",
  "#00826a",
  "#b45309",
  "#6b4e9b",
  "#087b9f",
  "#b0305c",
  "#557a1f",
  "#9a4a3f",
  "#8a5a22",
  "#7a6a00",
  "#66702e",
  "#4d7358",
  "#5c6b78",
];

/** The app's own widths: the first line stands out. */
export const lineWidth = (i: number) => (i === 0 ? 2 : 1.5);

export const SECONDS_A_DAY = 86_400;
