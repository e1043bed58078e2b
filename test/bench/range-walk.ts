// The 60 ranges of the zoom run: 20 inwards, 20 along, 20 outwards; the same shares of every workload.

const STEPS = 20;
const NARROWEST = 0.2;

/** Ranges as shares of the whole, from 0 to 1. */
export const RANGE_WALK: readonly (readonly [number, number])[] = [
  ...shares((t) => [NARROWEST ** t, 0.3]),
  ...shares((t) => [NARROWEST, 0.3 + 0.4 * t]),
  ...shares((t) => [NARROWEST ** (1 - t), 0.7]),
];

function shares(at: (t: number) => [width: number, place: number]): [number, number][] {
  return Array.from({ length: STEPS }, (_, i) => {
    const [width, place] = at((i + 1) / STEPS);
    const left = (1 - width) * place;
    return [left, left + width];
  });
}

/** Where the pointer stands on the i-th of 60 crosshair moves, as shares of the chart. */
export function pointerAt(i: number): readonly [number, number] {
  return [0.1 + 0.75 * ((i * 0.381966) % 1), 0.35 + 0.2 * Math.sin(i / 5)];
}
