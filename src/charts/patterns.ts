import { PURPOSE_FAMILIES, type PurposeFamily } from "../core/classification/purposeFamily.ts";
import { TINTS, type ColourToken } from "./palette.ts";

/** The strokes of a pattern, drawn over a colour's fill and repeated without a seam. */
export interface Motif {
  /** Width and height of the repeated square, in px. */
  readonly tile: number;
  /** An SVG path; a stroke of no length is a dot. */
  readonly path: string;
  readonly width: number;
}

const DOTS: Motif = { tile: 7, path: "M1.75 1.75h.01M5.25 5.25h.01", width: 2 };
const GRID: Motif = { tile: 7, path: "M0 3.5H7M3.5 0V7", width: 1 };
const RISING: Motif = { tile: 6, path: "M-1 1L1 -1M0 6L6 0M5 7L7 5", width: 1.4 };
const FALLING: Motif = { tile: 6, path: "M-1 5L1 7M0 0L6 6M5 -1L7 1", width: 1.4 };
const UPRIGHT: Motif = { tile: 5, path: "M2.5 0V5", width: 1.4 };
const LEVEL: Motif = { tile: 5, path: "M0 2.5H5", width: 1.4 };
const WAVES: Motif = { tile: 8, path: "M0 6L4 2L8 6", width: 1.2 };
const RINGS: Motif = { tile: 8, path: "M2 4a2 2 0 1 0 4 0a2 2 0 1 0 -4 0", width: 1 };
const CROSSES: Motif = { tile: 8, path: "M2 4H6M4 2V6", width: 1 };

/** Colours of one picture have different motifs; basic spending stays plain beside the striped projects, which slant against the hatching of what is not known. */
const KINDS = {
  project: FALLING,
  overseas: DOTS,
  purchase: UPRIGHT,
  operation: LEVEL,
  reception: GRID,
  increase: DOTS,
  decrease: LEVEL,
} as const satisfies Partial<Record<ColourToken, Motif>>;

/** The motif of a family of functional classes, the same in every chart. */
export const FAMILY_MOTIFS: Readonly<Record<PurposeFamily, Motif>> = {
  s1: DOTS,
  s2: GRID,
  s3: RISING,
  s4: UPRIGHT,
  s5: WAVES,
  s6: RINGS,
  s7: LEVEL,
  s8: CROSSES,
};

/** A colour with its motif, and the colour that the motif is drawn in. */
export interface PatternedColour {
  readonly ground: ColourToken;
  readonly motif: Motif;
  readonly stroke: ColourToken;
  /** From 0 to 1: fainter where words stand on the fill. */
  readonly opacity: number;
}

/** Every colour that has a pattern. */
export const PATTERNED: readonly PatternedColour[] = [
  ...Object.entries(KINDS).map(([ground, motif]): PatternedColour => ({
    ground: ground as keyof typeof KINDS,
    motif,
    stroke: "paper",
    opacity: 0.85,
  })),
  ...PURPOSE_FAMILIES.flatMap((family): PatternedColour[] => {
    const motif = FAMILY_MOTIFS[family];
    return [
      { ground: `${family}-edge`, motif, stroke: "paper", opacity: 0.85 },
      ...TINTS.map((tint): PatternedColour => ({
        ground: `${family}-${tint}`,
        motif,
        stroke: `${family}-edge`,
        opacity: 0.45,
      })),
    ];
  }),
];

const GROUNDS: ReadonlySet<ColourToken> = new Set(PATTERNED.map(({ ground }) => ground));

/** Whether a colour has a pattern; those without one are drawn plain. */
export function hasPattern(token: ColourToken): boolean {
  return GROUNDS.has(token);
}
