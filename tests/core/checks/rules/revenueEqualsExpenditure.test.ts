import { describe, expect, it } from "vitest";
import { sidedTable, statement } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, one, outcomes } from "../found.ts";

function totals(revenue: string, spending: string) {
  const table = sidedTable({
    id: "t1",
    kind: "summary",
    columns: [{ head: "预算数", measure: "total" }],
    rows: [
      [
        { name: "收入总计", amounts: [revenue], role: "total" },
        { name: "支出总计", amounts: [spending], role: "total" },
      ],
    ],
  });
  return one(found(bareDisclosure({ tables: [table] }), "revenue-equals-expenditure"), "t1");
}

describe("revenue equals expenditure", () => {
  it("agrees in both two-sided tables and in the prose of the sample", () => {
    expect(outcomes(found(sampleDisclosure(), "revenue-equals-expenditure"))).toEqual({
      t1: "agrees",
      t4: "agrees",
      prose: "agrees",
    });
  });

  it("finds totals that differ, rounding, and a blank side", () => {
    expect(totals("12.00", "10.00")).toMatchObject({ outcome: "differs", residual: 2_000_000 });
    expect(totals("10.01", "10.00")).toMatchObject({ outcome: "within-rounding", allowance: 10_000 });
    expect(totals("10.00", "")).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "parent-not-stated" },
    });
    expect(totals("", "10.00")).toMatchObject({ outcome: "cannot-check", cause: { kind: "blank-parts" } });
  });

  it("compares prose at its printed precision", () => {
    const statements = [statement("s1", "revenue", "10.4万元"), statement("s2", "total", "10.42万元")];
    expect(one(found(bareDisclosure({ statements }), "revenue-equals-expenditure"), "prose")).toMatchObject({
      outcome: "within-rounding",
      allowance: 55_000,
    });
  });
});
