import { describe, expect, it } from "vitest";
import type { Table } from "../../../../src/core/budget/disclosure.ts";
import { gridTable, procurementOf, statement, threePublicTable } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure, withTables } from "../../budget/sampleDisclosure.ts";
import { found, one, outcomes } from "../found.ts";

function said(
  printed: string,
  measure: Parameters<typeof statement>[1] = "basic",
  tables?: readonly Table[],
) {
  const disclosure = sampleDisclosure({
    statements: [statement("s1", measure, printed)],
    tables: tables ?? sampleDisclosure().tables,
  });
  return one(found(disclosure, "prose-equals-table"), "s1");
}

const DECLARED = gridTable(
  {
    id: "t10",
    kind: "procurement",
    status: "declared-none",
    notes: [{ kind: "declares-none", text: null }],
  },
  ["物品名称", "数量", "单价", "金额"],
  [["", "", "", ""]],
);

describe("prose equals table", () => {
  it("agrees for every figure the sample states twice", () => {
    const results = found(sampleDisclosure(), "prose-equals-table");
    expect(results).toHaveLength(16);
    expect(new Set(Object.values(outcomes(results)))).toEqual(new Set(["agrees"]));
    expect(one(results, "s6")).toMatchObject({
      parts: [{ printed: ["204.8万元"], measure: "personnel" }],
      whole: { printed: ["204.80"], label: "合计" },
      allowance: 55_000,
    });
  });

  it("takes the prose's printed precision: 234.8 beside 234.80, 235 beside 234.80", () => {
    expect(said("234.8万元").outcome).toBe("agrees");
    expect(said("235万元")).toMatchObject({
      outcome: "within-rounding",
      residual: 200_000,
      allowance: 505_000,
    });
  });

  it("observes a figure that is cut off instead of rounded", () => {
    expect(said("234万元")).toMatchObject({ outcome: "observation", cause: { kind: "prose-precision" } });
  });

  it("finds two places that differ", () => {
    expect(said("231.8万元")).toMatchObject({ outcome: "differs", residual: -3_000_000, cause: null });
  });

  it("takes a nil in the prose as exact, not as anything below half a unit", () => {
    expect(said("0万元", "reception")).toMatchObject({ outcome: "differs", residual: -4_500_000 });
  });

  it("agrees that there is none where the prose says 0 and the cell is blank", () => {
    expect(said("0万元", "overseas")).toMatchObject({ outcome: "agrees", cause: { kind: "declared-none" } });
  });

  it("cannot check an amount against a blank cell", () => {
    expect(said("3万元", "overseas")).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "parent-not-stated" },
    });
  });

  it("agrees with a procurement table declared empty: 0.00 and a note", () => {
    const disclosure = bareDisclosure({
      tables: [DECLARED],
      statements: [statement("s1", "procurement", "0.00万元")],
    });
    expect(one(found(disclosure, "prose-equals-table"), "s1")).toMatchObject({
      outcome: "agrees",
      cause: { kind: "declared-none" },
    });
  });

  it("differs where the prose states money the table declares not to exist", () => {
    const disclosure = bareDisclosure({
      tables: [DECLARED],
      statements: [statement("s1", "procurement", "12.00万元")],
    });
    expect(one(found(disclosure, "prose-equals-table"), "s1")).toMatchObject({
      outcome: "differs",
      cause: { kind: "declared-none" },
    });
  });

  it("cannot check against a table that is empty without a note", () => {
    const empty: Table = { ...DECLARED, status: "empty", notes: [] };
    const disclosure = bareDisclosure({
      tables: [empty],
      statements: [statement("s1", "procurement", "0万元")],
    });
    expect(one(found(disclosure, "prose-equals-table"), "s1")).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "table-empty", tables: ["procurement"] },
    });
  });

  it("compares procurement with its printed total", () => {
    const { table, procurement } = procurementOf("19.92", [], []);
    const disclosure = bareDisclosure({
      tables: [table],
      procurement,
      statements: [statement("s1", "procurement", "19.90万元")],
    });
    expect(one(found(disclosure, "prose-equals-table"), "s1")).toMatchObject({ outcome: "differs" });
  });

  it("finds the line of a code the sentence names", () => {
    const statements = [
      statement("s1", "total", "210.5万元", { code: "2012601" }),
      statement("s2", "project", "80万元", { code: "2012604", fund: "general" }),
    ];
    const results = found(sampleDisclosure({ statements }), "prose-equals-table");
    expect(outcomes(results)).toEqual({ s1: "agrees", s2: "differs" });
  });

  it("leaves out figures of another year, of a project, and of tables that are not in the file", () => {
    const statements = [
      statement("s1", "total", "300万元", { year: 2023 }),
      statement("s2", "project", "60万元", { item: "档案数字化" }),
      statement("s3", "total", "60万元", { path: "一般公共服务支出" }),
    ];
    expect(found(sampleDisclosure({ statements }), "prose-equals-table")).toEqual([]);
    const alone = bareDisclosure({
      tables: [DECLARED],
      statements: sampleDisclosure().statements.slice(0, 8),
    });
    expect(found(alone, "prose-equals-table")).toEqual([]);
  });

  it("reads 三公 from the column of all funds", () => {
    const table = threePublicTable([
      ["“三公”经费小计", "three-public", 0, "9.50", "9.00", "0.50", ""],
      ["三、公务接待费", "reception", 1, "9.50", "9.00", "0.50", ""],
    ]);
    expect(said("9.5万元", "three-public", withTables(sampleDisclosure().tables, table)).outcome).toBe(
      "agrees",
    );
  });
});
