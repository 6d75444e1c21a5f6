import { describe, expect, it } from "vitest";
import { ExactDecimal, toPlaces } from "../../../src/core/money/decimal.ts";

describe("decimal arithmetic", () => {
  it("keeps the digits of the largest amount over the smallest", () => {
    expect(toPlaces(new ExactDecimal(9_007_199_254_740_991).times(100).div(1), 0)).toBe("900719925474099100");
  });

  it("rounds half up, away from zero", () => {
    expect(toPlaces(new ExactDecimal("0.125"), 2)).toBe("0.13");
    expect(toPlaces(new ExactDecimal("-0.125"), 2)).toBe("-0.13");
  });

  it("writes no negative zero", () => {
    expect(toPlaces(new ExactDecimal("-0.001"), 2)).toBe("0.00");
  });
});
