import { describe, expect, it } from "vitest";
import { blankFigure, declaredNone, notInFile, statedFigure } from "../../../src/core/budget/figureOf.ts";
import { differenceOf, sumOfFigures } from "../../../src/core/budget/figureSum.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { cell } from "./printed.ts";

const stated = (n: number, row: number) => statedFigure(fen(n * 10_000), cell("t3", row, 3));

describe("a sum of figures", () => {
  it("adds 510, 30, 10 and 260 to 810.00 with its formula", () => {
    const sum = sumOfFigures([stated(51_000, 1), stated(3000, 2), stated(1000, 3), stated(26_000, 4)]);
    expect(sum.state).toBe("derived");
    expect(sum.amount).toBe(810_000_000);
    expect(sum.formula).toHaveLength(4);
  });

  it("leaves a blank out, and is blank itself where every part is", () => {
    const blank = blankFigure(cell("t3", 2, 3));
    expect(sumOfFigures([stated(100, 1), blank]).amount).toBe(1_000_000);
    expect(sumOfFigures([blank, blank])).toMatchObject({ state: "blank", amount: null });
  });

  it("takes money declared not to exist for nil", () => {
    const none = declaredNone(cell("t7", 1, 3));
    expect(sumOfFigures([stated(100, 1), none]).formula).toHaveLength(1);
    expect(sumOfFigures([none, none])).toMatchObject({ state: "declared-none", amount: 0 });
  });

  it("is not in the file where no part is", () => {
    expect(sumOfFigures([]).state).toBe("not-in-file");
    expect(sumOfFigures([notInFile()]).state).toBe("not-in-file");
  });
});

describe("a difference of figures", () => {
  it("is 490.51 − 486.51 = 4.00, derived", () => {
    expect(differenceOf(stated(49_051, 1), stated(48_651, 2))).toMatchObject({
      state: "derived",
      amount: 4_000_000,
    });
  });

  it("is the whole where the part is declared not to exist", () => {
    expect(differenceOf(stated(100, 1), declaredNone(cell("t7", 1, 3)))?.amount).toBe(1_000_000);
  });

  it("is none where either is missing", () => {
    expect(differenceOf(stated(100, 1), blankFigure(cell("t3", 2, 3)))).toBeNull();
    expect(differenceOf(notInFile(), stated(100, 1))).toBeNull();
  });
});
