import { describe, expect, it } from "vitest";
import { codedTable } from "../../budget/printed.ts";
import { sampleDisclosure, withTables } from "../../budget/sampleDisclosure.ts";
import { found, one, outcomes } from "../found.ts";

function expenditure(...rows: readonly (readonly string[])[]) {
  const table = codedTable({
    id: "t3",
    kind: "expenditure",
    columns: [{ head: "合计", measure: "total" }],
    rows,
  });
  return found(sampleDisclosure({ tables: withTables(sampleDisclosure().tables, table) }), "tables-agree");
}

describe("the same money in two tables", () => {
  it("agrees in the sample, whole by whole and class by class", () => {
    expect(outcomes(found(sampleDisclosure(), "tables-agree"))).toEqual({
      revenue: "agrees",
      expenditure: "agrees",
      "expenditure/201": "agrees",
      "expenditure/208": "agrees",
      "general-budget": "agrees",
      "general-budget/201": "agrees",
      "general-budget/208": "agrees",
      "revenue/general": "agrees",
    });
  });

  it("finds a class that differs and one within rounding, by name", () => {
    const results = expenditure(
      ["", "合计", "324.31"],
      ["201", "一般公共服务支出", "299.00"],
      ["208", "保障", "24.31"],
    );
    expect(one(results, "expenditure")).toMatchObject({ outcome: "within-rounding", residual: -10_000 });
    expect(one(results, "expenditure/201")).toMatchObject({ outcome: "differs", residual: 1_000_000 });
    expect(one(results, "expenditure/208").outcome).toBe("within-rounding");
  });

  it("cannot check a class that only one of the tables prints", () => {
    const results = expenditure(
      ["", "合计", "324.30"],
      ["201", "一般公共服务支出", "300.00"],
      ["229", "其他支出", "24.30"],
    );
    expect(one(results, "expenditure/208")).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "parent-not-stated" },
    });
    expect(one(results, "expenditure/229")).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "blank-parts" },
    });
  });

  it("compares nothing with a table that is declared empty", () => {
    const results = found(sampleDisclosure(), "tables-agree");
    expect(results.filter(({ id }) => /government-fund|state-capital/u.test(id))).toEqual([]);
  });
});
