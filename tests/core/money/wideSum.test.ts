import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen, negateFen } from "../../../src/core/money/fen.ts";
import { wideSum, wideToFen } from "../../../src/core/money/wideSum.ts";

const LARGEST = fen(9_007_199_254_740_991);

describe("a total over many documents", () => {
  it("of none is 0", () => {
    expect(wideToFen(wideSum([]))).toBe(0);
  });

  it("stays exact past the range of one amount", () => {
    expect(wideSum([LARGEST, LARGEST, fen(1)])).toEqual({ high: 18, low: 14_398_509_481_983 });
    expect(wideSum([negateFen(LARGEST), negateFen(LARGEST), fen(-1)])).toEqual({
      high: -19,
      low: 985_601_490_518_017,
    });
  });

  it("carries from the low lane into the high one", () => {
    expect(wideSum([fen(999_999_999_999_999), fen(1)])).toEqual({ high: 1, low: 0 });
    expect(wideToFen(wideSum([fen(999_999_999_999_999), fen(2)]))).toBe(1_000_000_000_000_001);
  });

  it("may be less than nothing", () => {
    expect(wideToFen(wideSum([fen(-5)]))).toBe(-5);
    expect(wideToFen(wideSum([fen(-1_000_000_000_000_000)]))).toBe(-1_000_000_000_000_000);
  });

  it("is one amount again where it fits, and null where it does not", () => {
    expect(wideToFen(wideSum([LARGEST, LARGEST, negateFen(LARGEST)]))).toBe(9_007_199_254_740_991);
    expect(wideToFen(wideSum([negateFen(LARGEST)]))).toBe(-9_007_199_254_740_991);
    expect(wideToFen(wideSum([LARGEST, fen(1)]))).toBeNull();
    expect(wideToFen(wideSum([LARGEST, fen(2)]))).toBeNull();
    expect(wideToFen(wideSum([negateFen(LARGEST), fen(-2)]))).toBeNull();
  });

  it("equals the whole-number sum of any amounts", () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger(), { maxLength: 200 }), (list) => {
        const whole = list.reduce((total, n) => total + BigInt(n), 0n);
        const { high, low } = wideSum(list.map(fen));
        expect(BigInt(high) * 10n ** 15n + BigInt(low)).toBe(whole);
      }),
    );
  });
});
