import type { Glyph } from "./marks.ts";

/** Digits that begin nearer to one another than this share of their size stand in one place. */
const ONE_PLACE = 0.18;
/** The same where the strings they belong to run through one another. */
const INTERLEAVED = 0.35;

/**
 * Whether two neighbours of a line, ordered by their left sides, are of two figures printed over
 * one another: 300.00 on 250.00 is neither of them. Where glyphs end is not asked: files that place
 * digits one by one are careless of their widths.
 */
export function isOverprinted(left: Glyph, right: Glyph, line: readonly Glyph[]): boolean {
  if (!/^[\d,.]$/u.test(left.text) || !/^[\d,.]$/u.test(right.text)) return false;
  const size = Math.max(left.size, right.size);
  const step = right.x0 - left.x0;
  if (step < ONE_PLACE * size) return true;
  if (left.run === right.run || step >= INTERLEAVED * size) return false;
  if (!/\d/u.test(left.text) || !/\d/u.test(right.text)) return false;
  return line.some(
    ({ run, x0 }) => (run === right.run && x0 < left.x0) || (run === left.run && x0 > right.x0),
  );
}
