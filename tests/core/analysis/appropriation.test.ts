import { describe, expect, it } from "vitest";
import { appropriationOf } from "../../../src/core/analysis/appropriation.ts";
import { cell, statement } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";
import { wan } from "./wan.ts";

describe("财政拨款支出", () => {
  const { tables } = sampleDisclosure();

  it("is 本年支出合计 of 财政拨款收支总表", () => {
    expect(appropriationOf(sampleDisclosure()).sources).toEqual([cell("t4", 4, 3)]);
  });

  it("is the sum of the three fund tables where that table is missing", () => {
    const funds = sampleDisclosure({ tables: tables.filter(({ kind }) => kind !== "appropriation") });
    expect(wan(appropriationOf(funds))).toBe("324.30 derived");
  });

  it("is not known from one fund's table alone", () => {
    const alone = bareDisclosure({ tables: tables.filter(({ kind }) => kind === "general-budget") });
    expect(wan(appropriationOf(alone))).toBe("not-in-file");
  });

  it("is what the prose says of it", () => {
    const prose = bareDisclosure({ statements: [statement("s1", "appropriation", "12.5万元")] });
    expect(wan(appropriationOf(prose))).toBe("12.50 stated-in-prose");
  });

  it("is 一般公共预算 and 基金 revenue together where the prose gives only these", () => {
    const byFund = bareDisclosure({
      statements: [
        statement("s1", "revenue", "2001.89万元", { fund: "general" }),
        statement("s2", "revenue", "0万元", { fund: "government-fund" }),
      ],
    });
    expect(wan(appropriationOf(byFund))).toBe("2,001.89 derived");
    const one = bareDisclosure({
      statements: [statement("s1", "appropriation", "2001.89万元", { fund: "general" })],
    });
    expect(wan(appropriationOf(one))).toBe("2,001.89 stated-in-prose");
  });
});
