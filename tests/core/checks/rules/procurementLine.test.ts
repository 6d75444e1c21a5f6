import { describe, expect, it } from "vitest";
import { procurementLine, procurementOf } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, one, outcomes } from "../found.ts";

type Figures = readonly [item: string, quantity: string, price: string, amount: string];

function buy(...rows: readonly Figures[]) {
  const lines = rows.map(([item, ...figures], at) => procurementLine(at + 2, item, figures));
  const { table, procurement } = procurementOf("1.00", lines, rows);
  return found(bareDisclosure({ tables: [table], procurement }), "procurement-line");
}

describe("quantity × price = amount", () => {
  it("agrees on lines whose product is exact", () => {
    const results = buy(
      ["办公桌", "5", "0.30", "1.50"],
      ["木质架类", "2", "0.06", "0.12"],
      ["单人沙发", "4", "0.15", "0.60"],
    );
    expect(outcomes(results)).toEqual({ "t10/2": "agrees", "t10/3": "agrees", "t10/4": "agrees" });
    expect(one(results, "t10/3")).toMatchObject({
      parts: [{ label: "木质架类", amount: 120_000, printed: ["0.06", "2"] }],
      computed: 120_000,
      whole: { printed: ["0.12"] },
    });
  });

  it("allows each piece half a unit of the price: 300 × 0.03 beside 10.00", () => {
    const [result] = buy(["档案盒", "300", "0.03", "10.00"]);
    expect(result).toMatchObject({ outcome: "within-rounding", residual: -1_000_000, allowance: 1_505_000 });
  });

  it("finds a product that is another amount", () => {
    expect(buy(["档案盒", "3", "0.03", "0.30"])[0]).toMatchObject({ outcome: "differs", residual: -210_000 });
  });

  it("cannot check a line without an amount and leaves out one without a price", () => {
    expect(buy(["档案盒", "3", "0.03", ""])[0]).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "parent-not-stated" },
    });
    expect(buy(["档案盒", "3", "", "0.30"])).toEqual([]);
  });

  it("cannot check a quantity that is no number", () => {
    expect(buy(["档案盒", "一批", "0.03", "0.30"])[0]).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "blank-parts" },
    });
  });

  it("agrees in the sample", () => {
    expect(found(sampleDisclosure(), "procurement-line").map(({ outcome }) => outcome)).toEqual([
      "agrees",
      "agrees",
    ]);
  });
});
