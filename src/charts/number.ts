import { fen, ZERO, type Fen } from "../core/money/fen.ts";
import { fenPerUnit, type MoneyUnit } from "../core/money/unit.ts";

/**
 * The one place where money becomes a plotted float: a length, an angle or a place on an axis.
 * What comes out is never added up, compared or printed as an amount.
 * @returns the amount in `unit`; 0 for a blank, which is drawn by its state and takes no length
 */
export function plotted(amount: Fen | null, unit: MoneyUnit): number {
  return amount === null ? 0 : amount / fenPerUnit(unit);
}

/**
 * How much of a full length an amount fills, from 0 to 1.
 * @returns 0 for a blank or negative amount, or where the whole is not above 0
 */
export function fraction(part: Fen | null, whole: Fen | null): number {
  if (part === null || whole === null || part <= 0 || whole <= 0) return 0;
  return Math.min(1, part / whole);
}

/**
 * Where an amount stands on a logarithmic scale from `least` to `most`, from 0 to 1.
 * @returns null for an amount that has no logarithm: a blank, a nil, a negative
 */
export function logPlace(amount: Fen | null, least: Fen, most: Fen): number | null {
  if (amount === null || amount <= 0 || least <= 0 || most <= 0) return null;
  if (most <= least) return 1;
  const place = (Math.log(amount) - Math.log(least)) / (Math.log(most) - Math.log(least));
  return Math.min(1, Math.max(0, place));
}

/** `fraction` as a length of a drawing that takes the width it is given: "57.34%". */
export function percent(part: Fen | null, whole: Fen | null): string {
  return percentLength(fraction(part, whole));
}

/** A length from 0 to 1 as an attribute: "57.34%". */
export function percentLength(length: number): string {
  return `${(length * 100).toFixed(2)}%`;
}

/** The room an amount takes in a picture of parts, in fen as a float; 0 for blanks, nils and negatives. */
export function plottedArea(amount: Fen | null): number {
  return amount === null || amount <= 0 ? 0 : amount;
}

/** Round numbers in the order in which a reader takes them for round. */
const ROUND = [1, 2, 5, 10, 20, 2.5, 25];

/**
 * Where the lines of an axis from zero stand: 0 and two or three round amounts up to `most`.
 * @returns 0 alone where there are not 20 fen to divide
 */
export function axisLines(most: Fen): readonly Fen[] {
  if (most < 20) return [ZERO];
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = ROUND.map((round) => round * power).find((each) => 2 * each <= most && 4 * each > most);
  if (step === undefined || !Number.isInteger(step)) return [ZERO];
  return [0, 1, 2, 3].map((times) => fen(times * step)).filter((line) => line <= most);
}
