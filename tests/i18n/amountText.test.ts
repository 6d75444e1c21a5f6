import { describe, expect, it } from "vitest";
import type { Formula } from "../../src/core/budget/figure.ts";
import { quotientOf } from "../../src/core/budget/figureSum.ts";
import { blankFigure, derivedFigure, statedFigure } from "../../src/core/budget/figureOf.ts";
import type { CellRef } from "../../src/core/budget/source.ts";
import { fen } from "../../src/core/money/fen.ts";
import {
  amountInColumn,
  amountInSentence,
  computedText,
  exactAmount,
  figureNote,
  formulaText,
  shareText,
  shownAmount,
} from "../../src/i18n/amountText.ts";

const cell: CellRef = { kind: "cell", disclosure: "d", table: "t3", row: 1, column: 3 };
const zh = { language: "zh", unit: "wan" } as const;
const en = { language: "en", unit: "wan" } as const;

describe("an amount in words", () => {
  it("stands in a sentence with its unit, without a space in Chinese", () => {
    expect(amountInSentence(fen(261880000), zh)).toBe("261.88万元");
    expect(amountInSentence(fen(261880000), en)).toBe("RMB 2.62 million");
  });

  it("stands in a column without a unit, a change with its sign", () => {
    expect(amountInColumn(fen(1140330000), "wan")).toBe("1,140.33");
    expect(amountInColumn(fen(-261880000), "wan", "change")).toBe("−261.88");
  });

  it("is told exactly beside the rounded one", () => {
    expect(shownAmount(fen(1788773900), zh)).toBe("1,788.77万元");
    expect(exactAmount(fen(1788773900), zh)).toBe("1,788.7739万元");
    expect(exactAmount(fen(1788773900), { language: "zh", unit: "yuan" })).toBe("17,887,739元");
    expect(exactAmount(fen(1788773950), { language: "en", unit: "yuan" })).toBe("17,887,739.50 yuan");
    expect(exactAmount(fen(1788773900), en)).toBe("1,788.7739 × RMB 10,000");
  });
});

const seats: Formula = [
  {
    sign: 1,
    factors: [
      { source: cell, amount: null, count: "4" },
      { source: cell, amount: fen(2790000), count: null },
    ],
  },
  { sign: 1, factors: [{ source: cell, amount: fen(11850000), count: null }] },
  { sign: -1, factors: [{ source: cell, amount: fen(2000000), count: null }] },
];

describe("a formula", () => {
  it("is written in figures with its signs", () => {
    expect(formulaText(derivedFigure(seats), "wan")).toBe("4 × 2.79 + 11.85 − 2.00");
  });

  it("begins with a minus where its first term is taken away, and brackets a negative amount", () => {
    expect(
      formulaText(
        derivedFigure([
          { sign: -1, factors: [{ source: cell, amount: fen(52200000), count: null }] },
          { sign: -1, factors: [{ source: cell, amount: fen(-314080000), count: null }] },
        ]),
        "wan",
      ),
    ).toBe("−52.20 − (−314.08)");
  });

  it("keeps the sign of ceilings: ≤2 and ≤18", () => {
    const ceilings = derivedFigure([
      { sign: 1, factors: [{ source: cell, amount: fen(2000000), count: null, bound: "≤" }] },
      { sign: 1, factors: [{ source: cell, amount: fen(18000000), count: null, bound: "≤" }] },
    ]);
    expect(formulaText(ceilings, "wan")).toBe("≤2.00 + ≤18.00");
  });

  it("tells a rounded quotient from an exact one, and a sum by its result", () => {
    const perVehicle = quotientOf(statedFigure(fen(20000000), cell), { source: cell, count: "7" });
    expect(computedText(perVehicle, zh)).toBe("20.00 ÷ 7 ≈ 2.86（四舍五入）");
    expect(computedText(perVehicle, en)).toBe("20.00 ÷ 7 ≈ 2.86 (rounded)");
    const exact = quotientOf(statedFigure(fen(20000000), cell), { source: cell, count: "4" });
    expect(computedText(exact, zh)).toBe("20.00 ÷ 4 = 5.00");
    expect(computedText(derivedFigure(seats), zh)).toBe("4 × 2.79 + 11.85 − 2.00 = 21.01");
  });
});

describe("the note on a figure", () => {
  it("is absent where the figure says all by itself", () => {
    expect(figureNote(statedFigure(fen(419010000), cell), zh)).toBeNull();
  });

  it("gives the exact value of a rounded one", () => {
    expect(figureNote(statedFigure(fen(1788773900), cell), zh)).toBe("精确值1,788.7739万元。");
  });

  it("gives the formula of a derived one with its unit", () => {
    expect(figureNote(derivedFigure(seats), zh)).toBe("推算：4 × 2.79 + 11.85 − 2.00（单位：万元）。");
    expect(figureNote(derivedFigure(seats), en)).toBe("Derived: 4 × 2.79 + 11.85 − 2.00 (RMB 10,000).");
  });

  it("gives a quotient its division and never an exact value", () => {
    const perVehicle = quotientOf(statedFigure(fen(20000000), cell), { source: cell, count: "7" });
    expect(figureNote(perVehicle, zh)).toBe("推算：20.00 ÷ 7（单位：万元）。");
  });

  it("says that a blank is not 0", () => {
    expect(figureNote(blankFigure(cell), zh)).toBe("原文此格空白：没有写明，不等于0。");
  });
});

describe("a share", () => {
  it("never writes a stated part as 0.00%", () => {
    expect(shareText(fen(1), fen(1_000_000), "zh")).toBe("不足0.01%");
    expect(shareText(fen(41_901), fen(114_033), "zh")).toBe("36.74%");
    expect(shareText(null, fen(114_033), "zh")).toBeNull();
    expect(shareText(fen(0), fen(0), "zh")).toBeNull();
  });
});
