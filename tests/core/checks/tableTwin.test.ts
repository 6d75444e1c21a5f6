import { describe, expect, it } from "vitest";
import type { Disclosure } from "../../../src/core/budget/disclosure.ts";
import type { Statement } from "../../../src/core/budget/statement.ts";
import { tableTwin } from "../../../src/core/checks/tableTwin.ts";
import { codedTable, sidedTable, statement } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";

/** "t3 210.50": the table and the printed text of the cell that says what a sentence says. */
function twin(said: Statement, disclosure: Disclosure = sampleDisclosure()): string | null {
  const found = tableTwin(disclosure, said);
  return found === null ? null : `${found.table.id} ${found.term.printed.join("|")}`;
}

describe("the cell that prints what the narrative states of the whole", () => {
  it.each([
    ["total", null, "t3 324.30"],
    ["basic", null, "t3 234.80"],
    ["project", "general", "t5 89.50"],
    ["revenue", null, "t2 324.30"],
    ["personnel", null, "t6 204.80"],
    ["reception", null, "t9 4.50"],
    ["procurement", null, "t10 6.40"],
    ["fixed-assets", null, "t11 55.20"],
    ["appropriation", "general", "t1 324.30"],
  ] as const)("%s of %s stands in %s", (measure, fund, expected) => {
    expect(twin(statement("s1", measure, "1万元", { fund }))).toBe(expected);
  });

  it("is the first blank cell of a table declared to hold no such money", () => {
    const said = statement("s1", "total", "0万元", { fund: "government-fund" });
    expect(tableTwin(sampleDisclosure(), said)).toMatchObject({
      table: { id: "t7", status: "declared-none" },
      term: { amount: null },
    });
  });

  it("is none for another year, another basis, a project, or a table that is withheld", () => {
    expect(twin(statement("s1", "total", "1万元", { year: 2023 }))).toBeNull();
    expect(twin(statement("s1", "total", "1万元", { basis: "executed" }))).toBeNull();
    expect(twin(statement("s1", "project", "1万元", { item: "档案数字化" }))).toBeNull();
    const sample = sampleDisclosure();
    const tables = sample.tables.map((table) => ({ ...table, status: "withheld" as const }));
    expect(twin(statement("s1", "project", "1万元"), { ...sample, tables })).toBeNull();
    expect(twin(statement("s1", "total", "1万元"), bareDisclosure())).toBeNull();
  });
});

describe("the cell of a functional line of the narrative", () => {
  const line = (code: string | null, over: Partial<Statement> = {}) =>
    statement("s1", "total", "1万元", { path: "档案事务", code, ...over });

  it("stands in the expenditure table for all money, in the fund's table for one fund", () => {
    expect(twin(line("2012601"))).toBe("t3 210.50");
    expect(twin(line("2012601", { fund: "general" }))).toBe("t5 210.50");
    expect(twin(line("2012604", { measure: "project" }))).toBe("t3 89.50");
  });

  it("is none where the code is not known or no table prints it", () => {
    expect(twin(line(null))).toBeNull();
    expect(twin(line("2050101"))).toBeNull();
    expect(twin(line("2012601", { fund: "government-fund" }))).toBeNull();
  });

  it("is none where the table prints the code once a unit", () => {
    const rows = [
      ["", "合计", "3.00"],
      ["2012601", "行政运行", "1.00"],
      ["2012601", "行政运行", "2.00"],
    ];
    const columns = [{ head: "合计", measure: "total" }] as const;
    const table = codedTable({ id: "t3", kind: "expenditure", columns, rows });
    expect(twin(line("2012601"), bareDisclosure({ tables: [table] }))).toBeNull();
  });

  const summary = sidedTable({
    id: "t1",
    kind: "summary",
    columns: [{ head: "预算数", measure: "total" }],
    rows: [
      [null, { name: "四、公共安全支出", amounts: ["16458.75"] }],
      [null, { name: "本年支出合计", amounts: ["16458.75"], role: "year-total", measure: "total" }],
    ],
  });
  const general = (whole: string) =>
    codedTable({
      id: "t7",
      kind: "general-budget",
      columns: [{ head: "合计", measure: "total", fund: "general" }],
      rows: [
        ["", "合计", whole],
        ["204", "公共安全支出", whole],
        ["2040401", "行政运行", "5000.00"],
      ],
    });

  it("is a class of the summary where no table lists all money by code", () => {
    const disclosure = bareDisclosure({ tables: [summary, general("16444.36")] });
    expect(twin(line("204"), disclosure)).toBe("t1 16458.75");
    expect(twin(line("204", { fund: "general" }), disclosure)).toBe("t7 16444.36");
  });

  it("is not taken from 一般公共预算 where there is other money too", () => {
    expect(twin(line("2040401"), bareDisclosure({ tables: [summary, general("16444.36")] }))).toBeNull();
    expect(twin(line("2040401"), bareDisclosure({ tables: [summary, general("16458.75")] }))).toBe(
      "t7 5000.00",
    );
  });
});
