import { describe, expect, it } from "vitest";
import { procurementRowsOf } from "../../../src/core/analysis/procurementRowsOf.ts";
import type { Disclosure, Line } from "../../../src/core/budget/disclosure.ts";
import { cell, money } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";

/** The sample with the two columns that the larger layout prints: 项目预算 and 预留中小微企业份额. */
function withShares(): Disclosure {
  const sample = sampleDisclosure();
  const line = (row: number, amounts: readonly [budget: string, share: string]): Line => ({
    row,
    side: null,
    codePrinted: null,
    code: null,
    codeStatus: "ok",
    name: "",
    level: row === 1 ? 0 : row === 2 ? 1 : 2,
    role: row === 1 ? "total" : "item",
    measure: null,
    fund: null,
    cells: [
      { column: 4, amount: amounts[0] === "" ? null : money(amounts[0]) },
      { column: 5, amount: amounts[1] === "" ? null : money(amounts[1]) },
    ],
  });
  const amountColumn = (index: number, heads: readonly string[], measure: "project-budget" | null) => ({
    index,
    heads,
    role: "amount" as const,
    side: null,
    measure,
    fund: null,
    basis: null,
    year: null,
  });
  const figures = [
    ["", "6.40"],
    ["", "6.40"],
    ["29.50", "2.40"],
    ["29.50", ""],
  ] as const;
  return {
    ...sample,
    tables: sample.tables.map((table) =>
      table.id !== "t10"
        ? table
        : {
            ...table,
            columns: [
              ...table.columns,
              amountColumn(4, ["政府采购项目来源", "预算资金"], "project-budget"),
              amountColumn(5, ["2024年  预留中  小微企业份额"], null),
            ],
            grid: table.grid.map((row, at) => [...row, ...(figures[at - 1] ?? ["", ""])]),
            lines: figures.map((amounts, at) => line(at + 1, amounts)),
          },
    ),
    procurement:
      sample.procurement === null
        ? null
        : {
            ...sample.procurement,
            lines: sample.procurement.lines.map((each, at) =>
              at === 0 ? { ...each, smallFirmShare: money("2.40") } : each,
            ),
          },
  };
}

describe("the rows of 政府采购预算表", () => {
  it("keeps 合计 and 小计 as printed, above the lines", () => {
    const rows = procurementRowsOf(withShares());
    expect(rows.map(({ kind, name, amount }) => [kind, name, amount.amount])).toEqual([
      ["total", "", money("6.40")],
      ["subtotal", "临溪县档案馆本级", money("6.40")],
      ["line", "台式计算机", money("2.40")],
      ["line", "软件运维服务", money("4.00")],
    ]);
  });

  it("gives 预留中小微企业份额 with its cell, blank where it is blank", () => {
    const rows = procurementRowsOf(withShares());
    expect(rows.map(({ smallFirms }) => smallFirms?.amount)).toEqual([
      money("6.40"),
      money("6.40"),
      money("2.40"),
      null,
    ]);
    expect(rows[0]?.smallFirms?.sources).toEqual([cell("t10", 1, 5)]);
    expect(rows[3]?.smallFirms?.state).toBe("blank");
  });

  it("repeats the budget of the whole project on its lines and puts none into the sums", () => {
    const rows = procurementRowsOf(withShares());
    expect(rows.map(({ projectBudget }) => projectBudget?.amount ?? null)).toEqual([
      null,
      null,
      money("29.50"),
      money("29.50"),
    ]);
  });

  it("has no such columns where the table prints none, and no rows without procurement", () => {
    expect(procurementRowsOf(sampleDisclosure()).every(({ smallFirms }) => smallFirms === null)).toBe(true);
    expect(procurementRowsOf(bareDisclosure())).toEqual([]);
  });
});
