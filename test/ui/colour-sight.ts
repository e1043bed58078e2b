// How colours look: contrast, distance, and the sight of readers who do not tell all of them apart.

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const apply = (matrix: Matrix, v: Rgb) => matrix.map((row) => dot(row, v)) as unknown as Rgb;

/** Linear light, 0 to 1, of a hex colour. */
function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], linear(hex));

/** WCAG contrast ratio of two hex colours. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}

/** The colour that comes of painting one over another so strongly, 0 to 1. */
export function painted(hex: string, alpha: number, ground: string): string {
  const channel = (at: number) => {
    const [over, under] = [hex, ground].map((c) => Number.parseInt(c.slice(at, at + 2), 16));
    return Math.round(over! * alpha + under! * (1 - alpha))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${[1, 3, 5].map(channel).join("")}`;
}

const XYZ: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];

function lab(light: Rgb): Rgb {
  const [x, y, z] = apply(XYZ, light);
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (841 / 108) * t + 4 / 29);
  const [fx, fy, fz] = [f(x / 0.9505), f(y), f(z / 1.089)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** CIE76 difference of two colours in linear light; about 2 is just noticeable side by side. */
export function distance(a: Rgb, b: Rgb): number {
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

const clamp = (v: Rgb) => v.map((c) => Math.min(1, Math.max(0, c))) as unknown as Rgb;
const through = (matrix: Matrix) => (hex: string) => clamp(apply(matrix, linear(hex)));

/** Full sight, and the two commonest dichromacies (Machado, Oliveira and Fernandes, 2009). */
export const SIGHTS = [
  { name: "full sight", see: linear },
  {
    name: "deuteranopia",
    see: through([
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ]),
  },
  {
    name: "protanopia",
    see: through([
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ]),
  },
] as const;
