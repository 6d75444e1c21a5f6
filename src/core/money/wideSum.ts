import { fen, type Fen } from "./fen.ts";

const LANE = 1e15;

/**
 * A total over many documents that may pass the range of one amount:
 * `high` × 10^15 + `low` fen, with 0 ≤ low < 10^15 (the sign is in `high`).
 */
export interface WideSum {
  readonly high: number;
  readonly low: number;
}

/** Exact sum of any list of amounts, in two lanes of fen; nothing listed sums to 0. */
export function wideSum(values: Iterable<Fen>): WideSum {
  let high = 0;
  let low = 0;
  for (const value of values) {
    const lane = Math.floor(value / LANE);
    high += lane;
    low += value - lane * LANE;
    if (low >= LANE) {
      low -= LANE;
      high += 1;
    }
  }
  return { high, low };
}

/** The total as one amount, or null where it passes the range of `Fen`. */
export function wideToFen({ high, low }: WideSum): Fen | null {
  const n = high * LANE + low;
  return Number.isSafeInteger(n) ? fen(n) : null;
}
