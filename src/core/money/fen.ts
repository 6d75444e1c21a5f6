declare const fenBrand: unique symbol;

/**
 * An amount of money in whole fen (1 yuan = 100 fen): a safe integer, never a fraction,
 * exact up to 90 万亿元. A blank cell is not a `Fen` but null; 0 is a stated nil.
 */
export type Fen = number & { readonly [fenBrand]: true };

/**
 * Declares a number of fen to be an amount.
 * @throws RangeError unless `n` is a safe integer: money is neither rounded nor lost
 */
export function fen(n: number): Fen {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a safe integer of fen: ${String(n)}`);
  return (n === 0 ? 0 : n) as Fen;
}

/** A stated nil: 0 fen. Not the same as a blank, which is null. */
export const ZERO: Fen = 0 as Fen;

/**
 * Sum of two amounts in fen.
 * @throws RangeError past 2^53
 */
export function addFen(a: Fen, b: Fen): Fen {
  return fen(a + b);
}

/**
 * What remains of `a` once `b` is taken away, in fen.
 * @throws RangeError past 2^53
 */
export function subtractFen(a: Fen, b: Fen): Fen {
  return fen(a - b);
}

/** The same amount with the opposite sign. */
export function negateFen(a: Fen): Fen {
  return subtractFen(ZERO, a);
}

/** The amount without its sign. */
export function absFen(a: Fen): Fen {
  return fen(Math.abs(a));
}

/**
 * Sum of a list of amounts in fen; nothing listed sums to 0.
 * @throws RangeError as soon as a running total passes 2^53; `wideSum` goes further
 */
export function sumFen(list: Iterable<Fen>): Fen {
  let total = ZERO;
  for (const amount of list) total = addFen(total, amount);
  return total;
}

/** Order of two amounts, smallest first: negative, 0 or positive, for `sort`. */
export function compareFen(a: Fen, b: Fen): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
