import { describe, expect, it } from "vitest";
import type { Statement } from "../../../../src/core/budget/statement.ts";
import { cell, codedTable, gridTable, money, sidedTable, statement } from "../../budget/printed.ts";
import { bareDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, one } from "../found.ts";

const ROWS = [
  ["", "合计", "9,964.07"],
  ["301", "工资福利支出", "3,920.22"],
  ["30101", "基本工资", "3,920.22"],
  ["302", "商品和服务支出", "2,144.60"],
  ["303", "对个人和家庭的补助", "3,899.25"],
] as const;
const TABLES = [
  sidedTable({
    id: "t4",
    kind: "appropriation",
    columns: [{ head: "金额", measure: "total" }],
    rows: [[null, { name: "一、基本支出", amounts: ["9,964.07"], measure: "basic" }]],
  }),
  codedTable({
    id: "t6",
    kind: "appropriation-economic",
    columns: [{ head: "金额", measure: "total" }],
    rows: ROWS,
  }),
  codedTable({
    id: "t9",
    kind: "basic-economic",
    columns: [{ head: "金额", measure: "total", fund: "general" }],
    rows: ROWS,
  }),
];

const compared = (said: Statement) =>
  one(found(bareDisclosure({ statements: [said], tables: TABLES }), "prose-equals-table"), said.id);
const share = { item: "财政拨款" };

describe("sentences on basic expenditure, beside a table with one column for all of it", () => {
  it("hold 财政拨款基本支出 against its line, and that of the general budget against 合计", () => {
    expect(compared(statement("s1", "basic", "9964.07万元", share))).toMatchObject({
      outcome: "agrees",
      whole: { printed: ["9,964.07"], label: "一、基本支出" },
    });
    expect(compared(statement("s1", "basic", "9964.70万元", { fund: "general" }))).toMatchObject({
      outcome: "differs",
      whole: { printed: ["9,964.07"], label: "合计" },
    });
  });

  it("add up the classes that are 人员经费 and those that are 公用经费", () => {
    const personnel = compared(statement("s1", "personnel", "7819.47万元", share));
    expect(personnel.outcome).toBe("agrees");
    expect(personnel.parts.map(({ printed }) => printed)).toEqual([["3,920.22"], ["3,899.25"]]);
    expect(compared(statement("s1", "public-operating", "2144.60万元", { fund: "general" }))).toMatchObject({
      outcome: "agrees",
      parts: [{ code: "302" }],
    });
  });

  it("is worth a look where a body counts otherwise, and no contradiction", () => {
    expect(compared(statement("s1", "personnel", "7000.00万元", share)).outcome).toBe("observation");
  });
});

describe("sentences on a class of procurement", () => {
  const table = gridTable(
    { id: "t10", kind: "procurement" },
    ["采购品目大类", "总计"],
    [
      ["合计", "62.00"],
      ["一、货物A", "22.00"],
      ["三、服务C", "40.00"],
    ],
  );
  const procurement = {
    table: "t10",
    total: { amount: money("62.00"), cell: cell("t10", 1, 1) },
    subtotals: [
      { unitName: "一、货物A", amount: money("22.00"), cell: cell("t10", 2, 1) },
      { unitName: "三、服务C", amount: money("40.00"), cell: cell("t10", 3, 1) },
    ],
    lines: [],
  };
  const results = (item: string, printed: string) =>
    found(
      bareDisclosure({
        statements: [statement("s1", "procurement", printed, { item })],
        tables: [table],
        procurement,
      }),
      "prose-equals-table",
    );

  it("are held against the sum of that class, not against 合计", () => {
    expect(results("货物", "22万元")).toMatchObject([{ outcome: "agrees", whole: { printed: ["22.00"] } }]);
    expect(results("服务", "42万元")).toMatchObject([{ outcome: "differs", whole: { printed: ["40.00"] } }]);
  });

  it("are held against nothing where the table has no such class", () => {
    expect(results("工程", "0万元")).toEqual([]);
  });
});
