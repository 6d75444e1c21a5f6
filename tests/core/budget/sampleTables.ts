import type { Table } from "../../../src/core/budget/disclosure.ts";
import type { Fund } from "../../../src/core/budget/vocabulary.ts";
import { codedTable, sidedTable, threePublicTable, type SideLine } from "./printed.ts";
import { sampleProcurementTable, sampleAssetsTable, sampleProjectTable } from "./sampleAnnexes.ts";

const SPENDING = [
  { head: "合计", measure: "total" },
  { head: "基本支出", measure: "basic" },
  { head: "项目支出", measure: "project" },
] as const;

/** In a table of one fund every money column is of that fund. */
const spendingOf = (fund: Fund) => SPENDING.map((column) => ({ ...column, fund }));

const FUNCTIONS = [
  ["", "合计", "324.30", "234.80", "89.50"],
  ["201", "一般公共服务支出", "300.00", "210.50", "89.50"],
  ["20126", "档案事务", "300.00", "210.50", "89.50"],
  ["2012601", "行政运行", "210.50", "210.50", ""],
  ["2012604", "档案馆", "89.50", "", "89.50"],
  ["208", "社会保障和就业支出", "24.30", "24.30", ""],
  ["20805", "行政事业单位养老支出", "24.30", "24.30", ""],
  ["2080505", "机关事业单位基本养老保险缴费支出", "24.30", "24.30", ""],
] as const;

/** The nine statutory tables t1–t9, and t10 procurement, t11 assets, t12 projects. All sums agree. */
export function sampleTables(): readonly Table[] {
  return [
    summary(),
    revenue(),
    codedTable({ id: "t3", kind: "expenditure", columns: SPENDING, rows: FUNCTIONS }),
    appropriation(),
    codedTable({ id: "t5", kind: "general-budget", columns: spendingOf("general"), rows: FUNCTIONS }),
    basicEconomic(),
    declaredNone("t7", "government-fund"),
    declaredNone("t8", "state-capital"),
    threePublic(),
    sampleProcurementTable(),
    sampleAssetsTable(),
    sampleProjectTable(),
  ];
}

function summary(): Table {
  const item = (name: string, amount: string, measure?: SideLine["measure"]): SideLine =>
    measure === undefined ? { name, amounts: [amount] } : { name, amounts: [amount], measure };
  return sidedTable({
    id: "t1",
    kind: "summary",
    columns: [{ head: "预算数", measure: "total" }],
    rows: [
      [
        { ...item("一、一般公共预算拨款收入", "324.30", "appropriation"), fund: "general" },
        item("一、一般公共服务支出", "300.00"),
      ],
      [
        { ...item("二、政府性基金预算拨款收入", "", "appropriation"), fund: "government-fund" },
        item("二、教育支出", ""),
      ],
      [item("三、事业收入", "", "institution-income"), item("三、社会保障和就业支出", "24.30")],
      [
        { ...item("本年收入合计", "324.30", "revenue"), role: "year-total" },
        { ...item("本年支出合计", "324.30", "total"), role: "year-total" },
      ],
      [
        { ...item("上年结转结余", "", "opening-balance"), role: "balance" },
        { ...item("年终结转结余", "", "closing-balance"), role: "balance" },
      ],
      [
        { ...item("收入总计", "324.30", "revenue"), role: "total" },
        { ...item("支出总计", "324.30", "total"), role: "total" },
      ],
    ],
  });
}

function revenue(): Table {
  return codedTable({
    id: "t2",
    kind: "revenue",
    columns: [
      { head: "合计", measure: "revenue" },
      { head: "财政拨款收入", measure: "appropriation" },
      { head: "事业收入", measure: "institution-income" },
      { head: "上年结转", measure: "opening-balance" },
    ],
    rows: FUNCTIONS.map(([code, name, total]) => [code, name, total, total, "", ""]),
  });
}

function appropriation(): Table {
  const line = (name: string, amount: string): SideLine => ({ name, amounts: [amount, amount, "", ""] });
  return sidedTable({
    id: "t4",
    kind: "appropriation",
    columns: [
      { head: "合计", measure: "total" },
      { head: "一般公共预算财政拨款", measure: "total", fund: "general" },
      { head: "政府性基金预算财政拨款", measure: "total", fund: "government-fund" },
      { head: "国有资本经营预算财政拨款", measure: "total", fund: "state-capital" },
    ],
    rows: [
      [
        { name: "一、一般公共预算拨款", amounts: ["324.30"], measure: "appropriation", fund: "general" },
        line("一、一般公共服务支出", "300.00"),
      ],
      [
        { name: "二、政府性基金预算拨款", amounts: [""], measure: "appropriation", fund: "government-fund" },
        line("二、教育支出", ""),
      ],
      [null, line("三、社会保障和就业支出", "24.30")],
      [
        { name: "本年收入合计", amounts: ["324.30"], role: "year-total", measure: "revenue" },
        { ...line("本年支出合计", "324.30"), role: "year-total", measure: "total" },
      ],
      [
        { name: "收入总计", amounts: ["324.30"], role: "total", measure: "revenue" },
        { ...line("支出总计", "324.30"), role: "total", measure: "total" },
      ],
    ],
  });
}

function basicEconomic(): Table {
  return codedTable({
    id: "t6",
    kind: "basic-economic",
    columns: [
      { head: "合计", measure: "total", fund: "general" },
      { head: "人员经费", measure: "personnel", fund: "general" },
      { head: "公用经费", measure: "public-operating", fund: "general" },
    ],
    rows: [
      ["", "合计", "234.80", "204.80", "30.00"],
      ["301", "工资福利支出", "200.40", "200.40", ""],
      ["30101", "基本工资", "120.00", "120.00", ""],
      ["30102", "津贴补贴", "56.10", "56.10", ""],
      ["30108", "机关事业单位基本养老保险缴费", "24.30", "24.30", ""],
      ["302", "商品和服务支出", "30.00", "", "30.00"],
      ["30201", "办公费", "12.00", "", "12.00"],
      ["30229", "福利费", "18.00", "", "18.00"],
      ["303", "对个人和家庭的补助", "4.40", "4.40", ""],
      ["30305", "生活补助", "4.40", "4.40", ""],
    ],
  });
}

function declaredNone(id: string, kind: "government-fund" | "state-capital"): Table {
  return codedTable({
    id,
    kind,
    status: "declared-none",
    notes: [{ kind: "declares-none", text: null }],
    columns: spendingOf(kind),
    rows: [],
  });
}

function threePublic(): Table {
  return threePublicTable([
    ["合计", "three-public", 0, "9.50", "9.50", "", ""],
    ["“三公”经费小计", "three-public", 0, "9.50", "9.50", "", ""],
    ["一、因公出国（境）费", "overseas", 1, "", "", "", ""],
    ["二、公务用车购置及运维费", "vehicles", 1, "5.00", "5.00", "", ""],
    ["其中：公务用车购置费", "vehicle-purchase", 2, "", "", "", ""],
    ["公务用车运行维护费", "vehicle-operation", 2, "5.00", "5.00", "", ""],
    ["三、公务接待费", "reception", 1, "4.50", "4.50", "", ""],
  ]);
}
