// In the page: a SYNTHETIC history painted with all its days and by its pixel columns, and what differs.
import { paintCanvas, prepareCanvas } from "../../src/charts/canvas-painter.tsx";
import { type PixelLine, pixelColumns } from "../../src/charts/pixel-columns.ts";

const WIDTH = 900;
const HEIGHT = 400;
const DAYS = 40_000;
const HOLES = [
  [9_000, 9_700],
  [21_000, 22_500],
  [33_333, 33_334],
] as const;
const TOP = 900;

/** SYNTHETIC: a walk of small steps on a slow wave, with single days far out. */
function syntheticHistory(): { positions: Float64Array; levels: Float64Array } {
  const positions = Float64Array.from({ length: DAYS }, (_, i) => i);
  let seed = 1;
  let walk = 0;
  const levels = positions.map((i) => {
    seed = (seed * 48_271) % 2_147_483_647;
    walk = walk * 0.999 + (seed / 2_147_483_647 - 0.5) * 14;
    return Math.round(450 + 220 * Math.sin(i / 3_000) + walk + (i % 1_613 === 0 ? 130 : 0));
  });
  for (const [from, to] of HOLES) levels.fill(NaN, from, to);
  return { positions, levels };
}

const { positions, levels } = syntheticHistory();

export interface PictureDifference {
  readonly inked: number;
  /** Pixels that differ by more than half of the value range. */
  readonly strong: number;
  /** How far the uppermost or lowest ink lies from where all days have it, device pixels. */
  readonly rowsOff: number;
  /** Inked pixels well inside the holes in view. */
  readonly inHoles: number;
  readonly holes: number;
  readonly reduced: boolean;
}

/** Compares both pictures of a range, given as shares of the history. */
export function pictureDifference(
  range: readonly [number, number],
  ratio: number,
  kind: "solid" | "dashed",
): PictureDifference {
  const extent = [range[0] * DAYS, range[1] * DAYS] as const;
  const all = pixelColumns(positions, levels, extent, 1e9);
  const few = pixelColumns(positions, levels, extent, Math.ceil(WIDTH * ratio * 2));
  const [whole, own] = [all, few].map((line) => alphaOf(line, extent, ratio, kind)) as [
    Uint8Array,
    Uint8Array,
  ];
  const across = WIDTH * ratio;
  const inHole = holeColumns(extent, ratio);
  let [inked, strong, inHoles] = [0, 0, 0];
  for (const [i, alpha] of own.entries()) {
    if (alpha > 0 || whole[i]! > 0) inked++;
    if (Math.abs(alpha - whole[i]!) > 127) strong++;
    if (alpha > 0 && inHole[i % across]) inHoles++;
  }
  const [wide, near] = [inkRows(whole, across), inkRows(own, across)];
  return {
    inked,
    strong,
    rowsOff: Math.max(...wide.map((row, i) => Math.abs(row - near[i]!))),
    inHoles,
    holes: inHole.reduce((sum, column) => sum + column, 0),
    reduced: few.length < all.length,
  };
}

function alphaOf(
  points: PixelLine,
  extent: readonly [number, number],
  ratio: number,
  kind: "solid" | "dashed",
): Uint8Array {
  const canvas = document.createElement("canvas");
  const context = prepareCanvas(canvas, WIDTH, HEIGHT, ratio)!;
  const path = {
    kind: "path",
    points,
    toX: (position: number) => ((position - extent[0]) / (extent[1] - extent[0])) * WIDTH,
    toY: (level: number) => HEIGHT * (1 - level / TOP),
    clip: { x: 0, y: 0, width: WIDTH, height: HEIGHT },
    colour: "--ink",
    width: kind === "solid" ? 2 : 1.5,
    dash: kind === "solid" ? [] : [7, 2],
  } as const;
  paintCanvas(context, [path], () => "#000");
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return Uint8Array.from({ length: data.length / 4 }, (_, i) => data[4 * i + 3]!);
}

/** 1 for each column of device pixels that lies in a hole, two pixels from its ends. */
function holeColumns(extent: readonly [number, number], ratio: number): Uint8Array {
  const columns = new Uint8Array(WIDTH * ratio);
  const at = (position: number) =>
    ((position - extent[0]) / (extent[1] - extent[0])) * WIDTH * ratio;
  for (const [from, to] of HOLES) {
    const start = Math.max(0, Math.ceil(at(from - 1) + 2 * ratio));
    const end = Math.min(columns.length, Math.floor(at(to) - 2 * ratio));
    if (end > start) columns.fill(1, start, end);
  }
  return columns;
}

/** The first and the last row that hold any strong ink. */
function inkRows(alpha: Uint8Array, across: number): [number, number] {
  const strong = (value: number) => value > 110;
  return [
    Math.floor(alpha.findIndex(strong) / across),
    Math.floor(alpha.findLastIndex(strong) / across),
  ];
}
