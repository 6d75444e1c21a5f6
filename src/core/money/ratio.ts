import { ExactDecimal, toPlaces } from "./decimal.ts";
import { fen, type Fen } from "./fen.ts";
import { MINUS } from "./formatAmount.ts";

/**
 * A share as it is shown: `percent` with its text ("36.74%"); `below` where a stated, non-zero
 * part would round to 0.00% (不足0.01%); `none` where the whole is 0 and there is no share.
 */
export type PercentText =
  | { readonly kind: "percent"; readonly text: string }
  | { readonly kind: "below"; readonly limit: string }
  | { readonly kind: "none" };

/**
 * A part in percent of its whole, half up: "36.74". ASCII minus, no sign of percent.
 * @returns null when the whole is 0
 */
export function percentOf(part: Fen, whole: Fen, digits = 2): string | null {
  if (whole === 0) return null;
  return toPlaces(new ExactDecimal(part).times(100).div(whole), digits);
}

/**
 * How far one share lies above another, in percentage points, half up: "75.14"; negative below it.
 * The exact shares are subtracted, not their rounded texts.
 * @returns null when a whole is 0
 */
export function percentPoints(
  [part, whole]: readonly [part: Fen, whole: Fen],
  [otherPart, otherWhole]: readonly [part: Fen, whole: Fen],
  digits = 2,
): string | null {
  if (whole === 0 || otherWhole === 0) return null;
  const share = new ExactDecimal(part).times(100).div(whole);
  const other = new ExactDecimal(otherPart).times(100).div(otherWhole);
  return toPlaces(share.minus(other), digits);
}

/** A share as it is shown; a share that would round to nothing says so and is never "0.00%". */
export function percentText(part: Fen, whole: Fen, digits = 2): PercentText {
  const percent = percentOf(part, whole, digits);
  if (percent === null) return { kind: "none" };
  if (part !== 0 && !/[1-9]/.test(percent)) {
    return { kind: "below", limit: `${new ExactDecimal(10).pow(-digits).toFixed(digits)}%` };
  }
  return { kind: "percent", text: `${percent.replace("-", MINUS)}%` };
}

/** Order of two shares, part and whole above 0, smallest first: compared exactly, never as rounded percentages. */
export function compareRatios(
  [a, wholeOfA]: readonly [part: Fen, whole: Fen],
  [b, wholeOfB]: readonly [part: Fen, whole: Fen],
): number {
  return new ExactDecimal(a).times(wholeOfB).comparedTo(new ExactDecimal(b).times(wholeOfA));
}

/**
 * An amount per head or per piece, rounded half up to the fen (the one division of money).
 * @param count a printed decimal, "57" or "2.5"
 * @returns null when the count is no number or not above 0, or the result passes the range
 */
export function divideFen(amount: Fen, count: string): Fen | null {
  const divisor = readCount(count);
  if (divisor === null || divisor.isZero() || divisor.isNegative()) return null;
  return wholeFen(new ExactDecimal(amount).div(divisor).toDecimalPlaces(0));
}

/**
 * The exact product of a printed count and an amount: 4 seats × 2.79 万元.
 * @param count a printed decimal, "4", "1,200" or "2.5"
 * @returns null when the count is no number, or the product is no whole fen or passes the range
 */
export function multiplyFen(count: string, amount: Fen): Fen | null {
  const factor = readCount(count);
  return factor === null ? null : wholeFen(factor.times(amount));
}

/**
 * A printed percentage as the plain number it multiplies by: 8.68 % is "0.0868".
 * @returns null when it is no number
 */
export function factorOfPercent(percent: string): string | null {
  const value = readCount(percent.replace(/%\s*$/u, ""));
  return value === null ? null : value.div(100).toFixed();
}

function readCount(printed: string): InstanceType<typeof ExactDecimal> | null {
  const digits = printed.trim();
  if (!/^-?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?$/u.test(digits)) return null;
  return new ExactDecimal(digits.replaceAll(",", ""));
}

function wholeFen(value: InstanceType<typeof ExactDecimal>): Fen | null {
  return value.isInteger() && Number.isSafeInteger(value.toNumber()) ? fen(value.toNumber()) : null;
}
