import { describe, expect, it } from "vitest";
import type { Table } from "../../src/core/budget/disclosure.ts";
import { tablePosition } from "../../src/ui/evidence/tablePosition.ts";
import { cell, gridTable } from "../core/budget/printed.ts";
import { sampleDisclosure } from "../core/budget/sampleDisclosure.ts";

const plain: Table = gridTable(
  { id: "t2", kind: "other" },
  ["项目", "数量"],
  [
    ["房屋", ""],
    ["车辆", "7"],
  ],
);
const numbered: Table = {
  ...gridTable(
    { id: "t3", kind: "expenditure" },
    ["序号", "科目名称", "合计"],
    [
      ["栏次", "1", "2"],
      ["1", "合计", "1140.33"],
      ["2", "一般公共服务支出", "1072.83"],
    ],
  ),
  headRows: 2,
  columns: [
    {
      index: 0,
      heads: ["序号"],
      role: "ordinal",
      side: null,
      measure: null,
      fund: null,
      basis: null,
      year: null,
    },
  ],
};
const disclosure = {
  ...sampleDisclosure(),
  tables: [gridTable({ id: "t1", kind: "other" }, ["甲"], []), plain, numbered],
};

describe("the position of a cell", () => {
  it("takes 序号 and 栏次 as the table prints them", () => {
    expect(tablePosition(disclosure, numbered, cell("t3", 3, 2))).toEqual({
      table: 3,
      row: "2",
      column: "2",
    });
  });

  it("counts data rows and columns from 1 where nothing is printed", () => {
    expect(tablePosition(disclosure, plain, cell("t2", 2, 1))).toEqual({ table: 2, row: "2", column: "2" });
  });

  it("counts the tables of its own document", () => {
    const second = { ...plain, id: "t4", document: "d2" };
    const both = { ...disclosure, tables: [...disclosure.tables, second] };
    expect(tablePosition(both, second, cell("t4", 1, 1)).table).toBe(1);
  });
});
