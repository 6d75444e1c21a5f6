import { isHeading } from "../headings.ts";
import { centreX } from "./marks.ts";
import type { TextLine } from "./textLine.ts";

/** Where the lines of running text begin and end. */
export interface TextBody {
  readonly left: number;
  readonly right: number;
  /** Whether paragraphs begin with an indent, so that a line without one goes on. */
  readonly isIndenting: boolean;
}

const BIN = 4;
/** The share of lines with an indent that shows a habit. */
const INDENTED = 0.15;
/** How much of its width an unfinished line may leave free where paragraphs begin with an indent. */
const RAGGED = 0.3;

/** The fewest lines that must end alike for a page to have a margin of its own. */
const AGREEING = 3;

/** Measures the text body of a page by its lines, or by those of all pages of its size where it has too few. */
export function textBody(own: readonly TextLine[], alike: readonly TextLine[], pageWidth: number): TextBody {
  const long = own.filter((line) => isLong(line, pageWidth));
  const others = alike.filter((line) => isLong(line, pageWidth));
  if (others.length === 0) return { left: pageWidth * 0.1, right: pageWidth * 0.9, isIndenting: false };
  const isIndenting = others.filter(isIndentedBy(leftOf(others))).length >= others.length * INDENTED;
  const right = mostCommon(long.map(({ x1 }) => x1));
  const hasOwn =
    near(
      long.map(({ x1 }) => x1),
      right,
    ).length >= AGREEING;
  return hasOwn
    ? { left: leftOf(long), right, isIndenting }
    : { left: leftOf(others), right: mostCommon(others.map(({ x1 }) => x1)), isIndenting };
}

function isIndentedBy(left: number): (line: TextLine) => boolean {
  return ({ x0, size }) => x0 > left + 1.5 * size && x0 < left + 2.6 * size;
}

function isLong(line: TextLine, pageWidth: number): boolean {
  return line.x1 - line.x0 > pageWidth * 0.4;
}

function leftOf(lines: readonly TextLine[]): number {
  const starts = lines.map(({ x0 }) => x0).sort((a, b) => a - b);
  return starts.find((start) => near(starts, start).length >= starts.length * 0.1) ?? starts[0] ?? 0;
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

const PART = /^第[一二三四五六七八九十]+部分/u;
/** How an item of a list begins: 1、 (二) 三、 ①. */
const ITEM =
  /^(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)）、]|[.．](?!\d))|[①-⑳]|第[一二三四五六七八九十]+条)/u;

/** How much may be left free at the end of a line that goes on below, in font sizes. */
const SLACK = 1.2;
/** From which indent on a line begins a paragraph, in font sizes. */
const INDENT = 1.2;
/** The widest leading within a paragraph, in font sizes. */
const LEADING = 2.7;

/** How a heading ends that says all it has to say. */
const WHOLE_HEADING = /(?:说明|情况|信息|概况|解释|职责|职能|事项|构成|[^图报]表)$/u;

/** Whether a line goes on with the sentence of the line before it, which stands on the same or on the last page. */
export function goesOn(before: TextLine, line: TextLine, body: TextBody, isSamePage: boolean): boolean {
  const size = Math.max(before.size, line.size);
  if (Math.min(before.size, line.size) < size * 0.85) return false;
  if (isSamePage && line.y0 - before.y0 > LEADING * size) return false;
  if (PART.test(line.text) || isHeading(line.text)) return false;
  const isSentenceOver = /[。；！？：:;]$/u.test(before.text);
  if (isSentenceOver && ITEM.test(line.text)) return false;
  const isIndented = line.x0 > body.left + INDENT * size;
  const room = body.right - before.x1;
  const isRagged =
    body.isIndenting && !isIndented && !isSentenceOver && room < RAGGED * (body.right - body.left);
  if (room >= line.firstPiece + SLACK * size && !isRagged) return false;
  const isBlock = Math.abs(line.x0 - before.x0) < size / 2;
  const isCentred = Math.abs(centreX(line) - centreX(before)) < size;
  const isHeaded = isHeading(before.text) && WHOLE_HEADING.test(before.text);
  if (isIndented && isHeaded && body.isIndenting) return false;
  return !isIndented || (!isSentenceOver && (isBlock || isCentred));
}
