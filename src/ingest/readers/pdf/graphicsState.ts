import type { Box } from "./box.ts";
import type { PdfFont } from "./library.ts";
import { IDENTITY, type Matrix } from "./matrix.ts";

/** What of the graphics state decides where text and lines come to stand. */
export interface GraphicsState {
  ctm: Matrix;
  /** What is drawn outside it is not seen; null for no limit. */
  clip: Box | null;
  lineWidth: number;
  isStrokeSeen: boolean;
  /** `none` draws nothing; white is not seen on paper, but on a ground of another colour. */
  fill: "ink" | "white" | "none";
  /** 0 draws nothing, 1 covers what is under it. */
  fillAlpha: number;
  /** 0 fills letters, 1 draws their outlines, 2 does both, 3 does neither; 4 more of each also clip. */
  textMode: number;
  font: PdfFont | null;
  /** Negative sizes write backwards. */
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

/** The state a page begins with. */
export function startingState(ctm: Matrix): GraphicsState {
  return {
    ctm,
    clip: null,
    lineWidth: 1,
    isStrokeSeen: true,
    fill: "ink",
    fillAlpha: 1,
    textMode: 0,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    textMatrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}
