import type { ColourToken } from "./palette.ts";
import type { Rect } from "./rect.ts";

/** A picture of a few kinds of marks, laid out: what `ui/chart/Plot` draws. */
export interface Plot {
  /** At least the width it was laid out for; wider where its columns need it. */
  readonly width: number;
  readonly height: number;
  readonly rects: readonly PlotRect[];
  readonly lines: readonly PlotLine[];
  readonly dots: readonly PlotDot[];
  readonly texts: readonly PlotText[];
}

export interface PlotRect {
  readonly rect: Rect;
  readonly fill: ColourToken | "hatched";
  /** From 0 to 1; tones of one hue. */
  readonly opacity?: number;
  readonly outline?: ColourToken;
  readonly dash?: string;
}

export interface PlotLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: ColourToken;
  readonly dash?: string;
  readonly width?: number;
}

export interface PlotDot {
  readonly x: number;
  readonly y: number;
  readonly colour: ColourToken;
  readonly isHollow: boolean;
}

export interface PlotText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: 12 | 14;
  readonly anchor?: "start" | "middle" | "end";
  readonly colour?: ColourToken;
  readonly isBold?: boolean;
}

/** The parts of a plot while it is laid out. */
export interface PlotParts {
  readonly rects: PlotRect[];
  readonly lines: PlotLine[];
  readonly dots: PlotDot[];
  readonly texts: PlotText[];
}

export function emptyParts(): PlotParts {
  return { rects: [], lines: [], dots: [], texts: [] };
}
