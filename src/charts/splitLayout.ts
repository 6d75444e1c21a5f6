import { plottedArea } from "./number.ts";
import type { Fen } from "../core/money/fen.ts";
import type { ColourToken } from "./palette.ts";
import { textWidth } from "./textWidth.ts";

/** One part of a whole, with its words: 基本支出 57.34%. */
export interface SplitPart {
  readonly key: string;
  readonly amount: Fen | null;
  readonly colour: ColourToken;
  readonly label: string;
}

export interface SplitPiece {
  readonly key: string;
  readonly colour: ColourToken;
  readonly x: number;
  readonly width: number;
  /** Where its label stands under the bar; rows are counted from 0 so that no two labels meet. */
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly row: number;
    readonly anchor: "start" | "end";
  };
}

const GAP = 1;
const SIZE = 12;
const APART = 10;

/**
 * Divides one bar of full width into its parts, each with its label under its own start (or, at the
 * right end, ending with the bar). Blank and nil parts are left out; a part is at least a pixel wide.
 */
export function splitLayout(parts: readonly SplitPart[], width: number): readonly SplitPiece[] {
  const shown = parts.filter((part) => plottedArea(part.amount) > 0);
  const whole = shown.reduce((sum, part) => sum + plottedArea(part.amount), 0);
  const ends: number[] = [];
  let at = 0;
  return shown.map((part, i) => {
    const last = i === shown.length - 1;
    const x = Math.round(at);
    at += (plottedArea(part.amount) / whole) * width;
    const end = last ? width : Math.round(at) - GAP;
    const words = textWidth(part.label, SIZE);
    const fromStart = x + words <= width;
    const start = fromStart ? x : Math.max(0, width - words);
    let row = 0;
    while ((ends[row] ?? -Infinity) > start) row++;
    ends[row] = start + words + APART;
    return {
      key: part.key,
      colour: part.colour,
      x: Math.min(x, width - 1),
      width: Math.max(1, end - x),
      label: { text: part.label, x: fromStart ? x : width, row, anchor: fromStart ? "start" : "end" },
    };
  });
}
