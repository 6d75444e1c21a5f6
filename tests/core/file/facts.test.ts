import { describe, expect, it } from "vitest";
import { FACT_COLUMNS, factRows, factsCsv } from "../../../src/core/file/facts.ts";
import { codedTable } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";

describe("facts", () => {
  it("have the columns of the data package, in order", () => {
    expect(FACT_COLUMNS.map(({ name }) => name).join(", ")).toBe(
      "disclosure_id, region_code, region, department_code, department, scope, fiscal_year, phase, basis, base_year, table_kind, fund, code, code_printed, code_status, name, level, measure, amount, amount_fen, state, printed, unit, document, table_id, row, column",
    );
  });

  it("are one per money cell, blanks included", () => {
    const table = codedTable({
      id: "t3",
      kind: "expenditure",
      columns: [
        { head: "合计", measure: "total" },
        { head: "项目支出", measure: "project" },
      ],
      rows: [["2012601", "行政运行", "210.50", ""]],
    });
    const facts = factRows(bareDisclosure({ tables: [table] }));
    expect(facts.map(({ measure, amount, state, printed }) => [measure, amount, state, printed])).toEqual([
      ["total", 210_500_000, "stated", "210.50"],
      ["project", null, "blank", ""],
    ]);
    expect(factsCsv(facts).split("\r\n").slice(1, 3)).toEqual([
      "130999-512-2024-budget,130999,临溪县,512,临溪县档案馆,department,2024,budget,budget,,expenditure,,2012601,2012601,ok,行政运行,3,total,2105000.00,210500000,stated,210.50,wan,d1,t3,1,3",
      "130999-512-2024-budget,130999,临溪县,512,临溪县档案馆,department,2024,budget,budget,,expenditure,,2012601,2012601,ok,行政运行,3,project,,,blank,,wan,d1,t3,1,4",
    ]);
  });

  it("take 三公 items as measures and the funds from the columns", () => {
    const facts = factRows(sampleDisclosure()).filter(({ tableKind }) => tableKind === "three-public");
    expect(facts.find(({ measure, fund }) => measure === "reception" && fund === "general")).toMatchObject({
      amount: 4_500_000,
      name: "三、公务接待费",
    });
    expect(facts).toHaveLength(28);
  });

  it("take a column's own basis and year where it names one", () => {
    const [table] = sampleDisclosure().tables.filter(({ kind }) => kind === "general-budget");
    if (table === undefined) throw new Error("the sample has a general budget");
    const columns = table.columns.map((column) => ({ ...column, basis: "executed" as const, year: 2023 }));
    const [fact] = factRows(bareDisclosure({ tables: [{ ...table, columns }] }));
    expect(fact).toMatchObject({ basis: "executed", baseYear: 2023, fiscalYear: 2024 });
  });
});
