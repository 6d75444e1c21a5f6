import type { PurposeFamily } from "../core/classification/purposeFamily.ts";
import { hexColour, type Theme } from "./palette.ts";

/** A pattern as ECharts draws it over a mark; the fields are those of its decals. */
export interface Decal {
  readonly symbol: "circle" | "rect" | "triangle" | "diamond" | "none";
  /** How much of its place a symbol fills, from 0 to 1. */
  readonly symbolSize: number;
  readonly dashArrayX: number[] | number[][];
  readonly dashArrayY: number[];
  /** In radians. */
  readonly rotation: number;
  readonly color: string;
}

type Strokes = Omit<Decal, "color">;

const LINES: Strokes = { symbol: "rect", symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [1, 5], rotation: 0 };
const MARKS = {
  symbolSize: 1,
  dashArrayX: [
    [3, 5],
    [0, 4, 3, 1],
  ],
  dashArrayY: [4, 1],
  rotation: 0,
};

const STROKES: Readonly<Record<PurposeFamily, Strokes>> = {
  s1: { ...MARKS, symbol: "circle" },
  s2: { ...MARKS, symbol: "rect" },
  s3: { ...LINES, rotation: Math.PI / 4 },
  s4: { ...LINES, rotation: Math.PI / 2 },
  s5: { ...MARKS, symbol: "triangle" },
  s6: { ...MARKS, symbol: "diamond" },
  s7: LINES,
  s8: { ...LINES, rotation: -Math.PI / 4 },
};

/** Of the whole in the middle, which is not drawn. */
export const NO_DECAL: Decal = { ...LINES, symbol: "none", color: "transparent" };

/** The pattern of a family of functional classes in the rings; faint, for words stand on it. */
export function decalOf(family: PurposeFamily, theme: Theme): Decal {
  return { ...STROKES[family], color: `${hexColour(`${family}-edge`, theme)}73` };
}
