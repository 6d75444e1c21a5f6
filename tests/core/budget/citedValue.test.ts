import { describe, expect, it } from "vitest";
import { citedValue } from "../../../src/core/budget/citedValue.ts";
import type { StatementPart } from "../../../src/core/budget/source.ts";
import { cell, change, indicator, project, SAMPLE_ID, statement } from "./printed.ts";
import { sampleDisclosure } from "./sampleDisclosure.ts";

const price = { ...indicator("成本指标", "坐席服务费", "2.79万元"), cell: cell("t12", 4, 4) };
const seats = indicator("数量指标", "热线平台坐席", "4个");
const disclosure = sampleDisclosure({
  projects: [project({ indicators: [seats, price] })],
  statements: [
    statement("s1", "total", "324.3万元", {
      change: change("decrease", "10.2万元", { percent: "3.05" }),
      count: { value: "7", unit: "辆" },
    }),
  ],
});
const said = (part: StatementPart) =>
  citedValue(disclosure, { kind: "statement", disclosure: SAMPLE_ID, statement: "s1", part });

describe("what a printed place holds", () => {
  it("is money in a line of a table, null for a blank", () => {
    expect(citedValue(disclosure, cell("t3", 1, 3))?.amount).toBe(324_300_000);
    expect(citedValue(disclosure, cell("t3", 4, 5))).toMatchObject({ amount: null, count: null });
  });

  it("is money or a count in procurement, assets and targets", () => {
    expect(citedValue(disclosure, cell("t10", 3, 1))).toMatchObject({ amount: null, count: "4" });
    expect(citedValue(disclosure, cell("t10", 3, 2))?.amount).toBe(600_000);
    expect(citedValue(disclosure, cell("t11", 4, 1))?.count).toBe("1");
    expect(citedValue(disclosure, cell("t11", 4, 2))?.amount).toBe(20_000_000);
    expect(citedValue(disclosure, seats.cell)?.count).toBe("4");
    expect(citedValue(disclosure, price.cell)?.amount).toBe(2_790_000);
  });

  it("is the amount, the size of the change, the count or the percentage of a sentence", () => {
    expect(said("amount")?.amount).toBe(324_300_000);
    expect(said("delta")?.amount).toBe(10_200_000);
    expect(said("count")?.count).toBe("7");
    expect(said("base")).toMatchObject({ amount: null, count: null });
    expect(said("percent")).toMatchObject({ amount: null, count: "0.0305" });
  });

  it("is nothing where there is no such place or only words", () => {
    expect(citedValue(disclosure, cell("t3", 5, 2))).toBeNull();
    expect(citedValue(disclosure, { ...cell("t3", 1, 3), disclosure: "x" })).toBeNull();
    expect(
      citedValue(disclosure, { kind: "statement", disclosure: SAMPLE_ID, statement: "s9", part: "amount" }),
    ).toBeNull();
  });
});
