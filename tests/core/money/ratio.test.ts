import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen } from "../../../src/core/money/fen.ts";
import {
  divideFen,
  factorOfPercent,
  multiplyFen,
  percentOf,
  percentPoints,
  percentText,
} from "../../../src/core/money/ratio.ts";

const wan = (n: number) => fen(n * 1_000_000);

describe("a share", () => {
  it("of 419.01 in 1,140.33 is 36.74 %", () => {
    expect(percentOf(fen(419_010_000), fen(1_140_330_000))).toBe("36.74");
    expect(percentText(fen(419_010_000), fen(1_140_330_000))).toEqual({
      kind: "percent",
      text: "36.74%",
    });
  });

  it("rounds half up to the places asked for", () => {
    expect(percentOf(fen(1), fen(800))).toBe("0.13");
    expect(percentOf(fen(-1), fen(800))).toBe("-0.13");
    expect(percentOf(fen(2), fen(3), 0)).toBe("67");
    expect(percentOf(fen(2), fen(3), 4)).toBe("66.6667");
  });

  it("of nothing does not exist", () => {
    expect(percentOf(fen(5), fen(0))).toBeNull();
    expect(percentText(fen(0), fen(0))).toEqual({ kind: "none" });
  });

  it("too small to show says 不足0.01%, a stated nil says 0.00%", () => {
    expect(percentText(fen(1), wan(100))).toEqual({ kind: "below", limit: "0.01%" });
    expect(percentText(fen(4_999), fen(100_000_000))).toEqual({ kind: "below", limit: "0.01%" });
    expect(percentText(fen(5_000), fen(100_000_000))).toEqual({ kind: "percent", text: "0.01%" });
    expect(percentText(fen(1), wan(100), 0)).toEqual({ kind: "below", limit: "1%" });
    expect(percentText(fen(0), wan(100))).toEqual({ kind: "percent", text: "0.00%" });
  });

  it("below zero has the wide minus", () => {
    expect(percentText(fen(-1), fen(8))).toEqual({ kind: "percent", text: "−12.50%" });
  });

  it("of the whole in itself is 100.00", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 50 }), (n) => {
        expect(percentOf(fen(n), fen(n))).toBe("100.00");
      }),
    );
  });
});

describe("an amount per head", () => {
  it("is rounded half up to the fen", () => {
    expect(divideFen(fen(100), "3")).toBe(33);
    expect(divideFen(fen(5), "2")).toBe(3);
    expect(divideFen(fen(-5), "2")).toBe(-3);
    expect(divideFen(fen(653_820_000), "1,200")).toBe(544_850);
  });

  it("does not exist for no heads, or for a text that counts none", () => {
    for (const count of ["0", "0.0", "-3", "", "若干", "12 人", "1e3"]) {
      expect(divideFen(fen(100), count)).toBeNull();
    }
    expect(divideFen(fen(9_007_199_254_740_991), "0.1")).toBeNull();
  });
});

describe("a count times a price", () => {
  it("is 11.16 万元 for 4 seats at 2.79", () => {
    expect(multiplyFen("4", fen(2_790_000))).toBe(11_160_000);
  });

  it("is exact for a printed decimal count", () => {
    expect(multiplyFen("2.5", fen(200))).toBe(500);
    expect(multiplyFen("1,200", fen(35))).toBe(42_000);
    expect(multiplyFen("0", fen(35))).toBe(0);
    expect(multiplyFen("-2", fen(35))).toBe(-70);
  });

  it("is never rounded: half a fen, an unreadable count and an overflow give none", () => {
    expect(multiplyFen("2.5", fen(1))).toBeNull();
    expect(multiplyFen("一批", fen(100))).toBeNull();
    expect(multiplyFen("2", fen(9_007_199_254_740_991))).toBeNull();
  });

  it("equals the whole-number product or does not exist", () => {
    fc.assert(
      fc.property(fc.integer(), fc.maxSafeInteger(), (count, n) => {
        const whole = BigInt(count) * BigInt(n);
        const fits = whole >= -9_007_199_254_740_991n && whole <= 9_007_199_254_740_991n;
        expect(multiplyFen(String(count), fen(n))).toBe(fits ? Number(whole) : null);
      }),
    );
  });
});

describe("a printed percentage", () => {
  it("multiplies by a hundredth of its number", () => {
    expect(factorOfPercent("8.68")).toBe("0.0868");
    expect(factorOfPercent("22.00%")).toBe("0.22");
    expect(factorOfPercent("120")).toBe("1.2");
    expect(factorOfPercent("0.00000001")).toBe("0.0000000001");
    expect(factorOfPercent("约8")).toBeNull();
  });
});

describe("percentPoints", () => {
  it("subtracts exact shares: 80.48% − 5.34% are 75.14 points apart", () => {
    const finance = [fen(2_512_109_100), fen(3_121_420_580)] as const;
    const commerce = [fen(1_983_065_500), fen(37_151_465_500)] as const;
    expect(percentPoints(finance, commerce)).toBe("75.14");
    expect(percentPoints(commerce, finance)).toBe("-75.14");
  });

  it("is nothing of a whole of nil", () => {
    expect(percentPoints([fen(1), fen(0)], [fen(1), fen(2)])).toBeNull();
  });
});
