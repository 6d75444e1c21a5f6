import { describe, expect, it } from "vitest";
import { codedTable, sidedTable, type AmountColumn } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, one, outcomes } from "../found.ts";

const SPENDING: readonly AmountColumn[] = [
  { head: "合计", measure: "total" },
  { head: "基本支出", measure: "basic" },
  { head: "项目支出", measure: "project" },
  { head: "经营支出", measure: "operating" },
];

function rowOf(columns: readonly AmountColumn[], ...amounts: readonly string[]) {
  const table = codedTable({ id: "t3", kind: "expenditure", columns, rows: [["201", "服务", ...amounts]] });
  return found(bareDisclosure({ tables: [table] }), "kinds-equal-total");
}

describe("kinds of a row equal its total", () => {
  it("agrees in every row of the sample", () => {
    const results = found(sampleDisclosure(), "kinds-equal-total");
    expect(new Set(Object.values(outcomes(results)))).toEqual(new Set(["agrees"]));
    expect(one(results, "t6/302/3").parts.map(({ label }) => label)).toEqual(["人员经费", "公用经费"]);
    expect(one(results, "t1/revenue/year-total/1").computed).toBe(324_300_000);
    expect(one(results, "t4/expenditure/total/3").parts).toHaveLength(1);
  });

  it("adds basic, project and operating expenditure", () => {
    expect(one(rowOf(SPENDING, "10.00", "4.00", "5.00", "1.00"), "t3/201/3")).toMatchObject({
      outcome: "agrees",
      computed: 10_000_000,
    });
  });

  it("finds a row that does not add up, and rounding that explains it", () => {
    expect(one(rowOf(SPENDING, "10.00", "4.00", "5.00", ""), "t3/201/3")).toMatchObject({
      outcome: "differs",
      residual: -1_000_000,
      cause: { kind: "blank-parts" },
    });
    expect(one(rowOf(SPENDING, "10.01", "4.00", "5.00", "1.00"), "t3/201/3").outcome).toBe("within-rounding");
  });

  it("cannot check a blank total beside stated kinds", () => {
    expect(one(rowOf(SPENDING, "", "4.00", "5.00", ""), "t3/201/3")).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "parent-not-stated" },
    });
  });

  it("adds 人员, 公用 and 项目 where 基本支出 has no column of its own", () => {
    const columns: readonly AmountColumn[] = [
      { head: "合计", measure: "total" },
      { head: "人员经费", measure: "personnel" },
      { head: "公用经费", measure: "public-operating" },
      { head: "项目支出", measure: "project" },
    ];
    expect(one(rowOf(columns, "10.00", "4.00", "1.00", "5.00"), "t3/201/3").outcome).toBe("agrees");
  });

  it("does not hold a row against a column whose head it does not know", () => {
    const columns = [...SPENDING, { head: "暂付款" }];
    expect(one(rowOf(columns, "10.00", "4.00", "5.00", "", "1.00"), "t3/201/3")).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "unreadable", printed: "暂付款" },
    });
  });

  it("adds the sources of revenue to 小计 and with the carry-over to 合计", () => {
    const table = codedTable({
      id: "t2",
      kind: "revenue",
      columns: [
        { head: "合计", measure: "revenue" },
        { head: "小计" },
        { head: "财政拨款收入", measure: "appropriation" },
        { head: "事业收入", measure: "institution-income" },
        { head: "上年结转", measure: "opening-balance" },
      ],
      rows: [["201", "服务", "10.00", "8.00", "7.00", "1.00", "2.00"]],
    });
    const results = found(bareDisclosure({ tables: [table] }), "kinds-equal-total");
    expect(outcomes(results)).toEqual({ "t2/201/3": "agrees", "t2/201/4": "agrees" });
  });

  it("adds items and balances of a two-sided table, inner parts of a balance left out", () => {
    const table = sidedTable({
      id: "t1",
      kind: "summary",
      columns: [{ head: "预算数", measure: "total" }],
      rows: [
        [
          { name: "一、一般公共预算拨款收入", amounts: ["9.00"], measure: "appropriation", fund: "general" },
          { name: "一、教育支出", amounts: ["8.00"] },
        ],
        [
          { name: "本年收入合计", amounts: ["9.00"], role: "year-total", measure: "revenue" },
          { name: "本年支出合计", amounts: ["9.00"], role: "year-total", measure: "total" },
        ],
        [
          { name: "上年结转结余", amounts: ["1.00"], role: "balance", measure: "opening-balance" },
          { name: "年终结转结余", amounts: ["1.00"], role: "balance", measure: "closing-balance" },
        ],
        [
          { name: "收入总计", amounts: ["10.00"], role: "total", measure: "revenue" },
          { name: "支出总计", amounts: ["10.00"], role: "total", measure: "total" },
        ],
      ],
    });
    expect(outcomes(found(bareDisclosure({ tables: [table] }), "kinds-equal-total"))).toEqual({
      "t1/revenue/year-total/1": "agrees",
      "t1/revenue/total/1": "agrees",
      "t1/expenditure/year-total/3": "differs",
      "t1/expenditure/total/3": "agrees",
    });
  });
});
