import type { TextLine } from "./textLine.ts";

/** The lines of a cell and its width in points. */
export interface CellLines {
  readonly lines: readonly TextLine[];
  readonly width: number;
}

/** The text of a cell. Lines that were only wrapped are joined, others stand under one another. */
export function cellText({ lines, width }: CellLines): string {
  let text = "";
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before === undefined) text = line.text;
    else text += (isWrapped(before, line, width) ? joint(before.text, line.text) : "\n") + line.text;
  });
  return text;
}

/** What stands between the ends of two lines that are one: a blank between words, nothing in Chinese and in figures. */
export function joint(before: string, after: string): "" | " " {
  return /[A-Za-z,]$/u.test(before) && /^[A-Za-z]/u.test(after) ? " " : "";
}

/** Margins of a cell and the rounding of widths, in font sizes. */
const PADDING = 2;

const WHOLE_FIGURE = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/u;
const PART_OF_FIGURE = /^-?[\d,.]+%?$/u;

/** Whether the second line goes on because it would not have fitted beside the first. Two whole figures are two. */
export function isWrapped(before: TextLine, after: TextLine, width: number): boolean {
  if (/\.\d{2,}%?$/u.test(before.text) && /^-?\d/u.test(after.text)) return false;
  if (PART_OF_FIGURE.test(before.text) && PART_OF_FIGURE.test(after.text)) {
    if (!WHOLE_FIGURE.test(before.text) || !WHOLE_FIGURE.test(after.text)) return true;
  }
  if (/^\p{Script=Han}$/u.test(after.text) && /\p{Script=Han}$/u.test(before.text)) return true;
  const room = width - (before.x1 - before.x0);
  return room < after.firstPiece + PADDING * before.size;
}
