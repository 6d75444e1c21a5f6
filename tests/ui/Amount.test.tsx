// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it } from "vitest";
import {
  blankFigure,
  declaredNone,
  derivedFigure,
  emptyFigure,
  notInFile,
  proseFigure,
  statedFigure,
  withheldFigure,
} from "../../src/core/budget/figureOf.ts";
import type { Figure } from "../../src/core/budget/figure.ts";
import type { CellRef } from "../../src/core/budget/source.ts";
import { fen } from "../../src/core/money/fen.ts";
import { Amount, type AmountProps } from "../../src/ui/Amount.tsx";
import { useSomeRounded } from "../../src/ui/RoundedAmounts.tsx";
import { draw, key, only, press, wordsOf } from "./render.tsx";

const cell: CellRef = { kind: "cell", disclosure: "130532-434-2023-budget", table: "t3", row: 4, column: 5 };
const said = { kind: "statement", disclosure: cell.disclosure, statement: "s1", part: "amount" } as const;

function amount(figure: Figure, over: Partial<AmountProps> = {}, reader = {}) {
  return draw(<Amount figure={figure} caption="一般公共服务支出 › 项目支出" {...over} />, reader);
}

const project = statedFigure(fen(419010000), cell);

describe("a stated amount", () => {
  it("shows 419.01 in 万元 and opens its evidence with figure and caption", () => {
    const { page, asked } = amount(project);
    expect(wordsOf(page)).toBe("419.01");
    press(only(page, "button"));
    expect(asked).toEqual([{ figure: project, caption: "一般公共服务支出 › 项目支出" }]);
  });

  it("is a button named by what it is, its value with the unit, and what it opens", () => {
    const name = (over: Partial<AmountProps> = {}, reader = {}) =>
      only(
        amount(
          project,
          { caption: "平乡县人民政府办公室 › 2010302 一般行政管理事务 › 项目支出", ...over },
          reader,
        ).page,
        "button",
      ).getAttribute("aria-label");
    expect(name()).toBe("2010302 一般行政管理事务，项目支出，419.01万元，看出处");
    expect(name({ as: "change" })).toBe("2010302 一般行政管理事务，项目支出，+419.01万元，看出处");
    expect(name({ outcome: "differs" })).toContain("419.01万元，原文两处不一致，看出处");
    expect(name({ caption: "平乡县人民政府办公室 › 公务接待费" })).toBe("公务接待费，419.01万元，看出处");
    expect(name({ variant: "sentence" }, { language: "en" })).toContain("RMB 4.19 million, Source cell");
    expect(name({}, { language: "en" })).toContain("419.01 × RMB 10,000");
  });

  it("keeps the point of a column where an amount needs more places", () => {
    const { page } = amount(statedFigure(fen(1000), cell));
    expect(wordsOf(page)).toBe("0.001");
    expect(wordsOf(only(page, ".beyond"))).toBe("1");
  });

  it("tells the foot of the view that it is rounded, while it is shown", () => {
    function Foot() {
      return useSomeRounded() ? <p>rounded</p> : null;
    }
    const both = (figure: Figure) => (
      <>
        <Amount figure={figure} caption="合计" />
        <Foot />
      </>
    );
    const { page, redraw } = draw(both(statedFigure(fen(1788773900), cell)));
    expect(wordsOf(page)).toContain("rounded");
    redraw(both(project));
    expect(wordsOf(page)).toBe("419.01");
  });

  it("says its unit in a sentence, in Chinese and in English", () => {
    expect(wordsOf(amount(project, { variant: "sentence" }).page)).toBe("419.01万元");
    expect(wordsOf(amount(project, { variant: "sentence" }, { language: "en" }).page)).toBe(
      "RMB 4.19 million",
    );
  });

  it("is large with a small unit as a headline", () => {
    expect(wordsOf(amount(project, { variant: "headline" }).page)).toBe("419.01万元");
  });

  it("shows a printed zero as 0.00, not as a blank", () => {
    const { page } = amount(statedFigure(fen(0), cell));
    expect(wordsOf(page)).toBe("0.00");
    expect(only(page, "button").className).toContain("zero");
  });

  it("carries + or − with its hue as a change", () => {
    const up = amount(statedFigure(fen(52200000), cell), { as: "change" }).page;
    const down = amount(statedFigure(fen(-314080000), cell), { as: "change" }).page;
    expect(wordsOf(up)).toBe("+52.20");
    expect(only(up, "button").className).toContain("increase");
    expect(wordsOf(down)).toBe("−314.08");
    expect(only(down, "button").className).toContain("decrease");
  });

  it("gives the exact value on focus where the shown one is rounded", () => {
    const { page } = amount(statedFigure(fen(1788773900), cell));
    expect(wordsOf(page)).toBe("1,788.77");
    const button = only(page, "button");
    act(() => button.focus());
    expect(wordsOf(only(page, "[role=tooltip]"))).toBe("精确值1,788.7739万元。");
    expect(button.getAttribute("aria-describedby")).toBe(only(page, "[role=tooltip]").id);
    key("Escape");
    expect(page.querySelector("[role=tooltip]")).toBeNull();
  });
});

describe("the other states", () => {
  it("leaves a blank cell empty to the eye, named to a screen reader, and open", () => {
    const blank = blankFigure(cell);
    const { page, asked } = amount(blank);
    expect(wordsOf(only(page, "button .hidden"))).toBe("原文空白");
    expect(only(page, "button").getAttribute("aria-label")).toBe("项目支出，原文空白，看出处");
    press(only(page, "button"));
    expect(asked[0]?.figure).toBe(blank);
  });

  it("says 原文空白 where a blank stands alone", () => {
    const { page } = amount(blankFigure(cell), { variant: "headline" });
    expect(wordsOf(page)).toBe("原文空白");
    expect(page.querySelector(".hidden")).toBeNull();
  });

  it.each([
    ["空表列示", declaredNone(cell)],
    ["空表，无说明", emptyFigure(cell)],
    ["涉密", withheldFigure(cell)],
    ["本文件未列", notInFile()],
  ])("says %s and never a number", (words, figure) => {
    expect(wordsOf(amount(figure).page)).toBe(words);
  });

  it("offers no evidence for a figure nothing in the file speaks of", () => {
    expect(amount(notInFile()).page.querySelector("button")).toBeNull();
  });

  it("marks a figure of the prose 据说明", () => {
    expect(wordsOf(amount(proseFigure(fen(0), said)).page)).toBe("0.00据说明");
  });

  it("marks a derived figure 推算, hidden to the eye in a column, in words elsewhere", () => {
    const derived = derivedFigure([
      { sign: 1, factors: [{ source: cell, amount: fen(1140330000), count: null }] },
      { sign: 1, factors: [{ source: { ...said, part: "delta" }, amount: fen(261880000), count: null }] },
    ]);
    const column = amount(derived).page;
    expect(wordsOf(column)).toBe("1,402.21推算");
    expect(wordsOf(only(column, ".hidden"))).toBe("推算");
    expect(amount(derived, { variant: "headline" }).page.querySelector(".hidden")).toBeNull();
  });
});

describe("the mark of its checks", () => {
  it.each([
    ["within-rounding", "尾差"],
    ["differs", "原文两处不一致"],
    ["different-scope", "口径不同"],
  ] as const)("hangs %s at the left of the digits, with its name", (outcome, name) => {
    const { page } = amount(project, { outcome });
    const sign = only(page, "button svg[role=img]");
    expect(sign.getAttribute("aria-label")).toBe(name);
    expect(sign.compareDocumentPosition(only(page, ".digits")) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(
      0,
    );
  });

  it("is not repeated on every figure that agrees", () => {
    expect(amount(project, { outcome: "agrees" }).page.querySelector("svg")).toBeNull();
  });
});
