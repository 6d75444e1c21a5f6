import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen } from "../../../src/core/money/fen.ts";
import {
  formatAmount,
  formatExact,
  formatPlain,
  formatSigned,
  formatTick,
  halfLastPlace,
  isRounded,
  MINUS,
} from "../../../src/core/money/formatAmount.ts";

const pingxiang = fen(1_140_330_000);
const exactYuan = fen(1_788_773_900);

describe("an amount shown", () => {
  it("is grouped, with 2 places", () => {
    expect(formatAmount(pingxiang, "wan")).toBe("1,140.33");
    expect(formatAmount(pingxiang, "yuan")).toBe("11,403,300.00");
    expect(formatAmount(pingxiang, "qian")).toBe("11,403.30");
    expect(formatAmount(fen(0), "wan")).toBe("0.00");
    expect(formatAmount(fen(99_999_000_000), "wan")).toBe("99,999.00");
  });

  it("has 6 places in 亿元: 653.82 and 486.51 万元 add up to 1,140.33 there too", () => {
    expect(formatAmount(fen(12_345_678_900), "yi")).toBe("1.234568");
    expect(formatAmount(fen(653_820_000), "yi")).toBe("0.065382");
    expect(formatAmount(fen(486_510_000), "yi")).toBe("0.048651");
    expect(formatAmount(pingxiang, "yi")).toBe("0.114033");
  });

  it("never reads 0 where the amount is none", () => {
    expect(formatAmount(fen(300_000), "yi")).toBe("0.000030");
    expect(formatSigned(fen(-100_000), "yi")).toBe("−0.000010");
    expect(formatAmount(fen(4_999), "yi")).toBe("0.0000005");
    expect(formatAmount(fen(100), "wan")).toBe("0.0001");
    expect(formatAmount(fen(1), "yi")).toBe("0.0000000001");
    fc.assert(
      fc.property(
        fc.maxSafeInteger().filter((n) => n !== 0),
        fc.constantFrom("yuan" as const, "qian" as const, "wan" as const, "yi" as const),
        fc.option(fc.nat(6)),
        (n, unit, digits) => {
          expect(formatAmount(fen(n), unit, digits === null ? {} : { digits })).toMatch(/[1-9]/u);
        },
      ),
    );
  });

  it("rounds half up, away from zero for negatives", () => {
    expect(formatAmount(fen(5_000), "wan")).toBe("0.01");
    expect(formatAmount(fen(4_999), "wan")).toBe("0.005");
    expect(formatAmount(fen(-5_000), "wan")).toBe("−0.01");
    expect(formatAmount(fen(-4_449), "wan")).toBe("−0.0044");
    expect(formatAmount(fen(1_005_000), "wan")).toBe("1.01");
  });

  it("takes the count of places asked for", () => {
    expect(formatAmount(exactYuan, "wan", { digits: 0 })).toBe("1,789");
    expect(formatAmount(exactYuan, "wan", { digits: 4 })).toBe("1,788.7739");
  });

  it("has a minus as wide as a digit", () => {
    expect(MINUS).toBe("\u2212");
    expect(formatAmount(fen(-3_140_800_000), "wan")).toBe("−3,140.80");
  });

  it("says when digits are left out", () => {
    expect(isRounded(exactYuan, "wan")).toBe(true);
    expect(isRounded(exactYuan, "yuan")).toBe(false);
    expect(isRounded(pingxiang, "wan")).toBe(false);
    expect(isRounded(pingxiang, "yi")).toBe(false);
    expect(isRounded(exactYuan, "yi")).toBe(true);
    expect(isRounded(fen(100), "wan")).toBe(false);
    expect(isRounded(exactYuan, "wan", { digits: 4 })).toBe(false);
  });
});

describe("a line of an axis", () => {
  it("takes its places from the step: 0, 500, 1,000 万元 are 0.00, 0.05, 0.10 亿元", () => {
    const lines = [fen(0), fen(500_000_000), fen(1_000_000_000)];
    const step = fen(500_000_000);
    expect(lines.map((line) => formatTick(line, step, "wan"))).toEqual(["0", "500", "1,000"]);
    expect(lines.map((line) => formatTick(line, step, "yi"))).toEqual(["0.00", "0.05", "0.10"]);
  });
});

describe("a change shown", () => {
  it("carries its sign, and none at 0.00", () => {
    expect(formatSigned(fen(52_200_000), "wan")).toBe("+52.20");
    expect(formatSigned(fen(-314_080_000), "wan")).toBe("−314.08");
    expect(formatSigned(fen(0), "wan")).toBe("0.00");
    expect(formatSigned(fen(100), "wan")).toBe("+0.0001");
    expect(formatSigned(fen(431_287_000_000), "wan")).toBe("+431,287.00");
  });
});

describe("an amount written out", () => {
  it("has every digit it needs and 2 places at least", () => {
    expect(formatExact(exactYuan, "wan")).toBe("1,788.7739");
    expect(formatExact(pingxiang, "wan")).toBe("1,140.33");
    expect(formatExact(fen(600_000_000), "wan")).toBe("600.00");
    expect(formatExact(fen(1), "yi")).toBe("0.0000000001");
    expect(formatExact(fen(-1), "wan")).toBe("−0.000001");
    expect(formatExact(fen(9_007_199_254_740_991), "wan")).toBe("9,007,199,254.740991");
  });

  it("is plain yuan for files", () => {
    expect(formatPlain(fen(419_010_000))).toBe("4190100.00");
    expect(formatPlain(fen(-351))).toBe("-3.51");
    expect(formatPlain(fen(-5))).toBe("-0.05");
    expect(formatPlain(fen(0))).toBe("0.00");
    expect(formatPlain(fen(9_007_199_254_740_991))).toBe("90071992547409.91");
  });

  it("in yuan is what is shown in yuan, without the grouping", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        const shown = formatAmount(fen(n), "yuan");
        expect(shown.replaceAll(",", "").replace("−", "-")).toBe(formatPlain(fen(n)));
      }),
    );
  });
});

describe("half a unit of the last printed place", () => {
  it("is 50 yuan for 万元 with 2 places", () => {
    expect(halfLastPlace("wan", 2)).toBe(5_000);
    expect(halfLastPlace("wan", 0)).toBe(500_000);
    expect(halfLastPlace("yi", 4)).toBe(500_000);
  });

  it("is nothing where a fen is printed", () => {
    expect(halfLastPlace("yuan", 2)).toBe(0);
    expect(halfLastPlace("wan", 6)).toBe(0);
    expect(halfLastPlace("wan", 9)).toBe(0);
  });
});
