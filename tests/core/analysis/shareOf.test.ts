import { describe, expect, it } from "vitest";
import { shareOf } from "../../../src/core/analysis/shareOf.ts";
import { blankFigure, statedFigure } from "../../../src/core/budget/figureOf.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { cell } from "../budget/printed.ts";

const stated = (n: number) => statedFigure(fen(n), cell("t3", 1, 3));

describe("a share", () => {
  it("of 26.00 in 1,140.33 is 2.28 %", () => {
    expect(shareOf(stated(26_000_000), stated(1_140_330_000))).toBe("2.28");
  });

  it("is none of a blank, in a blank, or in nothing", () => {
    const blank = blankFigure(cell("t3", 1, 3));
    expect(shareOf(blank, stated(100))).toBeNull();
    expect(shareOf(stated(100), blank)).toBeNull();
    expect(shareOf(stated(0), stated(0))).toBeNull();
  });
});
