import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen, negateFen } from "../../../src/core/money/fen.ts";
import { wideSum, wideToFen, wideToText } from "../../../src/core/money/wideSum.ts";

const LARGEST = fen(9_007_199_254_740_991);

describe("a total over many documents", () => {
  it("of none is 0", () => {
    expect(wideToText(wideSum([]))).toBe("0");
    expect(wideToFen(wideSum([]))).toBe(0);
  });

  it("stays exact past the range of one amount", () => {
    expect(wideToText(wideSum([LARGEST, LARGEST, fen(1)]))).toBe("18014398509481983");
    expect(wideToText(wideSum([negateFen(LARGEST), negateFen(LARGEST), fen(-1)]))).toBe("-18014398509481983");
  });

  it("carries from the low lane into the high one", () => {
    expect(wideSum([fen(999_999_999_999_999), fen(1)])).toEqual({ high: 1, low: 0 });
    expect(wideToText(wideSum([fen(999_999_999_999_999), fen(2)]))).toBe("1000000000000001");
  });

  it("writes small negative totals", () => {
    expect(wideToText(wideSum([fen(-5)]))).toBe("-5");
    expect(wideToText(wideSum([fen(-1_000_000_000_000_000)]))).toBe("-1000000000000000");
  });

  it("is one amount again where it fits, and null where it does not", () => {
    expect(wideToFen(wideSum([LARGEST, LARGEST, negateFen(LARGEST)]))).toBe(9_007_199_254_740_991);
    expect(wideToFen(wideSum([LARGEST, fen(1)]))).toBeNull();
  });

  it("equals the whole-number sum of any amounts", () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger(), { maxLength: 200 }), (list) => {
        const whole = list.reduce((total, n) => total + BigInt(n), 0n);
        expect(wideToText(wideSum(list.map(fen)))).toBe(whole.toString());
      }),
    );
  });
});
