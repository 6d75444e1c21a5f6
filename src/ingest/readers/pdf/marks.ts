import type { Box } from "./box.ts";

/** Letters nobody sees are `left-out` beside others that are seen, `kept` where they are the page's text; null where all are seen. */
export type UnseenText = "left-out" | "kept" | null;

/** What is drawn on a page, in points from its upper left corner, turned so that text runs rightwards. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly images: readonly Box[];
  /** Filled shapes that are no rules: letters drawn as outlines show as many of them. */
  readonly shapes: number;
  /** Glyphs whose character the file does not tell. */
  readonly lost: number;
  /** What became of letters nobody sees. */
  readonly unseen: UnseenText;
}

/** One printed character (or ligature) with its box; every kind of blank is " ". */
export interface Glyph extends Box {
  readonly text: string;
  /** Font size in points of the page. */
  readonly size: number;
  /** The text operator it belongs to. */
  readonly run: number;
}

/** A straight line along an axis: a stroke, a thin filled rectangle or a thin image. */
export interface Rule {
  readonly axis: "horizontal" | "vertical";
  /** y of a horizontal rule, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export function isBlank({ text }: { readonly text: string }): boolean {
  return text === " ";
}

export function centreX({ x0, x1 }: Box): number {
  return (x0 + x1) / 2;
}

export function centreY({ y0, y1 }: Box): number {
  return (y0 + y1) / 2;
}
