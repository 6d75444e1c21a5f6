import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absFen,
  addFen,
  compareFen,
  fen,
  negateFen,
  subtractFen,
  sumFen,
  ZERO,
} from "../../../src/core/money/fen.ts";

const LARGEST = 9_007_199_254_740_991;
const amounts = fc.maxSafeInteger().map(fen);

describe("an amount in fen", () => {
  it("refuses a fraction of a fen, an infinity and anything past 2^53", () => {
    for (const n of [0.1, Number.NaN, Infinity, LARGEST + 1, -LARGEST - 1]) {
      expect(() => fen(n)).toThrow(RangeError);
    }
  });

  it("knows one zero only", () => {
    expect(Object.is(fen(-0), 0)).toBe(true);
    expect(Object.is(negateFen(ZERO), 0)).toBe(true);
  });

  it("adds 平乡县 basic and project spending to 1,140.33 万元", () => {
    expect(addFen(fen(653_820_000), fen(486_510_000))).toBe(1_140_330_000);
  });

  it("takes project spending away again", () => {
    expect(subtractFen(fen(1_140_330_000), fen(486_510_000))).toBe(653_820_000);
  });

  it("turns a sign round and drops it", () => {
    expect(negateFen(fen(351))).toBe(-351);
    expect(absFen(fen(-351))).toBe(351);
    expect(absFen(fen(351))).toBe(351);
  });

  it("orders amounts, smallest first", () => {
    expect([fen(5), fen(-7), fen(0), fen(5)].sort(compareFen)).toEqual([-7, 0, 5, 5]);
    expect(compareFen(fen(3), fen(3))).toBe(0);
  });
});

describe("a sum of amounts", () => {
  it("of nothing is nil", () => {
    expect(sumFen([])).toBe(0);
  });

  it("of 平乡县's three basic classes is the printed 653.82 万元", () => {
    expect(sumFen([fen(597_800_000), fen(38_120_000), fen(17_900_000)])).toBe(653_820_000);
  });

  it("reaches the largest amount and throws one fen beyond it", () => {
    expect(sumFen([fen(LARGEST - 1), fen(1)])).toBe(LARGEST);
    expect(() => sumFen([fen(LARGEST), fen(1)])).toThrow(RangeError);
    expect(() => sumFen([fen(-LARGEST), fen(-1)])).toThrow(RangeError);
  });

  it("equals the decimal sum of 100,000 amounts", () => {
    let seed = 20_230_101;
    const list = Array.from({ length: 100_000 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return fen(seed * 37 - 39_000_000_000);
    });
    let decimal = new Decimal(0);
    for (const amount of list) decimal = decimal.plus(amount);
    expect(String(sumFen(list))).toBe(decimal.toString());
  });

  it("never loses a fen: it is the whole-number sum, or it throws", () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const whole = BigInt(a) + BigInt(b);
        const fits = whole <= BigInt(LARGEST) && whole >= -BigInt(LARGEST);
        if (fits) expect(BigInt(addFen(a, b))).toBe(whole);
        else expect(() => addFen(a, b)).toThrow(RangeError);
      }),
    );
  });

  it("is undone by taking the same amount away", () => {
    const half = fc.integer({ min: -(2 ** 51), max: 2 ** 51 }).map(fen);
    fc.assert(
      fc.property(half, half, (a, b) => {
        expect(subtractFen(addFen(a, b), b)).toBe(a);
      }),
    );
  });
});
