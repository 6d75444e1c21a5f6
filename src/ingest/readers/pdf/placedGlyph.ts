import type { GraphicsState } from "./graphicsState.ts";
import type { PdfFont, PdfGlyph, PdfTextItem } from "./library.ts";
import { compose, transformed, type Matrix, type Point } from "./matrix.ts";

/** A glyph where it stands, before it is known which way the page is to be held. */
export interface PlacedGlyph {
  readonly text: string;
  /** Where its baseline begins and ends. */
  readonly from: Point;
  readonly to: Point;
  /** From the baseline to the height of the letters. */
  readonly up: Point;
  readonly run: number;
  readonly font: PdfFont | null;
  /** Whether it leaves a mark that is seen: no invisible text, no white on white. */
  readonly isSeen: boolean;
}

const THOUSANDTH = 0.001;

/** Places the glyphs of one text operator and moves the text position past them, as pdf.js draws them. */
export function placeText(
  items: readonly PdfTextItem[],
  state: GraphicsState,
  run: number,
): readonly Omit<PlacedGlyph, "isSeen">[] {
  const direction = state.fontSize < 0 ? -1 : 1;
  const size = Math.abs(state.fontSize);
  const scale = state.horizontalScale * direction;
  const isVertical = state.font?.vertical === true;
  const advanceScale = size * (state.font?.fontMatrix?.[0] ?? THOUSANDTH);
  const text: Matrix = compose(state.ctm, state.textMatrix);
  const placed: Omit<PlacedGlyph, "isSeen">[] = [];
  let along = 0;
  for (const item of items) {
    if (item === null) continue;
    if (typeof item === "number") {
      along += ((isVertical ? 1 : -1) * item * size) / 1000;
      continue;
    }
    const spacing = (item.isSpace === true ? state.wordSpacing : 0) + state.charSpacing;
    const width = glyphAdvance(item, state, isVertical) * advanceScale;
    const at = isVertical
      ? { x: state.x - size / 2, y: state.y - along - size * 0.88, width: size }
      : { x: state.x + along * scale, y: state.y, width: width * scale };
    placed.push({
      text: item.unicode !== "" && item.unicode.trim() === "" ? " " : item.unicode,
      from: transformed(text, at.x, at.y + state.rise),
      to: transformed(text, at.x + at.width, at.y + state.rise),
      up: upwards(text, size * direction),
      run,
      font: state.font,
    });
    along += isVertical ? width - spacing * direction : width + spacing * direction;
  }
  if (isVertical) state.y -= along;
  else state.x += along * scale;
  return placed;
}

function glyphAdvance(glyph: PdfGlyph, state: GraphicsState, isVertical: boolean): number {
  if (!isVertical) return glyph.width;
  return -(glyph.vmetric?.[0] ?? state.font?.defaultVMetrics?.[0] ?? -1000);
}

function upwards([, , c, d]: Matrix, size: number): Point {
  return { x: c * size, y: d * size };
}
