import { boxAround, type Box } from "./box.ts";
import { centreY, isBlank, type Glyph } from "./marks.ts";
import { isOverprinted } from "./overprint.ts";
import { LOST } from "./readableText.ts";

/** Glyphs that stand beside one another, from left to right. */
export interface TextLine extends Box {
  readonly glyphs: readonly Glyph[];
  readonly blanks: readonly Glyph[];
  readonly text: string;
  /** How wide its first unbreakable piece is: a character, or a whole figure or word. */
  readonly firstPiece: number;
  /** The font size most of it is printed in. */
  readonly size: number;
}

/** Two glyphs are on one line when their middles are no farther apart than this share of the size. */
const LEVEL = 0.45;

/** Sorts glyphs into lines, from top to bottom. */
export function textLines(glyphs: readonly Glyph[]): readonly TextLine[] {
  const rows: { middle: number; size: number; readonly glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => centreY(a) - centreY(b))) {
    const middle = centreY(glyph);
    const row = rows.findLast((each) => middle - each.middle <= LEVEL * Math.max(each.size, glyph.size));
    if (row === undefined) rows.push({ middle, size: glyph.size, glyphs: [glyph] });
    else {
      row.glyphs.push(glyph);
      if (glyph.size > row.size) Object.assign(row, { middle, size: glyph.size });
    }
  }
  return rows
    .filter((row) => !row.glyphs.every(isBlank))
    .map((row) => lineOf(row.glyphs))
    .sort((a, b) => a.y0 - b.y0);
}

/** One line from its glyphs in any order. */
export function lineOf(unordered: readonly Glyph[]): TextLine {
  const ordered = [...unordered].sort((a, b) => a.x0 - b.x0);
  const glyphs = ordered.filter((glyph) => !isBlank(glyph));
  const box = boxAround(glyphs) ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
  return {
    ...box,
    glyphs,
    blanks: ordered.filter(isBlank),
    firstPiece: firstPieceWidth(glyphs),
    text: textOf(ordered),
    size: usualSize(glyphs),
  };
}

/** Cuts a line wherever a gap is wider than so many times its size. */
export function cutAtGaps(line: TextLine, widest: number): readonly TextLine[] {
  const parts: Glyph[][] = [];
  let end = -Infinity;
  for (const glyph of line.glyphs) {
    const part = parts.at(-1);
    if (part === undefined || glyph.x0 - end > widest * line.size) parts.push([glyph]);
    else part.push(glyph);
    end = Math.max(end, glyph.x1);
  }
  return parts.map((part) => {
    const [from, to] = [part[0]?.x0 ?? 0, part.at(-1)?.x1 ?? 0];
    return lineOf([...part, ...line.blanks.filter(({ x0 }) => x0 > from && x0 < to)]);
  });
}

function textOf(glyphs: readonly Glyph[]): string {
  let text = "";
  let before: Glyph | null = null;
  let isBlankBetween = false;
  for (const glyph of glyphs) {
    if (isBlank(glyph)) isBlankBetween = true;
    else {
      if (before !== null && isOverprinted(before, glyph, glyphs)) text += LOST;
      else if (before !== null && isApart(before, glyph, isBlankBetween)) text += " ";
      text += glyph.text;
      before = glyph;
      isBlankBetween = false;
    }
  }
  return text;
}

/** The narrowest gap with a blank in it that is seen, in font sizes. */
const SEEN_BLANK = 0.2;

/** Whether a blank is seen between two glyphs: words and figures part sooner than Chinese characters. */
function isApart(left: Glyph, right: Glyph, isBlankBetween: boolean): boolean {
  const gap = right.x0 - left.x1;
  const size = Math.max(left.size, right.size);
  if (isBlankBetween && gap > size * SEEN_BLANK) return true;
  const isLatin = /[A-Za-z]$/u.test(left.text) && /^[A-Za-z]/u.test(right.text);
  const isFigure = /[\d,.]$/u.test(left.text) && /^[\d,.]/u.test(right.text);
  return gap > size * (isLatin ? 0.16 : isFigure ? 0.4 : 0.6);
}

function usualSize(glyphs: readonly Glyph[]): number {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function firstPieceWidth(glyphs: readonly Glyph[]): number {
  const [first] = glyphs;
  if (first === undefined) return 0;
  let end = first.x1;
  for (const glyph of glyphs.slice(1)) {
    const isJoined = UNBREAKABLE.test(first.text) && UNBREAKABLE.test(glyph.text);
    if (!isJoined && !CANNOT_BEGIN.test(glyph.text)) break;
    end = glyph.x1;
  }
  return end - first.x0;
}

const UNBREAKABLE = /^[A-Za-z\d.,%:/-]/u;
const CANNOT_BEGIN = /^[，。、；：！？）》」』”’％]/u;
