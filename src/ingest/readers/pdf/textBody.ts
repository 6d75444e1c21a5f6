import { firstPieceWidth } from "./cellText.ts";
import { centreX } from "./marks.ts";
import type { TextLine } from "./textLine.ts";

/** Where the lines of running text begin and end. */
export interface TextBody {
  readonly left: number;
  readonly right: number;
}

const BIN = 4;

/** Measures the text body of pages of one size by their lines. */
export function textBody(lines: readonly TextLine[], pageWidth: number): TextBody {
  const long = lines.filter((line) => line.x1 - line.x0 > pageWidth * 0.4);
  if (long.length === 0) return { left: pageWidth * 0.1, right: pageWidth * 0.9 };
  const right = mostCommon(long.map(({ x1 }) => x1));
  const starts = long.map(({ x0 }) => x0).toSorted((a, b) => a - b);
  const left = starts.find((start) => near(starts, start).length >= starts.length * 0.1) ?? starts[0] ?? 0;
  return { left, right };
}

function mostCommon(values: readonly number[]): number {
  let best = values[0] ?? 0;
  for (const value of values) {
    const [rivals, holders] = [near(values, value).length, near(values, best).length];
    if (rivals > holders || (rivals === holders && value > best)) best = value;
  }
  return best;
}

function near(values: readonly number[], value: number): readonly number[] {
  return values.filter((each) => Math.abs(each - value) <= BIN);
}

/** How an item of a list begins: 1、 (二) 三、 ①. */
const ITEM =
  /^(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)）、]|[.．](?!\d))|[①-⑳]|第[一二三四五六七八九十]+[部条])/u;

/** How much may be left free at the end of a line that goes on below, in font sizes. */
const SLACK = 1.2;
/** From which indent on a line begins a paragraph, in font sizes. */
const INDENT = 1.2;
/** The widest leading within a paragraph, in font sizes. */
const LEADING = 2.7;

/** Whether a line goes on with the sentence of the line before it, which stands on the same or on the last page. */
export function goesOn(before: TextLine, line: TextLine, body: TextBody, isSamePage: boolean): boolean {
  const size = Math.max(before.size, line.size);
  if (Math.min(before.size, line.size) < size * 0.85) return false;
  if (isSamePage && line.y0 - before.y0 > LEADING * size) return false;
  const isFull = body.right - before.x1 < firstPieceWidth(line) + SLACK * size;
  if (!isFull) return false;
  const isSentenceOver = /[。；！？：:;]$/u.test(before.text);
  if (isSentenceOver && ITEM.test(line.text)) return false;
  const isIndented = line.x0 > body.left + INDENT * size;
  const isBlock = Math.abs(line.x0 - before.x0) < size / 2;
  const isCentred = Math.abs(centreX(line) - centreX(before)) < size;
  return !isIndented || (!isSentenceOver && (isBlock || isCentred));
}
