import { describe, expect, it } from "vitest";
import { cell, money, procurementLine, procurementOf } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, one, outcomes } from "../found.ts";

describe("procurement lines, 小计 and 合计", () => {
  it("add up in the sample", () => {
    expect(outcomes(found(sampleDisclosure(), "procurement-total"))).toEqual({
      "t10/0": "agrees",
      "t10/total": "agrees",
    });
  });

  it("add up unit by unit, each line to the 小计 above it", () => {
    const rows = [
      ["甲小计", "", "", "3.00"],
      ["办公桌", "1", "3.00", "3.00"],
      ["乙小计", "", "", "5.00"],
      ["办公椅", "1", "4.00", "4.00"],
    ];
    const lines = [
      procurementLine(3, "办公桌", ["1", "3.00", "3.00"]),
      procurementLine(5, "办公椅", ["1", "4.00", "4.00"]),
    ];
    const { table, procurement } = procurementOf("8.01", lines, rows);
    const subtotals = [
      { unitName: "甲", amount: money("3.00"), cell: cell("t10", 2, 3) },
      { unitName: "乙", amount: money("5.00"), cell: cell("t10", 4, 3) },
    ];
    const disclosure = bareDisclosure({ tables: [table], procurement: { ...procurement, subtotals } });
    expect(outcomes(found(disclosure, "procurement-total"))).toEqual({
      "t10/0": "agrees",
      "t10/1": "differs",
      "t10/total": "within-rounding",
    });
  });

  it("adds lines to 合计 where no 小计 is printed, and never the project's budget", () => {
    const lines = [
      procurementLine(2, "办公桌", ["1", "3.00", "3.00"], { projectBudget: money("260.00") }),
      procurementLine(3, "办公椅", ["1", "4.00", ""], { projectBudget: money("260.00") }),
    ];
    const { table, procurement } = procurementOf("7.00", lines, [
      ["办公桌", "1", "3.00", "3.00"],
      ["办公椅", "1", "4.00", ""],
    ]);
    const results = found(bareDisclosure({ tables: [table], procurement }), "procurement-total");
    expect(one(results, "t10/total")).toMatchObject({ outcome: "differs", cause: { kind: "blank-parts" } });
  });

  it("cannot check a blank 合计", () => {
    const { table, procurement } = procurementOf(
      "",
      [procurementLine(2, "办公桌", ["1", "3.00", "3.00"])],
      [["办公桌", "1", "3.00", "3.00"]],
    );
    const results = found(bareDisclosure({ tables: [table], procurement }), "procurement-total");
    expect(one(results, "t10/total").outcome).toBe("cannot-check");
  });
});
