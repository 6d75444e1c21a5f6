import { describe, expect, it } from "vitest";
import { codedTable } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, one } from "../found.ts";

function basic(economic: string, general: string) {
  const tables = [
    codedTable({
      id: "t6",
      kind: "basic-economic",
      columns: [{ head: "合计", measure: "total" }],
      rows: [["", "合计", economic]],
    }),
    codedTable({
      id: "t5",
      kind: "general-budget",
      columns: [
        { head: "合计", measure: "total" },
        { head: "基本支出", measure: "basic" },
      ],
      rows: [["", "合计", "50.00", general]],
    }),
  ];
  return one(found(bareDisclosure({ tables }), "basic-economic-equals-basic"), "basic");
}

describe("the economic classification of basic expenditure", () => {
  it("sums to the general budget's basic expenditure", () => {
    const result = one(found(sampleDisclosure(), "basic-economic-equals-basic"), "basic");
    expect(result).toMatchObject({ outcome: "agrees", computed: 234_800_000, residual: 0 });
  });

  it("differs, rounds, or cannot be checked", () => {
    expect(basic("20.00", "21.00")).toMatchObject({ outcome: "differs", residual: -1_000_000 });
    expect(basic("20.00", "20.01").outcome).toBe("within-rounding");
    expect(basic("20.00", "").outcome).toBe("cannot-check");
  });

  it("is not compared where the general budget is not in the file", () => {
    const [, , , , , economic] = sampleDisclosure().tables;
    if (economic === undefined) throw new Error("the sample has an economic table");
    expect(found(bareDisclosure({ tables: [economic] }), "basic-economic-equals-basic")).toEqual([]);
  });
});
