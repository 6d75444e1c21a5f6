import { describe, expect, it } from "vitest";
import { changeClause, fundMeasureName, statementName } from "../../src/i18n/statementName.ts";
import { change, statement } from "../core/budget/printed.ts";

const fall = statement("s12", "total", "1140.33万元", { change: change("decrease", "261.88万元") });

describe("a figure of a sentence", () => {
  it("is the total, its change or the figure before, each by its own name", () => {
    expect(statementName(fall, "amount", "zh")).toBe("支出合计");
    expect(statementName(fall, "delta", "zh")).toBe("支出合计比上年增减额");
    expect(statementName(fall, "percent", "zh")).toBe("支出合计比上年增减幅");
    expect(statementName(fall, "base", "zh")).toBe("上年支出合计");
    expect(statementName(fall, "delta", "en")).toBe("Total expenditure, change on the year before");
  });

  it("is cited with the direction of its change", () => {
    expect(changeClause(fall, "261.88万元", "zh")).toBe("支出合计比上年减少261.88万元");
    expect(changeClause(fall, "261.88 × RMB 10,000", "en")).toBe(
      "Total expenditure down 261.88 × RMB 10,000 on the year before",
    );
  });

  it("names the year and the kind of figure it is compared with where the sentence does", () => {
    const base = { year: 2021, kind: "final", amount: null, printed: "" } as const;
    const against = { ...fall, change: fall.change === null ? null : { ...fall.change, base } };
    expect(statementName(against, "delta", "zh")).toBe("支出合计比2021年决算数增减额");
  });

  it("is the revenue of its fund's budget where one fund appropriates it", () => {
    expect(fundMeasureName("appropriation", "general", "zh")).toBe("一般公共预算收入");
    expect(fundMeasureName("appropriation", "government-fund", "zh")).toBe("政府性基金预算收入");
    expect(fundMeasureName("appropriation", null, "zh")).toBe("财政拨款");
    expect(fundMeasureName("project", "general", "zh")).toBe("项目支出");
    expect(fundMeasureName("appropriation", "government-fund", "en")).toBe(
      "Government-managed funds budget revenue",
    );
  });
});
